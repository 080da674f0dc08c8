#include "core/measure/suppression.h"

#include <queue>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>

namespace tactful::measure {
namespace {

constexpr std::int64_t endless = std::numeric_limits<std::int64_t>::max() / 4;

/// The table with its totals as a flow: from the source to the rows, on to the columns, to the sink, and
/// back.
class Circle {
public:
    explicit Circle(const CountTable& table)
        : m_rows(table.rows), m_columns(table.columns), m_values(cellCount(), 0), m_blank(cellCount(), false)
    {
        for (int row = 0; row < m_rows; ++row)
            for (int column = 0; column < m_columns; ++column) {
                const std::int64_t count = table.at(row, column);
                m_values[cell(row, column)] += count;
                m_values[cell(row, m_columns)] += count;
                m_values[cell(m_rows, column)] += count;
                m_values[cell(m_rows, m_columns)] += count;
            }
    }

    std::size_t cellCount() const
    {
        return static_cast<std::size_t>(m_rows + 1) * static_cast<std::size_t>(m_columns + 1);
    }
    std::size_t cell(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns + 1) +
               static_cast<std::size_t>(column);
    }
    std::size_t grandTotal() const { return cellCount() - 1; }
    std::int64_t value(std::size_t at) const { return m_values[at]; }
    bool isBlank(std::size_t at) const { return m_blank[at]; }
    void blank(std::size_t at) { m_blank[at] = true; }

    /// How many numbers, less one, a blank cell may be; counted up to `enough`.
    std::int64_t leeway(std::size_t at, std::int64_t enough) const
    {
        const int from = tail(at);
        const int to = head(at);
        const std::int64_t up = flow(to, from, at, enough);
        return up >= enough ? enough : up + std::min(m_values[at], flow(from, to, at, enough));
    }

    /// The other three cells of the cheapest rectangle that would let the cell move; empty: there is none.
    std::vector<std::size_t> cheapestRectangle(std::size_t at) const;

private:
    int nodes() const { return m_rows + m_columns + 2; }
    int source() const { return m_rows + m_columns; }
    int sink() const { return source() + 1; }
    int rowOf(std::size_t at) const { return static_cast<int>(at / static_cast<std::size_t>(m_columns + 1)); }
    int columnOf(std::size_t at) const
    {
        return static_cast<int>(at % static_cast<std::size_t>(m_columns + 1));
    }
    int tail(std::size_t at) const
    {
        const int row = rowOf(at);
        const int column = columnOf(at);
        if (row == m_rows) return column == m_columns ? sink() : m_rows + column;
        return column == m_columns ? source() : row;
    }
    int head(std::size_t at) const
    {
        const int row = rowOf(at);
        const int column = columnOf(at);
        if (row == m_rows) return column == m_columns ? source() : sink();
        return column == m_columns ? row : m_rows + column;
    }
    std::int64_t flow(int from, int to, std::size_t without, std::int64_t enough) const;

