#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/data/sale.h"

#include <Eigen/Core>

#include <vector>

/// \file
/// How often, how lately and for how much had each customer ordered by a given day?

namespace tactful::features {

/// Row i of every column is the customer customers[i]: the same rows as purchasesUpTo() gives for the same
/// day. Orders on one day count once. "Repeat" leaves out the customer's first day, as repeat-order models
/// want it.
struct CustomerMatrix {
    Day asOf;
    std::vector<data::CustomerId> customers;  ///< ascending; everyone with an order up to the day
    Eigen::ArrayXd repeats;                   ///< repeat days
    Eigen::ArrayXd recency;                   ///< weeks (or the unit asked for) from first to last day
    Eigen::ArrayXd age;                       ///< the same unit, from first day to the as-of day
    Eigen::ArrayXd logGaps;          ///< sum of ln(gap), the same unit, between neighbouring order days
    Eigen::ArrayXd valuedRepeats;    ///< repeat days with a value above 0
    Eigen::ArrayXd meanRepeatMinor;  ///< their mean value, minor units; 0 where there is none
    Eigen::ArrayXd totalMinor;       ///< value of all orders, minor units
    Eigen::ArrayXd medianGapDays;    ///< between neighbouring order days; 0 where there is but one
    std::vector<Day> firstDay;
    std::vector<Day> lastDay;
    std::vector<int>
        favouriteHour;  ///< 0 to 23, of the shop's time: the most frequent, of equals the latest used
};

/// Reads nothing later than `asOf`. `sales` must be sorted as data::SalesHistory says. unitDays > 0: length
/// of the unit of recency and age, 7 for weeks.
CustomerMatrix customersUpTo(Day asOf, const data::SalesHistory& sales, double unitDays = 7.0);

/// Order days of each customer of `before` after its as-of day, up to and including `until` (not before it).
/// `sales` are those that `before` came from.
Eigen::ArrayXd laterOrderDays(const CustomerMatrix& before, Day until, const data::SalesHistory& sales);

}  // namespace tactful::features
