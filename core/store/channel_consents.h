#pragma once

#include "core/data/consent.h"
#include "core/store/book.h"

#include <vector>

/// \file
/// What was agreed to about one purpose alone: for counting, so the evidence stays closed.

namespace tactful::store {

/// By customer, then id; `evidence` is left empty.
Result<std::vector<data::ConsentEvent>> consentEventsFor(Book& book, data::Purpose purpose);

}  // namespace tactful::store
