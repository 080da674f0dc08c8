#pragma once

#include "core/features/purchase_history.h"

#include <Eigen/Core>

#include <cstdint>
#include <vector>

/// \file
/// What did the customers of a history do after its as-of day? The answer sheet for judging models on the
/// past.

namespace tactful::features {

/// Row i is history.customers[i].
struct Outcome {
    Day from;
    Day to;
    Eigen::ArrayXd orders;      ///< days with an order, from < day <= to
    Eigen::ArrayXd valueMinor;  ///< value of those orders, minor units
    // Products of the first basket of the period: nextProduct[nextStart[i]] to nextProduct[nextStart[i + 1]],
    // as columns of the history, ascending; none if there was no such basket.
    std::vector<std::int32_t> nextStart;
    std::vector<std::int32_t> nextProduct;
};

/// `to` >= history.asOf; `sales` and `catalogue` are those that the history came from.
Outcome outcomeUntil(Day to, const PurchaseHistory& history, const data::SalesHistory& sales,
                     const std::vector<data::Product>& catalogue);

}  // namespace tactful::features
