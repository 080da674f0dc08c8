#pragma once

#include "core/features/outcome.h"
#include "core/measure/backtest.h"
#include "core/steps/learn_step.h"
#include "core/steps/order_ways.h"
#include "core/steps/shop_past.h"

#include <optional>
#include <span>

/// \file
/// Are the models of orders and their value better than simple rules on the shop's own past, and for whom?
/// Seen by the steps alone.
///
/// Several periods are hidden, one before the other. In each, everything is fitted to what was before; the
/// kind of order model is the one that still earlier periods chose (the default where there is none), so that
/// no period has a say in what it is judged by. A customer who was there in several counts once, with the
/// mean.
///
/// Judged by squared errors, which expectations are the best at. Absolute errors would favour "they order
/// nothing" for everybody who mostly orders nothing, and totals would come out far too low.

namespace tactful::steps {

/// What was known before a hidden period, and what then came.
struct HiddenPast {
    measure::HiddenPeriod period;
    ShopPast past;
    features::Outcome outcome;
};

struct JudgedOrders {
    ModelVerdict activity;
    ModelVerdict value;
    OrderWays ways;  ///< for the fit to the whole past; without a pace
    /// What the newest period was judged by, where it is of the model that is to be used.
    std::optional<models::RepeatOrders> population;
};

/// \param periods  the newest first; at least one
/// \param sales  those that the periods came from
Result<JudgedOrders> judgeOrders(std::span<const HiddenPast> periods, const data::SalesHistory& sales,
                                 const LearnOptions& options, Job& job);

/// The verdicts where there is nothing to judge by.
JudgedOrders cannotJudgeOrders();

}  // namespace tactful::steps
