#include "core/measure/sequential.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>

using namespace tactful;
using namespace tactful::measure;

namespace {

bool near(double found, double expected, double within = 6e-6)
{
    return std::abs(found - expected) < within;
}

/// GrowthBook's sides: values, shares, and values with a time before.
Result<Effect> effectNamed(const QString& name)
{
    const Sample a = sampleOfSums(3000, 1396.87, 52377.9767), b = sampleOfSums(3461, 2422.7, 134698.29);
    if (name == "relative") return effectOf(a, b, Difference::Relative);
    if (name == "absolute") return effectOf(a, b, Difference::Absolute);
    if (name == "shares")
        return effectOf(sampleOfShare(1396, 3000), sampleOfShare(2422, 3461), Difference::Relative);
    return adjustedEffect(pairedSampleOfSums(a, sampleOfSums(3000, 16.87, 527.9767), 1.0),
                          pairedSampleOfSums(b, sampleOfSums(3461, 22.7, 1348.29), 1.0),
                          Difference::Relative);
}

/// The ten people on each side of which the trajectories were worked out.
constexpr double notMoved[]{1.2, 0.8, 1.5, 0.9, 1.1, 1.3, 0.7, 1.4, 1.0, 1.6};
constexpr double muchMoved[]{3.1, 2.8, 3.3, 2.9, 3.0, 3.2, 2.7, 3.4, 3.1, 2.8};
constexpr double control[]{0.9, 1.0, 0.8, 1.1, 0.7, 1.0, 0.9, 0.8, 1.1, 0.7};

std::vector<double> trajectory(const double (&treated)[10])
{
    const MixtureTest test{1.0, bestMixture(0.05, 1.0, 10)};
    std::vector<double> ratios;
    double sum = 0.0;
    for (int n = 0; n < 10; ++n) {
        sum += treated[n] - control[n];
        ratios.push_back(test.ratio(n + 1, sum / (n + 1)));
    }
    return ratios;
}

/// The numbers after `begin` on the line that begins with it.
std::vector<double> numbersAfter(const std::string& begin, const std::filesystem::path& file)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.rfind(begin, 0) != 0) continue;
        std::istringstream words(line.substr(begin.size()));
        return {std::istream_iterator<double>(words), std::istream_iterator<double>()};
    }
    return {};
}

}  // namespace

class SequentialTest : public QObject {
    Q_OBJECT

private slots:
    void theSequenceIsGrowthBooks_data();
    void theSequenceIsGrowthBooks();
    void theOneSidedSequenceIsGrowthBooks_data();
    void theOneSidedSequenceIsGrowthBooks();
    void thePValueIsWhereTheRangeTouchesNothing();
    void itIsNarrowestAtTheExpectedNumber();
    void mixturesAreThePublishedOnes_data();
    void mixturesAreThePublishedOnes();
    void trajectoriesAreThoseOfTheReference();
    void thePValueFollowsTheGreatestRatio();
    void badOptionsAreRefused_data();
    void badOptionsAreRefused();
};

void SequentialTest::theSequenceIsGrowthBooks_data()
{
    QTest::addColumn<QString>("effect");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("pValue");
    QTest::newRow("values") << "relative" << 1000.0 << -0.55844 << 1.56516 << 1.0;
    QTest::newRow("shares") << "shares" << 5000.0 << 0.40098 << 0.60675 << 0.0;
    QTest::newRow("values with a time before") << "adjusted" << 5000.0 << -0.50969 << 1.51646 << 1.0;
}

void SequentialTest::theSequenceIsGrowthBooks()
{
    QFETCH(QString, effect);
    QFETCH(double, expected);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, pValue);
    const auto found = effectNamed(effect);
    QVERIFY(found.ok());
    const auto range = alwaysValidRange(*found, {0.05, expected});
    QVERIFY(range.ok());
    if (effect == QStringLiteral("shares"))
        QVERIFY(near(found->value, 0.50386) && near(found->standardError, 0.03386));
    QVERIFY2(near(range->low, low), qPrintable(QString::number(range->low)));
    QVERIFY2(near(range->high, high), qPrintable(QString::number(range->high)));
    QVERIFY2(near(range->pValue, pValue), qPrintable(QString::number(range->pValue)));
}

void SequentialTest::theOneSidedSequenceIsGrowthBooks_data()
{
    QTest::addColumn<QString>("effect");
    QTest::addColumn<double>("low");
    QTest::newRow("relative") << "relative" << -0.42356;
    QTest::newRow("absolute") << "absolute" << -0.12657;
}

