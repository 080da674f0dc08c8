#pragma once

#include "core/base/day.h"
#include "core/data/campaign.h"
#include "core/data/customer.h"

#include <optional>
#include <string_view>
#include <vector>

/// \file
/// At which stage is a customer, and does a brief mean them?

namespace tactful::plan {

/// What the stage is made from. Returns and cancelled orders are not counted.
struct OrderFacts {
    std::optional<Day> firstOrder;
    std::optional<Day> lastOrder;        ///< nothing: never ordered
    int orders = 0;                      ///< ever
    std::optional<double> usualGapDays;  ///< typical days between two orders; nothing where unknown
    std::optional<double> active;  ///< chance of ever ordering again, 0 to 1; nothing where no model says
};

/// Limits that suit a small shop; all in days but the last two.
struct StageRules {
    int newDays = 60;                 ///< New: first order at most so long ago
    int quietDays = 365;              ///< Quiet: last order longer ago
    double shopGapDays = 90.0;        ///< the shop's usual gap, for customers whose own is not known
    double leastSlippingDays = 45.0;  ///< nobody slips away sooner, however often they order
    double slippingGaps = 2.0;        ///< Slipping away: longer silent than so many usual gaps
    double slippingActive = 0.35;     ///< or this chance, or less, of ordering again
};

/// Asked in this order, the first that applies: NoOrders (never ordered); Quiet (last order over quietDays
/// ago); New (first order at most newDays ago); OneOff (a single order); SlippingAway (silent for more than
/// leastSlippingDays, and for more than slippingGaps usual gaps or hardly active); else Regular.
data::Stage stageOf(const OrderFacts& facts, Day asOf, const StageRules& rules = {});

/// Whom a goal means where the brief names no stage; empty: everyone.
std::vector<data::Stage> defaultStages(data::Goal goal);

/// The audience of a brief with the goal's own stages filled in.
data::Audience audienceOf(const data::Brief& brief);

/// An empty list of the audience lets everyone pass. `country` is ISO 3166-1 alpha-2; empty where unknown,
/// which is in no list.
bool matches(const data::Audience& audience, data::Stage stage, std::string_view country);

}  // namespace tactful::plan
