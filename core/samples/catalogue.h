#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/data/imported.h"
#include "core/samples/catalogue_words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Which products are there, at what price, and when were they on sale?

namespace tactful::samples {

inline constexpr Currency pounds{{'G', 'B', 'P'}};

struct CatalogueItem {
    data::ImportedProduct row;
    std::string variant;     ///< the part of the name that tells it from others of its handle; empty: none
    std::size_t aisle = 0;   ///< index into aisles()
    std::size_t family = 0;  ///< index into Catalogue::families
    Day onSale;              ///< first day
    Day lastSold;            ///< last day; after the shop's last day where it is still sold
    std::int64_t pricePence = 0;     ///< today's
    std::int64_t oldPricePence = 0;  ///< before priceRise
    Day priceRise;
    double popularity = 1;    ///< long tail: the middle is 1, the top 4.5
    double trendPerYear = 0;  ///< logarithm of the yearly growth

    std::int64_t priceOn(Day day) const { return day < priceRise ? oldPricePence : pricePence; }
    bool soldOn(Day day) const { return day >= onSale && day <= lastSold; }
};

struct Catalogue {
    std::vector<CatalogueItem> items;
    std::vector<const Family*> families;
    std::vector<std::vector<std::uint16_t>> itemsOfFamily;  ///< indexes into items

    /// The item's index; the name must be in the catalogue.
    std::uint16_t itemNamed(std::string_view name) const;
};

/// The same products for the same seed and day. New arrivals came within the last six weeks before `lastDay`.
Catalogue makeCatalogue(std::uint64_t seed, Day lastDay);

}  // namespace tactful::samples
