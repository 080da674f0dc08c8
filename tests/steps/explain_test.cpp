#include "core/consent/country_rules.h"
#include "core/plan/audience.h"
#include "core/plan/decision.h"
#include "core/plan/fair_choice.h"
#include "core/plan/holdout.h"
#include "core/steps/demo_step.h"
#include "core/steps/explain_step.h"
#include "core/steps/export_step.h"
#include "core/steps/inbox_step.h"
#include "core/steps/live_state.h"
#include "core/steps/why_basis.h"
#include "tests/support/register.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace tactful;
using namespace tactful::steps;

/// Why somebody gets the message or not: the decision is worked out again from nothing but the facts that the
/// explanation gives.
class ExplainTest : public QObject {
    Q_OBJECT

private slots:
    void everyCustomerOfTheDemoShopIsExplained_data();
    void everyCustomerOfTheDemoShopIsExplained();
    void everyCustomerOfSmallShopsIsExplained_data();
    void everyCustomerOfSmallShopsIsExplained();
    void whatWouldChangeItDoes();
    void theInboxHoldsWhatWasSentAndWhatWouldCome();
    void theInboxOfSomebodyUnknownIsRefused();

private:
    struct Shop {
        QTemporaryDir folder;
        std::optional<Session> session;
        std::int64_t sent = 0;  ///< messages that left the house before
    };
    Shop& shop(int customers, std::uint64_t seed);

    std::map<std::pair<int, std::uint64_t>, std::unique_ptr<Shop>> m_shops;
    Job m_job;
};

namespace {

constexpr int demoCustomers = 4338;

data::Brief briefOf(data::Goal goal, double personal, int often, std::optional<std::int64_t> messages)
{
    data::Brief brief;
    brief.name = "Explained";
    brief.goal = goal;
    brief.dials.personal = personal;
    brief.dials.often = often;
    brief.budget.messages = messages;
    return brief;
}

/// Everything of a plan with its explanations.
struct Explained {
    LivePlan plan;
    std::shared_ptr<const LiveOutcome> outcome;
    std::vector<Explanation> all;
};

Explained explained(Session& session, const data::Brief& brief, Job& job)
{
    auto plan = LivePlan::prepare(session, brief, job);
    if (!plan) qFatal("%s", plan.error().detail.c_str());
    auto outcome = plan->decide(brief.dials, job);
    if (!outcome) qFatal("%s", outcome.error().detail.c_str());
    auto shared = std::make_shared<const LiveOutcome>(std::move(*outcome));
    const auto explainer = Explainer::create(*plan, shared, job);
    if (!explainer) qFatal("%s", explainer.error().detail.c_str());
    auto all = explainer->all(job);
    if (!all) qFatal("%s", all.error().detail.c_str());
    return {*plan, shared, std::move(*all)};
}

consent::ConsentStatus statusNamed(const std::string& name)
{
    for (const auto status : {consent::ConsentStatus::None, consent::ConsentStatus::Given,
                              consent::ConsentStatus::Ended, consent::ConsentStatus::Refused,
                              consent::ConsentStatus::Withdrawn, consent::ConsentStatus::Objected})
        if (nameOf(status) == name) return status;
    qFatal("no such status");
}

/// Whether the law lets them be written to, and a true line can say why they get it.
bool mayBeWrittenTo(const GroundFacts& ground, const data::ShopSettings& settings)
{
    consent::ContactFacts facts;
    facts.country = ground.country;
    facts.hasAddress = ground.hasAddress;
    facts.suppression = ground.suppression;
    facts.restricted = ground.restricted;
    facts.email.status = statusNamed(ground.agreement);
    facts.email.type = ground.type;
    facts.email.provable = ground.provable;
    facts.email.unproven = ground.unproven;
    facts.email.prechecked = ground.prechecked;
    facts.email.givenAt = ground.givenAt;
    facts.email.doubleOptInAt = ground.confirmedAt;
    facts.email.checkoutChoice = ground.checkoutChoice;
    facts.addressFromSale = ground.addressFromSale;
    facts.lastPurchase = ground.lastPurchase;
    facts.lastInquiry = ground.lastInquiry;
    facts.lastInteraction = ground.lastInteraction;
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) qFatal("no rules");
    const auto verdict =
        consent::judge(facts, sendFactsOf(settings, ground.sendDay, ground.usesPurchases), *rules);
    if (verdict.mayBeWritten() != ground.allowed) qFatal("the law says something else");
    return verdict.mayBeWritten() && compose::whyKeyFor(whyBasisOf(facts, verdict, TimeZone::utc())).ok();
}

