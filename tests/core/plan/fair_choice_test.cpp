#include "core/base/random.h"
#include "core/plan/fair_choice.h"
#include "tests/support/register.h"

#include <algorithm>
#include <optional>
#include <set>

using namespace tactful;
using namespace tactful::plan;

namespace {

constexpr ChoiceRules floorsAlone{0.0, 0.2};

std::vector<Choosable> shopOf(Random& random, int count, std::size_t attributes)
{
    std::vector<Choosable> people;
    for (int i = 0; i < count; ++i) {
        Choosable person;
        person.customer = i + 1;
        for (std::size_t attribute = 0; attribute < attributes; ++attribute)
            person.groups[attribute] = static_cast<std::uint8_t>(random.between(0, 2));
        // The first group of each attribute promises more, so that profit alone is unfair.
        person.profitMinor =
            static_cast<double>(random.between(0, 20)) + (person.groups[0] == 1 ? 15.0 : 0.0);
        person.waitedDays = static_cast<int>(random.between(0, 400));
        people.push_back(person);
    }
    return people;
}

bool floorsHold(const std::vector<Choosable>& people, const std::vector<std::size_t>& chosen,
                double shortfall)
{
    for (std::size_t attribute = 0; attribute < mostAttributes; ++attribute)
        for (std::uint8_t group = 1; group <= 2; ++group) {
            const auto isIn = [&](const Choosable& person) { return person.groups[attribute] == group; };
            const auto members = std::count_if(people.begin(), people.end(), isIn);
            const auto has = std::count_if(chosen.begin(), chosen.end(),
                                           [&](std::size_t person) { return isIn(people[person]); });
            if (has < floorOf(members, std::ssize(people), std::ssize(chosen), shortfall)) return false;
        }
    return true;
}

/// The highest profit of all choices that keep the floors; nothing where none does.
std::optional<double> bestByTryingAll(const std::vector<Choosable>& people, int messages)
{
    std::optional<double> best;
    for (unsigned set = 0; set < 1U << people.size(); ++set) {
        std::vector<std::size_t> chosen;
        double profit = 0.0;
        for (std::size_t person = 0; person < people.size(); ++person)
            if ((set >> person & 1U) != 0) {
                chosen.push_back(person);
                profit += people[person].profitMinor;
            }
        if (std::ssize(chosen) == messages && floorsHold(people, chosen, 0.2))
            best = std::max(best.value_or(profit), profit);
    }
    return best;
}

}  // namespace

class FairChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void profitDecidesWhereNothingElseDoes();
    void floorsOfOneAttributeAreKeptAtTheLowestPrice();
    void floorsOfSeveralAttributesAreKeptWhereTheyCanBe();
    void thePriceOfFairnessIsWhatIsLost();
    void nobodyWaitsForEver();
    void theOrderOfPeopleDoesNotMatter();
    void allAreChosenWhereThereIsRoom();
    void sidesOfPairsAreGroups();
};

void FairChoiceTest::profitDecidesWhereNothingElseDoes()
{
    const std::vector<Choosable> people{{1, 5.0, 0, {}}, {2, 9.0, 0, {}}, {3, 7.0, 0, {}}, {4, 9.0, 0, {}}};
    const Choice choice = chooseWithin(people, 2, {0.0, 0.2});
    QCOMPARE(choice.chosen, (std::vector<std::size_t>{1, 3}));
    QCOMPARE(choice.price(), 0.0);
}

void FairChoiceTest::floorsOfOneAttributeAreKeptAtTheLowestPrice()
{
    Random random(61);
    for (int round = 0; round < 300; ++round) {
        const auto people = shopOf(random, 10, 1);
        const int messages = static_cast<int>(random.between(0, 10));
        const Choice choice = chooseWithin(people, messages, floorsAlone);
        QCOMPARE(std::ssize(choice.chosen), std::ptrdiff_t{messages});
        QVERIFY(choice.floorsHeld && floorsHold(people, choice.chosen, 0.2));
        QCOMPARE(choice.profitMinor, *bestByTryingAll(people, messages));
    }
}

