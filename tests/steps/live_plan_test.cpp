#include "core/base/text.h"
#include "core/steps/demo_step.h"
#include "core/steps/live_plan.h"
#include "core/steps/logbook_step.h"
#include "tests/support/register.h"

#include <QTemporaryDir>

#include <map>
#include <numeric>

using namespace tactful;
using namespace tactful::steps;

/// The plan behind the sliders, on a demo shop of a few hundred customers.
class LivePlanTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingAddsUp_data();
    void everythingAddsUp();
    void threadsAndHistoryChangeNothing();
    void aLowerCeilingNeverRaisesAScore();
    void fewerEmailsNeverPlanMore();
    void stockIsNeverPromisedTwice();
    void anHourHasRoomForSoMany();
    void theCurveAgreesWithTheDial();
    void theBriefChangesWithoutReadingAgain();
    void aChangeIsDescribed();
    void dialsOutOfRangeAreRefused();
    void aCancelledJobDecidesNothing();
    void thePreviewIsTheMessageThatIsKept();
    void peopleAreFoundByNameTownAndProduct();
    void aPlanTakesThePlaceOfAnother();
    void aKeptPlanIsInTheLogbook();
    void whoIsSilentIsComparedWithNobody();
    void discoveryIsWhatTheDialSays_data();
    void discoveryIsWhatTheDialSays();
    void bestSellersAreSharedOut();
    void spamReportsKnowTheirLines();

private:
    data::Brief brief() const;
    LiveOutcome decided(const data::Dials& dials) const;

    QTemporaryDir m_folder;
    std::optional<Session> m_session;
    std::optional<LivePlan> m_plan;
    mutable Job m_job;
};

namespace {

/// The dials at which promises are looked at.
std::vector<data::Dials> manyDials()
{
    std::vector<data::Dials> all;
    for (const double personal : {0.0, 20.0, 50.0, 100.0})
        for (const int often : {1, 2, 8})
            for (const double discovery : {0.0, 0.4, 1.0}) {
                data::Dials dials;
                dials.personal = personal;
                dials.often = often;
                dials.discovery = discovery;
                dials.nudges = {often % 4, static_cast<int>(all.size()) % 4, 1};
                all.push_back(dials);
            }
    return all;
}

bool same(const LiveRow& a, const LiveRow& b)
{
    return a.customer == b.customer && a.fate == b.fate && a.reason == b.reason && a.score == b.score &&
           a.unsoftened == b.unsoftened && a.extraMinor == b.extraMinor &&
           a.unsubscribeRisk == b.unsubscribeRisk && a.softened == b.softened && a.day == b.day &&
           a.hour == b.hour && a.say == b.say && a.way == b.way && a.pickCount == b.pickCount &&
           a.popular == b.popular && a.picks == b.picks;
}

bool same(const LiveOutcome& a, const LiveOutcome& b)
{
    return a.planned == b.planned && a.totals.leftOut == b.totals.leftOut &&
           a.totals.extraSalesMinor.value == b.totals.extraSalesMinor.value &&
           std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                      [](const LiveRow& x, const LiveRow& y) { return same(x, y); });
}

template <class Counts>
std::int64_t total(const Counts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

}  // namespace

data::Brief LivePlanTest::brief() const
{
    data::Brief brief;
    brief.name = "Autumn";
    brief.sendFrom = parseIsoDay("2026-10-08");
    brief.sendTo = parseIsoDay("2026-10-10");
    return brief;
}

LiveOutcome LivePlanTest::decided(const data::Dials& dials) const
{
    auto outcome = m_plan->decide(dials, m_job);
    if (!outcome) qFatal("%s", outcome.error().detail.c_str());
    return std::move(*outcome);
}

void LivePlanTest::initTestCase()
{
    const Path book = pathFromUtf8(m_folder.path().toStdString()) / "demo.tactful";
    DemoShopOptions options;
    options.customers = 600;
    QVERIFY(createDemoShop(book, options, std::nullopt, m_job).ok());
    auto session = Session::open(book, std::nullopt);
    QVERIFY(session.ok());
    m_session.emplace(std::move(*session));
    const auto plan = LivePlan::prepare(*m_session, brief(), m_job);
    QVERIFY2(plan.ok(), plan.ok() ? "" : plan.error().detail.c_str());
    m_plan = *plan;
}

