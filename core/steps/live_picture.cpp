#include "core/plan/holdout.h"
#include "core/plan/send_value.h"
#include "core/steps/live_state.h"
#include "core/tact/complaint_guard.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace tactful::steps {
namespace {

using data::LeftOutReason;

constexpr std::size_t bestSellers = 10;

/// The reasons that lose people at each step; those of the first and the last are none.
const std::array<std::vector<LeftOutReason>, funnelStepCount> lostAt{{
    {},
    {LeftOutReason::NoAddress, LeftOutReason::Suppressed, LeftOutReason::Restricted, LeftOutReason::NoBasis},
    {LeftOutReason::Silent, LeftOutReason::Tired},
    {LeftOutReason::NotInAudience, LeftOutReason::NothingFits, LeftOutReason::OverBudget},
    {},
}};

std::array<FunnelRow, funnelStepCount> funnelOf(const data::PlanTotals& totals)
{
    std::array<FunnelRow, funnelStepCount> funnel;
    std::int64_t count = totals.customers;
    for (std::size_t step = 0; step < funnel.size(); ++step) {
        FunnelRow& row = funnel[step];
        row.step = static_cast<FunnelStep>(step);
        for (const LeftOutReason reason : lostAt[step]) {
            const std::int64_t lost = totals.leftOut[static_cast<std::size_t>(reason)];
            row.lost += lost;
            if (lost <= row.mainLost) continue;
            row.mainReason = reason;
            row.mainLost = lost;
        }
        if (row.step == FunnelStep::WillGetIt) row.lost = totals.heldBack;
        count -= row.lost;
        row.count = count;
    }
    return funnel;
}

std::size_t binOf(double score)
{
    return static_cast<std::size_t>(std::clamp(static_cast<int>(score / 2.0), 0, ScoreHistogram::bins - 1));
}

void addScores(LiveOutcome& outcome)
{
    for (const std::uint32_t at : outcome.planned) {
        const LiveRow& row = outcome.rows[at];
        if (row.softened) {
            ++outcome.histogram.softened[binOf(row.score)];
            ++outcome.histogram.before[binOf(row.unsoftened)];
        } else {
            ++outcome.histogram.asWritten[binOf(row.score)];
        }
    }
}

void addHours(const PlanState& state, LiveOutcome& outcome)
{
    const data::Campaign& campaign = state.campaign;
    outcome.strip.from = campaign.sendFrom;
    outcome.strip.days.assign(static_cast<std::size_t>(campaign.sendTo - campaign.sendFrom + 1), {});
    for (const std::uint32_t at : outcome.planned) {
        const LiveRow& row = outcome.rows[at];
        ++outcome.strip.days[static_cast<std::size_t>(row.day)]
                            [static_cast<std::size_t>(row.hour - SendStrip::firstHour)];
    }
}

/// Number of different aisles among a few; unknown ones do not count.
int aislesAmong(const std::array<int, plan::PickList::most>& aisles, std::size_t count)
{
    int different = 0;
    for (std::size_t i = 0; i < count; ++i)
        if (aisles[i] != 0 && std::find(aisles.begin(), aisles.begin() + static_cast<std::ptrdiff_t>(i),
                                        aisles[i]) == aisles.begin() + static_cast<std::ptrdiff_t>(i))
            ++different;
    return different;
}

void addVariety(const PlanState& state, LiveOutcome& outcome)
{
    const plan::ProductShelf& shelf = state.shop->shelf;
    VarietyFigures& figures = outcome.variety;
    std::vector<std::int64_t> shown(shelf.size(), 0);
    double aisles = 0.0;
    double discovery = 0.0;
    std::int64_t known = 0;
    std::int64_t picks = 0;
    for (const std::uint32_t at : outcome.planned) {
        const LiveRow& row = outcome.rows[at];
        std::array<int, plan::PickList::most> seen{};
        int fresh = 0;
        for (std::size_t i = 0; i < row.pickCount; ++i) {
            const plan::Candidate& candidate = state.candidateOf(at, row, i);
            ++shown[candidate.row];
            seen[i] = shelf[candidate.row].aisle;
            fresh += state.newToThem(at, candidate) ? 1 : 0;
        }
        picks += row.pickCount;
        aisles += aislesAmong(seen, row.pickCount);
        if (row.popular || row.pickCount == 0 || !state.knowsTaste(at)) continue;
        ++known;
        discovery += static_cast<double>(fresh) / row.pickCount;
    }
    for (std::size_t row = 0; row < shelf.size(); ++row) {
        figures.shelf += shelf.offerable(row) ? 1 : 0;
        figures.productsShown += shown[row] > 0 ? 1 : 0;
    }
    const auto people = static_cast<double>(std::max<std::size_t>(1, outcome.planned.size()));
    figures.shelfShown = static_cast<double>(figures.productsShown) /
                         static_cast<double>(std::max<std::int64_t>(1, figures.shelf));
    figures.aislesEach = aisles / people;
    figures.discovery = discovery / static_cast<double>(std::max<std::int64_t>(1, known));
    std::sort(shown.begin(), shown.end(), std::greater<>());
    shown.resize(std::min(shown.size(), bestSellers));
    figures.bestSellers = static_cast<double>(std::accumulate(shown.begin(), shown.end(), std::int64_t{0})) /
                          static_cast<double>(std::max<std::int64_t>(1, picks));
}

void addShort(const PlanState& state, const std::vector<std::int64_t>& wanted, LiveOutcome& outcome)
{
    const plan::ProductShelf& shelf = state.shop->shelf;
    for (std::size_t row = 0; row < shelf.size(); ++row)
        if (shelf[row].stock && wanted[row] > *shelf[row].stock)
            outcome.shortOf.push_back(
                {shelf[row].product, state.shop->shelfNames[row], *shelf[row].stock, wanted[row]});
    std::stable_sort(
        outcome.shortOf.begin(), outcome.shortOf.end(),
        [](const ShortProduct& a, const ShortProduct& b) { return a.wanted - a.left > b.wanted - b.left; });
}

/// Would the people held back show an effect of the usual size?
bool enoughHeldBack(const PlanState& state, const LiveOutcome& outcome)
{
    const data::PlanTotals& totals = outcome.totals;
    const std::int64_t chosen = totals.planned + totals.heldBack;
    if (chosen == 0 || totals.heldBack == 0) return true;
    double buyers = 0.0;
    for (std::size_t at = 0; at < outcome.rows.size(); ++at)
        if (outcome.rows[at].fate != LiveFate::LeftOut) buyers += 1.0 - std::exp(-state.purchases[at].orders);
    const double share = std::clamp(buyers / static_cast<double>(chosen), 0.001, 0.999);
    return plan::holdoutAdvice(chosen, totals.heldBack, share,
                               share * std::max(0.0, state.shop->effects.lift.shop.mean))
        .enough;
}

}  // namespace

