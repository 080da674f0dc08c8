#include "core/steps/demo_step.h"
#include "core/steps/learning_lots.h"
#include "core/steps/live_plan.h"
#include "core/steps/live_state.h"
#include "core/steps/session_parts.h"
#include "core/steps/wish_step.h"
#include "core/store/campaigns.h"
#include "tests/support/register.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>

using namespace tactful;
using namespace tactful::steps;

namespace {

const Day today = *parseIsoDay("2026-10-06");

data::Brief briefOf(double personal = 50.0)
{
    data::Brief brief;
    brief.goal = data::Goal::Newsletter;
    brief.dials.personal = personal;
    brief.asOf = today;
    return brief;
}

}  // namespace

/// Lots, wishes and what the plan says beyond itself, in a whole shop.
class TactPlanTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void laddersOfTheShopNeverFallWithTheCeiling();
    void aTenthIsOneRungSofterAndNobodyIsMorePersonal();
    void theBestSellersArmShowsBestSellers();
    void lotsAreKeptWithTheMessages();
    void theOutlookFitsThePlan();
    void aWishIsKeptAndLogged();
    void unknownWishesAreRefused();

private:
    LiveOutcome decided(const data::Brief& brief);

    QTemporaryDir m_folder;
    std::optional<Session> m_session;
    std::optional<LivePlan> m_plan;
};

void TactPlanTest::initTestCase()
{
    const Path book = pathFromUtf8(m_folder.filePath("demo.tactful").toStdString());
    DemoShopOptions options;
    options.customers = 600;
    Job job;
    const auto made = createDemoShop(book, options, {}, job);
    QVERIFY2(made.ok(), made.ok() ? "" : made.error().detail.c_str());
    auto session = Session::open(book, {});
    QVERIFY(session.ok());
    m_session = std::move(*session);
    auto plan = LivePlan::prepare(*m_session, briefOf(), job);
    QVERIFY2(plan.ok(), plan.ok() ? "" : plan.error().detail.c_str());
    m_plan = std::move(*plan);
}

LiveOutcome TactPlanTest::decided(const data::Brief& brief)
{
    Job job;
    const auto plan = m_plan->withBrief(brief, job);
    if (!plan) qFatal("%s", plan.error().detail.c_str());
    auto outcome = plan->decide(brief.dials, job);
    if (!outcome) qFatal("%s", outcome.error().detail.c_str());
    return *outcome;
}

/// For every message that the demo shop may send, under every goal: a lower ceiling never raises its score.
void TactPlanTest::laddersOfTheShopNeverFallWithTheCeiling()
{
    std::size_t ladders = 0;
    std::size_t rungs = 0;
    for (int goal = 0; goal <= static_cast<int>(data::Goal::Newsletter); ++goal) {
        data::Brief brief = briefOf();
        brief.goal = static_cast<data::Goal>(goal);
        brief.bestSellersArm = 0.1;
        Job job;
        const auto plan = m_plan->withBrief(brief, job);
        QVERIFY(plan.ok());
        for (const Ladder* ladder : plan->state().ladders->from(0)) {
            ++ladders;
            double before = 0.0;
            for (double ceiling = 0.0; ceiling <= 70.0; ceiling += 0.25) {
                const Rung* rung = ladder->under(ceiling);
                if (!rung) continue;
                QVERIFY(rung->surface >= before);
                rungs += rung->surface > before ? 1 : 0;
                before = rung->surface;
            }
        }
    }
    QVERIFY2(ladders > 300 && rungs > 3 * ladders, qPrintable(QString::number(ladders)));
}

void TactPlanTest::aTenthIsOneRungSofterAndNobodyIsMorePersonal()
{
    const LiveOutcome outcome = decided(briefOf(74.0));
    const auto planned = static_cast<double>(outcome.planned.size());
    const auto softer = static_cast<double>(outcome.totals.softenedToLearn);
    QVERIFY2(softer > 0.04 * planned && softer < 0.16 * planned, qPrintable(QString::number(softer)));
    std::int64_t counted = 0;
    for (const std::uint32_t at : outcome.planned) {
        const LiveRow& row = outcome.rows[at];
        QVERIFY(row.score <= 74.0 + 1e-9);
        const auto lotless = m_plan->state().ladders->findOrPrepare(row.say & ~(SayKey{3} << 18));
        QVERIFY(lotless.ok());
        const Rung& best = (*lotless)->rungs[row.way];
        const Rung& used = (*m_plan->state().ladders->findOrPrepare(row.say))->rungs[row.way];
        QVERIFY(used.surface <= best.surface);
        if (!softenedByLot(row.say, used)) continue;
        ++counted;
        QVERIFY(used.surface < best.surface);
        bool isNext = false;
        for (std::size_t below = row.way; below-- > 0 && !isNext;)
            if ((*lotless)->rungs[below].surface < best.surface) {
                isNext = true;
                QCOMPARE((*lotless)->rungs[below].surface, used.surface);
            }
        QVERIFY(isNext);
    }
    QCOMPARE(outcome.totals.softenedToLearn, counted);
}

