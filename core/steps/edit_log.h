#pragma once

#include "core/steps/session_parts.h"

#include <string>
#include <string_view>

/// \file
/// What was changed by hand, in the logbook. Seen by the steps alone.

namespace tactful::steps {

/// \param payload  canonical JSON with row numbers and names of fields, never with a value of theirs
/// \return BadInput if `by` is blank
Status logEdit(SessionParts& parts, std::string_view action, std::string_view payload, std::string_view by);

}  // namespace tactful::steps
