#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Do people keep being shown the same things?
///
/// Source: SCIENCE.md section 8.1 (coverage, intra-list diversity).
/// Proof:  list_variety_test gets lists whose figures are counted by hand, list_novelty_test those of
/// LensKit.

namespace tactful::measure {

/// One thing shown to somebody.
struct ShownItem {
    std::int64_t item = 0;
    int kind = 0;  ///< such as an aisle; 0: not known, which is like no other
};

struct ListVariety {
    double kindsEach = 0.0;  ///< mean number of known kinds in a list
    std::int64_t shown = 0;  ///< different items in any list
    double topShare = 0.0;   ///< share of all places that the most shown items have, 0 to 1
    double sameness = 0.0;   ///< mean over lists of two or more: share of pairs of the same kind, 0 to 1
};

/// Share of pairs of the same kind in one list, 0 to 1. As in LensKit, a list of one is like itself, 1, and
/// of an empty one nothing can be said, NaN.
double samenessOf(std::span<const ShownItem> list);

/// Empty lists count for nothing. `top`: how many of the most shown items topShare is about.
ListVariety listVariety(std::span<const std::vector<ShownItem>> lists, std::size_t top);

}  // namespace tactful::measure
