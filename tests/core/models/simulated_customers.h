#pragma once

#include "core/base/random.h"
#include "core/models/order_history.h"
#include "core/models/repeat_orders.h"

#include <algorithm>
#include <cmath>

/// \file
/// Customers who behave exactly as a repeat-order model says, for tests.

namespace tactful::tests {

struct SimulatedCustomers {
    models::OrderHistory history;  ///< up to the as-of day
    Eigen::ArrayXd later;          ///< orders in the `horizon` after it
};

/// Ages spread evenly over (0, longest].
inline SimulatedCustomers simulateCustomers(const models::RepeatOrders& truth, Eigen::Index count,
                                            double longest, double horizon, std::uint64_t seed)
{
    SimulatedCustomers out;
    for (Eigen::ArrayXd* column :
         {&out.history.repeats, &out.history.recency, &out.history.age, &out.history.logGaps, &out.later})
        column->setZero(count);
    const bool atAnyTime = truth.leaving == models::Leaving::AtAnyTime;
    for (Eigen::Index i = 0; i < count; ++i) {
        Random random(seed, static_cast<std::uint64_t>(i));
        const double age = longest * (1.0 - random.uniform());
        const double rate = random.gamma(truth.r, truth.alpha);
        const double leaving = atAnyTime ? 0.0 : random.beta(truth.a, truth.b);
        const double until = atAnyTime
                                 ? std::min(age + horizon, random.exponential(random.gamma(truth.a, truth.b)))
                                 : age + horizon;
        bool active = truth.leaving != models::Leaving::AfterAnyOrder || !random.chance(leaving);
        out.history.age[i] = age;
        const auto gap = [&] {
            double sum = 0.0;
            for (int step = 0; step < truth.gapSteps; ++step)
                sum += random.exponential(rate);
            return sum;
        };
        for (double at = gap(); active && at < until; at += gap()) {
            if (at < age) {
                out.history.logGaps[i] += std::log(at - out.history.recency[i]);
                out.history.repeats[i] += 1.0;
                out.history.recency[i] = at;
            } else {
                out.later[i] += 1.0;
            }
            if (!atAnyTime) active = !random.chance(leaving);
        }
    }
    return out;
}

}  // namespace tactful::tests
