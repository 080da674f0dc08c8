#include "core/base/random.h"
#include "core/plan/expected_effects.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>

using namespace tactful;
using namespace tactful::plan;

namespace {

bool close(double found, double expected, double relative)
{
    return std::abs(found - expected) <= relative * std::abs(expected);
}

}  // namespace

class ExpectedEffectsTest : public QObject {
    Q_OBJECT

private slots:
    void betaQuantilesAreRight_data();
    void betaQuantilesAreRight();
    void negativeBinomialQuantilesAreRight_data();
    void negativeBinomialQuantilesAreRight();
    void theRiskRisesWithScoreAndPressure();
    void extraSalesHaveTwoSourcesOfDoubt();
    void unsubscribesAreWholeNumbersAroundTheirMean();
    void eightInTenSimulatedCampaignsFallWithinTheRange();
    void complaintsOfTheShopMoveTheSpamRate();
};

void ExpectedEffectsTest::betaQuantilesAreRight_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("quantile");
    const auto row = [](const char* name, double a, double b, double p, double quantile) {
        QTest::newRow(name) << a << b << p << quantile;
    };
    row("uniform", 1, 1, 0.3, 0.3);
    row("x squared", 2, 1, 0.25, 0.5);
    row("arcsine", 0.5, 0.5, 0.1, std::pow(std::sin(std::acos(-1.0) * 0.05), 2.0));
    row("closed form for a = 1", 1, 50, 0.9, 1.0 - std::pow(0.1, 1.0 / 50.0));
    // By bisection on the incomplete beta function's continued fraction.
    row("spam reports, low", 0.5, 999.5, 0.1, 7.90128157e-06);
    row("spam reports, middle", 0.5, 999.5, 0.5, 0.000227613025);
    row("spam reports, high", 0.5, 999.5, 0.9, 0.00135287103);
    row("unsubscribes, low", 2.8, 1997.2, 0.1, 0.000490805136);
    row("unsubscribes, high", 2.8, 1997.2, 0.9, 0.00252076765);
    row("broad", 40, 60, 0.9, 0.463099866);
    row("many sends", 1000, 900000, 0.1, 0.00106516752);
    row("many sends, high", 1000, 900000, 0.9, 0.00115506255);
}

void ExpectedEffectsTest::betaQuantilesAreRight()
{
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(double, p);
    QFETCH(double, quantile);
    QVERIFY2(close(betaQuantile(a, b, p), quantile, 1e-6),
             std::to_string(betaQuantile(a, b, p) / quantile - 1.0).c_str());
}

void ExpectedEffectsTest::negativeBinomialQuantilesAreRight_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("shape");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("a small campaign") << 4.62 << 2.8 << 1.0 << 9.0;
    QTest::newRow("a large campaign") << 300.0 << 2.8 << 104.0 << 541.0;
    QTest::newRow("shape below 1") << 2.0 << 0.5 << 0.0 << 6.0;
    QTest::newRow("a rate that is well known") << 2000.0 << 5000.0 << 1932.0 << 2068.0;
    QTest::newRow("next to nothing") << 0.01 << 2.8 << 0.0 << 0.0;
}

void ExpectedEffectsTest::negativeBinomialQuantilesAreRight()
{
    QFETCH(double, mean);
    QFETCH(double, shape);
    QFETCH(double, low);
    QFETCH(double, high);
    QCOMPARE(negativeBinomialQuantile(mean, shape, 0.1), low);
    QCOMPARE(negativeBinomialQuantile(mean, shape, 0.9), high);
}

void ExpectedEffectsTest::theRiskRisesWithScoreAndPressure()
{
    const EffectRates rates;
    QVERIFY(close(unsubscribeRisk(0, 0, rates), 0.0014, 1e-12));
    QVERIFY(close(unsubscribeRisk(50, 0, rates), 0.0028, 1e-12));
    QVERIFY(close(unsubscribeRisk(0, 2, rates), 0.0021, 1e-12));
    QVERIFY(close(unsubscribeRisk(50, 2, rates), 0.0042, 1e-12));
    EffectRates learned;
    learned.unsubscribed = 900;
    learned.stayed = 100;
    QCOMPARE(unsubscribeRisk(100, 3, learned), 1.0);
}

void ExpectedEffectsTest::extraSalesHaveTwoSourcesOfDoubt()
{
    EffectRates sure;
    sure.extraSalesSpread = 0.0;
    const std::vector<ExpectedSale> messages(50, {100.0, 2000.0});
    const auto luckAlone = extraSales(messages, sure);
    QCOMPARE(luckAlone.value, 5000.0);
    // 50 messages of variance 2 × 100 × 2000: standard deviation √20,000,000.
    QVERIFY(close(luckAlone.high - luckAlone.value, 1.2815515655 * std::sqrt(2e7), 1e-9));
    const auto effectAlone = extraSales(std::vector<ExpectedSale>(50, {100.0, 0.0}), EffectRates{});
    QVERIFY(close(effectAlone.value - effectAlone.low, 1.2815515655 * 2500.0, 1e-9));
    QCOMPARE(extraSales({}, EffectRates{}).high, 0.0);
}

void ExpectedEffectsTest::unsubscribesAreWholeNumbersAroundTheirMean()
{
    const auto estimate = unsubscribes(4.62, EffectRates{});
    QCOMPARE(estimate.value, 4.62);
    QCOMPARE(estimate.low, 1.0);
    QCOMPARE(estimate.high, 9.0);
    QCOMPARE(unsubscribes(0.0, EffectRates{}).high, 0.0);
}

void ExpectedEffectsTest::eightInTenSimulatedCampaignsFallWithinTheRange()
{
    const EffectRates rates;
    constexpr double messages = 20'000;
    const auto estimate = unsubscribes(messages * unsubscribeRisk(0, 0, rates), rates);
    Random random(5);
    int within = 0;
    constexpr int campaigns = 4000;
    for (int i = 0; i < campaigns; ++i) {
        const auto count =
            static_cast<double>(random.poisson(messages * random.beta(rates.unsubscribed, rates.stayed)));
        within += count >= estimate.low && count <= estimate.high ? 1 : 0;
    }
    QVERIFY(std::abs(within / static_cast<double>(campaigns) - 0.8) < 0.035);
}

void ExpectedEffectsTest::complaintsOfTheShopMoveTheSpamRate()
{
    const auto prior = spamRate(EffectRates{});
    QVERIFY(close(prior.value, 0.0005, 1e-12));
    QVERIFY(prior.low < prior.value && prior.value < prior.high);
    EffectRates learned;
    learned.reported += 20;
    learned.notReported += 4980;
    const auto worse = spamRate(learned);
    QVERIFY(close(worse.value, 20.5 / 6000.0, 1e-12));
    QVERIFY2(worse.low > prior.high, "20 complaints in 5,000 are beyond what the prior expects");
}

TACTFUL_TEST(ExpectedEffectsTest)
#include "expected_effects_test.moc"
