#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// What the book holds, and how healthy the data is.

namespace tactful::steps {

/// One of the four lines of data health, 0 to 100 each.
struct HealthLine {
    std::string name;  ///< "completeness", "freshness", "reachability", "enough-history"
    int score = 0;
    std::string sentence;
};

struct BookStatus {
    std::int64_t customers = 0;
    std::int64_t mailable = 0;  ///< may be e-mailed by the rules of their country, as of today
    std::int64_t suppressed = 0;
    std::int64_t orders = 0;
    std::int64_t orderLines = 0;
    std::int64_t products = 0;
    std::int64_t setAside = 0;
    std::int64_t campaigns = 0;
    std::optional<Day> firstOrder;
    std::optional<Day> lastOrder;
    int health = 0;  ///< mean of the four lines
    std::vector<HealthLine> lines;
    std::vector<std::string> warnings;
};

/// \param today  the day for which consent is judged; nothing: the computer's date
Result<BookStatus> bookStatus(Session& session, std::optional<Day> today, Job& job);

/// Full check of the book: database pages, references, sealed fields, logbook. Returns what is wrong, one
/// sentence each; empty when the book is whole.
Result<std::vector<std::string>> checkBook(Session& session, Job& job);

}  // namespace tactful::steps
