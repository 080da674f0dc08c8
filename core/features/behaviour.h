#pragma once

#include "core/features/customer_matrix.h"
#include "core/features/purchase_history.h"

#include <Eigen/Core>

#include <string_view>

/// \file
/// How does each customer shop, as columns by which those who are alike can be grouped?

namespace tactful::features {

/// The columns in their order; all are logarithms of what grows by shares.
enum class Behaviour {
    DaysSince,  ///< since the last order
    OrderDays,  ///< days with an order
    DayValue,   ///< mean value of such a day, minor units
    Products,   ///< mean number of different products on such a day
};
inline constexpr int behaviourCount = 4;

/// A stable word for having more, or less, of it than the shop's average customer: "long-ago" and "lately",
/// "often" and "seldom", "large-orders" and "small-orders", "many-products" and "few-products".
std::string_view wordFor(Behaviour column, bool more);

/// Customers x behaviourCount; rows as in both arguments, which are of the same day and the same sales.
Eigen::MatrixXd behaviourTable(const CustomerMatrix& customers, const PurchaseHistory& purchases);

}  // namespace tactful::features
