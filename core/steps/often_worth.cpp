#include "core/steps/often_worth.h"

#include "core/steps/live_plan.h"
#include "core/steps/live_state.h"
#include "core/tact/cadence_value.h"

#include <algorithm>
#include <cmath>

namespace tactful::steps {
namespace {

constexpr double weeksOfDial = 30.0 / 7.0;
constexpr double weeksOfValue = 4.0;  ///< in which the sales of one message are counted
constexpr double weeksOfYear = 52.0;
constexpr double usualRelevance = 0.5;
constexpr std::size_t peopleAtOnce = 4096;  ///< between two looks at the job

tact::CadenceCurve curveOf(const OftenGroup& group, double costMinor)
{
    tact::CadenceCurve curve;
    // One message in four weeks earns what is expected of one message.
    const double once = -std::expm1(-1.0 / weeksOfValue / curve.saturation);
    curve.bestPerWeek = group.perMessageMinor / weeksOfValue / once;
    curve.costPerMessage = costMinor;
    curve.churnPerMessage = group.churnPerMessage;
    return curve;
}

bool mayBeChosen(const plan::PlanRow& row)
{
    return row.hasAddress && !row.suppressed && !row.restricted && row.hasBasis && row.inAudience &&
           !row.silent;
}

/// The audience by how lately they clicked or bought.
Result<std::array<OftenGroup, 3>> groupsOf(const PlanState& state, const Job& job)
{
    std::array<OftenGroup, 3> groups;
    const tact::PressureRules& rules = state.shop->tact.pressure;
    plan::SendValueRates rates;
    rates.lift = state.shop->effects.lift.shop.mean;
    for (std::size_t at = 0; at < state.rows.size(); ++at) {
        if (at % peopleAtOnce == 0 && job.cancelled()) return Job::cancelledError();
        if (!mayBeChosen(state.rows[at])) continue;
        const auto seen = (*state.shop)[at].contact.facts.lastInteraction;
        const auto group = static_cast<std::size_t>(tact::attentionOn(state.campaign.sendFrom, seen, rules));
        if (group >= groups.size()) continue;  // silent for so long that only a welcome may be sent
        groups[group].people += 1.0;
        groups[group].perMessageMinor +=
            state.options.marginShare * plan::expectedExtraMinor(state.purchases[at], usualRelevance, rates);
    }
    for (std::size_t at = 0; at < groups.size(); ++at) {
        groups[at].perMessageMinor /= std::max(1.0, groups[at].people);
        groups[at].churnPerMessage = state.shop->effects.byAttention[at].mean();
        groups[at].mostPerMonth = rules.caps[at].perMonth;
    }
    return groups;
}

}  // namespace

std::array<OftenWorth, oftenPositions> worthOf(std::span<const OftenGroup> groups, double costMinor)
{
    std::array<OftenWorth, oftenPositions> positions;
    for (std::size_t at = 0; at < positions.size(); ++at) {
        OftenWorth& position = positions[at];
        position.often = static_cast<int>(at) + 1;
        for (const OftenGroup& group : groups) {
            const double perWeek = std::min(position.often, group.mostPerMonth) / weeksOfDial;
            const tact::CadenceCurve curve = curveOf(group, costMinor);
            const double earned = curve.bestPerWeek * -std::expm1(-perWeek / curve.saturation);
            position.worthMinor += group.people * tact::valueOfCadence(perWeek, curve);
            position.yearMinor += group.people * weeksOfYear * (earned - costMinor * perWeek);
            position.unsubscribes += group.people * tact::lostInAYear(perWeek, group.churnPerMessage);
        }
    }
    const auto best =
        std::max_element(positions.begin(), positions.end(), [](const OftenWorth& a, const OftenWorth& b) {
            return a.worthMinor < b.worthMinor;
        });
    best->best = true;
    return positions;
}

Result<std::array<OftenWorth, oftenPositions>> oftenWorth(const LivePlan& plan, const Job& job)
{
    const PlanState& state = plan.state();
    const auto groups = groupsOf(state, job);
    if (!groups) return groups.error();
    auto positions = worthOf(*groups, state.options.costMinor);
    for (std::size_t at = 0; at < state.rows.size(); ++at) {
        if (at % peopleAtOnce == 0 && job.cancelled()) return Job::cancelledError();
        const plan::PlanRow& row = state.rows[at];
        if (!mayBeChosen(row)) continue;
        for (OftenWorth& position : positions)
            if ((state.mayHear[at] >> (position.often - 1) & 1) != 0 && row.recentMessages < position.often)
                ++position.people;
    }
    return positions;
}

}  // namespace tactful::steps
