#pragma once

#include "core/data/ids.h"
#include "core/store/book.h"

#include <cstdint>
#include <set>
#include <span>
#include <string>

/// \file
/// Rows that were set aside, and came back repaired in another file.

namespace tactful::store {

/// A row as a repaired file names it.
struct RepairedRow {
    std::string file;  ///< fileMark() of the import that set it aside
    std::int64_t line = 0;
};

/// By what a repaired file says where its rows come from: it stays the same when that import is undone and
/// redone. NotFound if there is no such import.
Result<std::string> fileMark(Book& book, data::BatchId batch);

/// They came back, and count as set aside no more for as long as import `by` is in use; returns how many.
/// Rows that no import in use set aside before are passed over.
Result<std::int64_t> markRepaired(Book& book, data::BatchId by, std::span<const RepairedRow> rows);

/// Lines of the file that an import set aside, repaired or not.
Result<std::set<std::int64_t>> linesSetAside(Book& book, data::BatchId batch);

/// How many rows of an import were repaired.
Result<std::int64_t> repairedRows(Book& book, data::BatchId batch);

}  // namespace tactful::store
