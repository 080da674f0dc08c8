#pragma once

#include "core/base/result.h"
#include "core/measure/experiment.h"

/// \file
/// What is believed of an effect once an experiment is added to what was believed before?
///
/// Source: the conjugate normal model (Gelman and others 2013, Bayesian Data Analysis, section 2.5).
/// Proof: effect_belief_test gets GrowthBook's values to 5 decimals.

namespace tactful::measure {

/// The effect is about normal.
struct EffectBelief {
    double mean = 0.0;
    double spread = 0.0;  ///< standard deviation, > 0; infinite: nothing is believed yet
};

/// BadInput if the belief's spread is not above 0 or a figure is not a number.
Result<EffectBelief> updated(const EffectBelief& before, const Effect& experiment);

/// Chance that the effect is above `than`.
double chanceAbove(const EffectBelief& belief, double than);

struct BeliefRange {
    double low = 0.0;
    double high = 0.0;
};
/// The middle `level` (in (0, 1)) of the belief.
BeliefRange rangeOf(const EffectBelief& belief, double level);

}  // namespace tactful::measure
