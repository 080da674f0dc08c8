#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <vector>

/// \file
/// Which cells of a table of counts must stay blank so that no small group shows, not even by subtraction?
///
/// Cells below the threshold are blanked, totals too. Then further ones, until no blank cell can be told from
/// what is left: each could still be any of at least `threshold` + 1 numbers. Whether it can is worked out
/// exactly: a table with its totals is a flow in a circle, and what a blank cell may be is what can flow
/// through the blank cells alone (Gusfield 1988; Cox 1995, Network Models for Complementary Cell
/// Suppression).
///
/// Proof: suppression_test tries all tables that agree with the published cells.

namespace tactful::measure {

/// Counts of people by two characteristics, row after row.
struct CountTable {
    int rows = 0;
    int columns = 0;
    std::vector<std::int64_t> counts;

    std::int64_t at(int row, int column) const
    {
        return counts[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                      static_cast<std::size_t>(column)];
    }
    std::int64_t total() const;
};

/// What may be shown. Row `rows` and column `columns` are the totals.
struct PublishedTable {
    int rows = 0;
    int columns = 0;
    std::vector<std::optional<std::int64_t>> cells;  ///< nothing: blank
    int small = 0;                                   ///< blank because they are small, totals included
    int more = 0;                                    ///< blank so that the small ones cannot be told

    const std::optional<std::int64_t>& at(int row, int column) const
    {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns + 1) +
                     static_cast<std::size_t>(column)];
    }
};

inline constexpr std::int64_t usualThreshold = 10;
inline constexpr std::int64_t leastThreshold = 5;

/// BadInput for an empty table, a negative count, counts that do not fill it or a threshold below
/// `leastThreshold`. Refused where all that may be shown is the grand total, or not even that.
Result<PublishedTable> withoutSmallCells(const CountTable& table, std::int64_t threshold = usualThreshold);

/// True if a figure that both tables show differs by fewer than `threshold`: whoever has both would know of
/// so few people what became of them. Tables of other sizes are not compared.
bool tooClose(const PublishedTable& one, const PublishedTable& other,
              std::int64_t threshold = usualThreshold);

/// Decimals of a percentage of so many people: none below 200, where a tenth of a percent is nobody.
int percentDecimals(std::int64_t people);

}  // namespace tactful::measure
