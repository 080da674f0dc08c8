#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <span>

/// \file
/// Draws one thing out of several with different weights.

namespace tactful::samples {

/// Index of an item; each comes up in proportion to weightOf(item) >= 0. The number of items if no weight is
/// above 0. One random number.
template <class Items, class Weight>
std::size_t drawIndex(const Items& items, Weight weightOf, Random& random)
{
    double total = 0.0;
    for (const auto& item : items)
        total += weightOf(item);
    double at = random.uniform() * total;
    std::size_t lastPossible = std::size(items);
    std::size_t index = 0;
    for (const auto& item : items) {
        const double weight = weightOf(item);
        if (weight > 0.0) lastPossible = index;
        if ((at -= weight) < 0.0) return index;
        ++index;
    }
    return lastPossible;  // rounding can leave a crumb after the last one
}

inline std::size_t drawIndex(std::span<const double> weights, Random& random)
{
    return drawIndex(
        weights, [](double weight) { return weight; }, random);
}

}  // namespace tactful::samples
