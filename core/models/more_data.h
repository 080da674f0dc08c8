#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/models/repeat_orders.h"

#include <cstdint>

/// \file
/// How much surer will the shop's total be after watching a little longer?
///
/// The range of a total has three parts: the population is not known exactly, orders are random, and the shop
/// as a whole has its ups and downs. Time narrows the first, and the second as customers join; nothing
/// narrows the third. The coming weeks are simulated several times from what is believed now, with as many
/// new customers as came of late; the population is fitted to each anew, and the parts are worked out again.

namespace tactful::models {

struct MoreDataOptions {
    double horizon = 12.0;          ///< > 0; weeks (unit of the history) whose total is foreseen
    double more = 30.0 / 7.0;       ///< > 0; how much longer
    double newcomersPerWeek = 0.0;  ///< >= 0; unit of the history
    double shopSpread = 0.18;       ///< see OrderForecastOptions
    int simulations = 5;            ///< 1 to 100
    std::uint64_t seed = 1;

    Status check() const;
};

/// Half widths of the 80% range of total orders in the horizon, over the expectation.
struct RangeWidths {
    double now = 0.0;
    double later = 0.0;  ///< mean of the simulations
};

/// Sums over customers stand for all where there are more than 10,000. The same seed gives the same widths.
/// \return the widths, or BadInput if a check fails; Cancelled.
Result<RangeWidths> widthsAfterMore(const RepeatOrdersFit& fit, const OrderHistory& history,
                                    const MoreDataOptions& options, Job& job);

}  // namespace tactful::models
