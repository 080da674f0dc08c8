#pragma once

#include "core/data/ids.h"
#include "core/imports/recognise.h"
#include "core/steps/session_parts.h"

#include <cstdint>

/// \file
/// A file of rows that were set aside and repaired: which of them are in the book now? Seen by the steps
/// alone.

namespace tactful::steps {

/// Marks the rows of such a file as repaired, but for those that were set aside again; returns how many. Of
/// any other file: 0. Inside the transaction of the import.
Result<std::int64_t> markRepairedRows(SessionParts& parts, data::BatchId batch,
                                      const imports::FileSource& source,
                                      const imports::Recognition& recognition, Job& job);

}  // namespace tactful::steps
