#include "core/tact/cadence_value.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful::tact;

class CadenceValueTest : public QObject {
    Q_OBJECT

private slots:
    void theBestCadenceIsAsPublished_data();
    void theBestCadenceIsAsPublished();
    void earningsFollowTheRetailTest_data();
    void earningsFollowTheRetailTest();
    void messagesThatEarnNothingAreNotSent();
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

TACTFUL_TEST(CadenceValueTest)
#include "cadence_value_test.moc"
