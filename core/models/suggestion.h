#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// A product suggested to one customer, with its reason as data, and what may be suggested at all.

namespace tactful::models {

/// Next: the next basket, repeats allowed. New: only what the customer has never bought.
enum class Purpose { Next, New };

enum class SuggestionReason {
    BoughtAgain,   ///< in at least two of the customer's baskets
    BoughtBefore,  ///< in one
    GoesWith,      ///< the buyers of `because`, which the customer bought, also bought this
    Popular,       ///< sells well lately
    LikeBought,    ///< hardly anybody has bought it yet; it is like `because`, which the customer bought
};

struct Suggestion {
    std::int32_t product = 0;
    double score = 0.0;  ///< 0 to 1, comparable within one customer; see NextProducts
    SuggestionReason reason = SuggestionReason::Popular;
    std::int32_t because = -1;  ///< GoesWith, LikeBought: the product they bought; else -1
    std::int32_t evidence = 0;  ///< own baskets with it (LikeBought: with `because`), buyers of both, or
                                ///< baskets lately
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

}  // namespace tactful::models