std::vector<tact::PastMessage> pastOf(const HearingFacts& hearing)
{
    std::vector<tact::PastMessage> past;
    for (const HeardMail& mail : hearing.mails)
        past.push_back({mail.day, mail.welcome      ? tact::MessageKind::Welcome
                                  : mail.newsletter ? tact::MessageKind::Newsletter
                                                    : tact::MessageKind::Promotion});
    return past;
}

bool mayHearOn(const HearingFacts& hearing, Day day, int often)
{
    const std::vector<tact::PastMessage> past = pastOf(hearing);
    tact::HearingHistory history;
    history.messages = past;
    history.lastClickOrPurchase = hearing.lastSeen;
    history.chosenGapDays = hearing.wishedGapDays;
    history.joined = hearing.joined;
    if (hearing.welcome) history.next = tact::MessageKind::Welcome;
    const auto answer = tact::mayHear(history, day, often, tact::builtInTactRules()->pressure);
    if (!answer) qFatal("%s", answer.error().detail.c_str());
    // Neither the wish of the reader nor the welcome series waits for the dial.
    if (hearing.wishedGapDays || (hearing.welcome && hearing.joined)) return answer->mayHear;
    const auto counted = std::count_if(past.begin(), past.end(),
                                       [day](const tact::PastMessage& mail) { return mail.day > day - 30; });
    return answer->mayHear && counted < often;
}

/// Who is chosen where there is room for fewer than it would suit, from the worth facts of all.
std::set<data::CustomerId> chosenAgain(const std::vector<Explanation>& all)
{
    std::vector<plan::Choosable> people;
    std::int64_t room = 0;
    for (const Explanation& why : all) {
        if (!why.worth) continue;
        const WorthFacts& worth = *why.worth;
        people.push_back({why.customer, worth.profitMinor, worth.waitedDays, worth.groups});
        room = worth.chosen;
    }
    std::set<data::CustomerId> chosen;
    for (const std::size_t at : plan::chooseWithin(people, room).chosen)
        chosen.insert(people[at].customer);
    return chosen;
}

/// The gate that the facts close, one after the other as a plan asks them.
std::optional<data::LeftOutReason> closedGate(const Explanation& why,
                                              const std::set<data::CustomerId>& chosen,
                                              const data::ShopSettings& settings)
{
    using Reason = data::LeftOutReason;
    if (!why.ground.hasAddress) return Reason::NoAddress;
    if (why.ground.suppression) return Reason::Suppressed;
    if (why.ground.restricted) return Reason::Restricted;
    if (!mayBeWrittenTo(why.ground, settings)) return Reason::NoBasis;
    const AudienceFacts& audience = *why.audience;
    if (!plan::matches(audience.wanted, audience.stage, why.ground.country)) return Reason::NotInAudience;
    if (!audience.profiled && !audience.wanted.stages.empty()) return Reason::NotInAudience;
    const HearingFacts& hearing = *why.hearing;
    // Who has just joined is being welcomed, however long ago they were seen before.
    const bool welcomed =
        hearing.joined && hearing.day >= *hearing.joined && hearing.day - *hearing.joined <= 14;
    if (!welcomed && tact::attentionOn(hearing.day, hearing.lastSeen) == tact::Attention::Sunset)
        return Reason::Silent;
    if (!mayHearOn(hearing, hearing.day, hearing.often)) return Reason::Tired;
    const MessageFacts& message = *why.message;
    if (message.picks == 0 || message.leastPersonal > message.ceiling + 1e-9 || message.ranOut)
        return Reason::NothingFits;
    if (!chosen.contains(why.customer)) return Reason::OverBudget;
    return std::nullopt;
}

