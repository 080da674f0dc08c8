#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

/// \file
/// What did Priya Nair buy? She is the customer whom the guide and the pictures show, so her story is
/// written, not drawn: candles about every nine weeks, a cake stand in May, seven orders, 212 pounds.

namespace tactful::samples {

struct FeaturedLine {
    std::string_view product;  ///< empty: no line
    std::int16_t quantity = 1;
};

struct FeaturedOrder {
    int daysAgo = 0;  ///< before the shop's last day
    int second = 0;   ///< of the local day
    std::array<FeaturedLine, 3> lines;
};

inline constexpr int featuredSignUpDaysAgo = 1301;  ///< 14 March 2023

std::span<const FeaturedOrder> featuredOrders();

}  // namespace tactful::samples
