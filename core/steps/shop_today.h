#pragma once

#include "core/base/day.h"
#include "core/steps/session_parts.h"

#include <optional>

/// \file
/// Which day is it in the shop? Seen by the steps alone.

namespace tactful::steps {

/// The day that was asked for, else today where the shop is. The demo shop lives in its own time: there it is
/// always the day of its last sale, so that it looks the same whenever it is opened.
Result<Day> shopToday(SessionParts& parts, std::optional<Day> asked);

}  // namespace tactful::steps
