#include "core/base/incomplete_beta.h"
#include "core/base/random.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>

using namespace tactful;

class IncompleteBetaTest : public QObject {
    Q_OBJECT

private slots:
    void itMatchesFortyDigitArithmetic_data();
    void itMatchesFortyDigitArithmetic();
    void itMatchesTheClosedForms();
    void bothTailsMakeOne();
    void outsideZeroToOneItIsFlat();
};

void IncompleteBetaTest::itMatchesFortyDigitArithmetic_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("expected");  // mpmath, 40 digits
    const double rows[][4] = {
        {0.5, 0.5, 0.3, 0.36901011956554538},      {2, 3, 0.4, 0.5248},
        {20.5, 5979.5, 0.003, 0.3074343190310981}, {1.5, 1498.5, 0.001, 0.60822056197258025},
        {100, 100, 0.55, 0.9216120672877797},      {0.01, 1000, 0.0001, 0.98186072587996883},
        {5.5, 2994.5, 0.001, 0.12640215588976103}, {300, 20, 0.9, 0.0071654898093587142},
    };
    for (const auto& row : rows)
        QTest::addRow("I_%g(%g, %g)", row[2], row[0], row[1]) << row[0] << row[1] << row[2] << row[3];
}

void IncompleteBetaTest::itMatchesFortyDigitArithmetic()
{
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(double, x);
    QFETCH(double, expected);
    QVERIFY(std::abs(incompleteBeta(a, b, x) - expected) < 1e-11);
}

void IncompleteBetaTest::itMatchesTheClosedForms()
{
    for (int i = 1; i < 20; ++i) {
        const double x = i / 20.0;
        for (const double shape : {0.3, 1.0, 4.0, 50.0}) {
            QVERIFY(std::abs(incompleteBeta(shape, 1.0, x) - std::pow(x, shape)) < 1e-12);
            QVERIFY(std::abs(incompleteBeta(1.0, shape, x) - (1.0 - std::pow(1.0 - x, shape))) < 1e-12);
        }
    }
}

void IncompleteBetaTest::bothTailsMakeOne()
{
    Random random(3);
    for (int i = 0; i < 2000; ++i) {
        const double a = std::exp(6.0 * random.uniform() - 2.0);
        const double b = std::exp(10.0 * random.uniform() - 2.0);
        const double x = std::clamp(random.beta(a, b), 0.001, 0.999);
        const double low = incompleteBeta(a, b, x);
        QVERIFY(low >= 0.0 && low <= 1.0);
        QVERIFY(std::abs(low + incompleteBeta(b, a, 1.0 - x) - 1.0) < 1e-10);
    }
}

void IncompleteBetaTest::outsideZeroToOneItIsFlat()
{
    QCOMPARE(incompleteBeta(2.0, 3.0, -0.1), 0.0);
    QCOMPARE(incompleteBeta(2.0, 3.0, 0.0), 0.0);
    QCOMPARE(incompleteBeta(2.0, 3.0, 1.0), 1.0);
    QCOMPARE(incompleteBeta(2.0, 3.0, 1.5), 1.0);
}

TACTFUL_TEST(IncompleteBetaTest)
#include "incomplete_beta_test.moc"
