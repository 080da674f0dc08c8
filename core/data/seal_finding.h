#pragma once

#include "core/data/ids.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

/// \file
/// What is wrong with something that was sealed, or with the ledger of consent.

namespace tactful::data {

enum class SealFault {
    Changed,       ///< a value does not open: it was changed, or belongs elsewhere
    NoKey,         ///< it does not open because the customer's key is missing or damaged
    Missing,       ///< it was deleted
    Added,         ///< it was put in
    PutBack,       ///< it is not what was last written there
    CustomerGone,  ///< the customer was deleted
    CustomerNew,   ///< the customer was put in, or the note of what they have was deleted
    Total          ///< customers were taken out or put back together with what is noted of them
};

inline constexpr std::array<std::string_view, 8> sealFaultNames{
    "changed", "no-key", "missing", "added", "put-back", "customer-gone", "customer-new", "total"};

constexpr std::string_view nameOf(SealFault fault)
{
    return sealFaultNames[static_cast<std::size_t>(fault)];
}

struct SealFinding {
    SealFault fault = SealFault::Changed;
    CustomerId customer = 0;  ///< 0: not known which, or nobody's
    /// Of the book: "sealed_field", "consent_event", "customer"; "import_issue", "import_batch",
    /// "imported_file", "column_map".
    std::string table;
    /// Of sealed_field: "city"; of consent_event: "evidence", or empty for all of it; of rows of nobody the
    /// column: "cells", "header", "reading", "bytes", "map".
    std::string field;
    std::int64_t consent = 0;  ///< number of the entry of the ledger
    BatchId batch = 0;         ///< of rows of nobody: the import; 0 for a saved format
    std::int64_t number = 0;   ///< line of the file (0: not known which), piece of it from 0, saved format
};

}  // namespace tactful::data
