#pragma once

#include "core/data/seal_finding.h"
#include "core/store/book.h"

#include <string>
#include <vector>

/// \file
/// Is everything that was sealed, of customers and of imports, and the ledger of consent, as the program left
/// it?

namespace tactful::store {

enum class SealDepth {
    Marks,  ///< everything against its mark: nothing is opened
    Open    ///< and every sealed value is opened
};

struct SealReport {
    std::vector<data::SealFinding> findings;  ///< by customer, then by import; of each fault the first few
    std::int64_t closedCustomers = 0;         ///< have something that does not open
};
inline constexpr std::size_t mostFindings = 20;  ///< of one fault
Result<SealReport> checkSeals(Book& book, SealDepth depth);

/// In plain English, with what to do.
std::string sentenceOf(const data::SealFinding& finding);

/// BadFile with the first finding: a book that was tampered with must not push whole backups out.
Status requireSealsWhole(Book& book);

}  // namespace tactful::store
