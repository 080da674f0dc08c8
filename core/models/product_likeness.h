#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Which products are alike, by what they are and not by who buys them?
///
/// Likeness is seven parts cosine of the weighed words (Salton and Buckley 1988, Information Processing and
/// Management 24(5)), one part the same aisle, one part the same brand and one part a close price. Without
/// words in common nothing is alike: aisle, brand and price alone would make a whole shelf alike.

namespace tactful::models {

/// What products look like; a view, the caller keeps the arrays alive. One row per product.
struct ProductLooks {
    std::span<const std::int32_t> rowStart;  ///< products + 1
    std::span<const std::int32_t> word;      ///< 0 to wordCount - 1, ascending within a product
    std::span<const float> weight;           ///< > 0; the squares of a row add up to 1
    std::int32_t wordCount = 0;
    std::span<const std::int32_t> aisleOf;  ///< -1: none
    std::span<const std::int32_t> brandOf;  ///< -1: none
    std::span<const float> logPrice;        ///< NaN: not known

    std::int32_t productCount() const { return static_cast<std::int32_t>(rowStart.size()) - 1; }

    /// BadInput if starts do not fit or descend, a column has another length, or a word is out of range.
    Status check() const;
};

struct Alike {
    std::int32_t product = 0;
    float likeness = 0.0f;  ///< 0 to 1
};

struct ProductLikenessOptions {
    int most = 20;            ///< kept per product, 1 to 1,000
    double leastText = 0.2;   ///< 0 to 1; with a smaller cosine two products have nothing in common
    std::vector<char> asked;  ///< per product, 0: those like it are not looked for; empty: all are
    std::vector<char> among;  ///< per product, 0: like no other; empty: all may be
    unsigned threads = 0;     ///< 0: all cores; never changes a result

    Status check() const;
};

/// Those like product i: the most alike first, ties by column.
struct ProductLikeness {
    std::vector<std::int32_t> start{0};  ///< products + 1; one entry: nothing was looked for
    std::vector<Alike> rows;

    std::span<const Alike> of(std::int32_t product) const;
};

/// \return BadInput if looks.check() or options.check() fail, or `asked` or `among` has another length;
///   Cancelled.
/// \par Cost  for each product asked, the products that share a word with it.
Result<ProductLikeness> findAlike(const ProductLooks& looks, const ProductLikenessOptions& options, Job& job);

}  // namespace tactful::models
