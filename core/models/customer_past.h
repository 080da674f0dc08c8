#pragma once

#include "core/models/past_view.h"

#include <cstdint>
#include <vector>

/// \file
/// What had one customer bought by a given day, how often and when?

namespace tactful::models {

/// One product in a customer's own baskets. Baskets are counted from 0, the customer's first.
struct OwnProduct {
    std::int32_t product = 0;
    std::int32_t times = 0;  ///< baskets with it
    std::int32_t firstBasket = 0, lastBasket = 0;
    std::int32_t firstDay = 0, lastDay = 0;
    std::int32_t lately = 0;   ///< of the last three baskets
    double fading = 0.0;       ///< share of baskets, each counting 0.8 of the one after it
    double fadingByDay = 0.0;  ///< share of baskets, one of two recent periods ago counting half
};

struct CustomerPast {
    std::int32_t baskets = 0;
    std::int32_t firstDay = 0, lastDay = 0;
    double meanProducts = 0.0;  ///< of a basket
    double repeatShare = 0.0;   ///< of the products in baskets, those bought before; drawn to a quarter
    double returnRate = 0.0;    ///< of the chances to buy something again, those taken; drawn to the shop's
    std::vector<OwnProduct> products;  ///< by column

    /// What they bought of it; null if nothing.
    const OwnProduct* find(std::int32_t product) const;
};

struct CustomerPastOptions {
    std::int32_t recentDays = 30;
    double shopReturnRate = 0.0;
};

/// Nothing of a customer without baskets.
CustomerPast pastOf(const PastView& past, std::int32_t customer, const CustomerPastOptions& options);

}  // namespace tactful::models
