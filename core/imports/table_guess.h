#pragma once

#include "core/imports/dialect.h"

#include <functional>
#include <span>
#include <string>

/// \file
/// Which delimiter and quote does a table use, and on which line are its column names?

namespace tactful::imports {

struct TableGuess {
    char delimiter = ',';
    char quote = '"';
    std::int64_t headerLine = 1;
    bool separatorLine = false;
    bool known = false;     ///< the names are of a format that is known
    std::size_t width = 1;  ///< cells that most lines have, where the names are not known
};

/// True if these cells are the header of a format that is known.
using KnownHeader = std::function<bool(std::span<const std::string_view> cells)>;

/// Judges the beginning of a table (UTF-8, without byte order mark; `cut` if the file goes on). A line
/// "sep=;" decides; then a header that is known, on one of the first ten lines; then the delimiter that cuts
/// the lines most evenly into the most cells.
TableGuess guessTable(std::string_view sample, bool cut, const KnownHeader& known);

/// The same for a sheet of a workbook, whose delimiter (comma) and quote are beyond doubt.
TableGuess guessSheet(std::string_view sample, bool cut, const KnownHeader& known);

}  // namespace tactful::imports
