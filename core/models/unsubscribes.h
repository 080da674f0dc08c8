#pragma once

#include "core/base/result.h"

/// \file
/// How readily do the shop's readers unsubscribe?
///
/// Each message is a moment at which its reader may leave (discrete-time hazard). Unsubscribes are counted
/// against exposure: messages, each weighing as many plain ones as it is likely to drive somebody away. So
/// the count is Poisson with mean rate x exposure, and the rate, Gamma before, is Gamma after.
///
/// Source: the conjugate Poisson-Gamma model with exposure (Gelman and others 2013, Bayesian Data Analysis,
/// section 2.6). Prior: 0.14% a message, the average of the GDMA 2024 benchmark, as if seen on 2,000 messages
/// (SCIENCE.md 2.2). Proof: unsubscribes_test.

namespace tactful::models {

/// Gamma(unsubscribes, exposure) of the rate.
struct UnsubscribeRate {
    double unsubscribes = 2.8;  ///< > 0; seen, with the prior's
    double exposure = 2000.0;   ///< > 0; plain messages, with the prior's

    double mean() const { return unsubscribes / exposure; }
};

/// \return the rate with so many unsubscribes after so much exposure added, or BadInput if a figure is
///   negative or not finite, or somebody left without having been written to.
Result<UnsubscribeRate> updated(const UnsubscribeRate& before, double unsubscribes, double exposure);

/// Chance that one reader leaves in the course of `exposure` (>= 0) coming messages. Less than with a known
/// rate, because who stays for long shows that the rate is low.
double chanceOfLeaving(const UnsubscribeRate& rate, double exposure);

}  // namespace tactful::models
