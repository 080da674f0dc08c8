#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/models/baskets.h"
#include "core/models/product_neighbours.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Which products is each customer most likely to buy next?
///
/// People buy again what they buy often, so a product's share of the customer's own baskets leads, and what
/// sells well lately settles ties; what is bought by the same people finds new products; what sells well
/// lately stands in where nothing is known. Each suggestion carries its reason as data.
///
/// Proof: bench_accuracy prints Recall@10 and NDCG@10 on a calendar cut of a real shop, beside best sellers
/// and the plain share of baskets.

namespace tactful::models {

struct NextProductsOptions {
    int recentDays = 30;  ///< > 0; what counts as lately
    ProductNeighboursOptions neighbours;

    Status check() const;
};

/// What was learnt of the products; index = product column.
struct NextProducts {
    std::vector<std::int32_t> recentBaskets;  ///< baskets with it lately
    std::vector<double> popularity;  ///< 0 to 1: recentBaskets over the best seller's, ties by all baskets
    std::vector<double> gapDays;     ///< usual days between two purchases by one customer; 0: too few to tell
    ProductNeighbours neighbours;
};

/// \return the model, or BadInput if a check fails or nothing was ever bought; Cancelled.
Result<NextProducts> fitNextProducts(const Baskets& baskets, const NextProductsOptions& options, Job& job);

/// Next: the next basket, repeats allowed. New: only what the customer has never bought.
enum class Purpose { Next, New };

enum class SuggestionReason {
    BoughtAgain,   ///< in at least two of the customer's baskets
    BoughtBefore,  ///< in one
    GoesWith,      ///< the buyers of `because`, which the customer bought, also bought this
    Popular,       ///< sells well lately
};

struct Suggestion {
    std::int32_t product = 0;
    double score = 0.0;  ///< 0 to 1, comparable within one customer; for repeats their share of baskets
    SuggestionReason reason = SuggestionReason::Popular;
    std::int32_t because = -1;  ///< GoesWith: the product they bought; else -1
    std::int32_t evidence = 0;  ///< own baskets with it, buyers of both, or baskets lately
    std::int32_t daysAgo = -1;  ///< since they last bought it, or `because`; -1: never
    bool justBought = false;    ///< under half their usual gap (or the product's) since they last bought it
};

struct SuggestOptions {
    Purpose purpose = Purpose::Next;
    int top = 10;                 ///< suggestions per customer, 1 to 1,000
    std::vector<char> allowed;    ///< per product, 0: never suggest (gone, gift card, …); empty: all
    bool skipJustBought = false;  ///< leave out what was just bought
    unsigned threads = 0;         ///< 0: all cores; never changes a result

    Status check() const;
};

/// Customer u's suggestions, best first: items[start[u]] to items[start[u + 1]].
struct Suggestions {
    std::vector<std::int32_t> start;
    std::vector<Suggestion> items;

    std::span<const Suggestion> of(std::int32_t customer) const;
};

/// Suggestions for every customer of `baskets`, which may hold newer customers than the fit saw, but the same
/// products. What a customer sent back is never suggested to them.
/// \return the suggestions, or BadInput if a check fails or the number of products differs; Cancelled.
Result<Suggestions> suggestProducts(const NextProducts& model, const Baskets& baskets,
                                    const SuggestOptions& options, Job& job);

}  // namespace tactful::models
