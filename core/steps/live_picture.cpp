#include "core/plan/holdout.h"
#include "core/plan/send_value.h"
#include "core/steps/live_move.h"
#include "core/tact/complaint_guard.h"

#include <algorithm>
#include <array>
#include <functional>
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

void addHours(const PlanState& state, const LiveSums& sums, LiveOutcome& outcome)
{
    const data::Campaign& campaign = state.campaign;
    outcome.strip.from = campaign.sendFrom;
    outcome.strip.days.assign(static_cast<std::size_t>(campaign.sendTo - campaign.sendFrom + 1), {});
    for (std::size_t slot = 0; slot < sums.hours.size(); ++slot)
        if (sums.hours[slot] > 0)
            outcome.strip.days[slot / 24][slot % 24 - SendStrip::firstHour] = sums.hours[slot];
}

void addVariety(const PlanState& state, const LiveSums& sums, VarietyFigures& figures)
{
    const plan::ProductShelf& shelf = state.shop->shelf;
    for (std::size_t row = 0; row < shelf.size(); ++row) {
        figures.shelf += shelf.offerable(row) ? 1 : 0;
        figures.productsShown += sums.shown[row] > 0 ? 1 : 0;
    }
    const auto share = [](double part, std::int64_t all) {
        return part / static_cast<double>(std::max<std::int64_t>(1, all));
    };
    figures.shelfShown = share(static_cast<double>(figures.productsShown), figures.shelf);
    figures.aislesEach = share(static_cast<double>(sums.aisles), sums.planned);
    figures.discovery = share(sums.discovery, sums.tasteKnown);
    if (sums.unnudged > 0.0) figures.nudgeCost = sums.givenUp / sums.unnudged;
    std::vector<std::uint32_t> shown = sums.shown;
    const auto most = std::min(shown.size(), bestSellers);
    std::partial_sort(shown.begin(), shown.begin() + static_cast<std::ptrdiff_t>(most), shown.end(),
                      std::greater<>());
    shown.resize(most);
    figures.bestSellers =
        share(static_cast<double>(std::accumulate(shown.begin(), shown.end(), std::int64_t{0})), sums.picks);
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
bool enoughHeldBack(const PlanState& state, const LiveSums& sums)
{
    const std::int64_t chosen = sums.planned + sums.heldBack;
    if (chosen == 0 || sums.heldBack == 0) return true;
    const double share = std::clamp(sums.buyers / static_cast<double>(chosen), 0.001, 0.999);
    return plan::holdoutAdvice(chosen, sums.heldBack, share,
                               share * std::max(0.0, state.shop->effects.lift.shop.mean))
        .enough;
}

/// Those who get it, ascending.
std::vector<std::uint32_t> plannedOf(const LiveDecisions& decisions)
{
    const PlanState& state = *decisions.state;
    std::vector<std::uint8_t> goes(state.rows.size(), 0);
    for (std::size_t place = 0; place < decisions.fates.size(); ++place)
        if (decisions.fates[place] == PlaceFate::WillGetIt) goes[state.columns.person[place]] = 1;
    std::vector<std::uint32_t> planned;
    planned.reserve(decisions.fates.size());
    for (std::uint32_t at = 0; at < goes.size(); ++at)
        if (goes[at] != 0) planned.push_back(at);
    return planned;
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

Status drawPicture(const Decided& decided, LiveOutcome& outcome, const Job& job)
{
    const PlanState& state = *decided.decisions->state;
    const LiveSums& sums = decided.sums;
    outcome.funnel = funnelOf(decided.totals);
    outcome.histogram = sums.histogram;
    addHours(state, sums, outcome);
    addVariety(state, sums, outcome.variety);
    addShort(state, decided.decisions->people->wanted, outcome);
    outcome.spam = spamReportsAt(decided.totals.spamRate.value);
    if (job.cancelled()) return Job::cancelledError();
    outcome.planned = plannedOf(*decided.decisions);
    outcome.groups = groupsOf(state, sums);
    if (const auto& price = decided.decisions->fairPrice)
        outcome.evenHanded = EvenHanded{price->costMinor(), price->price(), price->forWaiting,
                                        price->forFloors, price->floorsHeld};
    outcome.checks = checksOf(decided, outcome);
    outcome.holdBackEnough = enoughHeldBack(state, sums);
    return {};
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
