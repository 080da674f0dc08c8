#pragma once

#include "core/data/model_run.h"
#include "core/steps/overview_step.h"
#include "core/steps/session_parts.h"

#include <vector>

/// \file
/// What is to be done next? Seen by the steps alone.

namespace tactful::steps {

/// At most three of those that apply and are not hidden, by due day, then value, then urgency.
Result<std::vector<Suggestion>> suggestionsFor(SessionParts& parts, const Overview& overview,
                                               const std::vector<data::ModelRun>& runs);

}  // namespace tactful::steps
