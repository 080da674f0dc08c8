#include "core/measure/experiment.h"
#include "tests/support/register.h"

#include <array>
#include <cmath>
#include <limits>

using namespace tactful;
using namespace tactful::measure;

namespace {

constexpr double alpha = 0.05;

/// The sides of GrowthBook's tests (packages/stats/tests): n, sum, sum of squares, or "of" for a share.
Sample sideNamed(const QString& name)
{
    if (name == "A") return sampleOfSums(3407, 1396.87, 52377.9767);
    if (name == "A of 3000") return sampleOfSums(3000, 1396.87, 52377.9767);
    if (name == "B") return sampleOfSums(3461, 2422.7, 134698.29);
    if (name == "14 of 28") return sampleOfShare(14, 28);
    if (name == "16 of 30") return sampleOfShare(16, 30);
    if (name == "1396 of 3000") return sampleOfShare(1396, 3000);
    if (name == "2422 of 3461") return sampleOfShare(2422, 3461);
    return {};
}

bool near(double found, double expected)
{
    return std::abs(found - expected) < 6e-6;
}

/// GrowthBook's five strata of a count metric: control and treated.
std::array<Stratum, 5> countStrata()
{
    return {{{sampleOfSums(21, 330.0696210595999, 5377.811252605509),
              sampleOfSums(42, 708.1220000911836, 12249.255519049513)},
             {sampleOfSums(65, 1391.96628040659, 30546.63404187155),
              sampleOfSums(75, 1807.4703052657744, 45000.287664918586)},
             {sampleOfSums(102, 2916.824124651419, 86396.06886690554),
              sampleOfSums(101, 3104.5399914554023, 98365.40553530994)},
             {sampleOfSums(151, 5172.587929941052, 182453.04528037464),
              sampleOfSums(121, 4613.696610070716, 180520.64781229294)},
             {sampleOfSums(160, 6539.348445231273, 274981.98909352464),
              sampleOfSums(162, 7431.953259880505, 349244.6690736718)}}};
}

}  // namespace

class ExperimentTest : public QObject {
    Q_OBJECT

private slots:
    void welchIsGrowthBooks_data();
    void welchIsGrowthBooks();
    void theOneSidedBoundIsGrowthBooks_data();
    void theOneSidedBoundIsGrowthBooks();
    void theAdjustedEffectIsGrowthBooks();
    void whatTheTimeBeforeForetellsIsTakenOut();
    void withoutATimeBeforeNothingIsAdjusted();
    void theStratifiedEffectIsGrowthBooks();
    void oneStratumIsTheWhole();
    void sidesThatSayNothingAreRefused_data();
    void sidesThatSayNothingAreRefused();
};

void ExperimentTest::welchIsGrowthBooks_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("treated");
    QTest::addColumn<bool>("relative");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("standardError");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("pValue");
    QTest::newRow("absolute") << "A"
                              << "B" << false << 0.29 << 0.12478 << 0.04538 << 0.53462 << 0.02016;
    QTest::newRow("relative") << "A"
                              << "B" << true << 0.70732 << 0.37879 << -0.03526 << 1.44989 << 0.06191;
    QTest::newRow("shares, relative")
        << "14 of 28"
        << "16 of 30" << true << 0.06667 << 0.2717 << -0.47767 << 0.61101 << 0.80707;
}

void ExperimentTest::welchIsGrowthBooks()
{
    QFETCH(QString, control);
    QFETCH(QString, treated);
    QFETCH(bool, relative);
    QFETCH(double, value);
    QFETCH(double, standardError);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, pValue);
    const auto effect = effectOf(sideNamed(control), sideNamed(treated),
                                 relative ? Difference::Relative : Difference::Absolute);
    QVERIFY(effect.ok());
    const EffectRange range = fixedRange(*effect, alpha);
    QVERIFY2(near(range.value, value), qPrintable(QString::number(range.value)));
    QVERIFY2(near(effect->standardError, standardError), qPrintable(QString::number(effect->standardError)));
    QVERIFY2(near(range.low, low), qPrintable(QString::number(range.low)));
    QVERIFY2(near(range.high, high), qPrintable(QString::number(range.high)));
    QVERIFY2(near(range.pValue, pValue), qPrintable(QString::number(range.pValue)));
}

void ExperimentTest::theOneSidedBoundIsGrowthBooks_data()
{
    QTest::addColumn<bool>("relative");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("pValue");
    QTest::newRow("relative") << true << -0.04514 << 0.06558;
    QTest::newRow("absolute") << false << 0.02079 << 0.03554;
}

void ExperimentTest::theOneSidedBoundIsGrowthBooks()
{
    QFETCH(bool, relative);
    QFETCH(double, low);
    QFETCH(double, pValue);
    const auto effect = effectOf(sideNamed("A of 3000"), sideNamed("B"),
                                 relative ? Difference::Relative : Difference::Absolute);
    QVERIFY(effect.ok());
    const EffectRange range = fixedLowerBound(*effect, alpha);
    QVERIFY2(near(range.low, low), qPrintable(QString::number(range.low)));
    QVERIFY2(near(range.pValue, pValue), qPrintable(QString::number(range.pValue)));
    QCOMPARE(range.high, std::numeric_limits<double>::infinity());
}

