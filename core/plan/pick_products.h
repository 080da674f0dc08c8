#pragma once

#include "core/base/day.h"
#include "core/data/campaign.h"
#include "core/data/pick.h"
#include "core/plan/product_shelf.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// \file
/// Which few products does one person's message show?
///
/// Models rank; this chooses. Left out are: products that may not be offered or have run out, what the person
/// bought so lately that it cannot be used up, and what they sent back. From the rest a list is grown by
/// maximal marginal relevance (variety.h), with a fixed number of places for things new to them.

namespace tactful::plan {

/// The last time a person bought a product.
struct LastBought {
    data::ProductId product = 0;
    Day day;
    std::optional<double>
        usualGapDays;  ///< of this person or, failing that, of everybody; nothing where unknown
};

/// What choosing looks at in a customer.
struct PickCustomer {
    data::CustomerId customer = 0;
    std::vector<LastBought> bought;         ///< by product, each once
    std::vector<data::ProductId> returned;  ///< ascending
    std::vector<int> aisles;                ///< they bought from; ascending, without 0
};

struct PickOptions {
    int count = 3;            ///< picks a message has room for
    double discovery = 0.25;  ///< share of the picks that are new to them, 0 to 1
    data::Nudges nudges;
    data::Goal goal = data::Goal::Newsletter;
    Day sendDay;
    double lambda = 0.7;         ///< weight of relevance against variety
    double goodShare = 0.6;      ///< a pick is good from this share of the best one's relevance
    double justBoughtDays = 30;  ///< for products whose usual gap is not known
    std::uint64_t seed = 0;      ///< spreads the odd place for discovery over customers
};

/// The nudges with the goal's own: new arrivals and clearing stock push their nudge to Strong.
data::Nudges nudgesFor(data::Goal goal, data::Nudges nudges);

/// How many of `count` places are kept for things new to this customer: the share, rounded up for as many
/// customers as make the average right, always the same ones.
int discoveryPlaces(data::CustomerId customer, const PickOptions& options);

/// Up to `options.count` of `candidates`, best first, and takes their pieces from `stock`.
///
/// Nudges multiply the relevance of good picks by up to 1 + 0.7 each, so they change the order among good
/// picks and never bring forward anything else. Places kept for discovery go to products of an aisle the
/// person never bought from (where the aisle is unknown: as the candidate says); other places go to the rest;
/// if one kind runs out the other fills its places. The picks are candidates unchanged but for newToThem.
///
/// Give customers in an order of your own that does not depend on chance: who comes first gets the last
/// piece.
std::vector<data::Pick> pickProducts(const PickCustomer& customer, std::span<const data::Pick> candidates,
                                     const ProductShelf& shelf, const PickOptions& options,
                                     StockLedger& stock);

}  // namespace tactful::plan
