#pragma once

#include "core/steps/explanation.h"
#include "core/steps/inbox_step.h"
#include "core/steps/replay_step.h"

#include <nlohmann/json_fwd.hpp>

/// \file
/// Explanations, inboxes and replays as JSON.

namespace tactful::cli {

nlohmann::ordered_json documentOf(const steps::Explanation& explanation, const Currency& currency);
nlohmann::ordered_json documentOf(const steps::Inbox& inbox);
nlohmann::ordered_json documentOf(const steps::Replay& replay, const Currency& currency);
/// What the replay sent to one customer.
nlohmann::ordered_json documentOf(const steps::Replay& replay, data::CustomerId customer);

}  // namespace tactful::cli
