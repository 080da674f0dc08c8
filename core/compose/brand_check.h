#pragma once

#include "core/data/merge_tags.h"
#include "core/data/message.h"

#include <string>
#include <vector>

/// \file
/// Would the shop's owner, or the law, object to this message? Words only: whether somebody may be written to
/// at all is decided elsewhere.

namespace tactful::compose {

enum class Severity {
    Block,  ///< may not be sent like this
    Fix,    ///< the law wants it mended before sending
    Warn,   ///< worth a look
};

struct Finding {
    Severity severity = Severity::Warn;
    std::string rule;     ///< a stable word: "subject-empty", "G3", "G4", "US2", …
    std::string message;  ///< what is wrong and what to do; never holds personal data
};

struct CheckOptions {
    std::string replyTo;         ///< of the shop's settings
    std::string unsubscribeUrl;  ///< as given to the layout; empty: the place holder of a preview
    data::MergeDialect dialect = data::MergeDialect::None;
};

/// Looks at the words: subject, tone, truthfulness (US2), identity of the sender (G3), addresses of links.
std::vector<Finding> checkContent(const data::MessageContent& content, const CheckOptions& options);

/// Looks at the finished message or template: unsubscribe link (G4), tags of another mail service, anything
/// that would run or track (script, outside style sheet, hidden picture).
std::vector<Finding> checkRendered(const data::Message& message, const CheckOptions& options);

}  // namespace tactful::compose
