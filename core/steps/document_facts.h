#pragma once

#include "core/documents/facts.h"
#include "core/steps/session_parts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What is true of this book, for its documents. Seen by the steps alone.

namespace tactful::steps {

/// One question of the screen for an impact assessment (GDPR art. 35, WP 248).
struct FoundAnswer {
    std::string_view question;  ///< "scoring", …
    bool yes = false;           ///< what the book shows
    bool assumed = false;       ///< the book cannot show it
    std::int64_t count = 0;     ///< of what was seen
};

struct DocumentFacts {
    documents::Facts facts;
    std::vector<FoundAnswer> answers;  ///< in the order of the questions
};

/// All documents speak of these facts. \param language  of the texts that hold a count ("en", "de", "fr")
Result<DocumentFacts> documentFacts(Session& session, std::string_view language, Job& job);

/// To which part of the inventory a table belongs; "other" for one that nobody described.
std::string_view inventoryGroup(std::string_view table);

}  // namespace tactful::steps
