#pragma once

#include "core/data/pick.h"
#include "core/models/next_products.h"
#include "core/models/order_forecast.h"
#include "core/steps/order_ways.h"
#include "core/steps/shop_past.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The models of one shop, fitted to its past up to a day. Seen by the steps alone.

namespace tactful::steps {

/// How picks are chosen: by the model, or by the simple rule that did as well on the shop's own past.
enum class PickRule { Model, BestSellers, BoughtLately };
/// "bought-and-goes-with", "best-sellers", "bought-lately".
std::string_view nameOf(PickRule rule);
std::optional<PickRule> pickRuleNamed(std::string_view name);

/// Where there is too little to learn from, a model is missing and `notes` says why; whoever asks then falls
/// back to the simple rule.
struct ShopModels {
    OrderWays ways;
    std::optional<models::RepeatOrdersFit> orders;  ///< the model of `ways`
    std::optional<models::RepeatOrdersFit> rhythm;  ///< with regular gaps: who is active, when they are due
    std::optional<models::OrderValueFit> value;
    std::optional<models::NextProducts> products;
    PickRule pickRule = PickRule::Model;
    std::optional<PickRule> newRule;  ///< of picks that are to be new to the customer; nothing: pickRule
    double meanOrderMinor = 0.0;      ///< of all orders of known customers; 0 where there are none
    std::vector<std::string> notes;
};

/// Only a cancelled job is an error.
/// \param begin  a population of the same model from a little earlier, from where the fit is sooner there
/// \param threads  0: all cores; never changes a result
Result<ShopModels> fitShopModels(const ShopPast& past, const OrderWays& ways, Job& job,
                                 const std::optional<models::RepeatOrders>& begin = {}, unsigned threads = 0);
/// Orders and value alone; puts them and `ways` into `shop`.
Status fitOrderModels(const ShopPast& past, const OrderWays& ways,
                      const std::optional<models::RepeatOrders>& begin, ShopModels& shop, Job& job);

/// Drops the models of orders and value that no group of customers comes under by `shop.ways`.
void leaveOutUnused(ShopModels& shop);

/// What is expected in the coming days, for each group of customers in the way that `shop.ways` says; who
/// comes under a simple rule, or where there is no model, has no window for the next order. Who is active is
/// the model's word also there; before the first rung (core/steps/enough_data.h) nobody knows, and it is 0.5.
Result<models::OrderForecast> forecastFor(const ShopModels& shop, const ShopPast& past, int days,
                                          std::uint64_t seed, unsigned threads, Job& job);

/// Which products the customer of each row may want, best first, as picks of the book.
struct PicksRequest {
    models::Purpose purpose = models::Purpose::Next;
    int top = 10;
    std::vector<char> allowed;  ///< per product of the past's catalogue; empty: all
    unsigned threads = 0;
};
/// As shop.pickRule or shop.newRule says.
Result<std::vector<std::vector<data::Pick>>> picksFor(const ShopModels& shop, const ShopPast& past,
                                                      const PicksRequest& request, Job& job);

/// Best sellers of late, for whoever nothing is known of; at most `top`, best first.
std::vector<data::Pick> popularPicks(const ShopModels& shop, const ShopPast& past,
                                     const std::vector<char>& allowed, int top);

/// May be offered to anybody: on sale, in stock, no gift card, ordinary. One entry per product of the
/// catalogue.
std::vector<char> offerableProducts(const std::vector<data::Product>& catalogue);

}  // namespace tactful::steps
