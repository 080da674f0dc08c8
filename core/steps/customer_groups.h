#pragma once

#include <cstdint>
#include <string>

/// \file
/// How many customers are of one kind. Nobody is told apart by it; it counts.

namespace tactful::steps {

/// `code` is a stable word. Of segments: "fading", "best", "loyal", "big-spender", "newcomer", "gone-quiet"
/// or "occasional" (core/models/rfm.h). Of groups who behave alike: in what they differ from the average
/// customer, words of core/features/behaviour.h joined by "+", such as "lately+often"; "average" in nothing.
struct CustomerGroup {
    std::string code;
    std::int64_t customers = 0;
};

}  // namespace tactful::steps
