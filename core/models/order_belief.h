#pragma once

#include "core/base/random.h"

#include <cstdint>
#include <optional>
#include <vector>

/// \file
/// What a repeat-order model believes of one customer at the as-of day, and what follows from it.
///
/// Every model of this kind ends in the same few numbers, so forecasts, ranges and windows are written once,
/// here, and a further model needs only to produce them.

namespace tactful::models {

/// When a customer may leave for good.
enum class Leaving {
    AfterRepeats,   ///< after any order but the first
    AfterAnyOrder,  ///< after any order
    AtAnyTime,      ///< whenever, whether they order or not
};

/// If still active, the customer's order rate is Gamma(rateShape, rateScale). Leaving after orders: the
/// chance to leave after each coming one is Beta(leaveA, leaveB). Leaving at any time: the rate of leaving is
/// Gamma(leaveA, leaveB).
struct OrderBelief {
    double pActive = 1.0;    ///< 0 to 1
    double rateShape = 1.0;  ///< > 0; no unit
    double rateScale = 1.0;  ///< > 0; time
    double leaveA = 1.0;     ///< > 0
    double leaveB = 1.0;     ///< > 0; time where leaving is at any time
    Leaving leaving = Leaving::AfterAnyOrder;
    /// Every order is the last of so many steps that come at the order rate: 1, at random; more, the more
    /// regular (core/models/regular_gaps.h). 1 where leaving is at any time.
    int gapSteps = 1;
    double silence = 0.0;  ///< time since the last order; matters where gapSteps > 1 alone
};

/// Expected number of orders in the coming `horizon` (>= 0, unit of rateScale).
///
/// Leaving after orders: sums, over the orders n that would come if nobody left (negative binomial), the
/// share of them that happens before leaving. All terms are positive, so nothing cancels: no 2F1, no gap at
/// leaveA = 1, no overflow for very heavy buyers. Equal to the papers' closed form (Fader, Hardie and Lee
/// 2005, eq. 10). Leaving at any time: the closed form of Pareto/NBD (Schmittlein, Morrison and Colombo 1987,
/// eq. 22). \par Cost  about 10 + 40 (1 + horizon / rateScale) terms, plus twice the expected count.
double expectedOrders(const OrderBelief& belief, double horizon);

/// One possible future: the number of orders in the coming `horizon` (>= 0).
std::int64_t drawOrders(const OrderBelief& belief, double horizon, Random& random);

/// The same with the moments of the orders, ascending, from 0 to `horizon`.
std::vector<double> drawOrderTimes(const OrderBelief& belief, double horizon, Random& random);

/// When the next order is due: time from the as-of day.
struct OrderWindow {
    double from = 0.0;
    double to = 0.0;
};

struct OrderWindowOptions {
    double level = 0.8;        ///< chance that the next order of an active customer falls inside, 0 to 1
    double leastActive = 0.5;  ///< below this chance of being active there is no window
    double longest = 104.0;    ///< a window that ends later (unit of rateScale) says nothing: no window
    double widest = 52.0;      ///< nor does a wider one; unit of rateScale
};

/// The middle `level` of the time to the next order, should it come, or nothing if the customer has probably
/// gone or the window would be too long to mean anything.
std::optional<OrderWindow> nextOrderWindow(const OrderBelief& belief, const OrderWindowOptions& options);

}  // namespace tactful::models
