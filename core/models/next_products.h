#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/models/baskets.h"
#include "core/models/new_arrivals.h"
#include "core/models/next_ranker.h"
#include "core/models/product_neighbours.h"
#include "core/models/suggestion.h"

#include <cstdint>
#include <optional>
#include <vector>

/// \file
/// Which products is each customer most likely to buy next?
///
/// A ranker trained on the shop's own past weighs all that speaks for each product (next_ranker.h). Where a
/// shop is too small for it, a simple rule stands in: people buy again what they buy often, so a product's
/// share of the customer's own baskets leads, and what sells well lately settles ties; what is bought by the
/// same people finds new products; what sells well lately is for whom nothing is known of. Each suggestion
/// carries its reason as data.
///
/// Proof: bench_accuracy prints Recall@10 and NDCG@10 on a calendar cut of a real shop, beside best sellers
/// and the plain share of baskets.

namespace tactful::models {

struct NextProductsOptions {
    int recentDays = 30;  ///< > 0; what counts as lately
    ProductNeighboursOptions neighbours;
    NextRankerOptions ranker;  ///< its taste follows from the two above
    bool trained = true;       ///< false: the simple rule, whatever the size of the shop

    Status check() const;
};

/// What was learnt of the products; index = product column.
struct NextProducts {
    std::vector<std::int32_t> recentBaskets;  ///< baskets with it lately
    std::vector<double> popularity;  ///< 0 to 1: recentBaskets over the best seller's, ties by all baskets
    std::vector<double> gapDays;     ///< usual days between two purchases by one customer; 0: too few to tell
    ProductNeighbours neighbours;
    /// Nothing where the shop is too small to train it. With it, a suggestion's score is 1/2 for what is as
    /// likely as the shop's usual ten best ones; without, the share of own baskets, little for what is new.
    std::optional<NextRanker> ranker;
    NewArrivals arrivals;  ///< put here by who knows what products are; else nothing without sales comes up
};

/// \return the model, or BadInput if a check fails or nothing was ever bought; Cancelled.
Result<NextProducts> fitNextProducts(const Baskets& baskets, const NextProductsOptions& options, Job& job);

/// Suggestions for every customer of `baskets`, which may hold newer customers than the fit saw, but the same
/// products. What a customer sent back is never suggested to them.
/// \return the suggestions, or BadInput if a check fails or the number of products differs; Cancelled.
Result<Suggestions> suggestProducts(const NextProducts& model, const Baskets& baskets,
                                    const SuggestOptions& options, Job& job);

}  // namespace tactful::models
