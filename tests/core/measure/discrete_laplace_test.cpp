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
    void publishedFiguresComeOut();
    void errorsAndThresholdsComeOut_data();
    void errorsAndThresholdsComeOut();
    void theNoiseHasItsDistribution_data();
    void theNoiseHasItsDistribution();
    void onePersonMoreOrLessCannotBeTold();
};

namespace {

std::map<std::int64_t, int> drawn(const NoiseScale& scale, int times, std::uint64_t seed)
{
    Random random(seed);
    const RandomBits bits = [&random] { return random.bits(); };
    std::map<std::int64_t, int> counts;
    for (int i = 0; i < times; ++i)
        ++counts[discreteLaplace(scale, bits)];
    return counts;
}

double probability(const NoiseScale& scale, std::int64_t value)
{
    const double q = std::exp(-scale.ratio());
    return (1.0 - q) / (1.0 + q) * std::pow(q, std::abs(static_cast<double>(value)));
}

}  // namespace

/// Two-sided geometric with epsilon / sensitivity = 1.
void DiscreteLaplaceTest::publishedFiguresComeOut()
{
    QVERIFY(std::abs(laplaceVariance({1, 1}) - 1.841) < 0.0005);
    QVERIFY(std::abs(laplaceWithin({1, 1}, 3) - 0.973) < 0.0005);
}

void DiscreteLaplaceTest::errorsAndThresholdsComeOut_data()
{
    QTest::addColumn<int>("sensitivity");
    QTest::addColumn<double>("error");
    QTest::addColumn<double>("threshold");
    QTest::newRow("1") << 1 << 3.0 << 14.1;
    QTest::newRow("one half") << 2 << 6.0 << 27.2;
    QTest::newRow("one quarter") << 4 << 12.0 << 53.5;
}

void DiscreteLaplaceTest::errorsAndThresholdsComeOut()
{
    QFETCH(int, sensitivity);
    QFETCH(double, error);
    QFETCH(double, threshold);
    const NoiseScale scale{1, sensitivity};
    QVERIFY(std::abs(laplaceError95(scale) - error) < 0.05);
    QVERIFY(std::abs(releaseThreshold(scale, 1e-6) - threshold) < 0.05);
    QVERIFY(releaseThreshold(scale, 1e-6, 3) > releaseThreshold(scale, 1e-6));
}

void DiscreteLaplaceTest::theNoiseHasItsDistribution_data()
{
    QTest::addColumn<int>("epsilon");
    QTest::addColumn<int>("sensitivity");
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("one third") << 1 << 3;
    QTest::newRow("two fifths") << 2 << 5;
    QTest::newRow("three") << 3 << 1;
}

/// Chi-squared over the values that are common enough; fixed seed.
void DiscreteLaplaceTest::theNoiseHasItsDistribution()
{
    QFETCH(int, epsilon);
    QFETCH(int, sensitivity);
    constexpr int times = 200'000;
    const NoiseScale scale{epsilon, sensitivity};
    const auto counts = drawn(scale, times, 20261128);
    double squares = 0.0;
    double sum = 0.0;
    double sumOfSquares = 0.0;
    int cells = 0;
    for (std::int64_t value = -60; value <= 60; ++value) {
        const double expected = times * probability(scale, value);
        const auto found = counts.find(value);
        const double seen = found == counts.end() ? 0.0 : found->second;
        sum += seen * static_cast<double>(value);
        sumOfSquares += seen * static_cast<double>(value * value);
        if (expected < 10.0) continue;
        squares += (seen - expected) * (seen - expected) / expected;
        ++cells;
    }
    // Mean of chi-squared is its degrees of freedom, its deviation the root of twice those.
    QVERIFY(cells >= 5);
    QVERIFY(squares < cells + 4.0 * std::sqrt(2.0 * cells));
    const double variance = laplaceVariance(scale);
    QVERIFY(std::abs(sum / times) < 5.0 * std::sqrt(variance / times));
    QVERIFY(std::abs(sumOfSquares / times / variance - 1.0) < 0.05);
}

/// The promise itself: whatever is shown, it is at most e^epsilon times as likely with a person as without.
void DiscreteLaplaceTest::onePersonMoreOrLessCannotBeTold()
{
    const NoiseScale scale{1, 1};
    for (std::int64_t shown = -30; shown <= 30; ++shown) {
        const double with = probability(scale, shown - 8);
        const double without = probability(scale, shown - 7);
        QVERIFY(with <= std::exp(1.0) * without * (1.0 + 1e-12));
        QVERIFY(without <= std::exp(1.0) * with * (1.0 + 1e-12));
    }
}

TACTFUL_TEST(DiscreteLaplaceTest)
#include "discrete_laplace_test.moc"
