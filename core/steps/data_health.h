#pragma once

#include "core/steps/status_step.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// \file
/// How good the data is for what the program does, 0 to 100, in four lines. Seen by the steps alone.
///
///     completeness    100 × (sales with a known customer / sales) × (rows not set aside / rows read)
///     freshness       100 within a week of the last order, falling evenly to 0 after 180 days
///     reachability    100 × customers who may be e-mailed / customers
///     enough history  100 × √(length × size), length = days of sales / 730 and size = buyers / 500, at most
///     1
///
/// The whole is their weighted mean (healthWeights). The tip is found by trying: each thing that can be done
/// is done in thought, wholly and alone, and the one that raises the whole most is told.

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

/// What each line counts in the whole, in the sequence of healthLines(). They sum to 100.
inline constexpr std::array<int, 4> healthWeights{25, 25, 25, 25};

std::vector<HealthLine> healthLines(const HealthFacts& facts);
int healthOf(const std::vector<HealthLine>& lines);
HealthTip healthTip(const HealthFacts& facts);

}  // namespace tactful::steps
