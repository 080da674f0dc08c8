#include "core/plan/decision.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tactful::plan {
namespace {

using data::LeftOutReason;

constexpr double usualScore = 50.0;  ///< of the messages that spam rates were published for

/// Leaves in `chosen` those whom the budget pays for. Returns the share of the profit that fairness costs.
double keepWithin(std::int64_t messages, std::span<const PlanRow> rows,
                  const std::vector<Decision>& decisions, std::vector<std::size_t>& chosen)
{
    std::vector<Choosable> people;
    people.reserve(chosen.size());
    for (const std::size_t i : chosen)
        people.push_back({rows[i].customer, decisions[i].profitMinor, rows[i].waitedDays, rows[i].groups});
    const Choice choice = chooseWithin(people, messages);
    std::vector<std::size_t> kept;
    for (const std::size_t at : choice.chosen)
        kept.push_back(chosen[at]);
    chosen = std::move(kept);
    return choice.price();
}

void divide(std::vector<Decision>& decisions, std::span<const PlanRow> rows,
            const std::vector<std::size_t>& chosen, const DecisionOptions& options)
{
    std::vector<HoldoutPerson> people;
    people.reserve(chosen.size());
    for (const std::size_t i : chosen)
        people.push_back({rows[i].customer, rows[i].spendMinor});
    const std::vector<std::uint8_t> held = holdBack(people, options.holdBack, options.holdoutKey);
    for (std::size_t i = 0; i < chosen.size(); ++i)
        decisions[chosen[i]].fate = held[i] != 0 ? Fate::HeldBack : Fate::Planned;
}

data::PlanTotals addUp(const std::vector<Decision>& decisions, std::span<const PlanRow> rows,
                       const DecisionOptions& options)
{
    data::PlanTotals totals;
    totals.customers = static_cast<std::int64_t>(decisions.size());
    MessageSums sums;
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        switch (decisions[i].fate) {
        case Fate::LeftOut:
            ++totals.leftOut[static_cast<std::size_t>(decisions[i].reason)];
            break;
        case Fate::HeldBack:
            ++totals.heldBack;
            break;
        case Fate::Planned:
            ++totals.planned;
            totals.softened += rows[i].softened ? 1 : 0;
            sums.extraMinor += rows[i].expectedExtraMinor;
            sums.variance += 2.0 * std::abs(rows[i].expectedExtraMinor) * rows[i].orderMinor;
            sums.unsubscribes += rows[i].unsubscribeRisk;
            break;
        }
    }
    sums.planned = totals.planned;
    addEffects(sums, options, totals);
    return totals;
}

}  // namespace

std::optional<LeftOutReason> closedGate(const PlanRow& row, int often)
{
    if (!row.hasAddress) return LeftOutReason::NoAddress;
    if (row.suppressed) return LeftOutReason::Suppressed;
    if (row.restricted) return LeftOutReason::Restricted;
    if (!row.hasBasis) return LeftOutReason::NoBasis;
    if (!row.inAudience) return LeftOutReason::NotInAudience;
    if (row.silent) return LeftOutReason::Silent;
    if (row.recentMessages >= often || row.resting) return LeftOutReason::Tired;
    if (!row.fits) return LeftOutReason::NothingFits;
    return std::nullopt;
}

double expectedProfit(double extraMinor, double unsubscribeRisk, const DecisionOptions& options)
{
    return options.marginShare * extraMinor - options.costMinor - unsubscribeRisk * options.subscriberMinor;
}

double expectedProfit(const PlanRow& row, const DecisionOptions& options)
{
    return expectedProfit(row.expectedExtraMinor, row.unsubscribeRisk, options);
}

void addEffects(const MessageSums& sums, const DecisionOptions& options, data::PlanTotals& totals)
{
    const EffectRates& rates = options.rates;
    // One message that stands for all: of their extra sales, and of orders so large that it varies as they
    // do.
    const double order = sums.extraMinor != 0.0 ? sums.variance / (2.0 * std::abs(sums.extraMinor)) : 0.0;
    totals.extraSalesMinor = extraSales(std::array{ExpectedSale{sums.extraMinor, order}}, rates);
    totals.unsubscribes = unsubscribes(sums.unsubscribes, rates);
    totals.spamRate = options.spamRate ? *options.spamRate : spamRate(rates);
    if (sums.planned == 0) return;
    const double risk = sums.unsubscribes / static_cast<double>(sums.planned);
    const double relative = risk / unsubscribeRisk(usualScore, 0.0, rates);
    for (double* part : {&totals.spamRate.value, &totals.spamRate.low, &totals.spamRate.high})
        *part = std::min(1.0, *part * relative);
}

Decisions decide(std::span<const PlanRow> rows, const DecisionOptions& options)
{
    Decisions result;
    result.rows.reserve(rows.size());
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto closed = closedGate(rows[i], options.often);
        // Who passes every gate is over budget until the budget has paid for them.
        const LeftOutReason reason = closed.value_or(LeftOutReason::OverBudget);
        result.rows.push_back({rows[i].customer, Fate::LeftOut, reason, expectedProfit(rows[i], options)});
        if (!closed) chosen.push_back(i);
    }
    const double price = options.messages ? keepWithin(*options.messages, rows, result.rows, chosen) : 0.0;
    divide(result.rows, rows, chosen, options);
    result.totals = addUp(result.rows, rows, options);
    result.totals.priceOfFairness = price;
    return result;
}

}  // namespace tactful::plan
