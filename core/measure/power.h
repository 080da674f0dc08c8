#pragma once

#include "core/base/result.h"

#include <cstdint>

/// \file
/// How small an effect would an experiment see, and how many people must be held back to see one?
///
/// Source: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, section 4.2
/// (shares); the normal approximation (means). Proof: bench_experiments compares both with simulated
/// experiments.

namespace tactful::measure {

struct PowerOptions {
    double alpha = 0.05;  ///< two-sided, in (0, 1)
    double power = 0.8;   ///< chance of seeing the effect if it is there, above alpha, below 1

    Status check() const;
};

/// The people of both sides.
struct SideSizes {
    double heldBack = 0.0;
    double writtenTo = 0.0;
};

/// Chance that an effect of `size` (in units of its standard error) is seen.
double powerOf(double size, double alpha);

/// The smallest difference of means that would be seen; `spread`: standard deviation of one person's value.
/// BadInput if options.check() fails, a side is empty, or the spread is negative or not finite.
Result<double> smallestMeanDifference(double spread, const SideSizes& sides, const PowerOptions& options);

/// The smallest rise of a share above `share` (of those held back, 0 to 1) that would be seen; 1 - share if
/// none would. BadInput as above, or for a share outside 0 to 1.
Result<double> smallestShareRise(double share, const SideSizes& sides, const PowerOptions& options);

/// People on each of two equal sides to see that a share is `other` rather than `share`. BadInput if
/// options.check() fails, a share is outside 0 to 1, or they are equal.
Result<double> peoplePerSide(double share, double other, const PowerOptions& options);

}  // namespace tactful::measure
