#pragma once

#include <cstdint>

/// \file
/// Are groups of people treated alike, and how sure is that?

namespace tactful::measure {

/// A share with the middle 80% of what it may be.
struct GroupShare {
    std::int64_t people = 0;
    std::int64_t chosen = 0;
    double share = 0.0;  ///< 0 to 1; 0 for a group of nobody
    double low = 0.0;
    double high = 0.0;      ///< 1 for a group of nobody: nothing is known
    bool lessSure = false;  ///< fewer people than leastPeople
};

inline constexpr std::int64_t leastPeople = 30;

/// `chosen` of `people`, 0 <= chosen <= people. The range is Wilson's score interval at 80%, which stays
/// within 0 to 1 and is sound for small groups.
///
/// Source: Wilson (1927); Brown, Cai and DasGupta (2001), Interval Estimation for a Binomial Proportion.
/// Proof:  group_shares_test gets values worked out from the published formula.
GroupShare shareOf(std::int64_t chosen, std::int64_t people);

/// How far two groups lie apart.
struct GroupGap {
    double points = 0.0;  ///< difference of the shares in percentage points, at least 0
    bool clear = false;   ///< the ranges do not overlap, and both groups are large enough to tell
};
GroupGap gapBetween(const GroupShare& a, const GroupShare& b);

}  // namespace tactful::measure
