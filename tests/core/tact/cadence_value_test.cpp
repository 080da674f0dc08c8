#include "core/base/random.h"
#include "core/tact/cadence_value.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::tact;

class CadenceValueTest : public QObject {
    Q_OBJECT

private slots:
    void theBestCadenceIsAsPublished_data();
    void theBestCadenceIsAsPublished();
    void earningsFollowTheRetailTest_data();
    void earningsFollowTheRetailTest();
    void messagesThatEarnNothingAreNotSent();
    void aListLosesAsMuchAYearAsPublished_data();
    void aListLosesAsMuchAYearAsPublished();
    void theBestCadenceIsTheBestOfTheGrid();
};

void CadenceValueTest::theBestCadenceIsAsPublished_data()
{
    QTest::addColumn<double>("churnPerMessage");
    QTest::addColumn<double>("crowding");
    QTest::addColumn<double>("best");
    QTest::newRow("0.14 percent") << 0.0014 << 0.0 << 2.0;
    QTest::newRow("0.14 percent, crowding 0.02") << 0.0014 << 0.0002 << 1.75;
    QTest::newRow("0.3 percent, crowding 0.05") << 0.003 << 0.0005 << 1.5;
    QTest::newRow("0.5 percent, crowding 0.1") << 0.005 << 0.001 << 1.25;
}

void CadenceValueTest::theBestCadenceIsAsPublished()
{
    QFETCH(double, churnPerMessage);
    QFETCH(double, crowding);
    QFETCH(double, best);
    CadenceCurve curve;
    curve.churnPerMessage = churnPerMessage;
    curve.churnOfCrowding = crowding;
    QCOMPARE(bestCadence(curve), best);
}

void CadenceValueTest::earningsFollowTheRetailTest_data()
{
    QTest::addColumn<double>("perWeek");
    QTest::addColumn<double>("earned");
    const double fitted[] = {0.108, 0.162, 0.188, 0.201, 0.208};
    for (int k = 1; k <= 5; ++k)
        QTest::addRow("%d a week", k) << double(k) << fitted[k - 1];
}

void CadenceValueTest::earningsFollowTheRetailTest()
{
    QFETCH(double, perWeek);
    QFETCH(double, earned);
    CadenceCurve curve;
    curve.costPerMessage = 0.0;
    curve.discountPerWeek = 1.0;  // a single week, nobody leaves
    curve.churnPerWeek = curve.churnPerMessage = 0.0;
    QVERIFY(std::abs(valueOfCadence(perWeek, curve) - earned) < 0.0005);
}

void CadenceValueTest::messagesThatEarnNothingAreNotSent()
{
    CadenceCurve curve;
    curve.costPerMessage = 1.0;
    QCOMPARE(bestCadence(curve), 0.0);
    QCOMPARE(valueOfCadence(0.0, curve), 0.0);
}

void CadenceValueTest::aListLosesAsMuchAYearAsPublished_data()
{
    QTest::addColumn<double>("perWeek");
    QTest::addColumn<double>("percent");
    QTest::newRow("one a week") << 1.0 << 7.0;
    QTest::newRow("two") << 2.0 << 14.0;
    QTest::newRow("three") << 3.0 << 20.0;
    QTest::newRow("five") << 5.0 << 31.0;
}

void CadenceValueTest::aListLosesAsMuchAYearAsPublished()
{
    QFETCH(double, perWeek);
    QFETCH(double, percent);
    QVERIFY(std::abs(100.0 * lostInAYear(perWeek, 0.0014) - percent) < 0.6);
}

void CadenceValueTest::theBestCadenceIsTheBestOfTheGrid()
{
    Random random(22);
    for (int round = 0; round < 500; ++round) {
        CadenceCurve curve;
        curve.saturation = std::exp(std::log(1.4) + 0.4 * random.normal());
        curve.churnPerMessage = random.beta(2.8, 1997.2);
        curve.churnOfCrowding = 0.001 * random.uniform();
        curve.costPerMessage = 0.05 * random.uniform();
        const double best = bestCadence(curve);
        for (int quarter = 0; quarter <= 28; ++quarter)
            QVERIFY(valueOfCadence(quarter / 4.0, curve) <= valueOfCadence(best, curve));
        CadenceCurve worse = curve;
        worse.churnPerMessage *= 2.0;
        QVERIFY2(bestCadence(worse) <= best, "who loses more by a message sends fewer");
    }
}

TACTFUL_TEST(CadenceValueTest)
#include "cadence_value_test.moc"
