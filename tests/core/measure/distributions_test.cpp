#include "core/measure/distributions.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful::measure;

class DistributionsTest : public QObject {
    Q_OBJECT

private slots:
    void normalPointsAreThoseOfTheTables_data();
    void normalPointsAreThoseOfTheTables();
    void studentPointsAreThoseOfTheTables_data();
    void studentPointsAreThoseOfTheTables();
    void pointsAndSharesUndoEachOther();
    void chiSquaredTailsAreThoseOfTheTables_data();
    void chiSquaredTailsAreThoseOfTheTables();
};

void DistributionsTest::normalPointsAreThoseOfTheTables_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("x");
    QTest::newRow("middle") << 0.5 << 0.0;
    QTest::newRow("80% power") << 0.8 << 0.841621233572914;
    QTest::newRow("middle 95%") << 0.975 << 1.959963984540054;
    QTest::newRow("one in a thousand") << 0.001 << -3.090232306167813;
    QTest::newRow("one in a thousand million") << 1e-9 << -5.997807015007686;
}

void DistributionsTest::normalPointsAreThoseOfTheTables()
{
    QFETCH(double, p);
    QFETCH(double, x);
    QVERIFY2(std::abs(normalPoint(p) - x) < 1e-12, qPrintable(QString::number(normalPoint(p), 'g', 17)));
}

void DistributionsTest::studentPointsAreThoseOfTheTables_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("freedom");
    QTest::addColumn<double>("x");
    // With one degree of freedom tan(pi (p - 1/2)), with two (2 p - 1) sqrt(2 / (4 p (1 - p))).
    QTest::newRow("one degree") << 0.975 << 1.0 << 12.706204736174698;
    QTest::newRow("two degrees") << 0.975 << 2.0 << 4.302652729749464;
    QTest::newRow("ten degrees") << 0.975 << 10.0 << 2.228138851986273;
    QTest::newRow("thirty degrees, lower side") << 0.05 << 30.0 << -1.697260886593957;
    QTest::newRow("as good as normal") << 0.975 << 1e7 << 1.959964221923;
}

void DistributionsTest::studentPointsAreThoseOfTheTables()
{
    QFETCH(double, p);
    QFETCH(double, freedom);
    QFETCH(double, x);
    QVERIFY2(std::abs(studentPoint(p, freedom) - x) < 1e-8,
             qPrintable(QString::number(studentPoint(p, freedom), 'g', 17)));
}

void DistributionsTest::pointsAndSharesUndoEachOther()
{
    for (const double p : {1e-6, 0.02, 0.3, 0.5, 0.9, 0.999}) {
        QVERIFY(std::abs(normalBelow(normalPoint(p)) - p) < 1e-14);
        for (const double freedom : {1.0, 3.7, 40.0, 5000.0})
            QVERIFY(std::abs(studentBelow(studentPoint(p, freedom), freedom) - p) < 1e-10);
    }
}

void DistributionsTest::chiSquaredTailsAreThoseOfTheTables_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<int>("freedom");
    QTest::addColumn<double>("above");
    QTest::newRow("nothing is off") << 0.0 << 3 << 1.0;
    QTest::newRow("1 degree, 5%") << 3.841458820694124 << 1 << 0.05;
    QTest::newRow("2 degrees, 5%") << 5.991464547107979 << 2 << 0.05;
    QTest::newRow("3 degrees, 5%") << 7.814727903251179 << 3 << 0.05;
    QTest::newRow("4 degrees, 1%") << 13.276704135987622 << 4 << 0.01;
    QTest::newRow("7 degrees, 0.1%") << 24.321886347856854 << 7 << 0.001;
}

void DistributionsTest::chiSquaredTailsAreThoseOfTheTables()
{
    QFETCH(double, x);
    QFETCH(int, freedom);
    QFETCH(double, above);
    QVERIFY2(std::abs(chiSquaredAbove(x, freedom) - above) < 1e-12,
             qPrintable(QString::number(chiSquaredAbove(x, freedom), 'g', 17)));
}

TACTFUL_TEST(DistributionsTest)
#include "distributions_test.moc"
