#include "core/models/special_functions.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful::models;

class SpecialFunctionsTest : public QObject {
    Q_OBJECT

private slots:
    void knownValues_data();
    void knownValues();
    void recurrencesHoldFromTinyToHuge();
    void restsKeepTheirDigitsWhereTheFunctionsAreHuge();
};

void SpecialFunctionsTest::knownValues_data()
{
    QTest::addColumn<double>("got");
    QTest::addColumn<double>("wanted");
    QTest::newRow("logGamma(1)") << logGamma(1.0) << 0.0;
    QTest::newRow("logGamma(2)") << logGamma(2.0) << 0.0;
    QTest::newRow("logGamma(1/2) is ln sqrt pi") << logGamma(0.5) << 0.57236494292470008707;
    QTest::newRow("logGamma(11) is ln 10!") << logGamma(11.0) << 15.104412573075515295;
    QTest::newRow("logGamma(101) is ln 100!") << logGamma(101.0) << 363.73937555556349014;
    QTest::newRow("digamma(1) is minus Euler's constant") << digamma(1.0) << -0.57721566490153286061;
    QTest::newRow("digamma(1/2)") << digamma(0.5) << -1.9635100260214234794;
    QTest::newRow("trigamma(1) is pi^2 / 6") << trigamma(1.0) << 1.6449340668482264365;
    QTest::newRow("trigamma(1/2) is pi^2 / 2") << trigamma(0.5) << 4.9348022005446793094;
}

void SpecialFunctionsTest::knownValues()
{
    QFETCH(double, got);
    QFETCH(double, wanted);
    QVERIFY(std::abs(got - wanted) <= 1e-14 * (1.0 + std::abs(wanted)));
}

void SpecialFunctionsTest::recurrencesHoldFromTinyToHuge()
{
    for (double x = 1e-6; x < 1e6; x *= 1.37) {
        QVERIFY(std::abs(logGamma(x + 1.0) - logGamma(x) - std::log(x)) <=
                2e-14 * (1.0 + std::abs(logGamma(x))));
        QVERIFY(std::abs(digamma(x + 1.0) - digamma(x) - 1.0 / x) <= 1e-14 * (1.0 + std::abs(digamma(x))));
        QVERIFY(std::abs(trigamma(x + 1.0) - trigamma(x) + 1.0 / (x * x)) <= 1e-14 * (1.0 + trigamma(x)));
    }
}

void SpecialFunctionsTest::restsKeepTheirDigitsWhereTheFunctionsAreHuge()
{
    for (const double x : {0.3, 2.0, 11.9, 12.1, 50.0}) {
        QVERIFY(std::abs(logGammaRest(x) -
                         (logGamma(x) - (x - 0.5) * std::log(x) + x - 0.91893853320467274178)) < 1e-13);
        QVERIFY(std::abs(digammaRest(x) - (digamma(x) - std::log(x))) < 1e-14);
    }
    QVERIFY(std::abs(1e9 * logGammaRest(1e9) - 1.0 / 12) < 1e-15);
    QVERIFY(std::abs(1e9 * digammaRest(1e9) + 0.5) < 1e-9);
}

TACTFUL_TEST(SpecialFunctionsTest)
#include "special_functions_test.moc"
