#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/models/past_view.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// How much does having bought one product speak for another, everything else they bought considered?
///
/// The best-known products are regressed on each other with a ridge penalty (EASE; Steck 2019, Embarrassingly
/// Shallow Autoencoders for Sparse Data, WWW): unlike pairwise likeness, what two products share through a
/// third is not counted twice.

namespace tactful::models {

/// One product that a bought one speaks for.
struct ItemWeight {
    std::int32_t product = 0;
    float weight = 0.0f;            ///< > 0
    std::int32_t buyersOfBoth = 0;  ///< at least two
};

struct ItemWeightsOptions {
    int mostProducts = 1000;    ///< > 0; those with the most buyers take part
    int leastBuyers = 3;        ///< > 0; of a product that takes part
    int mostPerProduct = 100;   ///< > 0; the heaviest that speak for each product are kept
    double penalty = 300.0;     ///< > 0, in buyers
    double halfLifeDays = 0.0;  ///< > 0: a purchase so many days old counts half; 0: all count the same
    unsigned threads = 0;       ///< 0: all cores; never changes a result

    Status check() const;
};

/// What product i speaks for: rows[start[i]] to rows[start[i + 1]], by product.
struct ItemWeights {
    std::vector<std::int32_t> start;  ///< products + 1
    std::vector<ItemWeight> rows;

    std::span<const ItemWeight> of(std::int32_t product) const;
};

/// \return the weights (none for a product that does not take part), or BadInput if options.check() fails;
///   Cancelled, within a panel of columns.
/// \par Cost  the cube of the products that take part; bench_products prints it as part of the fit.
Result<ItemWeights> fitItemWeights(const PastView& past, const ItemWeightsOptions& options, Job& job);

}  // namespace tactful::models
