#include "core/base/random.h"
#include "tests/support/register.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

using namespace tactful;

namespace {

constexpr int draws = 200000;

struct Moments {
    double mean = 0;
    double variance = 0;
};

Moments momentsOf(const std::function<double()>& draw)
{
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double x = draw();
        sum += x;
        squares += x * x;
    }
    const double mean = sum / draws;
    return {mean, squares / draws - mean * mean};
}

}  // namespace

class RandomTest : public QObject {
    Q_OBJECT

private slots:
    void firstNumbersAreFixed_data();
    void firstNumbersAreFixed();
    void mixedBitsAreFixed();
    void equalSeedsGiveEqualNumbers();
    void uniformIsFiftyThreeBitsBelowOne();
    void betweenReachesBothEndsAndNothingElse();
    void betweenIsEven();
    void momentsAreThoseOfTheDistribution_data();
    void momentsAreThoseOfTheDistribution();
    void chanceKeepsItsShare();
    void secureBytesAreNotRepeated();
};

// The values of an independent Python version of SplitMix64 and xoshiro256**, written from the authors' C
// code.
void RandomTest::firstNumbersAreFixed_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<quint64>("stream");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("second");
    QTest::addColumn<quint64>("third");
    const auto row = [](quint64 seed, quint64 stream, quint64 first, quint64 second, quint64 third) {
        QTest::addRow("seed %llu, stream %llu", static_cast<unsigned long long>(seed),
                      static_cast<unsigned long long>(stream))
            << seed << stream << first << second << third;
    };
    row(1, 0, 0xc1570d22054dcefd, 0xa5e954819312105d, 0x30533b4a74678a36);
    row(1, 1, 0x65d746bb0e914b02, 0xae6567ca6b79df21, 0x50be7d70d47c504d);
    row(20261005, 7, 0x7884b6f9f6c3d36c, 0x45f85a4506e509ad, 0x7598c2a7f3dcf4e0);
}

void RandomTest::firstNumbersAreFixed()
{
    QFETCH(quint64, seed);
    QFETCH(quint64, stream);
    Random random(seed, stream);
    QTEST(quint64{random.bits()}, "first");
    QTEST(quint64{random.bits()}, "second");
    QTEST(quint64{random.bits()}, "third");
}

void RandomTest::mixedBitsAreFixed()
{
    QCOMPARE(mix(0, 0), std::uint64_t{0xa5408dcac48d79bf});
    QCOMPARE(mix(1, 2), std::uint64_t{0xfafe9a61ddcab313});
    QCOMPARE(mix(2, 1), std::uint64_t{0xce356024283cf4a7});
}

void RandomTest::equalSeedsGiveEqualNumbers()
{
    Random one(42);
    Random same(42, 0);
    Random other(43);
    QCOMPARE(one.bits(), same.bits());
    QCOMPARE(one.normal(), same.normal());
    QCOMPARE(one.gamma(0.5, 2.0), same.gamma(0.5, 2.0));
    QVERIFY(one.bits() != other.bits());
}

void RandomTest::uniformIsFiftyThreeBitsBelowOne()
{
    Random random(1);
    QCOMPARE(random.uniform(), 0.7552345474298853);
    QCOMPARE(random.uniform(), 0.6480915848106366);
    for (int i = 0; i < draws; ++i) {
        const double x = random.uniform();
        if (!(x >= 0.0 && x < 1.0)) QFAIL("outside [0, 1)");
    }
}

void RandomTest::betweenReachesBothEndsAndNothingElse()
{
    Random dice(42);
    const std::vector<std::int64_t> expected{4, 4, 4, 4, 6, 2, 2, 6, 5, 1, 3, 3};
    std::vector<std::int64_t> thrown;
    for (std::size_t i = 0; i < expected.size(); ++i)
        thrown.push_back(dice.between(1, 6));
    QCOMPARE(thrown, expected);
    QCOMPARE(dice.between(5, 5), std::int64_t{5});

    constexpr auto low = std::numeric_limits<std::int64_t>::min();
    constexpr auto high = std::numeric_limits<std::int64_t>::max();
    bool negative = false;
    bool positive = false;
    for (int i = 0; i < 100; ++i) {
        const std::int64_t x = dice.between(low, high);
        negative = negative || x < 0;
        positive = positive || x > 0;
    }
    QVERIFY(negative && positive);
}

