#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <Eigen/Core>

#include <cstdint>

/// \file
/// Does a more personal message drive more people away in this shop?
///
///   logit P(leaves or reports) = b0 + b1 score + b2 ln(1 + messages of the last 30 days) + b3 new contact
///
/// b2 is there because leaving is mostly about how many messages there are. Normal priors, b1 never below 0;
/// the fit is the most likely point after the data (MAP) by Newton's method, its doubt the inverse Hessian
/// there (Laplace). Source: SCIENCE.md 1.4, level 1; Gelman and others (2013), Bayesian Data Analysis,
/// section 13.3. Proof: harm_score_test reproduces the table of that section on simulated shops.

namespace tactful::models {

/// One row for each message that was sent and whose result is known.
struct HarmSends {
    Eigen::ArrayXd score;     ///< how intrusive, 0 to 1: P / 100 of SCIENCE.md 1.3
    Eigen::ArrayXd messages;  ///< to the same person in the 30 days before, >= 0
    Eigen::ArrayXd newcomer;  ///< 1: had never bought; else 0
    Eigen::ArrayXd harmed;    ///< 1: unsubscribed or reported it within 14 days; else 0

    /// BadInput if the columns differ in length or a figure is out of range.
    Status check() const;
};

/// Means and standard deviations of b0 to b3 before any data.
struct HarmPrior {
    Eigen::Array4d mean{-6.5007, 1.0, 0.3, 0.3};  ///< the first is logit(0.0015)
    Eigen::Array4d spread{1.0, 0.7, 0.3, 0.3};
};

struct HarmScore {
    Eigen::Array4d weight;  ///< b0 to b3
    Eigen::Array4d spread;  ///< standard deviations
    std::int64_t sends = 0;
    std::int64_t events = 0;
};

/// \return the prior itself where there are no sends; BadInput if a check fails; Numeric; Cancelled.
Result<HarmScore> fitHarm(const HarmSends& sends, const HarmPrior& prior, Job& job);

/// What so many events allow (SCIENCE.md 1.4): below 40 nothing, to 200 to say which way it goes, then use.
enum class HarmUse { Research, Direction, Own };
HarmUse harmUse(std::int64_t events);

}  // namespace tactful::models
