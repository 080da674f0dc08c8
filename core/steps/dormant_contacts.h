#pragma once

#include "core/data/ids.h"
#include "core/steps/session_parts.h"

#include <vector>

/// \file
/// Who has not been in touch for so long that they should be let go? Seen by the steps alone.

namespace tactful::steps {

/// By ascending person: last bought, clicked, agreed or came into the book over `months` before `today`.
/// Whoever waits for an answer to a request, or of whom no date at all is known, is not among them.
Result<std::vector<data::CustomerId>> dormantContacts(SessionParts& parts, Day today, int months);

}  // namespace tactful::steps
