#include "ui/tables/sort_order.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace tactful::ui {
namespace {

std::vector<int> orderOfNumbers(const std::vector<double>& keys, Qt::SortOrder direction)
{
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int row) { return keys[static_cast<std::size_t>(row)]; };
    const auto unknown =
        std::stable_partition(order.begin(), order.end(), [&](int row) { return !std::isnan(key(row)); });
    if (direction == Qt::AscendingOrder)
        std::stable_sort(order.begin(), unknown, [&](int a, int b) { return key(a) < key(b); });
    else
        std::stable_sort(order.begin(), unknown, [&](int a, int b) { return key(a) > key(b); });
    return order;
}

/// A text's place in the order: its first eight bytes decide most comparisons without reading the text
/// itself.
struct Place {
    std::uint64_t start = 0;
    int row = 0;
};

Place placeOf(const std::string& key, int row)
{
    Place place{0, row};
    for (std::size_t byte = 0; byte < 8; ++byte)
        place.start = place.start << 8 | (byte < key.size() ? static_cast<unsigned char>(key[byte]) : 0u);
    return place;
}

std::vector<int> orderOfTexts(const std::vector<std::string>& keys, Qt::SortOrder direction)
{
    std::vector<Place> places;
    places.reserve(keys.size());
    for (std::size_t row = 0; row < keys.size(); ++row)
        places.push_back(placeOf(keys[row], static_cast<int>(row)));
    const auto less = [&](const Place& a, const Place& b) {
        if (a.start != b.start) return a.start < b.start;
        return keys[static_cast<std::size_t>(a.row)] < keys[static_cast<std::size_t>(b.row)];
    };
    if (direction == Qt::AscendingOrder)
        std::stable_sort(places.begin(), places.end(), less);
    else
        std::stable_sort(places.begin(), places.end(),
                         [&](const Place& a, const Place& b) { return less(b, a); });
    std::vector<int> order;
    order.reserve(places.size());
    for (const Place& place : places)
        order.push_back(place.row);
    return order;
}

}  // namespace

std::vector<int> orderOf(const SortKeys& keys, Qt::SortOrder direction)
{
    if (const auto* numbers = std::get_if<std::vector<double>>(&keys))
        return orderOfNumbers(*numbers, direction);
    return orderOfTexts(std::get<std::vector<std::string>>(keys), direction);
}

std::string textKey(const QString& text)
{
    return foldForSearch(text.toStdString());
}

}  // namespace tactful::ui
