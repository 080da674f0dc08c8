#include "core/base/random.h"
#include "core/steps/learnt_tact.h"
#include "tests/support/register.h"

#include <cmath>
#include <vector>

using namespace tactful;
using namespace tactful::steps;

namespace {

/// Messages that say what was bought, and sometimes what was worked out, whose readers mind by `worse`.
std::vector<KnownSend> sendsOf(int count, double base, double worse)
{
    Random random(24);
    std::vector<KnownSend> sends;
    for (int i = 0; i < count; ++i) {
        KnownSend send;
        send.messages = static_cast<int>(random.poisson(2.0));
        send.hazards[1] = 0.3 * random.uniform();
        if (random.chance(0.5)) send.hazards[3] = 0.6 * random.uniform();
        send.perceived = -100.0 * std::expm1(-send.hazards[1] - send.hazards[3]);
        const double hazard = base + 0.0015 * send.hazards[1] + 0.0015 * worse * send.hazards[3] +
                              0.0005 * std::log1p(send.messages);
        send.harmed = random.chance(-std::expm1(-hazard));
        sends.push_back(send);
    }
    return sends;
}

TactReport reportOf(const std::vector<KnownSend>& sends)
{
    Job job;
    return *tactFrom(sends, job);
}

}  // namespace

class LearntTactTest : public QObject {
    Q_OBJECT

private slots:
    void withoutResultsResearchHolds();
    void aFewEventsOnlyTellTheDirection();
    void manyEventsAreUsed();
    void aChangeBeyondTwoIsRefused();
    void theHazardIsSharedOutByPoints();
    void whatWasLearntIsReadBack();
};

void LearntTactTest::withoutResultsResearchHolds()
{
    const TactReport report = reportOf({});
    QVERIFY(report.source == TactSource::Research);
    QVERIFY(std::abs(report.slope - 1.0) < 1e-6 && std::abs(report.spread - 0.7) < 1e-6);
    QVERIFY(!report.sources && !scoreRiseOf(report));
}

void LearntTactTest::aFewEventsOnlyTellTheDirection()
{
    const TactReport report = reportOf(sendsOf(40000, 0.002, 1.0));
    QVERIFY2(report.events >= 40 && report.events <= 200, qPrintable(QString::number(report.events)));
    QVERIFY(report.source == TactSource::Direction);
    QVERIFY(!report.sources && !scoreRiseOf(report));
}

void LearntTactTest::manyEventsAreUsed()
{
    const TactReport report = reportOf(sendsOf(400000, 0.002, 1.8));
    QVERIFY(report.source == TactSource::Own);
    QVERIFY(report.sources && report.refused.empty());
    QVERIFY2((*report.sources)[3] > 0.32, "what was worked out is minded more than research says");
    for (std::size_t i = 1; i < 5; ++i)
        QVERIFY((*report.sources)[i - 1] <= (*report.sources)[i] + 1e-12);
    QVERIFY(std::abs(*scoreRiseOf(report) - std::expm1(report.slope * 0.25)) < 1e-12);
}

void LearntTactTest::aChangeBeyondTwoIsRefused()
{
    const TactReport report = reportOf(sendsOf(200000, 0.001, 40.0));
    QVERIFY(report.source == TactSource::Own);
    QVERIFY(!report.sources);
    QCOMPARE(report.refused, std::string("inferred"));
}

void LearntTactTest::theHazardIsSharedOutByPoints()
{
    data::PlannedMessage message;
    message.perceived = 25.0;
    message.score = 50.0;
    message.shares = {{"bought", 30.0}, {"name-and-town", 15.0}, {"told", 5.0}};
    const auto hazards = hazardsOf(message);
    QVERIFY(std::abs(hazards[1] - 0.6 * -std::log(0.75)) < 1e-12);
    QVERIFY(std::abs(hazards[0] - 0.1 * -std::log(0.75)) < 1e-12);
    QCOMPARE(hazards[3], 0.0);
    QCOMPARE(hazardsOf({}), (std::array<double, 5>{}));
}

void LearntTactTest::whatWasLearntIsReadBack()
{
    data::ModelRun run;
    run.kind = "tact";
    run.quality = R"({"source":"own","sends":5000,"events":300,"slope":1.5,"spread":0.3,
        "sources":[0.05,0.13,0.22,0.4,0.45],"refused":""})";
    const auto report = learntTact({&run, 1});
    QVERIFY(report.ok());
    QVERIFY(report->source == TactSource::Own);
    QCOMPARE(report->events, std::int64_t{300});
    QCOMPARE((*report->sources)[3], 0.4);
    run.quality = "{}";
    QCOMPARE(learntTact({&run, 1}).error().code, ErrorCode::BadFile);
    QVERIFY(learntTact({})->source == TactSource::Research);
}

TACTFUL_TEST(LearntTactTest)
#include "learnt_tact_test.moc"
