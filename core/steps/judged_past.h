#pragma once

#include "core/measure/comparison.h"
#include "core/steps/learn_step.h"
#include "core/steps/shop_models.h"

#include <optional>
#include <vector>

/// \file
/// Were the models better than the simple rules on the shop's own past? Seen by the steps alone.
///
/// The last 90 days (fewer in a short history) are hidden, everything is fitted to what was before, and both
/// the models and the rules say what came. They are judged on the same customers. Orders and their value are
/// judged on up to three such periods (core/steps/judged_orders.h).

namespace tactful::steps {

struct JudgedPast {
    std::vector<ModelVerdict> verdicts;   ///< "next", "activity", "value", "new"
    PickRule pickRule = PickRule::Model;  ///< what the next picks should be chosen by
    PickRule newRule = PickRule::Model;   ///< the same of those that are to be new to the customer
    OrderWays ways;                       ///< what orders and spend should be worked out by
    /// Of the model in `ways`, fitted to the past before the newest hidden period: a good beginning.
    std::optional<models::RepeatOrders> population;
};

/// `sales` may go past `asOf`; nothing later is looked at. Only a cancelled job is an error.
Result<JudgedPast> judgePast(Day asOf, const data::SalesHistory& sales,
                             const std::vector<data::Product>& catalogue, const LearnOptions& options,
                             Job& job);

}  // namespace tactful::steps