void TactPlanTest::theBestSellersArmShowsBestSellers()
{
    data::Brief brief = briefOf(74.0);
    brief.bestSellersArm = 0.3;
    const LiveOutcome outcome = decided(brief);
    QVERIFY(outcome.totals.bestSellers > 0);
    QVERIFY(static_cast<double>(outcome.totals.bestSellers) <=
            0.36 * static_cast<double>(outcome.planned.size()));
    for (const std::uint32_t at : outcome.planned) {
        const LiveRow& row = outcome.rows[at];
        const Rung& rung = (*m_plan->state().ladders->findOrPrepare(row.say))->rungs[row.way];
        if (armByLot(row.say, rung) == data::Arm::BestSellers) QVERIFY(row.popular);
    }
    QCOMPARE(decided(briefOf(74.0)).totals.bestSellers, std::int64_t{0});
    brief.bestSellersArm = 0.4;
    Job job;
    QCOMPARE(m_plan->withBrief(brief, job).error().where, std::string("best_sellers_arm"));
}

void TactPlanTest::lotsAreKeptWithTheMessages()
{
    Job job;
    data::Brief brief = briefOf(74.0);
    brief.bestSellersArm = 0.2;
    const auto plan = m_plan->withBrief(brief, job);
    const auto outcome = plan->decide(brief.dials, job);
    const auto saved = savePlan(*m_session, *plan, *outcome, std::nullopt, job);
    QVERIFY2(saved.ok(), saved.ok() ? "" : saved.error().detail.c_str());
    const auto kept = store::plannedMessages(m_session->parts().book, saved->campaign);
    QVERIFY(kept.ok());
    std::int64_t softened = 0, bestSellers = 0, heldBack = 0;
    for (const data::PlannedMessage& message : *kept) {
        heldBack += message.arm == data::Arm::HeldBack ? 1 : 0;
        bestSellers += message.arm == data::Arm::BestSellers ? 1 : 0;
        softened += message.softenedToLearn && message.arm != data::Arm::HeldBack ? 1 : 0;
        for (const data::Pick& pick : message.picks)
            if (message.arm == data::Arm::BestSellers) QVERIFY(pick.source == data::PickSource::Popular);
    }
    QCOMPARE(softened, outcome->totals.softenedToLearn);
    QCOMPARE(bestSellers, outcome->totals.bestSellers);
    QCOMPARE(heldBack, outcome->totals.heldBack);
}

void TactPlanTest::theOutlookFitsThePlan()
{
    Job deciding;
    const auto made = m_plan->decide(briefOf().dials, deciding);
    QVERIFY(made.ok());
    const LiveOutcome& outcome = *made;
    const auto outlook = outlookOf(*m_plan, outcome, deciding);
    QVERIFY(outlook.ok());
    const auto tired = outcome.totals.leftOut[static_cast<std::size_t>(data::LeftOutReason::Tired)];
    const auto over = outcome.totals.leftOut[static_cast<std::size_t>(data::LeftOutReason::OverBudget)];
    QCOMPARE(std::ssize(outlook->waiting.people), tired + over);
    for (std::size_t i = 1; i < outlook->often.size(); ++i) {
        QVERIFY(outlook->often[i].people >= outlook->often[i - 1].people);
        QVERIFY(outlook->often[i].unsubscribes >= outlook->often[i - 1].unsubscribes);
    }
    QVERIFY(outlook->often[1].people >= std::ssize(outcome.planned) + outcome.totals.heldBack);
    QVERIFY(outlook->power.tests);
    QVERIFY(outlook->power.smallestRise > 0.0 && outlook->power.smallestRise < 1.0);
    QCOMPARE(outcome.holdBackEnough, outlook->power.chance > 0.8);
}

void TactPlanTest::aWishIsKeptAndLogged()
{
    const std::string who = std::to_string(decided(briefOf()).rows.front().customer);
    QCOMPARE(*customerWish(*m_session, who), std::string("none"));
    QCOMPARE(*setCustomerWish(*m_session, who, "monthly", "Mia"), std::string("none"));
    QCOMPARE(*setCustomerWish(*m_session, who, "weekly", "Mia"), std::string("monthly"));
    QCOMPARE(*customerWish(*m_session, who), std::string("weekly"));
    QCOMPARE(*setCustomerWish(*m_session, who, "none", "Mia"), std::string("weekly"));
    QCOMPARE(*customerWish(*m_session, who), std::string("none"));
}

void TactPlanTest::unknownWishesAreRefused()
{
    const std::string who = std::to_string(decided(briefOf()).rows.front().customer);
    QCOMPARE(setCustomerWish(*m_session, who, "hourly", "Mia").error().code, ErrorCode::BadInput);
    QCOMPARE(setCustomerWish(*m_session, "nobody-at-all", "weekly", "Mia").error().code, ErrorCode::NotFound);
}

TACTFUL_TEST(TactPlanTest)
#include "tact_plan_test.moc"
