#include "core/consent/country_rules.h"
#include "core/steps/demo_step.h"
#include "tests/steps/random_live_shop.h"
#include "tests/support/register.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>

using namespace tactful;
using namespace tactful::steps;

/// A thousand small shops under all sorts of dials: the quick plan is the slow one, and keeps its promises.
class LiveRandomTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void quickAndSlowAgreeAndEveryPromiseIsKept();
    void aBudgetIsSharedOutFairly();
    void discoveryIsWhatTheDialSaysOnAverage();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const LiveShop> m_base;
    mutable Job m_job;
};

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

std::vector<std::uint32_t> shownRows(const PlanState& state, std::size_t at, const LiveRow& row)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < row.pickCount; ++i)
        rows.push_back(state.candidateOf(at, row, i).row);
    return rows;
}

bool sameFate(const LiveRow& row, const plan::Decision& decision)
{
    switch (decision.fate) {
    case plan::Fate::Planned:
        return row.fate == LiveFate::WillGetIt;
    case plan::Fate::HeldBack:
        return row.fate == LiveFate::HeldBack;
    case plan::Fate::LeftOut:
        return row.fate == LiveFate::LeftOut && row.reason == decision.reason;
    }
    return false;
}

/// Empty where row and slow row say the same.
QString difference(const PlanState& state, std::size_t at, const LiveRow& row, const test::SlowRow& slow)
{
    if (!sameFate(row, slow.decision)) return QStringLiteral("fate");
    if (row.fate == LiveFate::LeftOut) return {};
    if (shownRows(state, at, row) != slow.rows) return QStringLiteral("picks");
    if (row.popular != slow.popular) return QStringLiteral("popular");
    if (row.score != slow.score) return QStringLiteral("score");
    if (!near(row.extraMinor, slow.extraMinor) || !near(row.unsubscribeRisk, slow.risk))
        return QStringLiteral("worth");
    if (!slow.slot || row.day != slow.slot->day - state.campaign.sendFrom || row.hour != slow.slot->hour)
        return QStringLiteral("hour");
    return {};
}

using Past = std::vector<tact::PastMessage>;

/// The welcome series, from SCIENCE.md 2.3: three messages, on the day, from the day after, from the fifth.
const char* welcomedBadly(const PlanPerson& person, const Past& past, Day day)
{
    constexpr std::array<int, 3> from{0, 1, 5};
    std::size_t had = 0;
    for (const tact::PastMessage& message : past) {
        if (message.day == day) return "two on one day of the welcome";
        had += message.kind == tact::MessageKind::Welcome && message.day >= *person.joined ? 1 : 0;
    }
    return had >= from.size() || day - *person.joined < from[had] ? "welcome" : nullptr;
}

/// Which rule of SCIENCE.md 2.2 and 2.3 says that somebody has heard enough, written out by hand; null: none.
const char* tiredBy(const PlanPerson& person, const Past& past, const data::Campaign& campaign, int often)
{
    const Day day = campaign.sendFrom;
    const bool welcome = campaign.brief.goal == data::Goal::Welcome;
    if (person.joined && day >= *person.joined && day - *person.joined <= 14)
        return welcome ? welcomedBadly(person, past, day) : "something else during the welcome";
    const std::optional<Day> seen = person.contact.facts.lastInteraction;
    const int unseen = seen ? day - *seen : 365;
    if (unseen > 365) return "silence";
    int week = 0;
    int month = 0;
    double pressure = 0.0;
    for (const tact::PastMessage& message : past) {
        const int apart = std::abs(day - message.day);
        if (apart < std::max(3, person.wishedGapDays.value_or(0))) return "gap";
        week += apart < 7 ? 1 : 0;
        month += apart < 30 ? 1 : 0;
        pressure += (message.kind == tact::MessageKind::Newsletter ? 0.5 : 1.0) * std::exp(-apart / 7.0);
    }
    if (person.wishedGapDays) return nullptr;  // their own wish overrides dial and caps
    const int perWeek = unseen <= 90 ? 2 : 1;
    const int perMonth = unseen <= 90 ? 7 : unseen <= 180 ? 3 : 1;
    if (month >= often) return "dial";
    if (week >= perWeek || month >= perMonth) return "cap";
    const int gap = 30 / often;
    const double cap = std::max(0.6, 1.0 / std::expm1(gap / 7.0));
    return pressure > cap + 1e-12 ? "pressure" : nullptr;
}

