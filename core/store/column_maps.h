#pragma once

#include "core/base/day.h"
#include "core/store/book.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// The owner's own formats: which column map reads files with this set of column names?

namespace tactful::store {

struct KeptMap {
    std::int64_t id = 0;
    std::string name;
    Instant savedAt;
    std::string map;  ///< JSON
};

/// \param columns  names in the form in which they are compared, sorted
Result<std::optional<KeptMap>> columnMapFor(Book& book, const std::vector<std::string>& columns);
/// Replaces what was kept for the same columns.
Status keepColumnMap(Book& book, const std::vector<std::string>& columns, const KeptMap& map);
/// By name.
Result<std::vector<KeptMap>> columnMaps(Book& book);
/// NotFound if there is none.
Status forgetColumnMap(Book& book, std::int64_t id);

}  // namespace tactful::store
