#pragma once

#include "core/models/order_choice.h"
#include "core/models/shop_pace.h"
#include "core/steps/shop_past.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

/// \file
/// How are orders and spend worked out for whom: by the models, or by the simple rule that did as well on the
/// shop's own past? Seen by the steps alone.

namespace tactful::steps {

/// By how much of a past they have, as each way of guessing depends on it.
enum class BuyerGroup {
    OneTime,  ///< ordered on one day
    Repeat,   ///< on two or three days
    Regular,  ///< on four days or more
};
inline constexpr std::size_t buyerGroupCount = 3;
BuyerGroup buyerGroupOf(double repeats);
std::string_view nameOf(BuyerGroup group);  ///< "one-time", "repeat", "regular"

enum class OrderWay {
    Model,
    OwnRate,        ///< each goes on as so far
    OrderedLately,  ///< those of the last half year share what is usual
    EveryoneAlike,  ///< the same for everybody
    AsLastYear,     ///< each as in the same days a year before
};
/// "model", "own rate so far", "ordered lately", "everyone alike", "as last year".
std::string_view nameOf(OrderWay way);
std::optional<OrderWay> orderWayNamed(std::string_view name);

enum class SpendWay {
    Model,
    OwnAverage,   ///< own rate so far, at the own average order
    ShopAverage,  ///< own rate so far, at the shop's average order
    EveryoneAlike,
    AsLastYear,
};
/// "model", "own rate and own average order", "own rate and shop average", "everyone alike", "as last year".
std::string_view nameOf(SpendWay way);
std::optional<SpendWay> spendWayNamed(std::string_view name);

struct OrderWays {
    models::OrderModel model;
    models::ShopPace pace;  ///< for the days to look ahead: see core/steps/past_pace.h
    std::array<OrderWay, buyerGroupCount> orders{};
    std::array<SpendWay, buyerGroupCount> spend{};
};

/// Simple rules that can be followed on this past: "as last year" needs a year and the days after it.
std::span<const OrderWay> orderRules(const ShopPast& past, int days);
std::span<const SpendWay> spendRules(const ShopPast& past, int days);

/// Orders and spend (minor units) of each customer in the coming `days`, by a simple rule (not Model).
Eigen::ArrayXd ordersByRule(OrderWay rule, const ShopPast& past, int days);
Eigen::ArrayXd spendByRule(SpendWay rule, const ShopPast& past, int days);

/// Of all orders of known customers, minor units; 0 where there are none.
double meanOrderMinor(const features::CustomerMatrix& customers);

}  // namespace tactful::steps
