#include "core/steps/revealing.h"
#include "core/tact/tact_rules.h"
#include "tests/support/register.h"

#include <vector>

using namespace tactful;
using namespace tactful::steps;

namespace {

const Day today{20500};

data::Product productOf(data::ProductId id, const char* name, data::SensitivityTier tier)
{
    data::Product product;
    product.id = id;
    product.name = name;
    product.tier = tier;
    return product;
}

data::Pick pickBecauseOf(data::ProductId because)
{
    data::Pick pick;
    pick.product = 100;
    pick.because = because;
    return pick;
}

/// Picks on account of products 1, 2 and 9.
PlanPerson personWith(std::vector<plan::LastBought> bought)
{
    PlanPerson person;
    person.tastes.bought = std::move(bought);
    person.candidates = {pickBecauseOf(1), pickBecauseOf(2), pickBecauseOf(9)};
    return person;
}

}  // namespace

class RevealingTest : public QObject {
    Q_OBJECT

private slots:
    void theWordListsSayWhatIsHealthAdjacent();
    void twoWithinHalfAYearReveal_data();
    void twoWithinHalfAYearReveal();
    void whoAgreedToPersonalPicksGetsThem();
};

void RevealingTest::theWordListsSayWhatIsHealthAdjacent()
{
    const auto rules = tact::builtInTactRules();
    const std::vector<data::Product> catalogue{
        productOf(1, "Weight loss tea", 2), productOf(2, "Slimming belt", 2),
        productOf(3, "Red wine", 2),        productOf(4, "Prenatal vitamins", 3),
        productOf(5, "Baby blue paint", 0), productOf(6, "Weight loss tea", 1)};
    const auto adjacent = healthAdjacent(catalogue, "en", rules->lexicons);
    QVERIFY(adjacent == (std::unordered_set<data::ProductId>{1, 2}));
}

void RevealingTest::twoWithinHalfAYearReveal_data()
{
    QTest::addColumn<int>("first");   // days ago
    QTest::addColumn<int>("second");  // days ago; -1: not bought
    QTest::addColumn<double>("gap");  // of the first; 0: bought once
    QTest::addColumn<bool>("reveals");
    QTest::newRow("one alone") << 10 << -1 << 0.0 << false;
    QTest::newRow("both lately") << 10 << 20 << 0.0 << true;
    QTest::newRow("half a year apart") << 10 << 190 << 0.0 << true;
    QTest::newRow("longer apart") << 10 << 191 << 0.0 << false;
    QTest::newRow("the same again and again") << 10 << -1 << 60.0 << true;
    QTest::newRow("again after a year") << 10 << -1 << 365.0 << false;
}

void RevealingTest::twoWithinHalfAYearReveal()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(double, gap);
    QFETCH(bool, reveals);
    plan::LastBought one{1, today - first, {}};
    if (gap > 0.0) one.usualGapDays = gap;
    std::vector<plan::LastBought> bought{one, {9, today - 1, 7.0}};
    if (second >= 0) bought.push_back({2, today - second, {}});
    PlanPerson person = personWith(bought);
    QCOMPARE(dropWhatReveals(person, {1, 2}), reveals);
    QCOMPARE(person.candidates.size(), reveals ? std::size_t{1} : std::size_t{3});
    QCOMPARE(person.candidates.back().because, data::ProductId{9});
}

void RevealingTest::whoAgreedToPersonalPicksGetsThem()
{
    PlanPerson person = personWith({{1, today, {}}, {2, today, {}}});
    person.contact.facts.picks.status = consent::ConsentStatus::Given;
    person.contact.facts.picks.provable = true;
    QVERIFY(!dropWhatReveals(person, {1, 2}));
    QCOMPARE(person.candidates.size(), std::size_t{3});
}

TACTFUL_TEST(RevealingTest)
#include "revealing_test.moc"