/// 1 for whoever brings most, from the worth facts of all.
std::map<data::CustomerId, std::int64_t> ranked(const std::vector<Explanation>& all)
{
    std::vector<std::pair<double, data::CustomerId>> line;
    for (const Explanation& why : all) {
        if (!why.worth) continue;
        const WorthFacts& worth = *why.worth;
        line.emplace_back(worth.risk * worth.subscriberMinor + worth.costMinor -
                              worth.marginShare * worth.extraMinor,
                          why.customer);
    }
    std::sort(line.begin(), line.end());
    std::map<data::CustomerId, std::int64_t> ranks;
    for (std::size_t i = 0; i < line.size(); ++i)
        ranks[line[i].second] = static_cast<std::int64_t>(i) + 1;
    return ranks;
}

/// Drawn again from what each of the chosen spent.
std::map<data::CustomerId, bool> drawnAgain(const Explained& explained)
{
    std::vector<plan::HoldoutPerson> people;
    for (const Explanation& why : explained.all)
        if (why.holdBack) people.push_back({why.customer, why.holdBack->spendMinor});
    const auto held =
        plan::holdBack(people, explained.outcome->dials.holdBack, explained.plan.state().options.holdoutKey);
    std::map<data::CustomerId, bool> drawn;
    for (std::size_t i = 0; i < people.size(); ++i)
        drawn[people[i].customer] = held[i] != 0;
    return drawn;
}

/// Looks at each customer; counts the codes.
std::array<int, whyCodeCount> verify(const Explained& explained, const data::ShopSettings& settings)
{
    std::array<int, whyCodeCount> seen{};
    const auto ranks = ranked(explained.all);
    const auto drawn = drawnAgain(explained);
    const auto chosen = chosenAgain(explained.all);
    const auto fail = [&](const Explanation& why, const char* what) {
        qFatal("%s of customer %lld, code %s", what, static_cast<long long>(why.customer),
               std::string(nameOf(why.code)).c_str());
    };
    if (explained.all.size() != explained.outcome->rows.size()) qFatal("somebody is not explained");
    for (std::size_t at = 0; at < explained.all.size(); ++at) {
        const Explanation& why = explained.all[at];
        const LiveRow& row = explained.outcome->rows[at];
        ++seen[static_cast<std::size_t>(why.code)];
        if (why.customer != row.customer) fail(why, "another customer instead");
        const auto closed = closedGate(why, chosen, settings);
        if (closed.has_value() != (row.fate == LiveFate::LeftOut)) fail(why, "another fate");
        if (closed && *closed != row.reason) fail(why, "another reason");
        if (!closed && drawn.at(why.customer) != (row.fate == LiveFate::HeldBack)) fail(why, "another draw");
        if (why.worth && ranks.at(why.customer) != why.worth->rank) fail(why, "another rank");
        if (reasonSentence(why, settings.currency).empty()) fail(why, "no sentence");
        if ((why.code == WhyCode::WillGetIt) != changeSentence(why).empty()) fail(why, "no remedy");
    }
    return seen;
}

}  // namespace