/// Where there is room for fewer than it would suit: who waited longest has a tenth of it, and each group
/// four fifths of its share, wherever the groups leave a way. Empty where all is well.
QString unfairness(const PlanState& state, const LiveOutcome& outcome)
{
    std::vector<int> waitedIn, waitedOut;
    std::array<std::int64_t, groupSides> members{}, chosen{};
    std::int64_t all = 0;
    for (const LiveRow& row : outcome.rows) {
        const bool out = row.fate == LiveFate::LeftOut;
        if (out && row.reason != data::LeftOutReason::OverBudget) continue;
        (out ? waitedOut : waitedIn).push_back(state.rows[row.place].waitedDays);
        const unsigned sides = state.columns.groups[state.placeOf[row.place]];
        for (std::size_t side = 0; side < groupSides; ++side) {
            members[side] += sides >> side & 1U;
            chosen[side] += out ? 0 : sides >> side & 1U;
        }
        ++all;
    }
    if (waitedOut.empty())
        return outcome.evenHanded ? QStringLiteral("a price of fairness for nothing") : QString();
    if (!outcome.evenHanded) return QStringLiteral("no price of fairness");
    const auto room = std::ssize(waitedIn);
    const int longest = *std::max_element(waitedOut.begin(), waitedOut.end());
    const auto first =
        std::count_if(waitedIn.begin(), waitedIn.end(), [&](int days) { return days >= longest; });
    if (10 * first < room) return QStringLiteral("whoever waited longest is passed over");
    for (std::size_t side = 0; side < groupSides && outcome.evenHanded->groupsHeld; ++side)
        if (chosen[side] < plan::floorOf(members[side], all, room, 0.2))
            return QStringLiteral("a group is passed over");
    if (outcome.evenHanded->costMinor < -1e-6 || outcome.totals.priceOfFairness != outcome.evenHanded->share)
        return QStringLiteral("the price of fairness");
    return {};
}

/// What may never be, whatever else the plan says; empty where all is well.
QString violation(const PlanState& state, const LiveOutcome& outcome, const data::Dials& dials)
{
    std::map<std::uint32_t, std::int64_t> promised;
    for (const LiveRow& row : outcome.rows) {
        if (row.fate == LiveFate::LeftOut) continue;
        const PlanPerson& person = (*state.shop)[row.place];
        const consent::ContactFacts& facts = person.contact.facts;
        if (!facts.hasAddress || facts.suppression || facts.restricted) return QStringLiteral("law");
        if (facts.email.status == consent::ConsentStatus::Objected) return QStringLiteral("objection");
        const auto send =
            sendFactsOf(state.shop->settings, state.campaign.sendFrom, person.contact.mayProfile);
        if (!consent::judge(facts, send, state.shop->rules).mayBeWritten()) return QStringLiteral("basis");
        const auto past = state.shop->past.find(row.customer);
        const char* tired = tiredBy(person, past == state.shop->past.end() ? Past() : past->second,
                                    state.campaign, dials.often);
        if (tired) return QString::fromLatin1(tired);
        if (row.score > dials.personal + 1e-9) return QStringLiteral("ceiling");
        int fresh = 0;
        for (const std::uint32_t shown : shownRows(state, row.place, row)) {
            ++promised[shown];
            fresh += state.newToThem(row.place, state.shop->shelf[shown].product) ? 1 : 0;
        }
        if (!row.popular && state.knowsTaste(row.place) &&
            std::abs(fresh - dials.discovery * row.pickCount) > 1.0 + 1e-9)
            return QStringLiteral("discovery");
    }
    for (const auto& [row, pieces] : promised)
        if (state.shop->shelf[row].stock && pieces > *state.shop->shelf[row].stock)
            return QStringLiteral("stock");
    return {};
}

QString sumsDiffer(const LiveOutcome& outcome, const data::PlanTotals& slow)
{
    const data::PlanTotals& totals = outcome.totals;
    std::int64_t all = totals.planned + totals.heldBack;
    for (const std::int64_t left : totals.leftOut)
        all += left;
    if (all != totals.customers || totals.customers != slow.customers) return QStringLiteral("customers");
    if (totals.planned != slow.planned || totals.heldBack != slow.heldBack || totals.leftOut != slow.leftOut)
        return QStringLiteral("counts");
    if (totals.softened != slow.softened) return QStringLiteral("softened");
    if (!near(totals.extraSalesMinor.value, slow.extraSalesMinor.value) ||
        !near(totals.extraSalesMinor.low, slow.extraSalesMinor.low) ||
        !near(totals.unsubscribes.value, slow.unsubscribes.value) ||
        !near(totals.spamRate.value, slow.spamRate.value))
        return QStringLiteral("effects");
    if (!near(totals.priceOfFairness, slow.priceOfFairness)) return QStringLiteral("price of fairness");
    if (outcome.variety.nudgeCost < 0.0 || outcome.variety.nudgeCost > 0.4 + 1e-6)
        return QStringLiteral("cost of nudges");
    if (outcome.funnel.back().count != totals.planned) return QStringLiteral("funnel");
    for (std::size_t step = 1; step < outcome.funnel.size(); ++step)
        if (outcome.funnel[step].count + outcome.funnel[step].lost != outcome.funnel[step - 1].count)
            return QStringLiteral("funnel steps");
    return {};
}

}  // namespace