void LivePlanTest::everythingAddsUp_data()
{
    QTest::addColumn<int>("dials");
    for (int i = 0; i < static_cast<int>(manyDials().size()); ++i)
        QTest::addRow("dials %d", i) << i;
}

void LivePlanTest::everythingAddsUp()
{
    QFETCH(int, dials);
    const LiveOutcome outcome = decided(manyDials()[static_cast<std::size_t>(dials)]);
    const data::PlanTotals& totals = outcome.totals;
    QCOMPARE(totals.customers, m_plan->customers());
    QCOMPARE(totals.planned + totals.heldBack + total(totals.leftOut), totals.customers);
    QCOMPARE(std::ssize(outcome.planned), std::ptrdiff_t{totals.planned});

    QCOMPARE(outcome.funnel.front().count, totals.customers);
    QCOMPARE(outcome.funnel.back().count, totals.planned);
    QCOMPARE(outcome.funnel.back().lost, totals.heldBack);
    for (std::size_t step = 1; step < outcome.funnel.size(); ++step)
        QCOMPARE(outcome.funnel[step].count + outcome.funnel[step].lost, outcome.funnel[step - 1].count);

    const ScoreHistogram& histogram = outcome.histogram;
    QCOMPARE(total(histogram.asWritten) + total(histogram.softened), totals.planned);
    QCOMPARE(total(histogram.softened), totals.softened);
    QCOMPARE(total(histogram.before), totals.softened);
    std::int64_t sent = 0;
    for (const auto& day : outcome.strip.days)
        sent += total(day);
    QCOMPARE(sent, totals.planned);
    QCOMPARE(outcome.checks.size(), std::size_t{4});
    QVERIFY(std::is_sorted(outcome.planned.begin(), outcome.planned.end()));
}

void LivePlanTest::threadsAndHistoryChangeNothing()
{
    data::Dials dials;
    dials.discovery = 0.3;
    dials.nudges = {2, 1, 0};
    const auto one = m_plan->decide(dials, m_job, 1);
    QVERIFY(one.ok());
    for (const data::Dials& other : manyDials())
        decided(other);
    const auto four = m_plan->decide(dials, m_job, 4);
    QVERIFY(four.ok());
    QVERIFY(same(*one, *four));

    const auto fresh = LivePlan::prepare(*m_session, brief(), m_job);
    QVERIFY(fresh.ok());
    const auto again = fresh->decide(dials, m_job);
    QVERIFY(again.ok());
    QVERIFY(same(*one, *again));
}

void LivePlanTest::aLowerCeilingNeverRaisesAScore()
{
    data::Dials dials;
    dials.personal = 100.0;
    LiveOutcome above = decided(dials);
    for (double personal = 95.0; personal >= 0.0; personal -= 5.0) {
        dials.personal = personal;
        LiveOutcome below = decided(dials);
        double most = 0.0;
        for (const std::uint32_t at : below.planned)
            most = std::max(most, below.rows[at].score);
        QVERIFY(most <= personal + 1e-9);
        QVERIFY(below.totals.softened >= 0);
        // The same words about the same picks are never more personal under a lower ceiling.
        for (std::size_t at = 0; at < below.rows.size(); ++at)
            if (below.rows[at].pickCount > 0 && above.rows[at].pickCount > 0 &&
                below.rows[at].say == above.rows[at].say)
                QVERIFY(below.rows[at].score <= above.rows[at].score + 1e-9);
        above = std::move(below);
    }
}

void LivePlanTest::fewerEmailsNeverPlanMore()
{
    data::Dials dials;
    std::int64_t tired = -1;
    for (int often = 8; often >= 1; --often) {
        dials.often = often;
        const auto now = decided(dials).totals.leftOut[static_cast<std::size_t>(data::LeftOutReason::Tired)];
        QVERIFY(now >= tired);
        tired = now;
    }
}

void LivePlanTest::stockIsNeverPromisedTwice()
{
    bool anyShort = false;
    for (const data::Dials& dials : manyDials()) {
        const LiveOutcome outcome = decided(dials);
        std::map<data::ProductId, std::int64_t> promised;
        for (const LiveRow& row : outcome.rows)
            if (row.fate != LiveFate::LeftOut)
                for (const data::Pick& pick : m_plan->messageOf(outcome, row).picks)
                    ++promised[pick.product];
        for (const ShortProduct& product : outcome.shortOf) {
            anyShort = true;
            QVERIFY(product.wanted > product.left);
            QVERIFY(promised[product.product] <= product.left);
        }
    }
    QVERIFY2(anyShort, "something must run short for the promise to mean something");
}

