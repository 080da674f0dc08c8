#pragma once

#include "core/steps/status_step.h"

#include <cstdint>
#include <optional>
#include <vector>

/// \file
/// How good the data is for what the program does, as four lines of 0 to 100. Seen by the steps alone.

namespace tactful::steps {

struct HealthFacts {
    std::int64_t customers = 0;
    std::int64_t buyers = 0;  ///< customers with an order
    std::int64_t mailable = 0;
    std::int64_t sales = 0;
    std::int64_t anonymousSales = 0;
    std::int64_t setAside = 0;  ///< rows
    std::int64_t rows = 0;      ///< of all imports
    std::optional<Day> firstOrder;
    std::optional<Day> lastOrder;
    Day today;
};

/// Completeness: sales with a known customer, and rows not set aside. Freshness: full within a week of the
/// last order, nothing after half a year. Reachability: customers who may be e-mailed. Enough history: two
/// years and 500 buyers count as full.
std::vector<HealthLine> healthLines(const HealthFacts& facts);

}  // namespace tactful::steps
