#include "core/measure/effect_belief.h"
#include "tests/support/register.h"

#include <cmath>
#include <limits>

using namespace tactful;
using namespace tactful::measure;

namespace {

constexpr double nothing = std::numeric_limits<double>::infinity();

}  // namespace

class EffectBeliefTest : public QObject {
    Q_OBJECT

private slots:
    void theBeliefIsGrowthBooks_data();
    void theBeliefIsGrowthBooks();
    void aSecondExperimentAddsToTheFirst();
    void badBeliefsAreRefused();
};

void EffectBeliefTest::theBeliefIsGrowthBooks_data()
{
    QTest::addColumn<bool>("shares");
    QTest::addColumn<double>("priorMean");
    QTest::addColumn<double>("priorSpread");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("chance");
    QTest::newRow("shares, nothing believed")
        << true << 0.0 << nothing << 0.04082 << -0.24779 << 0.32943 << 0.60918;
    QTest::newRow("means, nothing believed") << false << 0.0 << nothing << 0.05 << -0.02 << 0.12 << 0.91923;
    // The prior's variance is 0.1; the range is mean -+ 1.95996 / sqrt(10 + 784.0).
    QTest::newRow("means, something believed")
        << false << 0.1 << std::sqrt(0.1) << 0.05063 << -0.01893 << 0.12019 << 0.92315;
}

void EffectBeliefTest::theBeliefIsGrowthBooks()
{
    QFETCH(bool, shares);
    QFETCH(double, priorMean);
    QFETCH(double, priorSpread);
    QFETCH(double, mean);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, chance);
    const auto effect =
        shares
            ? effectOf(sampleOfShare(49, 100), sampleOfShare(51, 100), Difference::Relative)
            : effectOf(sampleOfSums(10, 100, 1002.25), sampleOfSums(10, 105, 1111.5), Difference::Relative);
    QVERIFY(effect.ok());
    const auto belief = updated({priorMean, priorSpread}, *effect);
    QVERIFY(belief.ok());
    const BeliefRange range = rangeOf(*belief, 0.95);
    QVERIFY2(std::abs(belief->mean - mean) < 6e-6, qPrintable(QString::number(belief->mean)));
    QVERIFY2(std::abs(range.low - low) < 2e-5, qPrintable(QString::number(range.low)));
    QVERIFY2(std::abs(range.high - high) < 2e-5, qPrintable(QString::number(range.high)));
    QVERIFY2(std::abs(chanceAbove(*belief, 0.0) - chance) < 1.1e-5,
             qPrintable(QString::number(chanceAbove(*belief, 0.0))));
}

void EffectBeliefTest::aSecondExperimentAddsToTheFirst()
{
    const Effect first{0.2, 0.1, 100, 102}, second{0.0, 0.1, 100, 102};
    const auto one = updated({0.0, nothing}, first);
    QVERIFY(one.ok());
    const auto both = updated(*one, second);
    QVERIFY(both.ok());
    QVERIFY(std::abs(both->mean - 0.1) < 1e-12);
    QVERIFY(std::abs(both->spread - 0.1 / std::sqrt(2.0)) < 1e-12);
}

void EffectBeliefTest::badBeliefsAreRefused()
{
    const Effect effect{0.1, 0.1, 10, 12};
    QVERIFY(!updated({0.0, 0.0}, effect).ok());
    QVERIFY(!updated({std::nan(""), 1.0}, effect).ok());
    QVERIFY(!updated({0.0, 1.0}, {0.1, 0.0, 10, 12}).ok());
    QVERIFY(!updated({0.0, 1.0}, {std::nan(""), 0.1, 10, 12}).ok());
}

TACTFUL_TEST(EffectBeliefTest)
#include "effect_belief_test.moc"
