#pragma once

#include "core/base/day.h"
#include "core/base/digest.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Who did what, in a chain that shows whether anybody changed it afterwards (SCIENCE.md 7.4):
/// hash_i = BLAKE2b-256(hash_{i-1}, seq, at, actor, action, BLAKE2b-256(salt_i, payload_i)).
///
/// Payloads may be deleted; the chain still verifies. A plain chain does not show that its end was cut off:
/// keep the head (written into reports and manifests) and pass it to verifyLogbook().

namespace tactful::store {

struct LogbookHead {
    std::int64_t entries = 0;
    Digest hash{};  ///< all zero for an empty logbook
};

struct LogbookEntry {
    std::int64_t number = 0;  ///< 1 for the first
    Instant at;
    std::string actor;
    std::string action;
    std::string payload;  ///< empty if it was deleted
    Digest hash{};
};

/// \param payload  canonical JSON without anything personal
Status appendToLogbook(Database& database, Instant at, std::string_view actor, std::string_view action,
                       std::string_view payload);

/// The head if every row is as it was written; else BadFile, and `where` names the first broken entry.
/// \param anchor  a head that was kept earlier: the chain must still lead through it
Result<LogbookHead> verifyLogbook(Database& database, const std::optional<LogbookHead>& anchor = {});

Result<LogbookHead> logbookHead(Database& database);
/// Oldest first.
Result<std::vector<LogbookEntry>> logbookEntries(Database& database);

/// Which entries; what is empty does not matter.
struct LogbookChoice {
    std::string action;
    std::optional<Instant> from;
    std::optional<Instant> before;
};
Result<std::int64_t> countLogbookEntries(Database& database, const LogbookChoice& choice = {});
/// Newest first: up to `count` of them, after the newest `skip`.
Result<std::vector<LogbookEntry>> newestLogbookEntries(Database& database, std::int64_t skip,
                                                       std::int64_t count, const LogbookChoice& choice = {});

}  // namespace tactful::store
