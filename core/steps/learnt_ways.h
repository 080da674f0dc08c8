#pragma once

#include "core/data/model_run.h"
#include "core/steps/learn_step.h"
#include "core/steps/order_ways.h"

#include <optional>
#include <span>
#include <string>

/// \file
/// How is what was chosen kept with the scores, so that the same can be worked out again? Seen by the steps
/// alone.

namespace tactful::steps {

/// ModelRun::options of one question, as JSON: what is used overall and for each group of customers.
/// `population`: of the order model that was fitted; nothing: there is none.
std::string optionsOf(const ModelVerdict& verdict, const OrderWays& ways,
                      const std::optional<models::RepeatOrders>& population);
/// ModelRun::quality of one question, as JSON.
std::string qualityOf(const ModelVerdict& verdict);

/// What the last learning chose for orders and spend; the models where nothing was learnt yet.
OrderWays waysOf(std::span<const data::ModelRun> runs);

}  // namespace tactful::steps
