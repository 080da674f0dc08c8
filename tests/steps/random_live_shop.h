#pragma once

#include "core/base/random.h"
#include "core/steps/live_move.h"

#include <memory>
#include <vector>

/// \file
/// Small shops in which everything happens at once, and the slow way to decide for them.

namespace tactful::test {

/// Some of the people of `base` with other law, other past, other stock.
std::shared_ptr<const steps::LiveShop> randomShop(const steps::LiveShop& base, Random& random);
data::Brief randomBrief(Random& random);
data::Dials randomDials(Random& random);

/// What is decided for one person.
struct SlowRow {
    plan::Decision decision;
    bool popular = false;
    std::vector<std::uint32_t> rows;  ///< shown, of the shelf
    double score = 0.0;
    double extraMinor = 0.0;
    double risk = 0.0;
    std::optional<plan::SendSlot> slot;
};

struct SlowPlan {
    std::vector<SlowRow> people;  ///< every customer of the book
    data::PlanTotals totals;
};

/// One person after the other, everything worked out from the beginning: picks from what is left, the ladder
/// of that very message, then plan::decide().
SlowPlan decideSlowly(const steps::PlanState& state, const data::Dials& dials);

}  // namespace tactful::test
