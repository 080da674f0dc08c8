#pragma once

#include "core/base/time_zone.h"

#include <optional>
#include <string_view>

/// \file
/// Which time zone does a cell name?

namespace tactful::imports {

/// An IANA name ("Europe/London"), the abbreviations of files from PayPal ("CET", "PDT"), and the phrases of
/// files from Square ("Eastern Time (US & Canada)"). Nothing for what is not known.
std::optional<TimeZone> zoneNamed(std::string_view text);

}  // namespace tactful::imports
