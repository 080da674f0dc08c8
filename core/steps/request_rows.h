#pragma once

#include "core/consent/rule_book.h"
#include "core/steps/requests_step.h"
#include "core/steps/session_parts.h"
#include "core/store/subject_requests.h"

/// \file
/// How does a request stand on a day? Seen by the steps alone.

namespace tactful::steps {

Result<RequestRow> requestRow(SessionParts& parts, const store::SubjectRequest& request, Day today,
                              const consent::RuleBook& rules);

}  // namespace tactful::steps
