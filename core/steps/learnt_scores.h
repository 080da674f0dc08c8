#pragma once

#include "core/steps/learn_step.h"
#include "core/steps/learnt_past.h"
#include "core/steps/shop_models.h"
#include "core/store/model_runs.h"

/// \file
/// What fitted models say of each customer, in the form in which it is kept. Seen by the steps alone.

namespace tactful::steps {

/// Scores, candidate picks (customer 0: best sellers) and the runs of the habits; no verdicts. Equal for
/// equal material, models and seed. `shop.ways.pace` is that of the coming
/// days and is left as it was. Only a cancelled job is an error.
Result<store::Learnt> learntFrom(const LearnMaterial& material, const ShopPast& past, ShopModels& shop,
                                 const LearnOptions& options, Job& job);

}  // namespace tactful::steps
