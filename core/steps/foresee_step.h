#pragma once

#include "core/base/day.h"
#include "core/steps/session.h"

#include <optional>
#include <string>

/// \file
/// Lists for the owner's own use: what each customer may want next, and what is to be expected of each.

namespace tactful::steps {

struct RecommendOptions {
    int top = 10;
    bool onlyNew = false;  ///< only products new to the customer
    std::optional<Day> asOf;
    unsigned threads = 0;  ///< 0: all cores; never changes a result
    Path file;

    Status check() const;
};

struct ForecastOptions {
    int days = 90;
    std::optional<Day> asOf;
    std::uint64_t seed = 1;
    unsigned threads = 0;  ///< 0: all cores; never changes a result
    Path file;

    Status check() const;
};

struct WrittenList {
    std::int64_t customers = 0;
    std::int64_t rows = 0;
};

/// Writes customer_id,rank,sku,score,reason.
Result<WrittenList> writeRecommendations(Session& session, const RecommendOptions& options, Job& job);

/// Writes customer_id,p_active,expected_orders,low,high,expected_value,low_value,high_value,next_order_from,
/// next_order_to. Ranges are the middle 80%.
Result<WrittenList> writeForecast(Session& session, const ForecastOptions& options, Job& job);

}  // namespace tactful::steps
