#include "core/base/random.h"
#include "core/measure/uplift_curve.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::measure;

namespace {

Eigen::ArrayXd columnOf(const QString& text)
{
    const QStringList words = text.split(' ', Qt::SkipEmptyParts);
    Eigen::ArrayXd column(words.size());
    for (int i = 0; i < words.size(); ++i)
        column[i] = words[i].toDouble();
    return column;
}

RankedTrial trialOf(const QString& outcome, const QString& treated, const QString& score)
{
    RankedTrial trial{columnOf(outcome), {}, columnOf(score)};
    for (const double side : columnOf(treated))
        trial.treated.push_back(side > 0.0 ? 1 : 0);
    return trial;
}

const QString causalOutcome("0 0 0 0 1 0 0 1 1 1"), causalTreated("0 0 0 0 0 1 1 1 1 1");
const QString rising("0 .1 .2 .3 .4 0 .1 .2 .3 .4"), firstAlone("1 0 0 0 0 0 0 0 0 0");

/// People of whom the first half are moved by the message, and a score that says so or not.
RankedTrial simulated(int people, bool informed)
{
    Random random(20261122);
    RankedTrial trial{Eigen::ArrayXd(people), {}, Eigen::ArrayXd(people)};
    for (int i = 0; i < people; ++i) {
        const bool treated = random.chance(0.5), movable = random.chance(0.5);
        trial.treated.push_back(treated ? 1 : 0);
        trial.outcome[i] = random.chance(treated && movable ? 0.5 : 0.1) ? 1.0 : 0.0;
        trial.score[i] = random.uniform() + (informed && movable ? 1.0 : 0.0);
    }
    return trial;
}

}  // namespace

Q_DECLARE_METATYPE(UpliftMeasure)

class UpliftCurveTest : public QObject {
    Q_OBJECT

private slots:
    void measuresAreThoseOfTheUsualPrograms_data();
    void measuresAreThoseOfTheUsualPrograms();
    void aRankingThatKnowsIsToldFromOneThatDoesNot();
    void theRangeIsTheSameWhateverTheThreads();
    void badTrialsAreRefused_data();
    void badTrialsAreRefused();
    void whereNothingCanBeToldItSaysSo_data();
    void whereNothingCanBeToldItSaysSo();
    void badRangesAreRefused();
};

void UpliftCurveTest::measuresAreThoseOfTheUsualPrograms_data()
{
    QTest::addColumn<UpliftMeasure>("measure");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("treated");
    QTest::addColumn<QString>("score");
    QTest::addColumn<double>("value");
    using enum UpliftMeasure;
    QTest::newRow("scikit-uplift, AUUC, worst") << AuucToPerfect << "0 1"
                                                << "1 0"
                                                << ".1 .3" << 0.0;
    QTest::newRow("scikit-uplift, AUUC, best") << AuucToPerfect << "1 0"
                                               << "0 1"
                                               << ".1 .3" << 1.0;
    QTest::newRow("scikit-uplift, Qini, first") << QiniToPerfect << "0 1"
                                                << "1 0"
                                                << ".1 .3" << 1.0;
    QTest::newRow("scikit-uplift, Qini, second") << QiniToPerfect << "1 0"
                                                 << "0 1"
                                                 << ".1 .3" << 1.0;
    QTest::newRow("causalml, Qini, rising")
        << QiniToEnd << causalOutcome << causalTreated << rising << 0.103788;
    QTest::newRow("causalml, AUUC, rising")
        << AuucToEnd << causalOutcome << causalTreated << rising << 0.659848;
    QTest::newRow("causalml, Qini, first alone")
        << QiniToEnd << causalOutcome << causalTreated << firstAlone << -0.363636;
    QTest::newRow("causalml, AUUC, first alone")
        << AuucToEnd << causalOutcome << causalTreated << firstAlone << 0.075758;
    // The top three of ten: treated 0 and 1, control 1.
    QTest::newRow("top") << TopUplift << "1 0 1 0 0 0 0 0 0 0"
                         << "1 1 0 0 0 0 1 1 1 1"
                         << "9 8 7 6 5 4 3 2 1 0" << -0.5;
}

void UpliftCurveTest::measuresAreThoseOfTheUsualPrograms()
{
    QFETCH(UpliftMeasure, measure);
    QFETCH(QString, outcome);
    QFETCH(QString, treated);
    QFETCH(QString, score);
    QFETCH(double, value);
    const auto found = judgeRanking(trialOf(outcome, treated, score), {measure, 0.3});
    QVERIFY(found.ok());
    QVERIFY2(std::abs(*found - value) < 1e-6, qPrintable(QString::number(*found)));
}

