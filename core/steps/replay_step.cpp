#include "core/steps/replay_step.h"

#include "core/plan/brief_check.h"
#include "core/plan/expected_effects.h"
#include "core/steps/replay_shop.h"
#include "core/steps/sales_months.h"
#include "core/steps/shop_today.h"
#include "core/store/campaigns.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace tactful::steps {
namespace {

constexpr int mostMonths = 36;
constexpr int leastPastDays = 90;
constexpr int countedDays = 30;
constexpr int leastEveryDays = 3;
constexpr int usualWindowDays = 2;

/// What the replay remembers of one person from campaign to campaign.
struct Reader {
    double stayed = 1.0;  ///< chance that they have not unsubscribed so far
    std::vector<Day> heard;
};

/// Everything that adds up over the campaigns.
struct Tally {
    std::unordered_map<data::CustomerId, Reader> readers;
    std::vector<plan::ExpectedSale> sales;
    double unsubscribing = 0.0;
    double scores = 0.0;
};

/// Sums of one month, until it is over.
struct MonthTally {
    std::vector<plan::ExpectedSale> sales;
    double unsubscribing = 0.0;
    double scores = 0.0;
    std::unordered_map<data::CustomerId, int> messages;
};

Result<std::vector<CalendarMonth>> monthsToReplay(Day today, Day firstSale, int count)
{
    std::vector<CalendarMonth> months;
    const CalendarMonth current = monthOf(today);
    for (int back = count; back >= 1; --back) {
        const CalendarMonth month = monthAfter(current, -back);
        if (firstDayOf(month) - firstSale >= leastPastDays) months.push_back(month);
    }
    if (months.empty())
        return Error{ErrorCode::BadInput,
                     "There is too little past for a replay: it needs a whole month with 90 days of sales "
                     "before it."};
    return months;
}

/// The days before which each campaign of the month is planned; nothing later is known.
std::vector<Day> sendDaysIn(CalendarMonth month, int often, int everyDays)
{
    std::vector<Day> days;
    const Day end = firstDayOf(monthAfter(month));
    for (Day day = firstDayOf(month); day < end && std::ssize(days) < often; day = day + everyDays)
        days.push_back(day);
    return days;
}

data::Brief briefFor(const data::Brief& brief, Day sendDay, int everyDays)
{
    data::Brief own = brief;
    const int window = brief.sendFrom && brief.sendTo ? *brief.sendTo - *brief.sendFrom : usualWindowDays;
    own.asOf = sendDay - 1;
    own.sendFrom = sendDay;
    own.sendTo = sendDay + std::min(window, everyDays - 1);
    // Another name, another draw of who is held back.
    own.name = std::string(nameOf(brief.goal)) + " " + isoDay(sendDay);
    return own;
}

/// What really left the house before the replay begins presses as well.
Result<PastShop::Heard> heardBefore(SessionParts& parts, Day from)
{
    const auto sent = store::sentMessages(parts.book);
    if (!sent) return sent.error();
    PastShop::Heard heard;
    for (const store::SentMessage& each : *sent)
        if (each.day < from)
            heard[each.customer].push_back({each.day, each.goal == data::Goal::Newsletter
                                                          ? tact::MessageKind::Newsletter
                                                          : tact::MessageKind::Promotion});
    return heard;
}

class Replaying {
public:
    Replaying(PastShop shop, const data::Brief& brief, PastShop::Heard heard)
        : m_shop(std::move(shop)), m_brief(brief), m_heard(std::move(heard))
    {
    }

    Status addSend(Day day, ReplayMonth& month, Job& job);
    void endMonth(ReplayMonth& month);
    void finish();
    Replay& replay() { return m_replay; }

private:
    void addRow(const PlanState& state, const LiveRow& row, std::size_t at, std::vector<Replay::Row>& rows);