void SequentialTest::theOneSidedSequenceIsGrowthBooks()
{
    QFETCH(QString, effect);
    QFETCH(double, low);
    const auto found = effectNamed(effect);
    QVERIFY(found.ok());
    const auto range = alwaysValidLowerBound(*found, {});
    QVERIFY(range.ok());
    QVERIFY2(near(range->low, low), qPrintable(QString::number(range->low)));
    QCOMPARE(range->high, std::numeric_limits<double>::infinity());
    if (effect == "absolute")
        QVERIFY2(near(range->pValue, 0.46305, 1e-5), qPrintable(QString::number(range->pValue)));
}

void SequentialTest::thePValueIsWhereTheRangeTouchesNothing()
{
    const auto effect = effectNamed("shares");
    QVERIFY(effect.ok());
    Effect weaker = *effect;
    weaker.standardError = weaker.value / 3.5;
    // The mixture stays the one chosen for alpha, so the range is asked for at that alpha alone.
    const auto range = alwaysValidRange(weaker, {});
    QVERIFY(range.ok());
    QVERIFY(range->low > 0.0 && range->pValue < 0.05);
    weaker.standardError = weaker.value / 2.5;
    const auto wider = alwaysValidRange(weaker, {});
    QVERIFY(wider.ok());
    QVERIFY(wider->low < 0.0 && wider->pValue > 0.05 && wider->pValue < 1.0);
}

void SequentialTest::itIsNarrowestAtTheExpectedNumber()
{
    const auto width = [](double expected) {
        const auto range = alwaysValidRange({0.0, 1.0, 4998, 5000}, {0.05, expected});
        return range ? range->high - range->low : -1.0;
    };
    QVERIFY(width(5000) > 2.0 * 1.96);
    QVERIFY(width(5000) < width(500));
    QVERIFY(width(5000) < width(50000));
}

void SequentialTest::mixturesAreThePublishedOnes_data()
{
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("spread");
    QTest::addColumn<double>("people");
    QTest::addColumn<double>("mixture");
    QTest::newRow("10,000") << 0.05 << 1.0 << 10000.0 << 0.277776677534663;
    QTest::newRow("200") << 0.05 << 1.0 << 200.0 << 0.799948424181972;
    QTest::newRow("another spread") << 0.01 << 2.0 << 500.0 << 1.06412561170812;
    QTest::newRow("ten") << 0.05 << 1.0 << 10.0 << 2.21668328065553;
}

void SequentialTest::mixturesAreThePublishedOnes()
{
    QFETCH(double, alpha);
    QFETCH(double, spread);
    QFETCH(double, people);
    QFETCH(double, mixture);
    QVERIFY(near(bestMixture(alpha, spread, people), mixture, 1e-12));
}

void SequentialTest::trajectoriesAreThoseOfTheReference()
{
    TACTFUL_NEED_DATA("reference/msprt_reference.txt");
    const auto file = tests::dataFile("reference/msprt_reference.txt");
    const auto compare = [&](const char* line, const std::vector<double>& found) {
        const std::vector<double> expected = numbersAfter(line, file);
        QCOMPARE(expected.size(), found.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY2(near(found[i] / expected[i], 1.0, 1e-9), qPrintable(QString::number(found[i])));
    };
    compare("no-effect lambda", trajectory(notMoved));
    compare("large-effect lambda", trajectory(muchMoved));
}

void SequentialTest::thePValueFollowsTheGreatestRatio()
{
    QCOMPARE(alwaysValidP({}), 1.0);
    QVERIFY(near(alwaysValidP(trajectory(muchMoved)), 1.0 / 10699.65873, 1e-12));
    QCOMPARE(alwaysValidP(trajectory(notMoved)), 1.0);
}

void SequentialTest::badOptionsAreRefused_data()
{
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("expected");
    QTest::addColumn<QString>("where");
    QTest::newRow("no doubt") << 0.0 << 100.0 << "alpha";
    QTest::newRow("only doubt") << 1.0 << 100.0 << "alpha";
    QTest::newRow("nobody") << 0.05 << 0.0 << "expectedPeople";
    QTest::newRow("everybody") << 0.05 << std::numeric_limits<double>::infinity() << "expectedPeople";
}

void SequentialTest::badOptionsAreRefused()
{
    QFETCH(double, alpha);
    QFETCH(double, expected);
    QFETCH(QString, where);
    const Effect effect{0.1, 0.05, 100, 102};
    for (const auto& range :
         {alwaysValidRange(effect, {alpha, expected}), alwaysValidLowerBound(effect, {alpha, expected})}) {
        QVERIFY(!range.ok());
        QCOMPARE(QString::fromStdString(range.error().where), where);
    }
    QVERIFY(alwaysValidRange(effect, {0.5, 100}).ok());
    QVERIFY(!alwaysValidLowerBound(effect, {0.5, 100}).ok());
}

TACTFUL_TEST(SequentialTest)
#include "sequential_test.moc"
