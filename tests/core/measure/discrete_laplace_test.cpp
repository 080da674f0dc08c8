#include "core/base/random.h"
#include "core/measure/discrete_laplace.h"
#include "tests/support/register.h"

#include <cmath>
#include <map>

using namespace tactful;
using namespace tactful::measure;

class DiscreteLaplaceTest : public QObject {
    Q_OBJECT

private slots:
    void theFiguresAreThePublishedOnes_data();
    void theFiguresAreThePublishedOnes();
    void drawsFollowTheDistribution_data();
    void drawsFollowTheDistribution();
    void oneCustomerMoreHardlyChangesTheOdds();
    void noiseOfTheSystemIsNoiseToo();
    void aScaleOutOfRangeIsRefused();
};

namespace {

BitSource seeded(std::uint64_t seed)
{
    return [random = std::make_shared<Random>(seed)] { return random->bits(); };
}

/// P(n) = (1 - a) / (1 + a) * a^|n|.
double chanceOf(const NoiseScale& scale, std::int64_t noise)
{
    const double a = std::exp(-scale.value());
    return (1.0 - a) / (1.0 + a) * std::pow(a, static_cast<double>(std::abs(noise)));
}

}  // namespace

void DiscreteLaplaceTest::theFiguresAreThePublishedOnes_data()
{
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("reach");
    QTest::addColumn<double>("error95");
    QTest::addColumn<double>("threshold");
    QTest::newRow("1") << 1 << 3 << 3.0 << 14.1;
    QTest::newRow("1/2") << 2 << 6 << 6.0 << 27.2;
    QTest::newRow("1/4") << 4 << 12 << 12.0 << 53.5;
}

void DiscreteLaplaceTest::theFiguresAreThePublishedOnes()
{
    QFETCH(int, denominator);
    QFETCH(int, reach);
    QFETCH(double, error95);
    QFETCH(double, threshold);
    const NoiseScale scale{1, denominator};
    QCOMPARE(noiseReach(scale), std::int64_t{reach});
    QVERIFY(std::abs(std::log(20.0) / scale.value() - error95) < 0.05);
    QVERIFY(std::abs(releaseThreshold(scale, 1e-6) - threshold) < 0.05);
    if (denominator > 1) return;
    QVERIFY(std::abs(noiseVariance(scale) - 1.841) < 5e-4);
    QVERIFY(std::abs(chanceWithin(scale, 3) - 0.973) < 5e-4);
}

void DiscreteLaplaceTest::drawsFollowTheDistribution_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("1/3") << 1 << 3;
    QTest::newRow("3/2") << 3 << 2;
    QTest::newRow("17/40") << 17 << 40;
}

void DiscreteLaplaceTest::drawsFollowTheDistribution()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    const NoiseScale scale{numerator, denominator};
    constexpr int draws = 200'000;
    const BitSource bits = seeded(7);
    std::map<std::int64_t, int> seen;
    double squares = 0.0;
    for (int i = 0; i < draws; ++i) {
        const std::int64_t noise = drawNoise(scale, bits);
        ++seen[noise];
        squares += static_cast<double>(noise * noise);
    }
    for (std::int64_t noise = -4; noise <= 4; ++noise) {
        const double expected = chanceOf(scale, noise);
        const double error = 4.5 * std::sqrt(expected * (1.0 - expected) / draws);
        QVERIFY2(std::abs(seen[noise] / double{draws} - expected) < error,
                 qPrintable(QString::number(noise)));
    }
    const double variance = noiseVariance(scale);
    QVERIFY(std::abs(squares / draws - variance) < 0.04 * variance);
}

void DiscreteLaplaceTest::oneCustomerMoreHardlyChangesTheOdds()
{
    // The promise itself: a count that is Δ larger makes no answer more than e^ε times as likely.
    const NoiseScale scale{1, 3};
    for (std::int64_t answer = -40; answer <= 40; ++answer) {
        const double odds = chanceOf(scale, answer) / chanceOf(scale, answer - 3);
        QVERIFY(odds <= std::exp(1.0) * (1.0 + 1e-12));
        QVERIFY(odds >= std::exp(-1.0) * (1.0 - 1e-12));
    }
}

void DiscreteLaplaceTest::noiseOfTheSystemIsNoiseToo()
{
    const NoiseScale scale{1, 1};
    const BitSource bits = secureBits();
    int within = 0;
    for (int i = 0; i < 20'000; ++i)
        within += std::abs(drawNoise(scale, bits)) <= 3;
    // 0.973, and ten standard errors to either side: the system's numbers have no seed.
    QVERIFY(std::abs(within / 20'000.0 - 0.973) < 0.0115);
}

void DiscreteLaplaceTest::aScaleOutOfRangeIsRefused()
{
    QVERIFY((NoiseScale{1, 3}.check().ok()));
    for (const NoiseScale& scale :
         {NoiseScale{0, 1}, NoiseScale{1, 0}, NoiseScale{-1, 3}, NoiseScale{1, 2'000'000}})
        QCOMPARE(scale.check().error().code, ErrorCode::BadInput);
}

TACTFUL_TEST(DiscreteLaplaceTest)
#include "discrete_laplace_test.moc"
