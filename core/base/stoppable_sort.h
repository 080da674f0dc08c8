#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <stop_token>
#include <utility>
#include <vector>

/// \file
/// Sorting of millions of rows that stops when asked.

namespace tactful {

/// As std::stable_sort, with a look at `stop` every ten thousand rows or so; once it is asked, the rows are
/// left in no order.
template <class Row, class Less>
void sortStoppably(std::vector<Row>& rows, Less less, const std::stop_token& stop)
{
    constexpr std::size_t pieceRows = 1U << 14U;
    const auto at = [](std::vector<Row>& from, std::size_t row) {
        return from.begin() + static_cast<std::ptrdiff_t>(std::min(row, from.size()));
    };
    for (std::size_t begin = 0; begin < rows.size() && !stop.stop_requested(); begin += pieceRows)
        std::stable_sort(at(rows, begin), at(rows, begin + pieceRows), less);
    std::vector<Row> merged;
    for (std::size_t length = pieceRows; length < rows.size(); length *= 2) {
        merged.clear();
        merged.reserve(rows.size());
        for (std::size_t begin = 0; begin < rows.size(); begin += 2 * length) {
            if (stop.stop_requested()) return;
            std::merge(
                std::make_move_iterator(at(rows, begin)), std::make_move_iterator(at(rows, begin + length)),
                std::make_move_iterator(at(rows, begin + length)),
                std::make_move_iterator(at(rows, begin + 2 * length)), std::back_inserter(merged), less);
        }
        std::swap(rows, merged);
    }
}

}  // namespace tactful
