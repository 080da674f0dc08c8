#include "core/samples/shelves.h"

#include "core/samples/draw.h"

#include <algorithm>
#include <cmath>

namespace tactful::samples {

Shelves::Shelves(const Catalogue& catalogue, Day from, Day to) : m_catalogue(catalogue), m_from(from)
{
    const std::size_t months = monthOf(to) + 1;
    m_shelves.assign(aisles().size(), std::vector<Shelf>(months));
    for (std::size_t i = 0; i < catalogue.items.size(); ++i) {
        const CatalogueItem& item = catalogue.items[i];
        for (std::size_t month = 0; month < months; ++month) {
            const double pull = weight(item, month);
            if (pull <= 0.0) continue;
            Shelf& shelf = m_shelves[item.aisle][month];
            shelf.items.push_back(static_cast<std::uint16_t>(i));
            shelf.upTo.push_back((shelf.upTo.empty() ? 0.0 : shelf.upTo.back()) + pull);
        }
    }
}

double Shelves::weight(const CatalogueItem& item, std::size_t month) const
{
    const Day first = m_from + static_cast<std::int32_t>(30 * month);
    if (item.onSale > first + 29 || item.lastSold < first) return 0.0;
    const double years = static_cast<double>(month) / 12.0;
    const bool fresh = item.onSale > m_from && first - item.onSale < 60;
    return item.popularity * std::exp(item.trendPerYear * (years - 1.5)) * (fresh ? 1.8 : 1.0);
}

std::optional<std::uint16_t> Shelves::take(std::size_t aisle, Day day, Random& random) const
{
    const Shelf& shelf = m_shelves[aisle][monthOf(day)];
    if (shelf.items.empty()) return std::nullopt;
    // A few products come or go within the month: draw again where one is not there on this very day.
    for (int attempt = 0; attempt < 8; ++attempt) {
        const double at = random.uniform() * shelf.upTo.back();
        const auto found = std::upper_bound(shelf.upTo.begin(), shelf.upTo.end(), at) - shelf.upTo.begin();
        const std::uint16_t item =
            shelf.items[std::min(static_cast<std::size_t>(found), shelf.items.size() - 1)];
        if (m_catalogue.items[item].soldOn(day)) return item;
    }
    return std::nullopt;
}

std::optional<std::uint16_t> Shelves::takeOfFamily(std::size_t family, Day day, Random& random) const
{
    const auto& items = m_catalogue.itemsOfFamily[family];
    const auto pull = [&](std::uint16_t item) {
        return m_catalogue.items[item].soldOn(day) ? m_catalogue.items[item].popularity : 0.0;
    };
    const std::size_t index = drawIndex(items, pull, random);
    if (index == items.size()) return std::nullopt;
    return items[index];
}

}  // namespace tactful::samples
