#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <Eigen/Core>

#include <cstdint>

/// \file
/// Of all that may drive people away, how much is to blame on which?
///
/// Causes add up: P(leaves) = 1 - exp(-sum over causes of rate x exposure), all rates >= 0. Each rate is
/// Gamma before the data, with its usual value as the mode and as good as `strength` units of exposure. Found
/// by expectation and maximisation: every event's blame is shared out among its causes by what they add, then
/// each rate is its blame over its exposure. The posterior never falls from step to step.
///
/// Source: SCIENCE.md 1.4, level 2; Dempster, Laird and Rubin (1977), Maximum Likelihood from Incomplete
/// Data. Proof: blame_test.

namespace tactful::models {

struct BlameData {
    Eigen::ArrayXXd exposure;  ///< N x causes, >= 0; of each message to each cause
    Eigen::ArrayXd harmed;     ///< N; 1 or 0

    Status check() const;
};

struct BlameOptions {
    Eigen::ArrayXd usual;      ///< per cause, > 0: the rate before any data
    double strength = 3000.0;  ///< > 0; exposure that the usual rates are worth
    int mostSteps = 2000;
    double tolerance = 1e-9;  ///< relative change of every rate at which to stop
};

struct Blame {
    Eigen::ArrayXd rate;      ///< per cause
    Eigen::ArrayXd exposure;  ///< per cause, of all messages
    double posterior = 0.0;   ///< its logarithm, up to a constant
    int steps = 0;
};

/// BadInput if a check fails or the options do not fit the data; Cancelled.
Result<Blame> shareBlame(const BlameData& data, const BlameOptions& options, Job& job);

}  // namespace tactful::models
