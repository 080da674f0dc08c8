#pragma once

#include "core/base/day.h"
#include "core/base/file.h"
#include "core/steps/logbook_sentence.h"
#include "core/steps/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// \file
/// Reading the logbook as a person would: who did what, and is it as it was written?

namespace tactful::steps {

struct LogbookLine {
    std::int64_t number = 0;  ///< 1 for the first
    Instant at;
    std::string who;          ///< as entered; "Tactful" for what the program did by itself
    LogbookEvent event;       ///< what happened, as data
    std::string sentence;     ///< and in English
    std::string fingerprint;  ///< "a41f 09c2": the first four bytes of the entry's hash
};

/// Which entries are shown; what is empty does not matter.
struct LogbookFilter {
    std::string action;  ///< as kept, such as "erase"
    std::optional<Day> from;
    std::optional<Day> to;  ///< both days of the shop, and included
};

struct LogbookPage {
    std::int64_t entries = 0;        ///< of the whole logbook, or of what the filter lets through
    std::vector<LogbookLine> lines;  ///< newest first
};

/// \param skip   so many of the newest are passed over. BadInput for an action that there is not.
Result<LogbookPage> logbookPage(Session& session, std::int64_t skip, std::int64_t count,
                                const LogbookFilter& filter = {});

struct LogbookVerdict {
    bool whole = false;
    std::int64_t entries = 0;      ///< checked and found as written
    std::int64_t firstBroken = 0;  ///< number of the first that is not; 0 where all are
    std::string fingerprint;       ///< of the last good entry
    std::string sentence;          ///< "Verified: 1,284 entries, none changed."
};

/// How a logbook ended at an earlier time, kept outside the book.
struct LogbookAnchor {
    std::int64_t entries = 0;
    std::string head;  ///< 64 hexadecimal digits
};

/// What a manifest.json of an export says. NotFound, or BadFile if it says nothing of the logbook.
Result<LogbookAnchor> anchorOfManifest(const Path& manifest);

/// Recomputes the whole chain. A broken entry is a verdict, not an error.
/// \param anchor  the chain must still lead through it: so a cut-off end and a logbook written anew show
Result<LogbookVerdict> verifyLogbookStep(Session& session, const std::optional<LogbookAnchor>& anchor = {});

/// Writes all of it, oldest first, with full hashes: CSV for a name that ends in ".csv", else one page of
/// HTML for ".html"; BadInput for another. Io if it cannot be written.
struct SavedLogbook {
    std::int64_t entries = 0;
    std::int64_t bytes = 0;
};
Result<SavedLogbook> saveLogbook(Session& session, const Path& file);

}  // namespace tactful::steps
