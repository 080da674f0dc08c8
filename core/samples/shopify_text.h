#pragma once

#include "core/base/time_zone.h"
#include "core/data/person.h"

#include <cstdint>
#include <string>
#include <string_view>

/// \file
/// How Shopify's exports write times, money, names and digits.

namespace tactful::samples {

/// "2026-10-05 17:12:00 +0100".
std::string localTimeText(Instant instant, const TimeZone& zone);

/// "12.50".
std::string poundsText(std::int64_t pence);

/// All digits become '01234, lest a spreadsheet takes them for a number; other text stays.
std::string guardedDigits(const std::string& text);

std::string fullName(const data::PersonalFields& person);

/// "Herringbone throw, oat" of a SKU with a variant becomes "Herringbone throw - oat"; other names stay.
std::string shopifyName(const std::string& name, std::string_view sku);

}  // namespace tactful::samples