void UpliftCurveTest::aRankingThatKnowsIsToldFromOneThatDoesNot()
{
    ComparisonOptions resampling;
    resampling.level = 0.95;
    resampling.resamples = 200;
    using enum UpliftMeasure;
    for (const UpliftMeasure measure : {QiniToPerfect, AuucToPerfect, QiniToEnd}) {
        const auto informed = rangeOfRanking(simulated(2000, true), {measure}, resampling);
        const auto blind = rangeOfRanking(simulated(2000, false), {measure}, resampling);
        QVERIFY(informed.ok() && blind.ok());
        QVERIFY(informed->low > 0.0 && informed->low <= informed->value && informed->value <= informed->high);
        QVERIFY(blind->low < 0.0 && blind->high > 0.0);
    }
    // Of the movable, 0.4 more buy; of all, 0.2.
    const auto top = rangeOfRanking(simulated(2000, true), {TopUplift, 0.5}, resampling);
    QVERIFY(top.ok());
    QVERIFY(top->low < 0.4 && top->high > 0.4 && top->low > 0.2);
}

void UpliftCurveTest::theRangeIsTheSameWhateverTheThreads()
{
    ComparisonOptions resampling;
    resampling.resamples = 100;
    resampling.threads = 1;
    const auto one = rangeOfRanking(simulated(300, true), {}, resampling);
    resampling.threads = 3;
    const auto three = rangeOfRanking(simulated(300, true), {}, resampling);
    QVERIFY(one.ok() && three.ok());
    QCOMPARE(one->low, three->low);
    QCOMPARE(one->high, three->high);
}

void UpliftCurveTest::badTrialsAreRefused_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("treated");
    QTest::addColumn<QString>("score");
    QTest::newRow("a score too few") << "0 1 1"
                                     << "0 1 1"
                                     << "1 2";
    QTest::newRow("a side too few") << "0 1 1"
                                    << "0 1"
                                    << "1 2 3";
    QTest::newRow("no number") << "0 nan 1"
                               << "0 1 1"
                               << "1 2 3";
    QTest::newRow("nobody held back") << "0 1 1"
                                      << "1 1 1"
                                      << "1 2 3";
    QTest::newRow("nobody written to") << "0 1 1"
                                       << "0 0 0"
                                       << "1 2 3";
}

void UpliftCurveTest::badTrialsAreRefused()
{
    QFETCH(QString, outcome);
    QFETCH(QString, treated);
    QFETCH(QString, score);
    const auto found = judgeRanking(trialOf(outcome, treated, score), {});
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::BadInput);
}

void UpliftCurveTest::whereNothingCanBeToldItSaysSo_data()
{
    QTest::addColumn<UpliftMeasure>("measure");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("treated");
    QTest::addColumn<double>("share");
    using enum UpliftMeasure;
    QTest::newRow("nobody bought") << QiniToPerfect << "0 0 0 0"
                                   << "0 1 0 1" << 0.5;
    QTest::newRow("the curve ends at 0") << QiniToEnd << "1 1 0 0"
                                         << "0 1 0 1" << 0.5;
    QTest::newRow("the other curve ends at 0") << AuucToEnd << "1 1 0 0"
                                               << "0 1 0 1" << 0.5;
    QTest::newRow("money for a yes or no") << AuucToPerfect << "0 9 3 4"
                                           << "0 1 0 1" << 0.5;
    QTest::newRow("the top lacks a side") << TopUplift << "1 1 0 0"
                                          << "0 0 1 1" << 0.5;
    QTest::newRow("the top is empty") << TopUplift << "1 1 0 0"
                                      << "0 1 0 1" << 0.1;
    QTest::newRow("no share") << TopUplift << "1 1 0 0"
                              << "0 1 0 1" << 0.0;
    QTest::newRow("more than all") << TopUplift << "1 1 0 0"
                                   << "0 1 0 1" << 1.5;
}

void UpliftCurveTest::whereNothingCanBeToldItSaysSo()
{
    QFETCH(UpliftMeasure, measure);
    QFETCH(QString, outcome);
    QFETCH(QString, treated);
    QFETCH(double, share);
    const auto found = judgeRanking(trialOf(outcome, treated, "4 3 2 1"), {measure, share});
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::BadInput);
}

void UpliftCurveTest::badRangesAreRefused()
{
    ComparisonOptions resampling;
    resampling.resamples = 10;
    QVERIFY(!rangeOfRanking(simulated(50, true), {}, resampling).ok());
    resampling.resamples = 100;
    QVERIFY(!rangeOfRanking(trialOf("0 0 0 0", "0 1 0 1", "4 3 2 1"), {}, resampling).ok());
    // One buyer: most resamples hold none on one side, so that the curve ends at 0.
    QVERIFY(!rangeOfRanking(trialOf("1 0 0 0 0 0 0 0", "1 0 1 0 0 0 0 0", "8 7 6 5 4 3 2 1"),
                            {UpliftMeasure::TopUplift, 0.25}, resampling)
                 .ok());
}

TACTFUL_TEST(UpliftCurveTest)
#include "uplift_curve_test.moc"