    PastShop m_shop;
    data::Brief m_brief;
    PastShop::Heard m_heard;
    Replay m_replay;
    Tally m_tally;
    MonthTally m_month;
};

void Replaying::addRow(const PlanState& state, const LiveRow& row, std::size_t at,
                       std::vector<Replay::Row>& rows)
{
    rows.push_back({row.customer, static_cast<float>(row.score), static_cast<std::uint8_t>(row.fate),
                    static_cast<std::uint8_t>(row.reason), static_cast<std::uint8_t>(row.day),
                    static_cast<std::uint8_t>(row.hour)});
    if (row.fate != LiveFate::WillGetIt) return;
    Reader& reader = m_tally.readers[row.customer];
    const Day day = state.campaign.sendFrom + row.day;
    const plan::ExpectedSale sale{reader.stayed * row.extraMinor, state.rows[at].orderMinor};
    const double leaving = reader.stayed * row.unsubscribeRisk;
    m_tally.sales.push_back(sale);
    m_month.sales.push_back(sale);
    m_tally.unsubscribing += leaving;
    m_month.unsubscribing += leaving;
    m_tally.scores += row.score;
    m_month.scores += row.score;
    ++m_month.messages[row.customer];
    reader.stayed -= leaving;
    reader.heard.push_back(day);
    m_heard[row.customer].push_back({day, m_brief.goal == data::Goal::Newsletter
                                              ? tact::MessageKind::Newsletter
                                              : tact::MessageKind::Promotion});
}

Status Replaying::addSend(Day day, ReplayMonth& month, Job& job)
{
    const data::Brief brief = briefFor(m_brief, day, m_replay.everyDays);
    auto shop = m_shop.on(*brief.asOf, m_heard, job);
    if (!shop) return shop.error();
    auto state = makeState(std::move(*shop), brief, job);
    if (!state) return state.error();
    const LivePlan plan(std::move(*state));
    const auto outcome = plan.decide(brief.dials, job);
    if (!outcome) return outcome.error();
    const data::PlanTotals& totals = outcome->totals;
    m_replay.sends.push_back({*brief.asOf, *brief.sendFrom, *brief.sendTo, totals.customers, totals.planned});
    std::vector<Replay::Row>& rows = m_replay.rows.emplace_back();
    rows.reserve(outcome->rows.size());
    for (std::size_t at = 0; at < outcome->rows.size(); ++at)
        addRow(plan.state(), outcome->rows[at], at, rows);
    ++month.campaigns;
    month.customers = totals.customers;
    month.messages += totals.planned;
    month.heldBack += totals.heldBack;
    month.softened += totals.softened;
    for (std::size_t reason = 0; reason < month.leftOut.size(); ++reason)
        month.leftOut[reason] += totals.leftOut[reason];
    month.shelfShown += outcome->variety.shelfShown;
    month.bestSellers += outcome->variety.bestSellers;
    month.discovery += outcome->variety.discovery;
    return {};
}

void Replaying::endMonth(ReplayMonth& month)
{
    const plan::EffectRates rates;
    month.people = std::ssize(m_month.messages);
    for (const auto& [customer, messages] : m_month.messages)
        month.mostToOne = std::max(month.mostToOne, messages);
    month.extraSalesMinor = plan::extraSales(m_month.sales, rates);
    month.unsubscribes = plan::unsubscribes(m_month.unsubscribing, rates);
    if (month.messages > 0) month.meanScore = m_month.scores / static_cast<double>(month.messages);
    for (double* mean : {&month.shelfShown, &month.bestSellers, &month.discovery})
        if (month.campaigns > 0) *mean /= month.campaigns;
    m_replay.months.push_back(month);
    m_month = {};
}

/// Most of these days that lie within 30 days.
int mostWithin(const std::vector<Day>& days)
{
    int most = 0;
    for (std::size_t first = 0, last = 0; last < days.size(); ++last) {
        while (days[last] - days[first] >= countedDays)
            ++first;
        most = std::max(most, static_cast<int>(last - first) + 1);
    }
    return most;
}

void Replaying::finish()
{
    const plan::EffectRates rates;
    ReplayYear& year = m_replay.year;
    year.messages = std::ssize(m_tally.sales);
    year.people = std::ssize(m_tally.readers);
    for (auto& [customer, reader] : m_tally.readers) {
        std::sort(reader.heard.begin(), reader.heard.end());
        year.mostInAnyMonth = std::max(year.mostInAnyMonth, mostWithin(reader.heard));
    }
    if (year.messages > 0) year.meanScore = m_tally.scores / static_cast<double>(year.messages);
    year.extraSalesMinor = plan::extraSales(m_tally.sales, rates);
    year.unsubscribes = plan::unsubscribes(m_tally.unsubscribing, rates);
    m_replay.notes = {
        {"replay-stock", {}, {}, "How many pieces there were is not on file, so nothing runs out."},
        {"replay-off-limits", {}, {}, "Whoever is off limits today was left out of every month."},
        {"replay-starting-values",
         {},
         {},
         "Extra sales and unsubscribes rest on research, not on your own campaigns since."}};
}

}  // namespace

