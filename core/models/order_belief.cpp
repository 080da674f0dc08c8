#include "core/models/order_belief.h"

#include "core/models/regular_gaps.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace tactful::models {

namespace {

/// Expected orders of an active customer who has taken `taken` of the steps to the next one, at a rate of
/// Gamma(shape, rateScale); leaving after orders.
double keptOrders(const OrderBelief& belief, double shape, int taken, double z)
{
    // weight: chance (up to a constant) that n steps would be taken if nobody left;
    // kept: how many orders of them come before leaving, on average.
    double weight = 1.0, kept = 0.0, stay = 1.0, orders = 0.0;
    double weights = 1.0, sum = 0.0;
    for (double n = 0.0;; n += 1.0) {
        const double ratio = (shape + n) / (n + 1.0) * z;
        weight *= ratio;
        if (++taken == belief.gapSteps) {
            taken = 0;
            kept += stay;
            stay *= (belief.leaveB + orders) / (belief.leaveA + belief.leaveB + orders);
            orders += 1.0;
        }
        weights += weight;
        sum += weight * kept;
        // What is still to come is less than a geometric series with the larger of this and the last ratio.
        const double rest = 1.0 - std::max(ratio, z);
        if (rest > 0.0 && weight < 1e-17 * weights * rest &&
            weight * (kept + 1.0 / rest) <= 1e-17 * sum * rest)
            break;
        if (weights > 1e200) {
            weight *= 1e-200;
            weights *= 1e-200;
            sum *= 1e-200;
        }
    }
    return sum / weights;
}

/// How many of the steps to the next order were taken since the last one.
StepsTaken stepsTaken(const OrderBelief& belief)
{
    return StepsTaken(belief.gapSteps, belief.rateShape, belief.rateScale, belief.silence);
}

/// The chance that the next order of an active customer takes longer than `wait`.
double chanceToWait(const OrderBelief& belief, const StepsTaken& taken, double wait)
{
    double chance = 0.0;
    for (int j = 0; j < belief.gapSteps; ++j) {
        // Fewer than the steps that are left are taken in that time: negative binomial.
        const double shape = belief.rateShape + j, z = wait / (belief.rateScale + wait);
        double term = std::exp(-shape * std::log1p(wait / belief.rateScale)), sum = 0.0;
        for (int n = 0; n < belief.gapSteps - j; ++n) {
            sum += term;
            term *= (shape + n) / (n + 1.0) * z;
        }
        chance += taken.chance[static_cast<std::size_t>(j)] * sum;
    }
    return chance;
}

/// The time that a share of the waits of an active customer stay below.
double waitOf(const OrderBelief& belief, double share, double longest)
{
    // At random the wait has P(wait > t) = (scale / (scale + t))^shape.
    if (belief.gapSteps == 1) return belief.rateScale * std::expm1(-std::log1p(-share) / belief.rateShape);
    const StepsTaken taken = stepsTaken(belief);
    double low = 0.0, high = 2.0 * longest;
    for (int i = 0; i < 50; ++i) {
        const double middle = 0.5 * (low + high);
        (chanceToWait(belief, taken, middle) > 1.0 - share ? low : high) = middle;
    }
    return high;
}

int drawSteps(const OrderBelief& belief, Random& random)
{
    if (belief.gapSteps == 1) return 0;
    const StepsTaken taken = stepsTaken(belief);
    double at = random.uniform();
    int steps = 0;
    while (steps + 1 < belief.gapSteps && at >= taken.chance[static_cast<std::size_t>(steps)])
        at -= taken.chance[static_cast<std::size_t>(steps++)];
    return steps;
}

double drawWait(int steps, Random& random)
{
    double wait = 0.0;
    for (int i = 0; i < steps; ++i)
        wait += random.exponential(1.0);
    return wait;
}

/// Orders of an active customer who orders at random; `share` of the waits of such customers are shorter than
/// this one's.
std::int64_t drawAtRandom(const OrderBelief& belief, double share, double horizon, Random& random)
{
    // The wait first, whatever the rate: P(wait > t) = (scale / (scale + t))^shape. Most customers, most of
    // the time, are done then. Who has waited has a rate of Gamma(shape + 1, scale + wait).
    const double logGrowth = -std::log1p(-share) / belief.rateShape;
    if (logGrowth >= std::log1p(horizon / belief.rateScale)) return 0;
    double at = belief.rateScale * std::expm1(logGrowth);
    const double rate = random.gamma(belief.rateShape + 1.0, belief.rateScale + at);
    if (belief.leaving == Leaving::AtAnyTime) {
        const double leaving = random.gamma(belief.leaveA, belief.leaveB);
        const double until = std::min(horizon, random.exponential(1.0) / leaving);
        return at >= until ? 0 : 1 + random.poisson(rate * (until - at));
    }
    const double leaving = random.beta(belief.leaveA, belief.leaveB);
    std::int64_t orders = 1;
    while (!random.chance(leaving) && (at += random.exponential(rate)) < horizon)
        ++orders;
    return orders;
}

std::int64_t drawRegular(const OrderBelief& belief, double horizon, Random& random)
{
    const int taken = drawSteps(belief, random);
    const double awaited = horizon * random.gamma(belief.rateShape + taken, belief.rateScale);
    double at = drawWait(belief.gapSteps - taken, random);
    if (at >= awaited) return 0;  // no need to know when they would leave
    const double leaving = random.beta(belief.leaveA, belief.leaveB);
    std::int64_t orders = 1;
    while (!random.chance(leaving) && (at += drawWait(belief.gapSteps, random)) < awaited)
        ++orders;
    return orders;
}

}  // namespace

