#include "core/base/random.h"
#include "core/plan/learning_arms.h"
#include "tests/support/register.h"

#include <array>
#include <vector>

using namespace tactful;
using namespace tactful::plan;

class LearningArmsTest : public QObject {
    Q_OBJECT

private slots:
    void aTenthIsSoftened();
    void aGreaterShareOnlyAddsPeople();
    void theLotsAreApart();
    void aSofterRungNeverRaisesTheScore();
};

void LearningArmsTest::aTenthIsSoftened()
{
    int softened = 0, both = 0;
    for (data::CustomerId customer = 1; customer <= 20000; ++customer) {
        const bool now = isInSofterArm(customer, {1, 2});
        QCOMPARE(isInSofterArm(customer, {1, 2}), now);
        softened += now ? 1 : 0;
        both += now && isInSofterArm(customer, {1, 3}) ? 1 : 0;
    }
    QVERIFY2(softened > 1880 && softened < 2120, "2,000 and three standard deviations");
    QVERIFY2(both > 150 && both < 250, "another campaign draws anew");
}

void LearningArmsTest::aGreaterShareOnlyAddsPeople()
{
    const std::array<double, 5> shares{0.0, 0.05, 0.1, 0.2, 0.3};
    std::array<int, 5> counts{};
    for (data::CustomerId customer = 1; customer <= 10000; ++customer) {
        bool before = false;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const bool in = isInBestSellersArm(customer, {7, 7}, shares[i]);
            QVERIFY(in || !before);
            counts[i] += in ? 1 : 0;
            before = in;
        }
    }
    QCOMPARE(counts[0], 0);
    QVERIFY(counts[4] > 2860 && counts[4] < 3140);
}

void LearningArmsTest::theLotsAreApart()
{
    std::vector<HoldoutPerson> people;
    for (data::CustomerId customer = 1; customer <= 10000; ++customer)
        people.push_back({customer, 1.0});
    const auto held = holdBack(people, 0.3, {5, 6});
    int softer = 0, heldToo = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (!isInBestSellersArm(people[i].customer, {5, 6}, 0.3)) continue;
        softer += isInSofterArm(people[i].customer, {5, 6}) ? 1 : 0;
        heldToo += held[i];
    }
    QVERIFY2(softer > 230 && softer < 370, "a tenth of 3,000");
    QVERIFY2(heldToo > 790 && heldToo < 1010, "three in ten of 3,000");
}

void LearningArmsTest::aSofterRungNeverRaisesTheScore()
{
    Random random(4);
    for (int round = 0; round < 1000; ++round) {
        std::vector<double> scores;
        for (auto count = random.between(1, 6); count > 0; --count)
            scores.push_back(static_cast<double>(random.between(0, 5)));
        const auto at = static_cast<std::size_t>(random.between(0, std::ssize(scores) - 1));
        const auto softer = softerRung(scores, at);
        bool some = false;
        for (std::size_t below = 0; below < at; ++below)
            some = some || scores[below] < scores[at];
        QCOMPARE(softer.has_value(), some);
        if (softer) QVERIFY(*softer < at && scores[*softer] < scores[at]);
    }
}

TACTFUL_TEST(LearningArmsTest)
#include "learning_arms_test.moc"
