#pragma once

#include "core/base/random.h"
#include "core/samples/catalogue.h"

#include <cstdint>
#include <optional>
#include <vector>

/// \file
/// Which product does somebody take from an aisle on a given day?

namespace tactful::samples {

/// Popularity of every product in every month: the long tail, its slow trend, and the pull of what is new.
class Shelves {
public:
    Shelves(const Catalogue& catalogue, Day from, Day to);

    /// Index of an item on sale that day; nothing where the aisle is empty.
    std::optional<std::uint16_t> take(std::size_t aisle, Day day, Random& random) const;

    /// The same within one family.
    std::optional<std::uint16_t> takeOfFamily(std::size_t family, Day day, Random& random) const;

private:
    struct Shelf {
        std::vector<std::uint16_t> items;
        std::vector<double> upTo;  ///< running sum of the weights of `items`
    };
    std::size_t monthOf(Day day) const { return static_cast<std::size_t>(day - m_from) / 30; }
    double weight(const CatalogueItem& item, std::size_t month) const;

    const Catalogue& m_catalogue;
    Day m_from;
    std::vector<std::vector<Shelf>> m_shelves;  ///< by aisle, then month of 30 days
};

}  // namespace tactful::samples
