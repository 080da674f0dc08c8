#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// At what time of day (or day of the week) does each customer usually order?
///
/// A customer's times are drawn from habits of their own, which vary around those of the shop as a Dirichlet:
/// share of a slot = (own orders in it + weight x shop's share) / (own orders + weight). With few orders of
/// their own somebody is as the shop is. How much the shop weighs is what foretells orders best: each order
/// is foretold from the customer's others and from the other customers (leave one out), and the weight with
/// the greatest likelihood is taken.
///
/// Source: empirical Bayes for the Dirichlet-multinomial (Minka 2000, Estimating a Dirichlet Distribution);
/// leave-one-out choice (Stone 1974). SCIENCE.md section 3.
/// Proof: usual_times_test; bench_experiments prints the log-loss on orders that were held out.

namespace tactful::models {

/// Times as slots of a circle: 24 hours or 7 weekdays.
struct SlotHistory {
    int slotCount = 24;  ///< 2 to 168
    // Customer u's orders are slot[start[u]] to slot[start[u + 1]], each 0 to slotCount - 1. Give each
    // customer's day once: two parcels of one visit are no habit.
    std::vector<std::int32_t> start;  ///< customers + 1
    std::vector<std::int32_t> slot;

    /// BadInput if a figure is out of range.
    Status check() const;
};

struct UsualTimesOptions {
    double defaultWeight = 8.0;  ///< > 0, in orders; where there are too few to learn from (SCIENCE.md 3)
    int leastCustomers = 50;     ///< with two orders or more, to learn the weight

    Status check() const;
};

/// What the shop's customers have in common.
struct UsualTimes {
    Eigen::ArrayXd shop;      ///< share of each slot; all > 0, sum 1
    double weight = 8.0;      ///< of the shop, in orders
    bool learnt = false;      ///< false: the default weight
    double gain = 0.0;        ///< mean log-likelihood of an order over that by the shop's shares alone
    std::int64_t orders = 0;  ///< that the gain was measured on
};

/// \return the fit, or BadInput if a check fails; Cancelled.
Result<UsualTimes> fitUsualTimes(const SlotHistory& history, const UsualTimesOptions& options, Job& job);

/// Shares of the slots for somebody with these orders; sum 1. BadInput if a slot is out of range.
Result<Eigen::ArrayXd> slotShares(const UsualTimes& times, std::span<const std::int32_t> own);

/// The best time to reach somebody: a slot with its neighbours.
struct UsualTime {
    int slot = 0;        ///< the middle
    double share = 0.0;  ///< of their orders in the slot and its neighbours
    bool clear = false;  ///< beyond doubt (80%) more than around a usual slot
};

/// Whether a slot's two neighbours count with it: 9:50 and 10:05 are the same time of day, Monday and Tuesday
/// are not the same weekday.
enum class Neighbours { Apart, Together };

/// `orders`: how many of their own the shares rest on.
///
/// Clear means: with the shares a Dirichlet of weight orders + times.weight, the middle 80% of the share less
/// that of the median slot (neighbours counted alike) lies above 0.
UsualTime usualTime(const UsualTimes& times, const Eigen::ArrayXd& shares, double orders,
                    Neighbours neighbours);

}  // namespace tactful::models
