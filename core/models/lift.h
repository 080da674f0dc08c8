#pragma once

#include "core/base/result.h"

#include <span>
#include <vector>

/// \file
/// How much more do people buy because they are written to?
///
/// Lift is the share by which a message raises what is bought in the weeks after it. The shop has a lift of
/// its own, groups of its customers differ from it, and each campaign is luckier or not; all three normal.
/// Before any hold-out is measured the answer is the prior. Each measured hold-out moves it by as much as it
/// is sure: groups without hold-outs of their own learn from the others.
///
/// Source: the normal model with known variances, two levels (Gelman and others 2013, Bayesian Data Analysis,
/// section 5.4). The prior is judgement: field tests of retail e-mail find that a first message a week adds
/// the order of a tenth of what active customers buy (SCIENCE.md 2.1), and no shop's own figures are in it.
/// Proof: lift_test gets posteriors worked out by hand and by the joint normal.

namespace tactful::models {

/// Standard deviations; all > 0 but campaignSpread, which is >= 0.
struct LiftPrior {
    double mean = 0.1;
    double shopSpread = 0.04;      ///< of shops around the mean
    double groupSpread = 0.03;     ///< of groups around their shop: with the line above 0.05 in all
    double campaignSpread = 0.03;  ///< of campaigns around their group

    Status check() const;
};

/// One hold-out, as measured in one group of customers.
struct LiftTrial {
    int group = 0;  ///< from 0
    double lift = 0.0;
    double standardError = 0.0;  ///< > 0
};

/// What is believed of a lift; about normal.
struct LiftBelief {
    double mean = 0.0;
    double spread = 0.0;  ///< standard deviation
};

struct ShopLift {
    LiftBelief shop;
    std::vector<LiftBelief> groups;
    int trials = 0;  ///< hold-outs that it rests on; 0: it is the prior
};

/// \return BadInput if the prior's check fails, `groups` is below 1, or a trial is of another group, not
///   finite, or without doubt.
Result<ShopLift> learnLift(std::span<const LiftTrial> trials, int groups, const LiftPrior& prior);

}  // namespace tactful::models
