#pragma once

#include "core/base/result.h"
#include "core/store/column_maps.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// Which of the owner's own formats is a file with these columns of? Seen by the steps alone.

namespace tactful::steps {

/// The set of column names as formats are found by: in comparable form, sorted, each once.
std::vector<std::string> columnSet(const std::vector<std::string>& header);

/// Nothing where there is none.
Result<std::optional<store::KeptMap>> myFormatFor(store::Book& book, const std::vector<std::string>& header);

}  // namespace tactful::steps
