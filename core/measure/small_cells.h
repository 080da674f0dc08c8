#pragma once

#include <cstdint>
#include <vector>

/// \file
/// Tables of people that others may see: which cells must not be shown, so that nobody can be found in a
/// small one or worked out from the sums (primary and complementary suppression; Hundepool et al. 2012,
/// "Statistical disclosure control", chapter 4).

namespace tactful::measure {

/// Fewer people than this are nobody's business.
inline constexpr std::int64_t fewestPeople = 10;

/// Which cells to hide. A cell of 1 to `fewest` - 1 people is hidden; and in every row and column whose sum
/// is shown, one hidden cell never stands alone, nor do hidden cells sum up to fewer than `fewest`: then the
/// next smallest goes along, until all is safe. Empty cells are shown, and used where there is nothing else.
/// \param cells  row by row, `columns` in each; sums of rows and of columns are shown
std::vector<bool> hiddenCells(const std::vector<std::int64_t>& cells, std::size_t columns,
                              std::int64_t fewest = fewestPeople);

}  // namespace tactful::measure
