#pragma once

#include "core/base/result.h"
#include "core/data/planned.h"
#include "core/store/database.h"

#include <string_view>

/// \file
/// How is a message of a plan read from its row? Seen by the store alone.

namespace tactful::store {

/// What planned_message and message_decision have in common, besides their keys.
inline constexpr std::string_view messageColumns =
    "arm, perceived, reveal, score, score_unsoftened, softened, basis, basis_reason, why_line, send_day, "
    "send_hour, extra_minor, unsubscribe_risk, detail, softened_to_learn";

/// Of a row of `customer` and, behind it, messageColumns. BadFile where it cannot be read.
Result<data::PlannedMessage> messageAt(const Statement& row);

}  // namespace tactful::store