std::vector<ReplayedRow> Replay::of(data::CustomerId customer) const
{
    std::vector<ReplayedRow> found;
    for (std::size_t send = 0; send < rows.size(); ++send) {
        const auto row =
            std::lower_bound(rows[send].begin(), rows[send].end(), customer,
                             [](const Row& one, data::CustomerId wanted) { return one.customer < wanted; });
        if (row == rows[send].end() || row->customer != customer) continue;
        found.push_back({static_cast<std::uint16_t>(send), static_cast<LiveFate>(row->fate),
                         static_cast<data::LeftOutReason>(row->reason), sends[send].from + row->day,
                         row->hour, static_cast<double>(row->score)});
    }
    return found;
}

Result<Replay> replayPolicy(Session& session, const data::Brief& brief, const ReplayOptions& options,
                            Job& job)
{
    SessionParts& parts = session.parts();
    if (options.months < 1 || options.months > mostMonths)
        return Error{ErrorCode::BadInput, "A replay is of 1 to 36 months.", "months"};
    const auto today = shopToday(parts, options.today);
    if (!today) return today.error();
    data::Brief timeless = brief;
    timeless.asOf.reset();
    timeless.sendFrom.reset();
    timeless.sendTo.reset();
    if (auto ok = plan::checkBrief(timeless, *today); !ok) return ok.error();
    job.begin("Reading the sales", ProgressUnit::Rows, 0);
    auto shop = PastShop::read(parts, *today, options.seed);
    if (!shop) return shop.error();
    const auto months = monthsToReplay(*today, shop->firstSale(), options.months);
    if (!months) return months.error();
    auto heard = heardBefore(parts, firstDayOf(months->front()));
    if (!heard) return heard.error();

    const int often = brief.dials.often;
    Replaying replaying(std::move(*shop), brief, std::move(*heard));
    replaying.replay().from = firstDayOf(months->front());
    replaying.replay().to = firstDayOf(monthAfter(months->back())) - 1;
    replaying.replay().everyDays = std::max(leastEveryDays, countedDays / often);
    job.begin("Replaying the past", ProgressUnit::Steps, std::ssize(*months) * often);
    std::int64_t done = 0;
    for (const CalendarMonth& each : *months) {
        ReplayMonth month;
        month.month = each;
        for (const Day day : sendDaysIn(each, often, replaying.replay().everyDays)) {
            // What is done within one campaign has phases of its own, which nobody wants to watch.
            Job inner(job.stopToken(), {});
            if (auto ok = replaying.addSend(day, month, inner); !ok) return ok.error();
            job.report(++done);
        }
        replaying.endMonth(month);
    }
    replaying.finish();
    return std::move(replaying.replay());
}

}  // namespace tactful::steps
