#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/models/baskets.h"
#include "core/models/past_view.h"
#include "core/models/product_likeness.h"
#include "core/models/suggestion.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Which products that hardly anybody has bought yet are like what a customer bought?
///
/// Sales say nothing of a product that has only just come, so its relatives speak for it: it scores half of
/// what the known products most like it score for the same customer, times its likeness to what they bought.
/// So it comes behind the best that sales speak for. In lists of eight and more that are to be new to the
/// customer, the best one has the last place at least.

namespace tactful::models {

struct NewArrivalsOptions {
    int newDays = 60;        ///< > 0; since it was first seen
    int knownBuyers = 5;     ///< > 0; with so many buyers sales speak for a product
    double mostNew = 0.25;   ///< with a greater share of products first seen so lately, none counts as new:
                             ///< the list of products itself is
    int mostProducts = 300;  ///< > 0; the newest, ties by column
    ProductLikenessOptions likeness;  ///< asked and among follow from the above

    Status check() const;
};

/// Empty: no product is new, or nothing is known of what products are.
struct NewArrivals {
    ProductLikeness relatives;  ///< of each new product: the known ones like it
    ProductLikeness arrivals;   ///< the same the other way round: by known product, the new ones like it
};

/// \param firstSeen  per product: the day; later than baskets.asOfDay: not there yet
/// \return BadInput if a check fails or the number of products differs; Cancelled.
Result<NewArrivals> findNewArrivals(const ProductLooks& looks, std::span<const std::int32_t> firstSeen,
                                    const Baskets& baskets, const NewArrivalsOptions& options, Job& job);

/// Adds to one customer's suggestions after the other's; not for two threads at once. What is passed must
/// outlive it.
class ArrivalFinder {
public:
    ArrivalFinder(const NewArrivals& arrivals, const Baskets& baskets, const PastView& past,
                  const SuggestOptions& options);

    static constexpr std::size_t mostPerCustomer = 2;

    /// Adds at most mostPerCustomer new products to what was found for the customer, each LikeBought; one
    /// that was found as Popular is replaced. \param found  everything that came into question, not only the
    /// best
    void addTo(std::int32_t customer, std::vector<Suggestion>& found);

private:
    /// What one customer has to do with one product.
    struct Tie {
        std::int32_t baskets = 0, lastDay = 0;  ///< own, with it
        double score = 0.0;                     ///< as something new to them
        float likeness = 0.0f;                  ///< of a new product to `because`
        std::int32_t because = -1;
        std::int32_t place = -1;  ///< in what was found, as Popular
        bool linked = false;      ///< found for another reason
        bool returned = false, listed = false;
    };

    Tie& touch(std::int32_t product);
    void readFound(const std::vector<Suggestion>& found);
    void readOwn(std::int32_t customer);
    void lookForArrivals();
    double scoreOf(std::int32_t arrival) const;
    double lastPlace(const std::vector<Suggestion>& found) const;

    const NewArrivals& m_arrivals;
    const Baskets& m_baskets;
    const PastView& m_past;
    const SuggestOptions& m_options;
    std::vector<Tie> m_ties;
    std::vector<std::int32_t> m_listed;
    std::vector<std::int32_t> m_like;  ///< new products like something they bought
    double m_best = 0.0;               ///< score of the best that is new to them
};

}  // namespace tactful::models
