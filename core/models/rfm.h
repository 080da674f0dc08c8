#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <cstdint>
#include <string_view>
#include <vector>

/// \file
/// Who are the shop's best customers, who is slipping away, who came but once? By recency, frequency and
/// money.
///
/// Places are shares of the shop's own customers, so they fit any shop: place = (customers with less + half
/// of those with the same) / all. Who did the same has the same place, which matters where nearly everybody
/// ordered once.
///
/// Source: Hughes (1994), Strategic Database Marketing (recency, frequency, money); mid-ranks for ties
/// (Hollander, Wolfe and Chicken 2014, section 1.4). Proof: rfm_test gets shops placed by hand.

namespace tactful::models {

/// Row i of every column is the same customer.
struct RfmHistory {
    Eigen::ArrayXd daysSince;  ///< since the last order, >= 0
    Eigen::ArrayXd orders;     ///< >= 1
    Eigen::ArrayXd spent;      ///< all orders, any unit of money

    Eigen::Index size() const { return daysSince.size(); }
    /// BadInput if the columns differ in length or a value is not finite or out of range.
    Status check() const;
};

/// Who belongs together; each customer is in exactly one, the first that fits. High is the upper third of
/// places, low the lower.
enum class RfmSegment {
    Fading,      ///< high in frequency or money, but low in recency
    Best,        ///< high in all three
    Loyal,       ///< high in frequency
    BigSpender,  ///< high in money
    Newcomer,    ///< high in recency with a single order
    GoneQuiet,   ///< low in recency
    Occasional,  ///< everybody else
};
inline constexpr int rfmSegmentCount = 7;
/// "fading", "best", "loyal", "big-spender", "newcomer", "gone-quiet", "occasional".
std::string_view nameOf(RfmSegment segment);

/// Where the thirds of a shop begin, in its own units: enough to place one customer without the others.
/// Infinite (or below 0 for days) where nobody is beyond.
struct RfmCuts {
    double recentDays = -1.0;  ///< at most so long ago is high in recency
    double quietDays = 0.0;    ///< at least so long ago is low
    double oftenOrders = 0.0;  ///< at least so many is high
    double muchSpent = 0.0;    ///< at least so much is high
};
RfmSegment segmentOf(const RfmCuts& cuts, double daysSince, double orders, double spent);

struct RfmPlaces {
    // Places in (0, 1), higher is better: later, more often, more money.
    Eigen::ArrayXd recency;
    Eigen::ArrayXd frequency;
    Eigen::ArrayXd money;
    RfmCuts cuts;
    std::vector<RfmSegment> segments;
    /// Into how many grades the shop's customers can be sorted: 5 from 500 customers on, 3 from 90, else 2.
    int grades = 2;

    /// 1 to grades.
    int gradeOf(double place) const;
};

inline constexpr Eigen::Index fewestForRfm = 30;

/// \return the places, or BadInput if history.check() fails or there are fewer than fewestForRfm customers.
Result<RfmPlaces> rfmPlaces(const RfmHistory& history);

}  // namespace tactful::models
