#include "core/base/random.h"
#include "core/plan/holdout.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace tactful;
using namespace tactful::plan;

namespace {

constexpr HoldoutKey key{2026, 7};

std::vector<HoldoutPerson> shopOf(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<HoldoutPerson> people;
    for (std::size_t i = 0; i < count; ++i)
        people.push_back(
            {static_cast<data::CustomerId>(i) * 3 + 1, random.chance(0.3) ? 0.0 : random.exponential(0.01)});
    return people;
}

std::size_t countOf(const std::vector<std::uint8_t>& held)
{
    return static_cast<std::size_t>(std::accumulate(held.begin(), held.end(), 0));
}

}  // namespace

class HoldoutTest : public QObject {
    Q_OBJECT

private slots:
    void theShareIsExactInEachThirdOfSpend();
    void aGreaterShareOnlyAddsPeople();
    void theOrderOfPeopleDoesNotMatter();
    void anotherCampaignHoldsBackOthers();
    void everybodyIsHeldBackAboutEquallyOften();
    void noneAndAllAreExact();
    void theAdviceSaysWhatCanBeSeen();
    void theLeastHoldOutIsJustEnough_data();
    void theLeastHoldOutIsJustEnough();
    void noHoldOutSeesNothing();
};

void HoldoutTest::theShareIsExactInEachThirdOfSpend()
{
    const auto people = shopOf(1001, 1);
    for (const double share : {0.01, 0.1, 0.25, 0.5, 0.9}) {
        const auto held = holdBack(people, share, key);
        std::vector<std::size_t> order(people.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::tie(people[a].spend, people[a].customer) <
                   std::tie(people[b].spend, people[b].customer);
        });
        for (std::size_t third = 0; third < 3; ++third) {
            const std::size_t begin = order.size() * third / 3;
            const std::size_t end = order.size() * (third + 1) / 3;
            double count = 0;
            for (std::size_t i = begin; i < end; ++i)
                count += held[order[i]];
            QVERIFY(std::abs(count - share * static_cast<double>(end - begin)) <= 0.5);
        }
        QVERIFY(std::abs(static_cast<double>(countOf(held)) - share * 1001.0) <= 1.5);
    }
}

void HoldoutTest::aGreaterShareOnlyAddsPeople()
{
    const auto people = shopOf(400, 2);
    auto before = holdBack(people, 0.0, key);
    for (int percent = 1; percent <= 100; ++percent) {
        const auto after = holdBack(people, percent / 100.0, key);
        for (std::size_t i = 0; i < people.size(); ++i)
            QVERIFY(before[i] <= after[i]);
        before = after;
    }
}

void HoldoutTest::theOrderOfPeopleDoesNotMatter()
{
    auto people = shopOf(300, 3);
    const auto held = holdBack(people, 0.2, key);
    std::map<data::CustomerId, std::uint8_t> side;
    for (std::size_t i = 0; i < people.size(); ++i)
        side[people[i].customer] = held[i];
    std::reverse(people.begin(), people.end());
    std::rotate(people.begin(), people.begin() + 77, people.end());
    const auto again = holdBack(people, 0.2, key);
    for (std::size_t i = 0; i < people.size(); ++i)
        QCOMPARE(again[i], side[people[i].customer]);
}

void HoldoutTest::anotherCampaignHoldsBackOthers()
{
    const auto people = shopOf(1000, 4);
    const auto first = holdBack(people, 0.3, {2026, 7});
    QCOMPARE(holdBack(people, 0.3, {2026, 7}), first);
    for (const HoldoutKey other : {HoldoutKey{2026, 8}, HoldoutKey{2027, 7}}) {
        const auto second = holdBack(people, 0.3, other);
        std::size_t both = 0;
        for (std::size_t i = 0; i < people.size(); ++i)
            both += first[i] & second[i];
        QVERIFY2(both > 50 && both < 130, "about 0.3 × 0.3 of 1000 should be held back in both");
    }
}

void HoldoutTest::everybodyIsHeldBackAboutEquallyOften()
{
    const auto people = shopOf(90, 5);
    std::vector<int> times(people.size(), 0);
    for (std::uint64_t campaign = 0; campaign < 1000; ++campaign) {
        const auto held = holdBack(people, 0.2, {1, campaign});
        for (std::size_t i = 0; i < people.size(); ++i)
            times[i] += held[i];
    }
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    QVERIFY2(*least > 140 && *most < 260,
             "200 of 1000 is the mean; the bounds are over four standard deviations wide");
}

void HoldoutTest::noneAndAllAreExact()
{
    const auto people = shopOf(50, 6);
    QCOMPARE(countOf(holdBack(people, 0.0, key)), std::size_t{0});
    QCOMPARE(countOf(holdBack(people, 1.0, key)), std::size_t{50});
    QVERIFY(holdBack({}, 0.5, key).empty());
    QCOMPARE(countOf(holdBack(shopOf(1, 1), 0.5, key)), std::size_t{1});
}

void HoldoutTest::theAdviceSaysWhatCanBeSeen()
{
    // 1,000 against 1,000 at 10% buyers: 2.8016 × sqrt(0.09 × 2 / 1000) = 0.03759.
    const auto advice = holdoutAdvice(2000, 1000, 0.1, 0.05);
    QVERIFY(std::abs(advice.smallestVisible - 0.03759) < 1e-5);
    QVERIFY(advice.enough);
    QVERIFY(!holdoutAdvice(2000, 1000, 0.1, 0.03).enough);
}

void HoldoutTest::theLeastHoldOutIsJustEnough_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<double>("buyers");
    QTest::addColumn<double>("extra");
    QTest::newRow("a small shop with a strong effect") << 800 << 0.05 << 0.06;
    QTest::newRow("a middling shop") << 5000 << 0.1 << 0.03;
    QTest::newRow("a large shop with a weak effect") << 100000 << 0.02 << 0.003;
}

void HoldoutTest::theLeastHoldOutIsJustEnough()
{
    QFETCH(int, people);
    QFETCH(double, buyers);
    QFETCH(double, extra);
    const auto least = holdoutAdvice(people, 0, buyers, extra).least;
    QVERIFY(least > 0 && least <= people / 2);
    QVERIFY(holdoutAdvice(people, least, buyers, extra).enough);
    QVERIFY(!holdoutAdvice(people, least - 1, buyers, extra).enough);
}

void HoldoutTest::noHoldOutSeesNothing()
{
    QCOMPARE(holdoutAdvice(1000, 0, 0.1, 0.05).smallestVisible, 1.0);
    QVERIFY(!holdoutAdvice(1000, 0, 0.1, 0.05).enough);
    const auto tooSmall = holdoutAdvice(100, 50, 0.1, 0.01);
    QCOMPARE(tooSmall.least, std::int64_t{0});
    QVERIFY(!tooSmall.enough);
    QCOMPARE(holdoutAdvice(1000, 100, 0.1, 0.0).least, std::int64_t{0});
}

TACTFUL_TEST(HoldoutTest)
#include "holdout_test.moc"
