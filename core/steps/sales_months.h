#pragma once

#include "core/data/sale.h"
#include "core/steps/overview_step.h"

#include <optional>
#include <vector>

/// \file
/// Sales, month by month and customer by customer, in one pass. Seen by the steps alone.

namespace tactful::steps {

CalendarMonth monthOf(Day day);
CalendarMonth monthAfter(CalendarMonth month, int months = 1);
Day firstDayOf(CalendarMonth month);

/// What the orders of everybody say, up to today.
struct SalesPicture {
    std::vector<MonthSales> months;  ///< see Overview::months
    NowAndBefore active;
    NowAndBefore slipping;                      ///< by the orders alone
    std::vector<data::CustomerId> nowSlipping;  ///< ascending
};

/// \param orders  by customer, then day, then order
SalesPicture salesPicture(const std::vector<data::SaleOrder>& orders, Day today);

/// Of the customers named (ascending) those with three orders or more, and what these spent in the 365 days
/// up to their last order.
SlippingAway slippingRegulars(const std::vector<data::SaleOrder>& orders,
                              const std::vector<data::CustomerId>& customers);

/// The whole months at the end of the list, without a gap; oldest first.
std::vector<MonthSales> wholeMonths(const std::vector<MonthSales>& months);

}  // namespace tactful::steps
