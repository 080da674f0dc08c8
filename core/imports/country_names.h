#pragma once

#include <optional>
#include <string_view>

/// \file
/// Which country does a cell name?

namespace tactful::imports {

/// The ISO 3166-1 alpha-2 code of a code (in any case, "UK" too), a three-letter code in common use or an
/// English name, some native ones included ("Deutschland", "EIRE"). Empty for what is known not to be a
/// country
/// ("Unspecified", "European Community") and for an empty text; nothing for what is not known.
std::optional<std::string_view> countryCode(std::string_view text);

}  // namespace tactful::imports
