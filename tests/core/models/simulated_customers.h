#pragma once

#include "core/base/random.h"
#include "core/models/order_history.h"
#include "core/models/repeat_orders.h"

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
    for (Eigen::ArrayXd* column : {&out.history.repeats, &out.history.recency, &out.history.age, &out.later})
        column->setZero(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        Random random(seed, static_cast<std::uint64_t>(i));
        const double age = longest * (1.0 - random.uniform());
        const double rate = random.gamma(truth.r, truth.alpha), leaving = random.beta(truth.a, truth.b);
        bool active = truth.leaving == models::Leaving::AfterRepeats || !random.chance(leaving);
        out.history.age[i] = age;
        for (double at = random.exponential(rate); active && at < age + horizon;
             at += random.exponential(rate)) {
            if (at < age) {
                out.history.repeats[i] += 1.0;
                out.history.recency[i] = at;
            } else {
                out.later[i] += 1.0;
            }
            active = !random.chance(leaving);
        }
    }
    return out;
}

}  // namespace tactful::tests