/// A demo shop from which two campaigns have gone out: a newsletter, and a few days later something else.
ExplainTest::Shop& ExplainTest::shop(int customers, std::uint64_t seed)
{
    auto& known = m_shops[{customers, seed}];
    if (known) return *known;
    known = std::make_unique<Shop>();
    const Path folder = pathFromUtf8(known->folder.path().toStdString());
    DemoShopOptions options;
    options.customers = customers;
    options.seed = seed;
    if (!createDemoShop(folder / "demo.tactful", options, std::nullopt, m_job).ok()) qFatal("no demo shop");
    auto session = Session::open(folder / "demo.tactful", std::nullopt);
    if (!session) qFatal("%s", session.error().detail.c_str());
    known->session.emplace(std::move(*session));
    data::Brief brief = briefOf(data::Goal::Newsletter, 60, 4, customers / 3);
    const auto planned = planCampaign(*known->session, brief, m_job);
    if (!planned) qFatal("%s", planned.error().detail.c_str());
    ApproveOptions approval;
    approval.campaign = planned->campaign;
    approval.by = "Priya";
    approval.approveAll = true;
    if (const auto ok = approveCampaign(*known->session, approval, m_job); !ok)
        qFatal("%s", ok.error().detail.c_str());
    ExportOptions files;
    files.campaign = planned->campaign;
    files.destination = "mailchimp";
    files.folder = folder / "files";
    if (const auto ok = exportCampaign(*known->session, files, m_job); !ok)
        qFatal("%s", ok.error().detail.c_str());
    known->sent = planned->totals.planned;
    return *known;
}

void ExplainTest::everyCustomerOfTheDemoShopIsExplained_data()
{
    QTest::addColumn<int>("goal");
    QTest::addColumn<double>("personal");
    QTest::addColumn<int>("often");
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("inDays");
    QTest::addRow("newsletter, right after another") << int(data::Goal::Newsletter) << 50.0 << 2 << 0 << 1;
    QTest::addRow("a budget for 60, two weeks later") << int(data::Goal::Newsletter) << 74.0 << 1 << 60 << 14;
    QTest::addRow("regulars alone, hardly personal") << int(data::Goal::ThankRegulars) << 0.0 << 8 << 0 << 5;
}

void ExplainTest::everyCustomerOfTheDemoShopIsExplained()
{
    QFETCH(int, goal);
    QFETCH(double, personal);
    QFETCH(int, often);
    QFETCH(int, messages);
    QFETCH(int, inDays);
    Shop& demo = shop(demoCustomers, DemoShopOptions().seed);
    QVERIFY(demo.sent > 0);
    data::Brief brief = briefOf(static_cast<data::Goal>(goal), personal, often,
                                messages > 0 ? std::optional<std::int64_t>(messages) : std::nullopt);
    const auto latest = allCampaigns(*demo.session);
    QVERIFY(latest.ok());
    brief.sendFrom = latest->back().sendTo + inDays;
    const auto seen = verify(explained(*demo.session, brief, m_job), demo.session->settings());
    const auto count = [&seen](WhyCode code) { return seen[static_cast<std::size_t>(code)]; };
    QVERIFY(count(WhyCode::WillGetIt) > 0);
    QVERIFY(count(WhyCode::HeldBack) > 0);
    QVERIFY(count(WhyCode::NoBasis) > 0);
    QVERIFY(count(WhyCode::Suppressed) > 0);
    QCOMPARE(count(WhyCode::OverBudget) > 0, messages > 0);
    QCOMPARE(count(WhyCode::NotInAudience) > 0, static_cast<data::Goal>(goal) == data::Goal::ThankRegulars);
    QCOMPARE(count(WhyCode::TooSoon) > 0, inDays < 3);
    if (often == 1) QVERIFY(count(WhyCode::OftenDial) > 0);
}

void ExplainTest::everyCustomerOfSmallShopsIsExplained_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("shop %d", seed) << seed;
}

void ExplainTest::everyCustomerOfSmallShopsIsExplained()
{
    QFETCH(int, seed);
    Shop& small = shop(100 + 20 * seed, static_cast<std::uint64_t>(seed));
    const auto latest = allCampaigns(*small.session);
    QVERIFY(latest.ok());
    for (int plan = 0; plan < 5; ++plan) {
        data::Brief brief =
            briefOf(static_cast<data::Goal>((seed + plan) % 6), 25.0 * plan, 1 + (seed * 3 + plan) % 8,
                    plan % 2 == 0 ? std::nullopt : std::optional<std::int64_t>(3 * seed));
        brief.dials.holdBack = 0.05 * plan;
        brief.dials.discovery = 0.25 * plan;
        brief.sendFrom = latest->back().sendTo + 1 + 4 * plan;
        if (plan == 4) brief.capacityPerHour = 1;
        verify(explained(*small.session, brief, m_job), small.session->settings());
    }
}

