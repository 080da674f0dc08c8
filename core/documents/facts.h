#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

/// \file
/// What is true of a book, for documents to speak of. Nothing about any single person.

namespace tactful::documents {

/// A text is either said as it is or, where a document asks for it, a code with words of its own.
using Value = std::variant<std::string, std::int64_t, Day>;
using FactRow = std::map<std::string, Value, std::less<>>;

struct Facts {
    FactRow values;                                                  ///< "customers" → 4338
    std::map<std::string, std::vector<FactRow>, std::less<>> lists;  ///< "countries" → rows
};

}  // namespace tactful::documents
