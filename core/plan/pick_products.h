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
/// bought so lately that it cannot be used up, and what they sent back. From the rest a list is grown one by
/// one: each time the one that is worth most by its relevance, by how unlike it is to what the list has
/// (maximal marginal relevance, variety.h) and by how much nearer it brings the list to the mix of aisles the
/// person buys from (calibration.h). Two promises come first: the places for things new to them, and one
/// place to explore, for a good pick from outside the three aisles they buy from most.
///
/// PickChooser (pick_chooser.h) does it for many people.
///
/// Proof:  pick_lists_test compares with a slow reference that follows the formulas word by word.

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

inline constexpr int mostPicks = 4;  ///< of one message

struct PickOptions {
    int count = 3;            ///< picks a message has room for; at most mostPicks count
    double discovery = 0.25;  ///< share of the picks that are new to them, 0 to 1
    data::Nudges nudges;
    data::Goal goal = data::Goal::Newsletter;
    Day sendDay;
    double lambda = 0.7;         ///< weight of relevance against variety
    double calibration = 0.4;    ///< weight of the mix of aisles against both, 0 to 1
    bool explore = true;         ///< the last place may go to a good pick from outside their top three aisles
    double goodShare = 0.6;      ///< a pick is good from this share of the best one's relevance
    double justBoughtDays = 30;  ///< for products whose usual gap is not known
    std::uint64_t seed = 0;      ///< spreads the odd place for discovery over customers
};

/// The nudges with the goal's own: new arrivals and clearing stock push their nudge to Strong.
data::Nudges nudgesFor(data::Goal goal, data::Nudges nudges);

/// How many of `count` places are kept for things new to this customer: the share, rounded up for as many
/// customers as make the average right, always the same ones.
int discoveryPlaces(data::CustomerId customer, const PickOptions& options);

/// How many places of a list go to what. The share of new things is never off by more than one item:
/// |fresh − discovery × (familiar + fresh)| <= 1.
struct Places {
    int familiar = 0;
    int fresh = 0;

    bool operator==(const Places&) const = default;
};

/// The longest list for which there is enough of both kinds, as wished if that can be, else as near to the
/// share as can be; between two equally near, with fewer new things.
/// \param wished     new places, discovery × count rounded up or down
/// \param familiar, fresh  candidates there are of each kind
Places placesFor(int wished, int familiar, int fresh, const PickOptions& options);

/// A candidate as choosing reads it: 16 bytes, many of them in a row.
struct Candidate {
    float relevance = 0.0F;
    std::uint32_t row = 0;    ///< on the shelf
    std::uint16_t place = 0;  ///< in the list of picks it was made from
    std::uint16_t aisle = 0;  ///< of the row; 0 where unknown
    bool newToThem : 1 = false;
    bool arrival : 1 = false;   ///< looked at only where new arrivals are nudged
    bool unnudged : 1 = false;  ///< looked at only where they are not
    bool outside : 1 = false;   ///< from none of the three aisles they buy from most
    std::uint8_t share = 0;     ///< of its aisle among what they bought, in 255ths
    std::uint8_t trace = 0;     ///< for whoever made it; choosing does not look at it
};
static_assert(sizeof(Candidate) == 16);

/// From an aisle they never bought from; without aisles, never bought. False for whoever nothing is known of.
bool isNewToThem(const PickCustomer& customer, const data::Pick& pick, const ProductFacts& facts);

/// Lets through what may be put before one person whatever the dials say. All three must outlive it.
class CandidateSieve {
public:
    CandidateSieve(const PickCustomer& customer, const ProductShelf& shelf, const PickOptions& options);

    /// The pick of that row as a candidate, with what its aisle is to the person.
    std::optional<Candidate> pass(const data::Pick& pick, std::size_t row, std::size_t place) const;

private:
    /// How much they bought from an aisle.
    struct Bought {
        int aisle = 0;
        int products = 0;
    };

    const PickCustomer& m_customer;
    const ProductShelf& m_shelf;
    const PickOptions& m_options;
    std::vector<Bought> m_aisles;  ///< most bought first
    int m_products = 0;
};

/// What is left of `candidates` (at most 65,536) for this person whatever the dials say, in their order:
/// on sale, not sold out, not bought too lately, not sent back, each product once.
std::vector<Candidate> candidatesLeft(const PickCustomer& customer, std::span<const data::Pick> candidates,
                                      const ProductShelf& shelf, const PickOptions& options);

/// Both for one person: the picks are candidates unchanged but for newToThem, their pieces are taken from
/// `stock`.
///
/// Give customers in an order of your own that does not depend on chance: who comes first gets the last
/// piece.
std::vector<data::Pick> pickProducts(const PickCustomer& customer, std::span<const data::Pick> candidates,
                                     const ProductShelf& shelf, const PickOptions& options,
                                     StockLedger& stock);

}  // namespace tactful::plan
