#pragma once

#include "core/models/past_view.h"

#include <cstdint>
#include <vector>

/// \file
/// How does each product sell by a given day: how much, how lately, and do people come back for it?

namespace tactful::models {

/// Index = product column. Numbers that models weigh are logarithms already.
struct ProductFact {
    std::int32_t baskets = 0;        ///< with it, ever
    std::int32_t recentBaskets = 0;  ///< lately
    float gapDays = 0.0f;        ///< usual days between two purchases by one customer, drawn to the shop's
    float logBaskets = 0.0f;     ///< log(1 + baskets)
    float logBuyers = 0.0f;      ///< log(1 + different customers)
    float logRecent = 0.0f;      ///< log(1 + baskets lately)
    float logQuarter = 0.0f;     ///< the same for three times as long
    float logWeek = 0.0f;        ///< the same for a quarter of it
    float trend = 0.0f;          ///< log of its share of baskets lately, less that of its share ever
    float logSilence = 0.0f;     ///< log of the time since anybody bought it
    float logAge = 0.0f;         ///< log of the time since it was first bought
    float logReturnRate = 0.0f;  ///< log of the share of later baskets of its buyers that hold it again
    float logRecentReturnRate = 0.0f;  ///< the same, later baskets counting the more the more recent they are
};

struct ProductFacts {
    std::int32_t recentDays = 30;
    double returnRate = 0.0;  ///< of all products together
    std::vector<ProductFact> products;
    std::vector<std::int32_t> bestSellers;  ///< lately the most baskets first, ties by all baskets, by column
};

/// \param recentDays  > 0; what counts as lately
ProductFacts learnProductFacts(const PastView& past, std::int32_t recentDays);

}  // namespace tactful::models
