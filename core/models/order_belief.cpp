#include "core/models/order_belief.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tactful::models {

double expectedOrders(const OrderBelief& belief, double horizon)
{
    assert(horizon >= 0.0);
    const double z = horizon / (belief.rateScale + horizon);
    if (z <= 0.0 || belief.pActive <= 0.0) return 0.0;
    // weight: chance (up to a constant) that n orders would come if nobody left;
    // kept: how many of n come before leaving, on average.
    double weight = 1.0, kept = 0.0, stay = 1.0;
    double weights = 1.0, sum = 0.0;
    for (double n = 0.0;; n += 1.0) {
        const double ratio = (belief.rateShape + n) / (n + 1.0) * z;
        weight *= ratio;
        kept += stay;
        stay *= (belief.leaveB + n) / (belief.leaveA + belief.leaveB + n);
        weights += weight;
        sum += weight * kept;
        // What is still to come is less than a geometric series with the larger of this and the last ratio.
        const double rest = 1.0 - std::max(ratio, z);
        if (rest > 0.0 && weight < 1e-17 * weights * rest &&
            weight * (kept + 1.0 / rest) < 1e-17 * sum * rest)
            break;
        if (weights > 1e200) {
            weight *= 1e-200;
            weights *= 1e-200;
            sum *= 1e-200;
        }
    }
    return belief.pActive * sum / weights;
}

std::int64_t drawOrders(const OrderBelief& belief, double horizon, Random& random)
{
    assert(horizon >= 0.0);
    if (!random.chance(belief.pActive)) return 0;
    const double awaited = horizon * random.gamma(belief.rateShape, belief.rateScale);
    double at = random.exponential(1.0);
    if (at >= awaited) return 0;  // most customers, most of the time: no need to know when they would leave
    const double leaving = random.beta(belief.leaveA, belief.leaveB);
    std::int64_t orders = 1;
    while (!random.chance(leaving)) {
        at += random.exponential(1.0);
        if (at >= awaited) break;
        ++orders;
    }
    return orders;
}

std::optional<OrderWindow> nextOrderWindow(const OrderBelief& belief, const OrderWindowOptions& options)
{
    if (belief.pActive < options.leastActive) return std::nullopt;
    // The wait of an active customer is exponential with a Gamma rate:
    // P(wait > t) = (scale / (scale + t))^shape.
    const auto waitOf = [&](double share) {
        return belief.rateScale * std::expm1(-std::log1p(-share) / belief.rateShape);
    };
    const double tail = 0.5 * (1.0 - options.level);
    const OrderWindow window{waitOf(tail), waitOf(1.0 - tail)};
    if (!(window.to <= options.longest)) return std::nullopt;
    return window;
}

}  // namespace tactful::models
