#pragma once

#include "core/base/day.h"
#include "core/store/book.h"

#include <optional>

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
    std::int64_t rowsSetAside = 0;
    std::int64_t campaigns = 0;
    std::optional<Day> firstOrder;  ///< of a sale
    std::optional<Day> lastOrder;
};

Result<BookCounts> bookCounts(Book& book);

}  // namespace tactful::store