void LivePlanTest::anHourHasRoomForSoMany()
{
    data::Brief tight = brief();
    tight.capacityPerHour = 2;
    tight.audience.countries = {"GB"};  // hours of the strip are those of the reader, the limit is the shop's
    const auto plan = m_plan->withBrief(tight, m_job);
    QVERIFY(plan.ok());
    const auto outcome = plan->decide({}, m_job);
    QVERIFY(outcome.ok());
    std::int64_t going = 0;
    for (const auto& day : outcome->strip.days)
        for (const std::int32_t count : day) {
            QVERIFY(count <= 2);
            going += count;
        }
    QCOMPARE(going, outcome->totals.planned);
    QVERIFY(going > 0);
    QVERIFY(outcome->totals.leftOut[static_cast<std::size_t>(data::LeftOutReason::OverBudget)] > 0);
}

void LivePlanTest::theCurveAgreesWithTheDial()
{
    const auto curve = m_plan->curve({}, m_job);
    QVERIFY(curve.ok());
    QCOMPARE(curve->size(), std::size_t{21});
    for (const std::size_t at : {std::size_t{0}, std::size_t{10}, std::size_t{20}}) {
        data::Dials dials;
        dials.personal = (*curve)[at].personal;
        const LiveOutcome outcome = decided(dials);
        QCOMPARE((*curve)[at].planned, outcome.totals.planned);
        QCOMPARE((*curve)[at].extraSalesMinor, outcome.totals.extraSalesMinor.value);
        QCOMPARE((*curve)[at].unsubscribes, outcome.totals.unsubscribes.value);
    }
    QVERIFY(curve->back().unsubscribes > curve->front().unsubscribes);
}

void LivePlanTest::theBriefChangesWithoutReadingAgain()
{
    data::Brief regulars = brief();
    regulars.goal = data::Goal::ThankRegulars;
    const auto quick = m_plan->withBrief(regulars, m_job);
    QVERIFY(quick.ok());
    const auto whole = LivePlan::prepare(*m_session, regulars, m_job);
    QVERIFY(whole.ok());
    const auto a = quick->decide({}, m_job);
    const auto b = whole->decide({}, m_job);
    QVERIFY(a.ok() && b.ok());
    QVERIFY(same(*a, *b));
    QVERIFY(a->totals.planned < decided({}).totals.planned);

    data::Brief otherDay = brief();
    otherDay.asOf = parseIsoDay("2026-01-01");
    otherDay.sendFrom = otherDay.sendTo = std::nullopt;
    QCOMPARE(m_plan->withBrief(otherDay, m_job).error().code, ErrorCode::BadInput);
}

