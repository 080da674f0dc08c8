#pragma once

#include "core/base/day.h"
#include "core/data/campaign.h"
#include "core/data/pick.h"
#include "core/plan/product_shelf.h"
#include "core/plan/variety.h"

#include <array>
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

/// A candidate as choosing reads it: 24 bytes, many of them in a row.
struct Candidate {
    double relevance = 0.0;
    std::uint32_t row = 0;    ///< on the shelf
    std::uint16_t place = 0;  ///< in the list of picks it was made from
    bool newToThem = false;
    bool arrival = false;   ///< looked at only where new arrivals are nudged
    bool unnudged = false;  ///< looked at only where they are not
};

/// What is left of `candidates` (at most 65,536) for this person whatever the dials say, in their order:
/// on sale, not sold out, not bought too lately, not sent back, each product once.
std::vector<Candidate> candidatesLeft(const PickCustomer& customer, std::span<const data::Pick> candidates,
                                      const ProductShelf& shelf, const PickOptions& options);

/// Places in a list of candidates, best first.
struct PickList {
    static constexpr int most = 4;

    std::array<std::uint16_t, most> at{};
    std::uint8_t count = 0;

    bool operator==(const PickList&) const = default;
};

/// Chooses for many people under the same dials. One for each thread: it reuses its memory.
class PickChooser {
public:
    /// `shelf` must outlive the chooser. Of options.count at most PickList::most are chosen.
    PickChooser(const ProductShelf& shelf, const PickOptions& options);

    /// Up to options.count of the candidates, best first; nothing is taken from `stock`. Null: as if nothing
    /// could run out.
    ///
    /// Nudges multiply the relevance of good picks by up to 1 + 0.7 each, so they change the order among good
    /// picks and never bring forward anything else. Of the places `newPlaces` go to products of an aisle the
    /// person never bought from (where the aisle is unknown: as the candidate says, unless they bought it);
    /// other places go to the rest; if one kind runs out the other fills its places.
    PickList choose(std::span<const Candidate> candidates, int newPlaces, const StockLedger* stock);

private:
    void weigh(std::span<const Candidate> candidates, const StockLedger* stock);

    const ProductShelf& m_shelf;
    PickOptions m_options;
    bool m_arrivals;
    std::vector<double> m_factors;    ///< of the nudges, by row
    std::vector<std::uint16_t> m_at;  ///< those that may be chosen, as places in the candidates
    std::vector<double> m_relevance;  ///< of those, nudged
    VariedList m_list;
};

/// Both for one person: the picks are candidates unchanged but for newToThem, their pieces are taken from
/// `stock`.
///
/// Give customers in an order of your own that does not depend on chance: who comes first gets the last
/// piece.
std::vector<data::Pick> pickProducts(const PickCustomer& customer, std::span<const data::Pick> candidates,
                                     const ProductShelf& shelf, const PickOptions& options,
                                     StockLedger& stock);

}  // namespace tactful::plan
