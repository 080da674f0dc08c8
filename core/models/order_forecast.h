#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/models/order_value.h"
#include "core/models/repeat_orders.h"
#include "core/models/shop_pace.h"

#include <Eigen/Core>

#include <cstdint>

/// \file
/// What will each customer, and the shop, order in the coming weeks, and how sure is that?
///
/// The expectation comes from the fitted models. The 80% range comes from possible futures: each draws one
/// set of population numbers that the history allows, one ups-and-downs factor for the whole shop
/// (core/models/shop_pace.h), and then a future for every customer. Totals are summed inside each future, so
/// their range is right, not a sum of ranges.

namespace tactful::models {

struct OrderForecastOptions {
    double horizon = 12.0;  ///< > 0; unit of the history (weeks)
    int futures = 200;      ///< 20 to 10,000
    double level = 0.8;     ///< middle share of the futures that a range covers, above 0, below 1
    /// What no customer's history can tell: season, weather, economy. Expectations are brought to its level,
    /// and each future has ups and downs of its own. The default is that of a shop without a past to learn it
    /// from.
    ShopPace pace;
    OrderWindowOptions window;
    std::uint64_t seed = 1;
    unsigned threads = 0;  ///< 0: all cores; never changes a result

    Status check() const;
};

/// The middle `level` of the futures.
struct ForecastRange {
    double low = 0.0;
    double high = 0.0;
};

/// Row i of every column is the same customer as in the history.
struct OrderForecast {
    Eigen::ArrayXd pActive;
    Eigen::ArrayXd orders;  ///< expected number in the horizon
    Eigen::ArrayXd ordersLow;
    Eigen::ArrayXd ordersHigh;
    Eigen::ArrayXd value;  ///< expected money in the horizon; empty without a value model, like the next two
    Eigen::ArrayXd valueLow;
    Eigen::ArrayXd valueHigh;
    Eigen::ArrayXd nextFrom;  ///< time to the next order, from; NaN: no window (probably gone, or too vague)
    Eigen::ArrayXd nextTo;
    ForecastRange totalOrders;  ///< its expectation is orders.sum()
    ForecastRange totalValue;   ///< its expectation is value.sum()
};

/// A value model and the rows it speaks of; `history` has one row per customer of the order history.
struct ValueSide {
    const OrderValueFit& fit;
    const ValueHistory& history;
};

/// The horizon in which everyone's expected orders are what `factor` (> 0) times makes of those in `horizon`:
/// at a faster pace the same happens in less time. Some 2,000 customers stand for all.
double horizonAtPace(const RepeatOrders& population, const OrderHistory& history, double horizon,
                     double factor);

/// Forecasts every customer. `value` may be null: then no money columns.
///
/// The futures of a customer depend on the seed and the row alone, so the number of threads changes nothing.
/// \return the forecast, or BadInput if a check fails or the value rows are not as many; Cancelled.
Result<OrderForecast> forecastOrders(const RepeatOrdersFit& fit, const OrderHistory& history,
                                     const ValueSide* value, const OrderForecastOptions& options, Job& job);

}  // namespace tactful::models
