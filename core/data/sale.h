#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"

#include <cstdint>
#include <vector>

/// \file
/// The sales history in the form that features read: flat, without names.

namespace tactful::data {

/// One product line of an order that happened (not cancelled, not a test). Returns are here too, with a
/// negative quantity.
struct SaleLine {
    CustomerId customer = 0;  ///< 0: anonymous
    OrderId order = 0;
    ProductId product = 0;
    Day day;
    std::int64_t quantity = 0;
    std::int64_t totalMinor = 0;  ///< in the shop's currency
};

/// One order that happened and was not a return.
struct SaleOrder {
    OrderId order = 0;
    CustomerId customer = 0;  ///< 0: anonymous
    Day day;
    std::int64_t totalMinor = 0;  ///< of the order's own row, less refunds
    int hour = 12;                ///< of the shop's local time, 0 to 23
    bool gift = false;
};

struct SalesHistory {
    std::vector<SaleOrder> orders;  ///< by customer, then day, then order
    std::vector<SaleLine> lines;    ///< by customer, then day, then order, then product
};

}  // namespace tactful::data
