#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/models/customer_past.h"
#include "core/models/item_weights.h"
#include "core/models/product_facts.h"
#include "core/models/product_neighbours.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

/// \file
/// Which products come into question for one customer, and what speaks for each?
///
/// What they bought before always does. New to them come into question: what goes with what they bought, ever
/// and lately, and what sells well lately.

namespace tactful::models {

/// What the baskets say by one day, of products alone.
struct ShopTaste {
    ProductFacts facts;
    ItemWeights ever;        ///< every purchase counts the same
    ItemWeights lately;      ///< purchases fade
    ProductNeighbours near;  ///< of every product, also those too rare for weights
};

struct ShopTasteOptions {
    std::int32_t recentDays = 30;  ///< > 0; what counts as lately
    ItemWeightsOptions weights;    ///< without half-life, which follows from recentDays
    ProductNeighboursOptions neighbours;

    Status check() const;
};

/// \return BadInput if options.check() fails; Cancelled.
Result<ShopTaste> learnTaste(const PastView& past, const ShopTasteOptions& options, Job& job);

/// What the customer's purchases say for one product.
struct Closeness {
    float ever = 0.0f;          ///< summed weights of all they bought
    float context = 0.0f;       ///< of their last three baskets
    float lately = 0.0f;        ///< by the fading weights, old purchases of theirs fading too
    float near = 0.0f;          ///< summed likeness of neighbours
    float heaviest = 0.0f;      ///< weight of `because`
    float nearest = 0.0f;       ///< likeness of `because`, where no weight speaks for the product
    std::int32_t because = -1;  ///< the product they bought that says most; -1: none
    std::int32_t buyersOfBoth = 0;
};

/// One customer after the other; not for two threads at once. `taste` and `past` must outlive it.
class Prospects {
public:
    Prospects(const ShopTaste& taste, const PastView& past);

    /// \param wanted  what may be found as new to them
    /// \param bestSellers  how many of those new to them come into question
    void read(std::int32_t customer, const std::function<bool(std::int32_t product)>& wanted,
              int bestSellers = 30);

    const CustomerPast& own() const { return m_own; }
    /// Products they never bought that come into question, ascending.
    const std::vector<std::int32_t>& discoveries() const { return m_discoveries; }
    const Closeness& closeness(std::int32_t product) const
    {
        return m_closeness[static_cast<std::size_t>(product)];
    }

    static constexpr std::size_t repeatColumns = 44;
    static constexpr std::size_t discoveryColumns = 36;
    /// The columns of a discovery that come from what the customer bought; the others from how it sells.
    static constexpr std::size_t closenessColumns = 15;
    /// Writes what speaks for own().products[index] or discoveries()[index].
    void writeRepeat(std::size_t index, float* row) const;
    void writeDiscovery(std::size_t index, float* row) const;

private:
    void clear();
    void lookAround();
    void addWeights(const OwnProduct& own);
    Closeness& touch(std::int32_t product);
    void findDiscoveries(const std::function<bool(std::int32_t product)>& wanted, int bestSellers);
    template <class Score>
    void takeClosest(Score score, std::size_t most);
    void rankDiscoveries();
    float* writeCommon(std::int32_t product, float* row) const;

    const ShopTaste& m_taste;
    const PastView& m_past;
    CustomerPast m_own;
    std::vector<Closeness> m_closeness;
    std::vector<char> m_touched, m_taken, m_isOwn;
    std::vector<std::int32_t> m_list;  ///< of touched products
    std::vector<std::int32_t> m_new;   ///< of those, what is new to them and wanted
    std::vector<std::pair<float, std::int32_t>> m_order;
    std::vector<std::int32_t> m_discoveries;
    std::vector<float> m_rank;  ///< log(1 + place by closeness) of each discovery
    float m_closest = 0.0f;

    struct Manner {
        float logBaskets, logProducts, logDifferent, logRepeatShare, logReturnRate, silence, pace, overdue;
    } m_manner{};
};

}  // namespace tactful::models
