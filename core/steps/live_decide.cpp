#include "core/base/parallel.h"
#include "core/plan/brief_check.h"
#include "core/steps/live_move.h"

#include <numeric>

namespace tactful::steps {
namespace {

constexpr int curvePoints = 21;

std::vector<std::uint8_t> going(const LiveDecisions& decisions)
{
    std::vector<std::uint8_t> going(decisions.fates.size());
    for (std::size_t place = 0; place < going.size(); ++place)
        going[place] = decisions.fates[place] == PlaceFate::WillGetIt ? 1 : 0;
    return going;
}

/// Finds everybody an hour where hours are limited. Where there are too few for all, fewer are chosen and it
/// is tried again.
Status findHours(LiveDecisions& decisions, Crew& crew, const Job& job)
{
    const PlanState& state = *decisions.state;
    for (;;) {
        const std::vector<std::uint8_t> all = going(decisions);
        const auto schedule = state.sendTimes->assign(all, job);
        if (!schedule) return schedule.error();
        if (schedule->withoutRoom > 0) {
            const auto most = std::accumulate(all.begin(), all.end(), std::int64_t{0});
            keepWithin(most - schedule->withoutRoom, decisions, crew);
            continue;
        }
        decisions.slotOfPlace.assign(all.size(), 0);
        for (std::size_t place = 0; place < all.size(); ++place)
            if (all[place] != 0)
                decisions.slotOfPlace[place] = slotNumber(*schedule->sendTimes[place], state.campaign);
        return {};
    }
}

data::PlanTotals totalsOf(const PlanState& state, const LiveSums& sums)
{
    using data::LeftOutReason;
    data::PlanTotals totals;
    totals.customers = std::ssize(state.rows);
    totals.planned = sums.planned;
    totals.heldBack = sums.heldBack;
    totals.softened = sums.softened;
    totals.softenedToLearn = sums.softenedToLearn;
    totals.bestSellers = sums.bestSellers;
    totals.leftOut = state.closedCounts;
    totals.leftOut[static_cast<std::size_t>(LeftOutReason::Tired)] += sums.tired;
    totals.leftOut[static_cast<std::size_t>(LeftOutReason::NothingFits)] += sums.nothingFits;
    totals.leftOut[static_cast<std::size_t>(LeftOutReason::OverBudget)] += sums.overBudget;
    plan::addEffects({sums.planned, sums.extraMinor, sums.variance, sums.unsubscribes}, state.options,
                     totals);
    return totals;
}

}  // namespace

Status checkDials(const PlanState& state, const data::Dials& dials)
{
    data::Brief brief = state.campaign.brief;
    brief.dials = dials;
    return plan::checkBrief(brief, state.campaign.asOf);
}

double LiveDecisions::profitOf(std::size_t place) const
{
    const plan::Offer& own = people->ownOf(place);
    const Said& said = people->said[own.note];
    const PersonWorth& worth = state->columns.worth[place];
    return plan::expectedProfit(worth.extra(own.relevance * said.worth), worth.risk(said.surface),
                                state->options);
}

Result<Decided> decideAll(const std::shared_ptr<const PlanState>& state, const data::Dials& dials, Crew& crew,
                          Job& job)
{
    const auto people = serve(*state, dials, crew, job);
    if (!people) return people.error();
    auto decisions = std::make_shared<LiveDecisions>(LiveDecisions{state, *people, {}, {}});
    std::vector<PlaceFate>& fates = decisions->fates;
    fates.resize(state->columns.size());
    for (std::size_t place = 0; place < fates.size(); ++place) {
        const plan::Fit fit = (*people)->served[place].fit;
        fates[place] = fit == plan::Fit::Away      ? PlaceFate::Tired
                       : fit == plan::Fit::Nothing ? PlaceFate::NothingFits
                                                   : PlaceFate::WillGetIt;
    }
    if (state->options.messages) keepWithin(*state->options.messages, *decisions, crew);
    if (job.cancelled()) return Job::cancelledError();
    if (state->campaign.brief.capacityPerHour)
        if (auto ok = findHours(*decisions, crew, job); !ok) return ok.error();
    const std::vector<std::uint8_t> held = state->holdout.draw(going(*decisions), dials.holdBack);
    for (std::size_t place = 0; place < fates.size(); ++place)
        if (held[place] != 0) fates[place] = PlaceFate::HeldBack;
    if (job.cancelled()) return Job::cancelledError();
    Decided decided{decisions, sumsOf(*decisions, crew), {}};
    decided.totals = totalsOf(*state, decided.sums);
    if (decisions->fairPrice) decided.totals.priceOfFairness = decisions->fairPrice->price();
    return decided;
}

Result<LiveOutcome> LivePlan::decide(const data::Dials& dials, Job& job, unsigned threads) const
{
    if (auto ok = checkDials(*m_state, dials); !ok) return ok.error();
    Crew crew(threads);
    const auto decided = decideAll(m_state, dials, crew, job);
    if (!decided) return decided.error();
    if (job.cancelled()) return Job::cancelledError();
    LiveOutcome outcome;
    outcome.dials = dials;
    outcome.totals = decided->totals;
    outcome.rows = LiveRows(decided->decisions);
    if (auto ok = drawPicture(*decided, outcome, job); !ok) return ok.error();
    return outcome;
}

Result<std::vector<CurvePoint>> LivePlan::curve(const data::Dials& dials, Job& job, unsigned threads) const
{
    if (auto ok = checkDials(*m_state, dials); !ok) return ok.error();
    std::vector<CurvePoint> points(curvePoints);
    std::vector<Status> failed(points.size());
    // Everybody's picks are the same at every point.
    {
        Crew crew(threads);
        if (const auto proposed = proposals(*m_state, dials, crew, job); !proposed) return proposed.error();
    }
    parallelFor(points.size(), 1, threads, [&](std::size_t begin, std::size_t) {
        data::Dials there = dials;
        there.personal = 100.0 * static_cast<double>(begin) / (curvePoints - 1);
        Job same(job.stopToken(), {});
        Crew alone(1);
        const auto decided = decideAll(m_state, there, alone, same);
        if (!decided) {
            failed[begin] = decided.error();
            return;
        }
        const data::PlanTotals& totals = decided->totals;
        points[begin] = {there.personal, totals.extraSalesMinor.value, decided->sums.profitMinor,
                         totals.unsubscribes.value, totals.planned};
    });
    for (const Status& status : failed)
        if (!status) return status.error();
    return points;
}

}  // namespace tactful::steps
