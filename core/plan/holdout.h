#pragma once

#include "core/data/ids.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Who is held back, so that the effect of a campaign can be measured?
///
/// Within each third of spend the customers are lined up by a hash of (book, campaign, customer), and the
/// share is taken from the front, rounded to whole people. So the same share always holds back the same
/// people, a greater share only adds some, big and small spenders are held back alike, and each third is off
/// by at most half a person.

namespace tactful::plan {

struct HoldoutPerson {
    data::CustomerId customer = 0;
    double spend = 0.0;  ///< any measure of spend; only its order counts. Finite.
};

struct HoldoutKey {
    std::uint64_t bookSeed = 0;
    std::uint64_t campaign = 0;
};

/// One entry per person, in their order: 1 held back, 0 not. `share` is 0 to 1. The order of `people` does
/// not matter; each customer appears once.
std::vector<std::uint8_t> holdBack(std::span<const HoldoutPerson> people, double share, HoldoutKey key);

/// Is a hold-out large enough to see something?
struct HoldoutAdvice {
    double smallestVisible =
        1.0;                 ///< least difference in the share of buyers that would be seen; 1: nothing would
    std::int64_t least = 0;  ///< people to hold back to see the expected difference; 0: no number would do
    bool enough = false;     ///< the hold-out at hand is at least that
};

/// Seen means: with 80% power at the two-sided 5% level, normal approximation for two proportions.
/// `people` are all, `heldBack` of them are held back; `buyers` is the share that buys anyway, `extra` the
/// expected difference in that share (both 0 to 1).
HoldoutAdvice holdoutAdvice(std::int64_t people, std::int64_t heldBack, double buyers, double extra);

}  // namespace tactful::plan
