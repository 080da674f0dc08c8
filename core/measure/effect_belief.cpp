#include "core/measure/effect_belief.h"

#include "core/measure/distributions.h"

#include <cmath>

namespace tactful::measure {

Result<EffectBelief> updated(const EffectBelief& before, const Effect& experiment)
{
    if (!std::isfinite(before.mean) || !(before.spread > 0.0))
        return Error{ErrorCode::BadInput, "What was believed before needs a spread above 0.", "before"};
    if (!std::isfinite(experiment.value) || !(experiment.standardError > 0.0))
        return Error{ErrorCode::BadInput, "The effect needs a doubt above 0.", "experiment"};
    const double known = 1.0 / (before.spread * before.spread);
    const double seen = 1.0 / (experiment.standardError * experiment.standardError);
    return EffectBelief{(known * before.mean + seen * experiment.value) / (known + seen),
                        1.0 / std::sqrt(known + seen)};
}

double chanceAbove(const EffectBelief& belief, double than)
{
    return normalBelow((belief.mean - than) / belief.spread);
}

BeliefRange rangeOf(const EffectBelief& belief, double level)
{
    const double reach = belief.spread * normalPoint(0.5 + 0.5 * level);
    return {belief.mean - reach, belief.mean + reach};
}

}  // namespace tactful::measure