void ExperimentTest::theAdjustedEffectIsGrowthBooks()
{
    const PairedSample control =
        pairedSampleOfSums(sideNamed("A of 3000"), sampleOfSums(3000, 16.87, 527.9767), 1.0);
    const PairedSample treated = pairedSampleOfSums(sideNamed("B"), sampleOfSums(3461, 22.7, 1348.29), 1.0);
    const auto effect = adjustedEffect(control, treated, Difference::Relative);
    QVERIFY(effect.ok());
    QVERIFY2(near(effect->value, 0.50338), qPrintable(QString::number(effect->value)));
    QVERIFY2(near(effect->standardError, 0.33341), qPrintable(QString::number(effect->standardError)));
    QCOMPARE(effect->people, 6461.0);
}

void ExperimentTest::whatTheTimeBeforeForetellsIsTakenOut()
{
    // Everybody buys ten times as much as before, and those written to one more: with a wobble of 0.1, the
    // adjusted effect is nearly sure, the plain one is not.
    Eigen::ArrayXd before(8), control(8), treated(8);
    before << 1, 2, 3, 4, 5, 6, 7, 8;
    control = 10.0 * before;
    control += Eigen::ArrayXd::LinSpaced(8, -0.1, 0.1).cwiseAbs();
    treated = control + 1.0;
    const auto left = pairedSampleOf(control, before), right = pairedSampleOf(treated, before);
    QVERIFY(left.ok() && right.ok());
    const auto plain = effectOf(left->after, right->after, Difference::Absolute);
    const auto adjusted = adjustedEffect(*left, *right, Difference::Absolute);
    QVERIFY(plain.ok() && adjusted.ok());
    QVERIFY(std::abs(adjusted->value - 1.0) < 1e-9);
    QVERIFY(adjusted->standardError < 0.02);
    QVERIFY(plain->standardError > 10.0);
}

void ExperimentTest::withoutATimeBeforeNothingIsAdjusted()
{
    const Sample nothing{3000, 0.0, 0.0};
    const auto adjusted = adjustedEffect({sideNamed("A of 3000"), nothing, 0.0},
                                         {sideNamed("B"), nothing, 0.0}, Difference::Relative);
    const auto plain = effectOf(sideNamed("A of 3000"), sideNamed("B"), Difference::Relative);
    QVERIFY(adjusted.ok() && plain.ok());
    QVERIFY(std::abs(adjusted->value - plain->value) < 1e-12);
    QVERIFY(std::abs(adjusted->standardError - plain->standardError) < 1e-12);
}

void ExperimentTest::theStratifiedEffectIsGrowthBooks()
{
    const auto absolute = stratifiedEffect(countStrata(), Difference::Absolute);
    QVERIFY(absolute.ok());
    QVERIFY(std::abs(absolute->value - 3.548094377986586) < 1e-9);
    QVERIFY(std::abs(absolute->standardError - 0.37634374823059685) < 1e-9);
    const auto relative = stratifiedEffect(countStrata(), Difference::Relative);
    QVERIFY(relative.ok());
    QVERIFY(std::abs(relative->value - 0.10994584851937336) < 1e-10);
    QVERIFY(std::abs(relative->standardError - 0.012225394656480164) < 1e-10);
    QCOMPARE(relative->people, 1000.0);
}

void ExperimentTest::oneStratumIsTheWhole()
{
    const std::array<Stratum, 1> one{{{sideNamed("A"), sideNamed("B")}}};
    const auto strata = stratifiedEffect(one, Difference::Relative);
    const auto whole = effectOf(sideNamed("A"), sideNamed("B"), Difference::Relative);
    QVERIFY(strata.ok() && whole.ok());
    QVERIFY(std::abs(strata->value - whole->value) < 1e-12);
    QVERIFY(std::abs(strata->standardError - whole->standardError) < 1e-12);
    QVERIFY(std::abs(strata->freedom - whole->freedom) < 1e-6);
}

void ExperimentTest::sidesThatSayNothingAreRefused_data()
{
    QTest::addColumn<double>("people");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("variance");
    QTest::newRow("one person") << 1.0 << 2.0 << 1.0;
    QTest::newRow("nobody") << 0.0 << 2.0 << 1.0;
    QTest::newRow("nobody bought") << 50.0 << 0.0 << 0.0;
    QTest::newRow("everybody did the same") << 50.0 << 2.0 << 0.0;
    QTest::newRow("no number") << 50.0 << std::nan("") << 1.0;
}

void ExperimentTest::sidesThatSayNothingAreRefused()
{
    QFETCH(double, people);
    QFETCH(double, mean);
    QFETCH(double, variance);
    const Sample side{people, mean, variance}, other{50, 2.0, 0.0};
    const std::array<Stratum, 1> one{{{side, other}}};
    for (const auto& effect :
         {effectOf(side, other, Difference::Relative), stratifiedEffect(one, Difference::Relative),
          adjustedEffect({side, other, 0.0}, {other, other, 0.0}, Difference::Relative)}) {
        QVERIFY(!effect.ok());
        QCOMPARE(effect.error().code, ErrorCode::BadInput);
    }
    QVERIFY(!stratifiedEffect({}, Difference::Absolute).ok());
}

TACTFUL_TEST(ExperimentTest)
#include "experiment_test.moc"