double expectedOrders(const OrderBelief& belief, double horizon)
{
    assert(horizon >= 0.0);
    const double z = horizon / (belief.rateScale + horizon);
    if (z <= 0.0 || belief.pActive <= 0.0) return 0.0;
    if (belief.leaving == Leaving::AtAnyTime) {
        const double grown = std::log1p(horizon / belief.leaveB), left = (belief.leaveA - 1.0) * grown;
        const double kept = left == 0.0 ? 1.0 : -std::expm1(-left) / left;
        return belief.pActive * belief.rateShape / belief.rateScale * belief.leaveB * grown * kept;
    }
    if (belief.gapSteps == 1) return belief.pActive * keptOrders(belief, belief.rateShape, 0, z);
    const StepsTaken taken = stepsTaken(belief);
    double orders = 0.0;
    for (int j = 0; j < belief.gapSteps; ++j)
        orders += taken.chance[static_cast<std::size_t>(j)] * keptOrders(belief, belief.rateShape + j, j, z);
    return belief.pActive * orders;
}

std::int64_t drawOrders(const OrderBelief& belief, double horizon, Random& random)
{
    assert(horizon >= 0.0);
    const double share = random.uniform();
    if (share >= belief.pActive) return 0;
    return belief.gapSteps == 1 ? drawAtRandom(belief, share / belief.pActive, horizon, random)
                                : drawRegular(belief, horizon, random);
}

std::vector<double> drawOrderTimes(const OrderBelief& belief, double horizon, Random& random)
{
    assert(horizon >= 0.0);
    std::vector<double> times;
    if (!random.chance(belief.pActive)) return times;
    const bool atAnyTime = belief.leaving == Leaving::AtAnyTime;
    const int taken = drawSteps(belief, random);
    const double rate = random.gamma(belief.rateShape + taken, belief.rateScale);
    const double leaving =
        atAnyTime ? random.gamma(belief.leaveA, belief.leaveB) : random.beta(belief.leaveA, belief.leaveB);
    const double until = atAnyTime ? std::min(horizon, random.exponential(1.0) / leaving) : horizon;
    for (double at = drawWait(belief.gapSteps - taken, random) / rate; at < until;
         at += drawWait(belief.gapSteps, random) / rate) {
        times.push_back(at);
        if (!atAnyTime && random.chance(leaving)) break;
    }
    return times;
}

std::optional<OrderWindow> nextOrderWindow(const OrderBelief& belief, const OrderWindowOptions& options)
{
    if (belief.pActive < options.leastActive) return std::nullopt;
    const double tail = 0.5 * (1.0 - options.level);
    const OrderWindow window{waitOf(belief, tail, options.longest),
                             waitOf(belief, 1.0 - tail, options.longest)};
    if (!(window.to <= options.longest && window.to - window.from <= options.widest)) return std::nullopt;
    return window;
}

}  // namespace tactful::models
