#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/store/book.h"

#include <optional>
#include <vector>

/// \file
/// How much is in the book.

namespace tactful::store {

struct BookCounts {
    std::int64_t customers = 0;
    std::int64_t withEmail = 0;
    std::int64_t suppressed = 0;
    std::int64_t orders = 0;  ///< of any status
    std::int64_t sales = 0;   ///< orders that happened and were not returns
    std::int64_t anonymousOrders = 0;
    std::int64_t orderLines = 0;  ///< of any kind
    std::int64_t productLines = 0;
    std::int64_t products = 0;
    std::int64_t consentEvents = 0;
    std::int64_t batches = 0;
    std::int64_t rowsSetAside = 0;  ///< and not repaired since
    std::int64_t campaigns = 0;
    std::optional<Day> firstOrder;  ///< of a sale
    std::optional<Day> lastOrder;
};

Result<BookCounts> bookCounts(Book& book);

/// Rows of the files of all imports in use.
Result<std::int64_t> rowsRead(Book& book);

/// When somebody was last erased; nothing: nobody was.
Result<std::optional<Instant>> lastErasure(Book& book);

/// Products, and those of them with an aisle.
struct AisleCounts {
    std::int64_t products = 0;
    std::int64_t withAisle = 0;
};
Result<AisleCounts> aisleCounts(Book& book);

/// Whom a campaign means, by what is to happen.
struct CampaignCounts {
    std::int64_t written = 0;
    std::int64_t heldBack = 0;
    std::int64_t leftOut = 0;
};
Result<CampaignCounts> campaignCounts(Book& book, data::CampaignId campaign);

/// First time that each campaign was exported, oldest first.
struct FirstExport {
    data::CampaignId campaign = 0;
    Instant at;
};
Result<std::vector<FirstExport>> firstExports(Book& book);

}  // namespace tactful::store
