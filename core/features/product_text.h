#pragma once

#include "core/base/day.h"
#include "core/data/product.h"

#include <cstdint>
#include <vector>

/// \file
/// What does each product's text say it is, next to its aisle, brand and price?
///
/// Words of title, tags and description become numbers: folded, without stop words of English, German and
/// French, without numbers, and without words that stand in one product alone or in very many. What is left
/// is weighed by TF-IDF (Spärck Jones 1972): a word of few products says more than one of many.

namespace tactful::features {

/// Row i is the product PurchaseHistory::products[i] of the same catalogue.
struct ProductText {
    // Product i's words are rowStart[i] to rowStart[i + 1], ascending. Empty: nothing to go by, or first seen
    // after the day, or delicate (tier 2 and up): nothing is said about those by likeness.
    std::vector<std::int32_t> rowStart;  ///< products + 1
    std::vector<std::int32_t> word;      ///< 0 to wordCount - 1
    std::vector<float> weight;           ///< > 0; the squares of a row add up to 1
    std::int32_t wordCount = 0;

    std::vector<std::int32_t> aisleOf;    ///< the same number: the same aisle; -1: none
    std::vector<std::int32_t> brandOf;    ///< likewise
    std::vector<float> logPrice;          ///< natural logarithm of minor units; NaN: not known
    std::vector<std::int32_t> firstSeen;  ///< Day::number
};

/// Products first seen after `asOf` get no row and count for nothing.
/// \par Cost  one pass over the text.
ProductText productTextUpTo(Day asOf, const std::vector<data::Product>& catalogue);

}  // namespace tactful::features