void RandomTest::betweenIsEven()
{
    Random random(7);
    std::array<int, 10> counts{};
    for (int i = 0; i < draws; ++i)
        ++counts[static_cast<std::size_t>(random.between(-5, 4) + 5)];
    double chiSquared = 0;
    for (const int count : counts)
        chiSquared += (count - draws / 10.0) * (count - draws / 10.0) / (draws / 10.0);
    QVERIFY2(chiSquared < 27.9,
             qPrintable(QString::number(chiSquared)));  // 9 degrees of freedom, one in a thousand
}

void RandomTest::momentsAreThoseOfTheDistribution_data()
{
    using Draw = std::function<double(Random&)>;
    QTest::addColumn<Draw>("draw");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("variance");
    QTest::newRow("uniform") << Draw([](Random& r) { return r.uniform(); }) << 0.5 << 1.0 / 12;
    QTest::newRow("normal") << Draw([](Random& r) { return r.normal(); }) << 0.0 << 1.0;
    QTest::newRow("exponential, rate 4")
        << Draw([](Random& r) { return r.exponential(4.0); }) << 0.25 << 0.0625;
    QTest::newRow("gamma, shape 3, rate 2")
        << Draw([](Random& r) { return r.gamma(3.0, 2.0); }) << 1.5 << 0.75;
    QTest::newRow("gamma, shape 0.25") << Draw([](Random& r) { return r.gamma(0.25, 1.0); }) << 0.25 << 0.25;
    QTest::newRow("beta, 2 and 3") << Draw([](Random& r) { return r.beta(2.0, 3.0); }) << 0.4 << 0.04;
    QTest::newRow("poisson, mean 2.5")
        << Draw([](Random& r) { return static_cast<double>(r.poisson(2.5)); }) << 2.5 << 2.5;
    QTest::newRow("poisson, mean 0") << Draw([](Random& r) { return static_cast<double>(r.poisson(0.0)); })
                                     << 0.0 << 0.0;
}

void RandomTest::momentsAreThoseOfTheDistribution()
{
    QFETCH(std::function<double(Random&)>, draw);
    QFETCH(double, mean);
    QFETCH(double, variance);
    Random random(20261005);
    const Moments seen = momentsOf([&] { return draw(random); });
    // Five standard errors of the mean; a generous bound for the variance. The seed is fixed, so this never
    // flickers.
    QVERIFY2(std::abs(seen.mean - mean) <= 5 * std::sqrt(variance / draws),
             qPrintable(QString::number(seen.mean)));
    QVERIFY2(std::abs(seen.variance - variance) <= 0.05 * variance,
             qPrintable(QString::number(seen.variance)));
}

void RandomTest::chanceKeepsItsShare()
{
    Random random(3);
    int hits = 0;
    for (int i = 0; i < draws; ++i)
        hits += random.chance(0.1) ? 1 : 0;
    QVERIFY(std::abs(hits - 0.1 * draws) < 5 * std::sqrt(0.09 * draws));
    QVERIFY(!random.chance(0.0));
    QVERIFY(random.chance(1.0));
}

void RandomTest::secureBytesAreNotRepeated()
{
    std::array<std::uint8_t, 32> one{};
    std::array<std::uint8_t, 32> other{};
    secureRandom(one);
    secureRandom(other);
    QVERIFY(one != other);
    QVERIFY(std::any_of(one.begin(), one.end(), [](std::uint8_t byte) { return byte != 0; }));
}

TACTFUL_TEST(RandomTest)
#include "random_test.moc"
