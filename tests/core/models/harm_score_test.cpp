#include "core/base/random.h"
#include "core/models/harm_score.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::models;

namespace {

/// A shop whose readers mind by `slope`; scores as the dial allows, 5 to 60.
HarmSends simulate(int count, double slope, Random& random)
{
    HarmSends sends;
    for (Eigen::ArrayXd* column : {&sends.score, &sends.messages, &sends.newcomer, &sends.harmed})
        column->resize(count);
    for (int i = 0; i < count; ++i) {
        sends.score[i] = 0.05 + 0.55 * random.uniform();
        sends.messages[i] = static_cast<double>(random.poisson(3.0));
        sends.newcomer[i] = random.chance(0.1) ? 1.0 : 0.0;
        const double odds =
            -6.5007 + slope * sends.score[i] + 0.3 * std::log1p(sends.messages[i]) + 0.3 * sends.newcomer[i];
        sends.harmed[i] = random.chance(1.0 / (1.0 + std::exp(-odds))) ? 1.0 : 0.0;
    }
    return sends;
}

HarmScore fitOf(const HarmSends& sends)
{
    Job job;
    return *fitHarm(sends, {}, job);
}

}  // namespace

class HarmScoreTest : public QObject {
    Q_OBJECT

private slots:
    void moreDataMovesTheSlopeAsPublished_data();
    void moreDataMovesTheSlopeAsPublished();
    void withoutDataThePriorSpeaks();
    void theSlopeNeverFallsBelowNothing();
    void gatesAreThoseOfTheRule();
    void theFitIsTheHighestPoint();
    void badColumnsAreRefused();
};

void HarmScoreTest::moreDataMovesTheSlopeAsPublished_data()
{
    QTest::addColumn<int>("sends");
    QTest::addColumn<int>("runs");
    QTest::addColumn<double>("events");
    QTest::addColumn<double>("slope");
    QTest::addColumn<double>("spread");
    QTest::newRow("2,000") << 2000 << 60 << 9.0 << 1.08 << 0.66;
    QTest::newRow("10,000") << 10000 << 60 << 43.0 << 1.22 << 0.56;
    QTest::newRow("50,000") << 50000 << 20 << 207.0 << 1.58 << 0.37;
    QTest::newRow("200,000") << 200000 << 6 << 851.0 << 1.69 << 0.21;
}

void HarmScoreTest::moreDataMovesTheSlopeAsPublished()
{
    QFETCH(int, sends);
    QFETCH(int, runs);
    QFETCH(double, events);
    QFETCH(double, slope);
    QFETCH(double, spread);
    Random random(14);
    double slopes = 0.0, spreads = 0.0, seen = 0.0;
    for (int run = 0; run < runs; ++run) {
        const HarmScore score = fitOf(simulate(sends, 1.8, random));
        slopes += score.weight[1] / runs;
        spreads += score.spread[1] / runs;
        seen += static_cast<double>(score.events) / runs;
    }
    const QString found = QString("%1 events, slope %2, spread %3").arg(seen).arg(slopes).arg(spreads);
    QVERIFY2(std::abs(seen / events - 1.0) < 0.15, qPrintable(found));
    QVERIFY2(std::abs(slopes - slope) < 0.15, qPrintable(found));
    QVERIFY2(std::abs(spreads - spread) < 0.04, qPrintable(found));
}

void HarmScoreTest::withoutDataThePriorSpeaks()
{
    HarmSends none;
    for (Eigen::ArrayXd* column : {&none.score, &none.messages, &none.newcomer, &none.harmed})
        column->resize(0);
    const HarmScore score = fitOf(none);
    const HarmPrior prior;
    QVERIFY((score.weight - prior.mean).abs().maxCoeff() < 1e-9);
    QVERIFY((score.spread - prior.spread).abs().maxCoeff() < 1e-9);
    QCOMPARE(score.events, std::int64_t{0});
}

void HarmScoreTest::theSlopeNeverFallsBelowNothing()
{
    Random random(15);
    const HarmScore score = fitOf(simulate(60000, -6.0, random));
    QCOMPARE(score.weight[1], 0.0);
    QVERIFY(score.weight[0] < -6.5);
}

void HarmScoreTest::gatesAreThoseOfTheRule()
{
    QVERIFY(harmUse(0) == HarmUse::Research);
    QVERIFY(harmUse(39) == HarmUse::Research);
    QVERIFY(harmUse(40) == HarmUse::Direction);
    QVERIFY(harmUse(200) == HarmUse::Direction);
    QVERIFY(harmUse(201) == HarmUse::Own);
}

void HarmScoreTest::theFitIsTheHighestPoint()
{
    Random random(16);
    const HarmSends sends = simulate(4000, 1.8, random);
    const HarmScore score = fitOf(sends);
    const HarmPrior prior;
    const auto posterior = [&](const Eigen::Array4d& weight) {
        double sum = -0.5 * ((weight - prior.mean) / prior.spread).square().sum();
        for (Eigen::Index i = 0; i < sends.score.size(); ++i) {
            const double odds = weight[0] + weight[1] * sends.score[i] +
                                weight[2] * std::log1p(sends.messages[i]) + weight[3] * sends.newcomer[i];
            sum += sends.harmed[i] * odds - std::log1p(std::exp(odds));
        }
        return sum;
    };
    const double best = posterior(score.weight);
    for (int round = 0; round < 300; ++round) {
        Eigen::Array4d other = score.weight;
        for (int i = 0; i < 4; ++i)
            other[i] += 0.2 * random.normal();
        QVERIFY(posterior(other) <= best + 1e-9);
    }
}

void HarmScoreTest::badColumnsAreRefused()
{
    Random random(17);
    Job job;
    HarmSends sends = simulate(10, 1.0, random);
    sends.score[3] = 1.5;
    QCOMPARE(fitHarm(sends, {}, job).error().code, ErrorCode::BadInput);
    sends = simulate(10, 1.0, random);
    sends.harmed[3] = 0.5;
    QCOMPARE(fitHarm(sends, {}, job).error().code, ErrorCode::BadInput);
    sends = simulate(10, 1.0, random);
    sends.messages.conservativeResize(9);
    QCOMPARE(fitHarm(sends, {}, job).error().code, ErrorCode::BadInput);
}

TACTFUL_TEST(HarmScoreTest)
#include "harm_score_test.moc"
