#pragma once

#include "core/consent/rule_book.h"
#include "core/steps/contacts.h"
#include "core/steps/status_step.h"

#include <vector>

/// \file
/// The state of a book with what it was counted from, so that nobody counts twice. Seen by the steps alone.

namespace tactful::steps {

struct StatusFacts {
    BookStatus status;
    data::SalesHistory sales;  ///< orders alone, no lines
    std::vector<Contact> contacts;
    std::int64_t mailableWithProof = 0;  ///< their agreement can be proved
};

Result<StatusFacts> statusFacts(SessionParts& parts, Day today, Job& job);

}  // namespace tactful::steps
