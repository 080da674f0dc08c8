#pragma once

#include "core/base/money.h"

#include <span>
#include <string_view>

/// \file
/// Where shops are: what a country presets. Customers may live anywhere.

namespace tactful::data {

struct CountryPreset {
    std::string_view code;      ///< ISO 3166-1 alpha-2
    std::string_view name;      ///< English
    std::string_view currency;  ///< ISO 4217
    std::string_view timeZone;  ///< IANA; of the capital or the largest city
};

/// By English name; the first is the United Kingdom.
std::span<const CountryPreset> countryPresets();

/// Null for a country that is not in the list.
const CountryPreset* countryPreset(std::string_view code);

}  // namespace tactful::data
