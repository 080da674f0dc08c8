#pragma once

#include "core/base/result.h"
#include "core/measure/sample.h"

#include <span>

/// \file
/// What did it change that people were written to, and how sure is that?
///
/// Two sides chosen by lot: those held back (control) and those written to (treated).
///
/// Source: Welch (1947); relative lift by the delta method; CUPED of Deng, Xu, Kohavi and Walker (2013);
/// post-stratification of Miratrix, Sekhon and Yu (2013).
/// Proof: experiment_test gets the values of GrowthBook's own tests to 5 decimals.

namespace tactful::measure {

enum class Difference {
    Absolute,  ///< treated less control, in the unit of the values
    Relative,  ///< the same as a share of control's mean
};

/// A difference with its doubt.
struct Effect {
    double value = 0.0;
    double standardError = 0.0;  ///< above 0
    double freedom = 1.0;        ///< Welch's degrees of freedom
    double people = 0.0;         ///< of both sides
};

/// \return the effect, or BadInput if a side has fewer than two people, nobody differs from anybody, a figure
///   is not finite, or control's mean is not above 0 where the difference is relative.
Result<Effect> effectOf(const Sample& control, const Sample& treated, Difference difference);

/// The same with what people did before taken into account (CUPED): whatever of the values the time before
/// foretells is taken out of both sides, which leaves the effect and makes its doubt smaller. The weight is
/// that of a regression over both sides joined. A relative effect is a share of control's unadjusted mean.
/// Where the time before is the same for everybody, it is effectOf(). BadInput as there.
Result<Effect> adjustedEffect(const PairedSample& control, const PairedSample& treated,
                              Difference difference);

/// One group of people who were alike before, such as those of like spend.
struct Stratum {
    Sample control;
    Sample treated;
};

/// The effect over strata, each weighing as many people as it has, so that chance differences between the
/// sides in who is on them do not count. That shares of strata are themselves chance is in the doubt.
/// BadInput as effectOf(), or without a stratum.
Result<Effect> stratifiedEffect(std::span<const Stratum> strata, Difference difference);

/// What the effect may be: for an experiment whose end was fixed before it began and that is looked at once.
/// Who looks earlier needs alwaysValidRange() (sequential.h).
struct EffectRange {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    double pValue = 1.0;  ///< chance of so great a difference if there were no effect
};

/// The middle 1 - alpha of Student's t. `alpha` in (0, 1).
EffectRange fixedRange(const Effect& effect, double alpha);
/// Only "is it above 0?": `high` is infinite.
EffectRange fixedLowerBound(const Effect& effect, double alpha);

}  // namespace tactful::measure
