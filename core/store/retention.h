#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/store/book.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// How much is older than it may be, and taking it out of the book.

namespace tactful::store {

/// Old data of one kind: counted, or taken out and counted.
enum class Sweep { Count, Delete };

/// Cells of rows that were set aside by imports from before an instant: only what was wrong stays known.
Result<std::int64_t> sweepSetAsideRows(Book& book, Instant before, Sweep sweep);
/// What people did with messages of campaigns that ended before a day.
Result<std::int64_t> sweepResults(Book& book, Day before, Sweep sweep);
/// Who was written to, held back or left out by campaigns that ended before a day; their totals stay.
Result<std::int64_t> sweepPlans(Book& book, Day before, Sweep sweep);
/// Requests that were closed before a day.
Result<std::int64_t> sweepClosedRequests(Book& book, Day before, Sweep sweep);

/// When somebody first came into the book; nothing where no import brought them.
struct FirstKnown {
    data::CustomerId record = 0;
    std::optional<Instant> at;
};
/// By ascending record.
Result<std::vector<FirstKnown>> firstKnown(Book& book);

/// What the owner set for one kind of data, and when it was last looked through.
struct RetentionSetting {
    std::string kind;
    std::optional<int> months;  ///< nothing: the program's own
    std::optional<Day> lastRun;
    std::int64_t lastCount = 0;
};
Result<std::vector<RetentionSetting>> retentionSettings(Book& book);
Status keepRetentionSetting(Book& book, const RetentionSetting& setting);

}  // namespace tactful::store