    int m_rows;
    int m_columns;
    std::vector<std::int64_t> m_values;
    std::vector<bool> m_blank;
};

/// Edmonds and Karp over the blank cells: each may grow without end and shrink to nothing.
std::int64_t Circle::flow(int from, int to, std::size_t without, std::int64_t enough) const
{
    const auto size = static_cast<std::size_t>(nodes());
    std::vector<std::int64_t> room(size * size, 0);
    const auto pair = [size](int a, int b) {
        return static_cast<std::size_t>(a) * size + static_cast<std::size_t>(b);
    };
    for (std::size_t at = 0; at < cellCount(); ++at) {
        if (!m_blank[at] || at == without) continue;
        room[pair(tail(at), head(at))] = endless;
        room[pair(head(at), tail(at))] = m_values[at];
    }
    std::int64_t total = 0;
    while (total < enough) {
        std::vector<int> before(size, -1);
        std::queue<int> open;
        open.push(from);
        before[static_cast<std::size_t>(from)] = from;
        while (!open.empty() && before[static_cast<std::size_t>(to)] < 0) {
            const int node = open.front();
            open.pop();
            for (int next = 0; next < nodes(); ++next)
                if (before[static_cast<std::size_t>(next)] < 0 && room[pair(node, next)] > 0) {
                    before[static_cast<std::size_t>(next)] = node;
                    open.push(next);
                }
        }
        if (before[static_cast<std::size_t>(to)] < 0) break;
        std::int64_t more = endless;
        for (int node = to; node != from; node = before[static_cast<std::size_t>(node)])
            more = std::min(more, room[pair(before[static_cast<std::size_t>(node)], node)]);
        for (int node = to; node != from; node = before[static_cast<std::size_t>(node)]) {
            room[pair(before[static_cast<std::size_t>(node)], node)] -= more;
            room[pair(node, before[static_cast<std::size_t>(node)])] += more;
        }
        total += more;
    }
    return std::min(total, enough);
}

std::vector<std::size_t> Circle::cheapestRectangle(std::size_t at) const
{
    const int row = rowOf(at);
    const int column = columnOf(at);
    std::vector<std::size_t> best;
    std::int64_t least = endless;
    for (int otherRow = 0; otherRow <= m_rows; ++otherRow)
        for (int otherColumn = 0; otherColumn <= m_columns; ++otherColumn) {
            if (otherRow == row || otherColumn == column) continue;
            const std::vector<std::size_t> corners{cell(row, otherColumn), cell(otherRow, column),
                                                   cell(otherRow, otherColumn)};
            if (std::find(corners.begin(), corners.end(), grandTotal()) != corners.end()) continue;
            std::int64_t cost = 0;
            bool anyNew = false;
            for (const std::size_t corner : corners)
                if (!m_blank[corner]) {
                    cost += m_values[corner];
                    anyNew = true;
                }
            if (!anyNew || cost >= least) continue;
            least = cost;
            best = corners;
        }
    return best;
}

Status checkTable(const CountTable& table, std::int64_t threshold)
{
    if (table.rows < 1 || table.columns < 1 ||
        table.counts.size() != static_cast<std::size_t>(table.rows) * static_cast<std::size_t>(table.columns))
        return Error{ErrorCode::BadInput, "There is no table to show."};
    if (std::any_of(table.counts.begin(), table.counts.end(), [](std::int64_t count) { return count < 0; }))
        return Error{ErrorCode::BadInput, "A count cannot be below 0."};
    if (threshold < leastThreshold)
        return Error{ErrorCode::BadInput, "Groups of fewer than 5 people are never shown.", "threshold"};
    return {};
}

/// True if something was blanked to protect the first cell that can be told.
bool protectOne(Circle& circle, std::int64_t threshold)
{
    for (std::size_t at = 0; at < circle.cellCount(); ++at) {
        if (!circle.isBlank(at) || circle.leeway(at, threshold) >= threshold) continue;
        for (const std::size_t corner : circle.cheapestRectangle(at))
            circle.blank(corner);
        if (circle.leeway(at, threshold) >= threshold) return true;
        std::optional<std::size_t> least;
        for (std::size_t other = 0; other < circle.grandTotal(); ++other)
            if (!circle.isBlank(other) && (!least || circle.value(other) < circle.value(*least)))
                least = other;
        if (least) circle.blank(*least);
        return least.has_value();
    }
    return false;
}

Error tooFew()
{
    return {
        ErrorCode::Refused,
        "There are too few people for this table: nearly every cell would be small, or give away one that "
        "is. Choose coarser categories."};
}

}  // namespace

std::int64_t CountTable::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

Result<PublishedTable> withoutSmallCells(const CountTable& table, std::int64_t threshold)
{
    if (auto ok = checkTable(table, threshold); !ok) return ok.error();
    if (table.total() < threshold) return tooFew();
    Circle circle(table);
    PublishedTable published{table.rows, table.columns, {}, 0, 0};
    for (std::size_t at = 0; at < circle.cellCount(); ++at)
        if (circle.value(at) < threshold) {
            circle.blank(at);
            ++published.small;
        }
    while (protectOne(circle, threshold)) {
    }
    int blank = 0;
    for (std::size_t at = 0; at < circle.cellCount(); ++at) {
        if (circle.isBlank(at) && circle.leeway(at, threshold) < threshold) return tooFew();
        blank += circle.isBlank(at) ? 1 : 0;
        published.cells.push_back(circle.isBlank(at) ? std::nullopt : std::optional(circle.value(at)));
    }
    if (static_cast<std::size_t>(blank) + 1 >= circle.cellCount()) return tooFew();
    published.more = blank - published.small;
    return published;
}

bool tooClose(const PublishedTable& one, const PublishedTable& other, std::int64_t threshold)
{
    if (one.rows != other.rows || one.columns != other.columns) return false;
    for (std::size_t at = 0; at < one.cells.size(); ++at) {
        if (!one.cells[at] || !other.cells[at]) continue;
        const std::int64_t apart = std::abs(*one.cells[at] - *other.cells[at]);
        if (apart > 0 && apart < threshold) return true;
    }
    return false;
}

int percentDecimals(std::int64_t people)
{
    return people < 200 ? 0 : 1;
}

}  // namespace tactful::measure
