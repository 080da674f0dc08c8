#include "core/measure/small_cells.h"

#include <cstdint>
#include <optional>

namespace tactful::measure {
namespace {

/// One row or column of a table.
struct Line {
    std::size_t first = 0;
    std::size_t step = 1;
    std::size_t count = 0;
};

/// The cell to hide next in a line that is not safe yet; nothing where it is.
std::optional<std::size_t> nextToHide(const Line& line, const std::vector<std::int64_t>& cells,
                                      const std::vector<bool>& hidden, std::int64_t fewest)
{
    std::size_t hiddenCount = 0;
    std::int64_t hiddenPeople = 0;
    std::optional<std::size_t> smallest;
    for (std::size_t i = 0; i < line.count; ++i) {
        const std::size_t at = line.first + i * line.step;
        if (hidden[at]) {
            ++hiddenCount;
            hiddenPeople += cells[at];
            continue;
        }
        // An empty cell is the last to go: it protects nobody by its number.
        const auto rank = [&cells](std::size_t cell) { return cells[cell] == 0 ? INT64_MAX : cells[cell]; };
        if (!smallest || rank(at) < rank(*smallest)) smallest = at;
    }
    const bool safe = hiddenCount == 0 || (hiddenCount > 1 && hiddenPeople >= fewest);
    return safe ? std::nullopt : smallest;
}

}  // namespace

std::vector<bool> hiddenCells(const std::vector<std::int64_t>& cells, std::size_t columns,
                              std::int64_t fewest)
{
    std::vector<bool> hidden(cells.size());
    if (columns == 0) return hidden;
    for (std::size_t i = 0; i < cells.size(); ++i)
        hidden[i] = cells[i] > 0 && cells[i] < fewest;
    const std::size_t rows = cells.size() / columns;
    std::vector<Line> lines;
    for (std::size_t row = 0; row < rows; ++row)
        lines.push_back({row * columns, 1, columns});
    for (std::size_t column = 0; column < columns; ++column)
        lines.push_back({column, columns, rows});
    for (bool changed = true; changed;) {
        changed = false;
        for (const Line& line : lines)
            if (const auto at = nextToHide(line, cells, hidden, fewest)) {
                hidden[*at] = true;
                changed = true;
            }
    }
    return hidden;
}

}  // namespace tactful::measure
