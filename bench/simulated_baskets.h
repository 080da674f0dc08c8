#pragma once

#include <cstdint>

#include "bench/next_basket.h"

/// \file
/// A shop of any size whose baskets are drawn, for questions of time and memory, not of accuracy.

namespace tactful::bench {

/// Customers of forty tastes come about three times in two years, with about three products each time: now
/// and then one of their own again, else one of their taste or a best seller. The same for the same seed.
NextBasketTask simulatedBaskets(std::int32_t customers, std::int32_t products, std::uint64_t seed);

}  // namespace tactful::bench