SpamReports spamReportsAt(double rate)
{
    const tact::ComplaintRules lines;
    SpamReports reports{lines.amberRate, lines.redRate, CheckLevel::Ok};
    if (rate >= reports.stopFrom)
        reports.level = CheckLevel::Stop;
    else if (rate >= reports.careFrom)
        reports.level = CheckLevel::Care;
    return reports;
}

Status drawPicture(const PlanState& state, const std::vector<std::int64_t>& wanted, LiveOutcome& outcome,
                   const Job& job)
{
    outcome.funnel = funnelOf(outcome.totals);
    addScores(outcome);
    addHours(state, outcome);
    if (job.cancelled()) return Job::cancelledError();
    addVariety(state, outcome);
    addShort(state, wanted, outcome);
    outcome.spam = spamReportsAt(outcome.totals.spamRate.value);
    if (job.cancelled()) return Job::cancelledError();
    outcome.groups = groupsOf(state, outcome);
    if (job.cancelled()) return Job::cancelledError();
    outcome.checks = checksOf(state, outcome);
    outcome.holdBackEnough = enoughHeldBack(state, outcome);
    return {};
}

const LiveRow* LiveOutcome::find(data::CustomerId customer) const
{
    const auto found =
        std::lower_bound(rows.begin(), rows.end(), customer,
                         [](const LiveRow& row, data::CustomerId id) { return row.customer < id; });
    return found == rows.end() || found->customer != customer ? nullptr : &*found;
}

std::string_view nameOf(FunnelStep step)
{
    static constexpr std::array<std::string_view, funnelStepCount> names{
        "customers", "may-be-emailed", "not-tired", "chosen", "will-get-it"};
    return names[static_cast<std::size_t>(step)];
}

std::string_view nameOf(CheckLevel level)
{
    static constexpr std::array<std::string_view, 3> names{"ok", "care", "stop"};
    return names[static_cast<std::size_t>(level)];
}

}  // namespace tactful::steps
