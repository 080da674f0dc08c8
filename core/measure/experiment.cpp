#include "core/measure/experiment.h"

#include "core/measure/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace tactful::measure {
namespace {

/// The means of both sides with their doubt, before they are compared.
struct Sides {
    double control = 0.0;
    double treated = 0.0;
    double difference = 0.0;       ///< treated - control, or what is left of it after an adjustment
    double controlVariance = 0.0;  ///< of the mean
    double treatedVariance = 0.0;
    double covariance = 0.0;  ///< of the two means
};

Effect compare(const Sides& sides, Difference difference)
{
    Effect effect;
    effect.value = sides.difference;
    double variance = sides.controlVariance + sides.treatedVariance - 2.0 * sides.covariance;
    if (difference == Difference::Relative) {
        const double ratio = sides.treated / sides.control;
        effect.value /= sides.control;
        variance =
            (sides.treatedVariance + ratio * ratio * sides.controlVariance - 2.0 * ratio * sides.covariance) /
            (sides.control * sides.control);
    }
    effect.standardError = std::sqrt(std::max(0.0, variance));
    return effect;
}

/// Welch and Satterthwaite.
double freedomOf(const Sample& control, const Sample& treated)
{
    const double a = control.variance / control.people, b = treated.variance / treated.people;
    return (a + b) * (a + b) / (a * a / (control.people - 1.0) + b * b / (treated.people - 1.0));
}

Status checkSides(const Sample& control, const Sample& treated)
{
    for (const Sample* side : {&control, &treated}) {
        const char* name = side == &control ? "control" : "treated";
        if (!std::isfinite(side->people) || !std::isfinite(side->mean) || !std::isfinite(side->variance))
            return Error{ErrorCode::BadInput, "A figure of the experiment is not a number.", name};
        if (side->people < 2.0)
            return Error{ErrorCode::BadInput, "Each side of an experiment needs at least two people.", name};
    }
    return {};
}

Status checkMeans(const Sides& sides, double freedom, Difference difference)
{
    if (difference == Difference::Relative && !(sides.control > 0.0))
        return Error{ErrorCode::BadInput,
                     "Nobody who was held back bought anything, so a change in per cent cannot be told.",
                     "control"};
    if (!std::isfinite(freedom) || !(sides.controlVariance + sides.treatedVariance > 0.0))
        return Error{ErrorCode::BadInput, "Everybody did the same, so the doubt cannot be told.", "control"};
    return {};
}

Result<Effect> judge(const Sides& sides, const Sample& control, const Sample& treated, Difference difference)
{
    const double freedom = freedomOf(control, treated);
    if (auto ok = checkMeans(sides, freedom, difference); !ok) return ok.error();
    Effect effect = compare(sides, difference);
    effect.freedom = freedom;
    effect.people = control.people + treated.people;
    return effect;
}

/// The sample after what the time before foretells is taken out.
Sample adjusted(const PairedSample& pair, double weight)
{
    Sample sample = pair.after;
    sample.mean -= weight * pair.before.mean;
    sample.variance += weight * weight * pair.before.variance - 2.0 * weight * pair.covariance;
    return sample;
}

/// Slope of a regression of after on before over both sides as one.
double weightOfBefore(const PairedSample& control, const PairedSample& treated)
{
    const double a = control.before.people, b = treated.before.people;
    const double between = a * b / (a + b);
    const double step = treated.before.mean - control.before.mean;
    const double products = (a - 1.0) * control.covariance + (b - 1.0) * treated.covariance +
                            between * step * (treated.after.mean - control.after.mean);
    const double squares =
        (a - 1.0) * control.before.variance + (b - 1.0) * treated.before.variance + between * step * step;
    return squares > 0.0 ? products / squares : 0.0;
}

/// Means of both sides over strata. Strata's shares count as drawn by lot (multinomial), which adds how much
/// strata differ.
Sides weighted(std::span<const Stratum> strata, double people)
{
    Sides sides;
    for (const Stratum& stratum : strata) {
        const double share = (stratum.control.people + stratum.treated.people) / people;
        sides.control += share * stratum.control.mean;
        sides.treated += share * stratum.treated.mean;
    }
    sides.difference = sides.treated - sides.control;
    for (const Stratum& stratum : strata) {
        const double share = (stratum.control.people + stratum.treated.people) / people;
        const double a = stratum.control.mean - sides.control, b = stratum.treated.mean - sides.treated;
        sides.controlVariance +=
            share * share * stratum.control.variance / stratum.control.people + share * a * a / people;
        sides.treatedVariance +=
            share * share * stratum.treated.variance / stratum.treated.people + share * b * b / people;
        sides.covariance += share * a * b / people;
    }
    return sides;
}

}  // namespace

Result<Effect> effectOf(const Sample& control, const Sample& treated, Difference difference)
{
    if (auto ok = checkSides(control, treated); !ok) return ok.error();
    const Sides sides{control.mean,
                      treated.mean,
                      treated.mean - control.mean,
                      control.variance / control.people,
                      treated.variance / treated.people,
                      0.0};
    return judge(sides, control, treated, difference);
}

Result<Effect> adjustedEffect(const PairedSample& control, const PairedSample& treated, Difference difference)
{
    if (auto ok = checkSides(control.after, treated.after); !ok) return ok.error();
    if (auto ok = checkSides(control.before, treated.before); !ok) return ok.error();
    const double weight = weightOfBefore(control, treated);
    const Sample left = adjusted(control, weight), right = adjusted(treated, weight);
    // Both keep their own means, so that a relative effect is a share of what was really bought.
    const Sides sides{control.after.mean,
                      treated.after.mean,
                      right.mean - left.mean,
                      left.variance / left.people,
                      right.variance / right.people,
                      0.0};
    return judge(sides, left, right, difference);
}

Result<Effect> stratifiedEffect(std::span<const Stratum> strata, Difference difference)
{
    if (strata.empty()) return Error{ErrorCode::BadInput, "There are no groups of people to compare."};
    std::vector<Sample> controls, treateds;
    for (const Stratum& stratum : strata) {
        if (auto ok = checkSides(stratum.control, stratum.treated); !ok) return ok.error();
        controls.push_back(stratum.control);
        treateds.push_back(stratum.treated);
    }
    const Sample control = joined(controls), treated = joined(treateds);
    return judge(weighted(strata, control.people + treated.people), control, treated, difference);
}

EffectRange fixedRange(const Effect& effect, double alpha)
{
    const double reach = effect.standardError * studentPoint(1.0 - 0.5 * alpha, effect.freedom);
    const double t = std::abs(effect.value) / effect.standardError;
    return {effect.value, effect.value - reach, effect.value + reach, 2.0 * studentBelow(-t, effect.freedom)};
}

EffectRange fixedLowerBound(const Effect& effect, double alpha)
{
    const double reach = effect.standardError * studentPoint(1.0 - alpha, effect.freedom);
    return {effect.value, effect.value - reach, std::numeric_limits<double>::infinity(),
            studentBelow(-effect.value / effect.standardError, effect.freedom)};
}

}  // namespace tactful::measure