void FairChoiceTest::floorsOfSeveralAttributesAreKeptWhereTheyCanBe()
{
    Random random(62);
    int rounds = 0, held = 0, best = 0;
    double lost = 0.0;
    for (int round = 0; round < 200; ++round) {
        const auto people = shopOf(random, 10, 3);
        const int messages = static_cast<int>(random.between(1, 9));
        const auto most = bestByTryingAll(people, messages);
        const Choice choice = chooseWithin(people, messages, floorsAlone);
        QCOMPARE(choice.floorsHeld, floorsHold(people, choice.chosen, 0.2));
        if (!most) continue;
        ++rounds;
        held += choice.floorsHeld ? 1 : 0;
        if (!choice.floorsHeld) continue;
        QVERIFY(choice.profitMinor <= *most + 1e-9);
        best += choice.profitMinor >= *most - 1e-9 ? 1 : 0;
        lost = std::max(lost, *most > 0.0 ? 1.0 - choice.profitMinor / *most : 0.0);
    }
    QVERIFY2(held >= rounds * 97 / 100, qPrintable(QString::number(held) + " of " + QString::number(rounds)));
    QVERIFY2(best >= held * 90 / 100, qPrintable(QString::number(best) + " of " + QString::number(held)));
    QVERIFY2(lost < 0.25, qPrintable(QString::number(lost)));
}

void FairChoiceTest::thePriceOfFairnessIsWhatIsLost()
{
    // Twenty of each group; all of the first promise 10, all of the second 5, and there are 10 messages.
    std::vector<Choosable> people;
    for (int i = 0; i < 40; ++i)
        people.push_back({i + 1, i < 20 ? 10.0 : 5.0, 0, {static_cast<std::uint8_t>(i < 20 ? 1 : 2), 0, 0}});
    const Choice choice = chooseWithin(people, 10, floorsAlone);
    QCOMPARE(choice.forFloors, std::int64_t{4});  // 0.8 of 5
    QCOMPARE(choice.mostMinor, 100.0);
    QCOMPARE(choice.profitMinor, 80.0);
    QCOMPARE(choice.price(), 0.2);
}

void FairChoiceTest::nobodyWaitsForEver()
{
    // Two years of weekly campaigns for a quarter of the people, who promise the same every time.
    Random random(63);
    auto people = shopOf(random, 200, 1);
    for (Choosable& person : people)
        person.waitedDays = 0;
    constexpr int messages = 50;
    constexpr int reachedWithin = 200 / (messages / 10);  // campaigns
    std::vector<int> waited(people.size(), 0);
    std::vector<int> longest(people.size(), 0);
    for (int week = 0; week < 104; ++week) {
        const Choice choice = chooseWithin(people, messages);
        const std::set<std::size_t> chosen(choice.chosen.begin(), choice.chosen.end());
        for (std::size_t person = 0; person < people.size(); ++person) {
            waited[person] = chosen.contains(person) ? 0 : waited[person] + 1;
            people[person].waitedDays = 7 * waited[person];
            longest[person] = std::max(longest[person], waited[person]);
        }
    }
    QVERIFY(*std::max_element(longest.begin(), longest.end()) <= reachedWithin);
}

void FairChoiceTest::theOrderOfPeopleDoesNotMatter()
{
    Random random(64);
    for (int round = 0; round < 50; ++round) {
        auto people = shopOf(random, 60, 3);
        const auto customersOf = [&people](const Choice& choice) {
            std::set<data::CustomerId> customers;
            for (const std::size_t person : choice.chosen)
                customers.insert(people[person].customer);
            return customers;
        };
        const auto before = customersOf(chooseWithin(people, 25));
        std::reverse(people.begin(), people.end());
        const auto after = customersOf(chooseWithin(people, 25));
        double profitBefore = 0.0, profitAfter = 0.0;
        for (const Choosable& person : people) {
            profitBefore += before.contains(person.customer) ? person.profitMinor : 0.0;
            profitAfter += after.contains(person.customer) ? person.profitMinor : 0.0;
        }
        QVERIFY(before == after);
        QCOMPARE(profitBefore, profitAfter);
    }
}

void FairChoiceTest::allAreChosenWhereThereIsRoom()
{
    Random random(65);
    const auto people = shopOf(random, 20, 3);
    QCOMPARE(chooseWithin(people, 20).chosen.size(), std::size_t{20});
    QCOMPARE(chooseWithin(people, 500).chosen.size(), std::size_t{20});
    QVERIFY(chooseWithin(people, 0).chosen.empty());
    QVERIFY(chooseWithin({}, 5).chosen.empty());
}

void FairChoiceTest::sidesOfPairsAreGroups()
{
    QVERIFY(groupsOfSides(0b100101) == (GroupsOf{1, 1, 2}));
    QVERIFY(groupsOfSides(0b001110) == (GroupsOf{2, 0, 0}));
}

TACTFUL_TEST(FairChoiceTest)
#include "fair_choice_test.moc"