void LiveRandomTest::initTestCase()
{
    const Path book = pathFromUtf8(m_folder.path().toStdString()) / "demo.tactful";
    DemoShopOptions options;
    options.customers = 500;
    QVERIFY(createDemoShop(book, options, std::nullopt, m_job).ok());
    auto session = Session::open(book, std::nullopt);
    QVERIFY(session.ok());
    data::Brief brief;
    brief.sendFrom = brief.sendTo = parseIsoDay("2026-10-08");
    const auto plan = LivePlan::prepare(*session, brief, m_job);
    QVERIFY2(plan.ok(), plan.ok() ? "" : plan.error().detail.c_str());
    m_base = plan->state().shop;
}

void LiveRandomTest::quickAndSlowAgreeAndEveryPromiseIsKept()
{
    std::int64_t planned = 0;
    std::int64_t shops = 0;
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        Random random(seed);
        const auto state = makeState(test::randomShop(*m_base, random), test::randomBrief(random), m_job);
        QVERIFY2(state.ok(), state.ok() ? "" : state.error().detail.c_str());
        const LivePlan plan(*state);
        for (unsigned turn = 0; turn < 2; ++turn) {
            const data::Dials dials = test::randomDials(random);
            const auto outcome = plan.decide(dials, m_job, 1 + static_cast<unsigned>(seed + turn) % 3);
            QVERIFY2(outcome.ok(), outcome.ok() ? "" : outcome.error().detail.c_str());
            const test::SlowPlan slow = test::decideSlowly(**state, dials);
            const auto say = [&](const QString& what) {
                return qPrintable(QStringLiteral("shop %1, turn %2: %3").arg(seed).arg(turn).arg(what));
            };
            for (std::size_t at = 0; at < slow.people.size(); ++at) {
                const QString differs = difference(**state, at, outcome->rows[at], slow.people[at]);
                QVERIFY2(differs.isEmpty(), say(QStringLiteral("person %1: ").arg(at) + differs));
            }
            const QString sums = sumsDiffer(*outcome, slow.totals);
            QVERIFY2(sums.isEmpty(), say(sums));
            const QString broken = violation(**state, *outcome, dials);
            QVERIFY2(broken.isEmpty(), say(broken));
            const QString unfair = unfairness(**state, *outcome);
            QVERIFY2(unfair.isEmpty(), say(unfair));
            planned += outcome->totals.planned;
            shops += outcome->shortOf.empty() ? 0 : 1;
        }
    }
    QVERIFY2(planned > 3000, "people must be written to for promises to mean something");
    QVERIFY2(shops > 300, "stock must run short for promises to mean something");
}

void LiveRandomTest::aBudgetIsSharedOutFairly()
{
    data::Brief brief;
    brief.sendFrom = brief.sendTo = parseIsoDay("2026-10-08");
    std::int64_t forWaiting = 0, forGroups = 0;
    for (const std::int64_t budget : {1, 7, 20, 50, 90}) {
        brief.budget.messages = budget;
        const auto state = makeState(m_base, brief, m_job);
        QVERIFY(state.ok());
        const LivePlan plan(*state);
        for (const double personal : {0.0, 50.0, 100.0}) {
            data::Dials dials;
            dials.personal = personal;
            const auto outcome = plan.decide(dials, m_job);
            QVERIFY(outcome.ok() && outcome->evenHanded);
            QCOMPARE(outcome->totals.planned + outcome->totals.heldBack, budget);
            const QString unfair = unfairness(**state, *outcome);
            QVERIFY2(unfair.isEmpty(), qPrintable(unfair));
            forWaiting += outcome->evenHanded->forWaiting;
            forGroups += outcome->evenHanded->forGroups;
        }
    }
    QVERIFY2(forWaiting > 0 && forGroups > 0, "fairness must change something to mean something");
}

void LiveRandomTest::discoveryIsWhatTheDialSaysOnAverage()
{
    data::Brief brief;
    brief.sendFrom = brief.sendTo = parseIsoDay("2026-10-08");
    auto shop = std::make_shared<LiveShop>(*m_base);
    std::vector<plan::ProductFacts> products;
    for (std::size_t row = 0; row < shop->shelf.size(); ++row) {
        products.push_back(shop->shelf[row]);
        products.back().stock.reset();
    }
    shop->shelf = plan::ProductShelf(std::move(products), {}, shop->material.asOf);
    const auto state = makeState(shop, brief, m_job);
    QVERIFY(state.ok());
    const LivePlan plan(*state);
    for (const double discovery : {0.0, 0.1, 0.25, 0.4, 0.5, 0.75, 1.0}) {
        data::Dials dials;
        dials.personal = 100.0;
        dials.discovery = discovery;
        const auto outcome = plan.decide(dials, m_job);
        QVERIFY(outcome.ok());
        QVERIFY2(std::abs(outcome->variety.discovery - discovery) < 0.05,
                 qPrintable(QStringLiteral("%1: %2").arg(discovery).arg(outcome->variety.discovery)));
    }
}

TACTFUL_TEST(LiveRandomTest)
#include "live_random_test.moc"
