#include "core/measure/power.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::measure;

class PowerTest : public QObject {
    Q_OBJECT

private slots:
    void peoplePerSideAreThoseOfTheTables_data();
    void peoplePerSideAreThoseOfTheTables();
    void theSmallestRiseNeedsJustThosePeople();
    void theSmallestMeanDifferenceIsTheFormula();
    void anEffectOfTwoPointEightErrorsIsSeenFourTimesInFive();
    void whereNothingWouldBeSeenTheWholeRestIsTheAnswer();
    void badQuestionsAreRefused();
};

void PowerTest::peoplePerSideAreThoseOfTheTables_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("people");
    // To see a ratio of 0.8 (SCIENCE.md 6.2), rounded up.
    QTest::newRow("5%") << 0.05 << 6745.0;
    QTest::newRow("10%") << 0.10 << 3213.0;
    QTest::newRow("20%") << 0.20 << 1447.0;
    QTest::newRow("50%") << 0.50 << 388.0;
}

void PowerTest::peoplePerSideAreThoseOfTheTables()
{
    QFETCH(double, share);
    QFETCH(double, people);
    const auto found = peoplePerSide(share, 0.8 * share, {});
    QVERIFY(found.ok());
    QVERIFY2(std::abs(std::ceil(*found) - people) <= 1.0, qPrintable(QString::number(*found)));
}

void PowerTest::theSmallestRiseNeedsJustThosePeople()
{
    const auto people = peoplePerSide(0.05, 0.07, {});
    QVERIFY(people.ok());
    const auto rise = smallestShareRise(0.05, {*people, *people}, {});
    QVERIFY(rise.ok());
    QVERIFY(std::abs(*rise - 0.02) < 1e-9);
    const auto fewer = smallestShareRise(0.05, {*people / 2.0, *people}, {});
    QVERIFY(fewer.ok());
    QVERIFY(*fewer > *rise);
}

void PowerTest::theSmallestMeanDifferenceIsTheFormula()
{
    // 2.80158 * 1 * sqrt(2 / 62.79): the half standard deviation of the textbooks.
    const auto found = smallestMeanDifference(1.0, {62.79, 62.79}, {});
    QVERIFY(found.ok());
    QVERIFY(std::abs(*found - 0.5) < 1e-4);
    const auto wider = smallestMeanDifference(3.0, {62.79, 62.79}, {});
    QVERIFY(wider.ok());
    QVERIFY(std::abs(*wider - 3.0 * *found) < 1e-12);
}

void PowerTest::anEffectOfTwoPointEightErrorsIsSeenFourTimesInFive()
{
    QVERIFY(std::abs(powerOf(1.959963985 + 0.841621234, 0.05) - 0.8) < 1e-5);
    QVERIFY(std::abs(powerOf(0.0, 0.05) - 0.05) < 1e-12);
    QVERIFY(std::abs(powerOf(-2.0, 0.05) - powerOf(2.0, 0.05)) < 1e-15);
}

void PowerTest::whereNothingWouldBeSeenTheWholeRestIsTheAnswer()
{
    const auto found = smallestShareRise(0.6, {2, 5}, {});
    QVERIFY(found.ok());
    QCOMPARE(*found, 0.4);
}

void PowerTest::badQuestionsAreRefused()
{
    QVERIFY(!smallestMeanDifference(1.0, {0, 10}, {}).ok());
    QVERIFY(!smallestMeanDifference(-1.0, {10, 10}, {}).ok());
    QVERIFY(!smallestMeanDifference(1.0, {10, 10}, {0.0, 0.8}).ok());
    QVERIFY(!smallestMeanDifference(1.0, {10, 10}, {0.05, 0.04}).ok());
    QVERIFY(!smallestShareRise(1.1, {10, 10}, {}).ok());
    QVERIFY(!smallestShareRise(0.1, {10, 0}, {}).ok());
    QVERIFY(!smallestShareRise(0.1, {10, 10}, {0.05, 1.0}).ok());
    QVERIFY(!peoplePerSide(0.1, 0.1, {}).ok());
    QVERIFY(!peoplePerSide(0.1, -0.1, {}).ok());
    QVERIFY(!peoplePerSide(0.1, 0.2, {1.0, 0.8}).ok());
}

TACTFUL_TEST(PowerTest)
#include "power_test.moc"