void ExplainTest::whatWouldChangeItDoes()
{
    Shop& small = shop(220, 6);
    const auto latest = allCampaigns(*small.session);
    data::Brief brief = briefOf(data::Goal::Newsletter, 50, 1, std::nullopt);
    brief.sendFrom = latest->back().sendTo + 4;
    const Explained now = explained(*small.session, brief, m_job);
    int later = 0, oftener = 0;
    for (const Explanation& why : now.all) {
        if (!why.hearing || why.code == WhyCode::Silent) continue;
        const HearingFacts& hearing = *why.hearing;
        if (hearing.next) {
            QVERIFY(mayHearOn(hearing, *hearing.next, hearing.often));
            for (Day day = hearing.day; day < *hearing.next; day = day + 1)
                QVERIFY(!mayHearOn(hearing, day, hearing.often));
            later += *hearing.next > hearing.day ? 1 : 0;
        }
        if (!hearing.oftenNeeded) continue;
        QVERIFY(mayHearOn(hearing, hearing.day, *hearing.oftenNeeded));
        if (*hearing.oftenNeeded > 1) QVERIFY(!mayHearOn(hearing, hearing.day, *hearing.oftenNeeded - 1));
        oftener += *hearing.oftenNeeded > hearing.often ? 1 : 0;
    }
    QVERIFY(later > 0);
    QVERIFY(oftener > 0);
}

void ExplainTest::theInboxHoldsWhatWasSentAndWhatWouldCome()
{
    Shop& small = shop(220, 6);
    const auto campaigns = allCampaigns(*small.session);
    QVERIFY(campaigns.ok());
    const Day today = campaigns->back().sendTo + 1;
    data::Brief brief = briefOf(data::Goal::Newsletter, 50, 8, std::nullopt);
    brief.sendFrom = today + 7;
    const Explained plan = explained(*small.session, brief, m_job);
    int got = 0, held = 0, coming = 0;
    for (const LiveRow& row : plan.outcome->rows) {
        const auto inbox = inboxOf(*small.session, row.customer, today);
        QVERIFY2(inbox.ok(), inbox.ok() ? "" : inbox.error().detail.c_str());
        QVERIFY(inbox->got.size() <= 1);
        for (const GotMessage& message : inbox->got) {
            QVERIFY(!message.subject.empty());
            QVERIFY(!message.picks.empty());
            QVERIFY(message.day >= inbox->from && message.day <= today);
            ++(message.heldBack ? held : got);
        }
        if (row.customer % 5 != 0) continue;  // the rest would take long
        const auto next = inboxOf(*small.session, row.customer, plan.plan, plan.outcome, m_job);
        QVERIFY(next.ok() && next->next);
        const auto preview = plan.plan.preview(*small.session, *plan.outcome, row.customer);
        QCOMPARE(next->next->message.has_value(),
                 preview.ok() || next->next->why.code == WhyCode::OverBudget);
        if (!preview.ok()) continue;
        QCOMPARE(next->next->message->subject, preview->message.subject);
        QCOMPARE(next->next->message->picks.size(), preview->picks.size());
        ++coming;
    }
    QCOMPARE(got, static_cast<int>(small.sent));
    QVERIFY(held > 0);
    QVERIFY(coming > 0);
}

void ExplainTest::theInboxOfSomebodyUnknownIsRefused()
{
    const auto inbox = inboxOf(*shop(220, 6).session, "nobody@example.com", std::nullopt, {}, m_job);
    QVERIFY(!inbox.ok());
    QCOMPARE(static_cast<int>(inbox.error().code), static_cast<int>(ErrorCode::NotFound));
}

TACTFUL_TEST(ExplainTest)
#include "explain_test.moc"
