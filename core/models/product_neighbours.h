#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/models/baskets.h"
#include "core/models/past_view.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Which products are bought by the same people?
///
/// Item-to-item neighbours (Deshpande and Karypis 2004, ACM TOIS 22(1)): two products are close when many of
/// the same customers bought both; customers who buy nearly everything count less, and so do very popular
/// products.

namespace tactful::models {

struct Neighbour {
    std::int32_t product = 0;
    float similarity = 0.0f;  ///< > 0, 1 for a product with itself (never listed)
    std::int32_t buyersOfBoth = 0;
};

struct ProductNeighboursOptions {
    int most = 20;              ///< neighbours kept per product, 1 to 1,000; more drift towards best sellers
    int leastBuyersOfBoth = 2;  ///< fewer are chance, and would point at single people
    int mostProducts = 500;  ///< customers or baskets with more different products are left out as resellers
    unsigned threads = 0;    ///< 0: all cores; never changes a result

    Status check() const;
};

/// Neighbours of product i: the closest first, ties by column.
struct ProductNeighbours {
    std::vector<std::int32_t> start;  ///< products + 1
    std::vector<Neighbour> rows;

    std::span<const Neighbour> of(std::int32_t product) const;
};

/// \return the neighbours, or BadInput if baskets.check() or options.check() fail; Cancelled.
/// \par Cost  time grows with the sum over customers of their different products squared; bench_accuracy
///   prints it.
Result<ProductNeighbours> findNeighbours(const Baskets& baskets, const ProductNeighboursOptions& options,
                                         Job& job);
/// The same of what was known on an earlier day; the baskets behind `past` have passed check().
Result<ProductNeighbours> findNeighbours(const PastView& past, const ProductNeighboursOptions& options,
                                         Job& job);

}  // namespace tactful::models
