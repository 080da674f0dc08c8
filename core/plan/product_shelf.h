#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/data/product.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

/// \file
/// What may be offered at all, and how much of it is left?

namespace tactful::plan {

/// What choosing looks at in a product.
struct ProductFacts {
    data::ProductId product = 0;
    int aisle = 0;                      ///< number of the aisle; 0 where unknown
    std::optional<std::int64_t> stock;  ///< nothing: not tracked, never runs out
    std::optional<std::int64_t> priceMinor;
    std::optional<std::int64_t> costMinor;
    Day firstSeen;
    bool active = true;
    bool giftCard = false;
    data::SensitivityTier tier = 0;
};

/// Two products that the same people buy.
struct CoBought {
    data::ProductId a = 0;
    data::ProductId b = 0;
    double similarity = 0.0;  ///< 0 to 1; 0 for pairs that are not listed
};

/// The products, found by id, with what nudges need to know of each. Immutable; usable from several threads.
class ProductShelf {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static constexpr double sameAisleSimilarity = 0.6;
    static constexpr int newArrivalDays = 60;

    /// If a product or a pair comes twice, the first counts. The order of a pair does not matter.
    ProductShelf(std::vector<ProductFacts> products, std::vector<CoBought> pairs, Day asOf);

    std::size_t size() const { return m_products.size(); }
    std::size_t find(data::ProductId product) const;  ///< its row, or `none`
    const ProductFacts& operator[](std::size_t row) const { return m_products[row]; }

    /// On sale, no gift card, not delicate (tier 0 or 1). Stock is the ledger's business.
    bool offerable(std::size_t row) const;

    /// Whether likeness is more than a matter of aisles.
    bool knowsPairs() const { return !m_pairs.empty(); }
    /// Likeness of two rows, 0 to 1: how much they are bought by the same people, at least
    /// sameAisleSimilarity within one aisle; 1 for the same row.
    double similarity(std::size_t a, std::size_t b) const
    {
        if (a == b) return 1.0;
        const double alike = m_aisles[a] != 0 && m_aisles[a] == m_aisles[b] ? sameAisleSimilarity : 0.0;
        return m_pairs.empty() ? alike : std::max(alike, boughtTogether(a, b));
    }

    // Each 0 to 1, among the products that may be offered; 0 where nothing is known.
    double overstock(std::size_t row) const { return m_overstock[row]; }  ///< rank of its stock
    double newness(std::size_t row) const { return m_newness[row]; }      ///< 1 today, 0 after newArrivalDays
    double margin(std::size_t row) const { return m_margin[row]; }  ///< rank of (price − cost) / price

private:
    double boughtTogether(std::size_t a, std::size_t b) const;

    std::vector<ProductFacts> m_products;  ///< by id
    std::vector<int> m_aisles;             ///< of those, close together: asked more often than all else
    std::vector<CoBought> m_pairs;         ///< by (a, b), a < b
    std::vector<double> m_overstock;
    std::vector<double> m_newness;
    std::vector<double> m_margin;
};

/// Stock as it is handed out: each pick of a tracked product takes one piece, so no more people are offered
/// something than there are pieces of it.
class StockLedger {
public:
    explicit StockLedger(const ProductShelf& shelf);

    static constexpr std::int32_t notTracked = std::numeric_limits<std::int32_t>::max();

    bool available(std::size_t row) const { return m_left[row] > 0; }
    /// Only what is available.
    void take(std::size_t row)
    {
        assert(available(row));
        if (m_left[row] != notTracked) --m_left[row];
    }
    void giveBack(std::size_t row);  ///< only what was taken
    /// What is left, by row; or notTracked.
    std::span<const std::int32_t> pieces() const { return m_left; }

private:
    std::vector<std::int32_t> m_left;
};

}  // namespace tactful::plan
