#pragma once

#include "core/base/result.h"
#include "core/measure/experiment.h"

#include <span>

/// \file
/// What can be said of an experiment that is looked at every day?
///
/// An ordinary range holds for one look. These hold for all looks together: they may be read at any time, and
/// the experiment may be stopped because of what they say.
///
/// Source: Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2021), Time-uniform central limit theory and
/// asymptotic confidence sequences; Johari, Koomen, Pekelis and Walsh (2017), Peeking at A/B Tests.
/// Proof: sequential_test gets GrowthBook's values to 5 decimals and the mSPRT trajectories.

namespace tactful::measure {

struct SequenceOptions {
    double alpha = 0.05;           ///< in (0, 1); chance that the range is ever wrong
    double expectedPeople = 5000;  ///< > 0; of both sides, at which the range is to be narrowest

    Status check() const;
};

/// The range at this look. BadInput if options.check() fails.
Result<EffectRange> alwaysValidRange(const Effect& effect, const SequenceOptions& options);
/// Only "is it above 0?": `high` is infinite. options.alpha below 0.5.
Result<EffectRange> alwaysValidLowerBound(const Effect& effect, const SequenceOptions& options);

/// The mixture sequential probability ratio test of two equally large sides of known spread. It is the older
/// of the two methods and kept as a check on the first.
struct MixtureTest {
    double spread = 1.0;   ///< > 0; standard deviation of one person's value
    double mixture = 1.0;  ///< > 0; standard deviation of the effects that are looked for

    /// How much likelier the difference is with an effect than without; `people`: of each side, so far.
    double ratio(double people, double difference) const;
};

/// The mixture that finds effects fastest if the test is given up after `people` on each side.
double bestMixture(double alpha, double spread, double people);

/// The p-value after looks with these ratios: 1 / their greatest, at most 1; 1 for none.
double alwaysValidP(std::span<const double> ratios);

}  // namespace tactful::measure