void LivePlanTest::aChangeIsDescribed()
{
    LiveOutcome before;
    before.dials.personal = 50;
    before.totals.planned = 100;
    before.totals.extraSalesMinor.value = 10'000;
    before.totals.unsubscribes.value = 1.0;
    before.totals.spamRate.value = 0.0004;
    LiveOutcome after = before;
    QCOMPARE(describeChange(before, before, 74), PlanChange{});

    after.dials.personal = 84;
    after.totals.extraSalesMinor.value = 11'000;
    after.totals.unsubscribes.value = 1.5;
    after.totals.spamRate.value = 0.0013;
    const PlanChange up = describeChange(before, after, 74);
    QCOMPARE(up.extraSalesMinor, 1'000.0);
    QCOMPARE(up.unsubscribes, 0.5);
    QVERIFY(up.harmGrowsFaster);
    QCOMPARE(up.overHouseLimit, std::optional(true));
    QCOMPARE(up.overCareRate, std::optional(true));
    QCOMPARE(up.overStopRate, std::nullopt);
    const PlanChange back = describeChange(after, before, 74);
    QVERIFY(!back.harmGrowsFaster);
    QCOMPARE(back.overHouseLimit, std::optional(false));
    QCOMPARE(back.overCareRate, std::optional(false));
}

void LivePlanTest::dialsOutOfRangeAreRefused()
{
    data::Dials dials;
    dials.personal = 101;
    QCOMPARE(m_plan->decide(dials, m_job).error().code, ErrorCode::BadInput);
    dials = {};
    dials.often = 0;
    QCOMPARE(m_plan->decide(dials, m_job).error().code, ErrorCode::BadInput);
    QCOMPARE(m_plan->curve(dials, m_job).error().code, ErrorCode::BadInput);
}

void LivePlanTest::aCancelledJobDecidesNothing()
{
    std::stop_source source;
    source.request_stop();
    Job stopped(source.get_token(), nullptr);
    QCOMPARE(m_plan->decide({}, stopped).error().code, ErrorCode::Cancelled);
    QCOMPARE(m_plan->curve({}, stopped).error().code, ErrorCode::Cancelled);
    QCOMPARE(m_plan->withBrief(brief(), stopped).error().code, ErrorCode::Cancelled);
}

void LivePlanTest::thePreviewIsTheMessageThatIsKept()
{
    const LiveOutcome outcome = decided({});
    const auto saved = savePlan(*m_session, *m_plan, outcome, std::nullopt, m_job);
    QVERIFY(saved.ok());
    QCOMPARE(saved->totals.planned, outcome.totals.planned);
    for (std::size_t i = 0; i < outcome.planned.size(); i += 25) {
        const data::CustomerId customer = outcome.rows[outcome.planned[i]].customer;
        const auto live = m_plan->preview(*m_session, outcome, customer);
        const auto kept = previewMessage(*m_session, saved->campaign, std::to_string(customer));
        QVERIFY(live.ok() && kept.ok());
        if (kept->customer != live->customer) continue;  // somebody else's own number
        QCOMPARE(live->message.html, kept->message.html);
        QCOMPARE(live->message.subject, kept->message.subject);
        QCOMPARE(live->score, kept->score);
        QCOMPARE(live->basis, kept->basis);
    }
    const auto out = std::find_if(outcome.rows.begin(), outcome.rows.end(),
                                  [](const LiveRow& row) { return row.fate == LiveFate::LeftOut; });
    QVERIFY(out != outcome.rows.end());
    QCOMPARE(m_plan->preview(*m_session, outcome, out->customer).error().code, ErrorCode::Refused);
    QCOMPARE(m_plan->preview(*m_session, outcome, 999'999).error().code, ErrorCode::NotFound);
}

void LivePlanTest::peopleAreFoundByNameTownAndProduct()
{
    const LiveOutcome outcome = decided({});
    const auto people = m_plan->people(*m_session, outcome, m_job);
    QVERIFY(people.ok());
    QCOMPARE(people->size(), outcome.planned.size());
    QCOMPARE(m_plan->search(outcome, *people, "").size(), people->size());
    QVERIFY(m_plan->search(outcome, *people, "qqqqq").empty());
    const LivePerson& somebody = people->front();
    QVERIFY(!somebody.name.empty());
    const auto byName = m_plan->search(outcome, *people, somebody.name);
    QVERIFY(std::find(byName.begin(), byName.end(), std::size_t{0}) != byName.end());
    const auto preview = m_plan->preview(*m_session, outcome, somebody.customer);
    QVERIFY(preview.ok());
    const auto byProduct = m_plan->search(outcome, *people, preview->picks.front().name);
    QVERIFY(std::find(byProduct.begin(), byProduct.end(), std::size_t{0}) != byProduct.end());
    QVERIFY(byProduct.size() < people->size());
}

void LivePlanTest::aPlanTakesThePlaceOfAnother()
{
    const auto first = savePlan(*m_session, *m_plan, decided({}), std::nullopt, m_job);
    QVERIFY(first.ok());
    QVERIFY(renameCampaign(*m_session, first->campaign, "  Winter  ").ok());
    QCOMPARE(renameCampaign(*m_session, first->campaign, "  ").error().code, ErrorCode::BadInput);
    data::Dials dials;
    dials.personal = 10;
    const auto second = savePlan(*m_session, *m_plan, decided(dials), first->campaign, m_job);
    QVERIFY(second.ok());
    QCOMPARE(second->campaign, first->campaign);
    QCOMPARE(second->name, std::string("Winter"));
    const auto campaign = campaignById(*m_session, first->campaign);
    QVERIFY(campaign.ok());
    QCOMPARE(campaign->brief.dials.personal, 10.0);
    QVERIFY(deleteCampaign(*m_session, first->campaign).ok());
    QCOMPARE(campaignById(*m_session, first->campaign).error().code, ErrorCode::NotFound);
}

void LivePlanTest::aKeptPlanIsInTheLogbook()
{
    const auto before = logbookPage(*m_session, 0, 1);
    QVERIFY(before.ok());
    const auto kept = savePlan(*m_session, *m_plan, decided({}), std::nullopt, m_job);
    QVERIFY(kept.ok());
    const auto after = logbookPage(*m_session, 0, 1);
    QVERIFY(after.ok());
    QCOMPARE(after->entries, before->entries + 1);
    const LogbookEvent& event = after->lines.front().event;
    QCOMPARE(static_cast<int>(event.action), static_cast<int>(LogbookAction::Plan));
    QCOMPARE(event.campaign, kept->campaign);
    QCOMPARE(event.campaignName, std::string("Autumn"));
    QCOMPARE(event.concerns, kept->totals.planned);
    QVERIFY(contains(after->lines.front().sentence, "Planned \"Autumn\" for "));
    QVERIFY(deleteCampaign(*m_session, kept->campaign).ok());
    const auto deleted = logbookPage(*m_session, 0, 1);
    QVERIFY(deleted.ok());
    QCOMPARE(deleted->entries, after->entries + 1);

    std::stop_source stop;
    stop.request_stop();
    Job cancelled(stop.get_token(), {});
    const LiveOutcome outcome = decided({});
    QCOMPARE(savePlan(*m_session, *m_plan, outcome, std::nullopt, cancelled).error().code,
             ErrorCode::Cancelled);
    QCOMPARE(logbookPage(*m_session, 0, 1)->entries, deleted->entries);
}

void LivePlanTest::whoIsSilentIsComparedWithNobody()
{
    const LiveOutcome outcome = decided({});
    const auto silent = outcome.totals.leftOut[static_cast<std::size_t>(data::LeftOutReason::Silent)];
    QVERIFY(silent > 0);
    QCOMPARE(outcome.groups.size(), std::size_t{6});
    const std::int64_t eligible = outcome.funnel[1].count - silent;
    for (std::size_t at = 0; at < outcome.groups.size(); at += 2) {
        const GroupRow& a = outcome.groups[at];
        const GroupRow& b = outcome.groups[at + 1];
        QVERIFY(a.people + b.people <= eligible);
        QVERIFY(a.chosen + b.chosen <= a.people + b.people);
    }
    // Everybody who may hear is chosen here, so the groups are alike.
    const PlanCheck& fairness = outcome.checks.back();
    QCOMPARE(fairness.what, std::string("fairness"));
    QVERIFY2(fairness.points > 0 && fairness.points <= 10, fairness.sentence.c_str());
    QCOMPARE(static_cast<int>(fairness.level), static_cast<int>(CheckLevel::Ok));
}

void LivePlanTest::discoveryIsWhatTheDialSays_data()
{
    QTest::addColumn<double>("dial");
    for (const double dial : {0.25, 0.5, 0.75})
        QTest::addRow("%.2f", dial) << dial;
}

void LivePlanTest::discoveryIsWhatTheDialSays()
{
    QFETCH(double, dial);
    data::Dials dials;
    dials.discovery = dial;
    const LiveOutcome outcome = decided(dials);
    QVERIFY2(std::abs(outcome.variety.discovery - dial) < 0.1,
             std::to_string(outcome.variety.discovery).c_str());
}

void LivePlanTest::bestSellersAreSharedOut()
{
    const LiveOutcome outcome = decided({});
    for (const ShortProduct& product : outcome.shortOf)
        QVERIFY2(product.wanted <= 2 * product.left + outcome.totals.planned / 4, product.name.c_str());
}

void LivePlanTest::spamReportsKnowTheirLines()
{
    const SpamReports reports = decided({}).spam;
    QCOMPARE(reports.careFrom, 0.001);
    QCOMPARE(reports.stopFrom, 0.003);
    QCOMPARE(static_cast<int>(reports.level), static_cast<int>(CheckLevel::Ok));
    LiveOutcome below;
    LiveOutcome at;
    at.totals.spamRate.value = reports.careFrom;
    QCOMPARE(describeChange(below, at, 74).overCareRate, std::optional(true));
    QCOMPARE(describeChange(below, at, 74).overStopRate, std::nullopt);
    at.totals.spamRate.value = reports.stopFrom;
    QCOMPARE(describeChange(below, at, 74).overStopRate, std::optional(true));
    QCOMPARE(describeChange(at, below, 74).overStopRate, std::optional(false));
}

TACTFUL_TEST(LivePlanTest)
#include "live_plan_test.moc"
