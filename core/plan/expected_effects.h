#pragma once

#include "core/data/planned.h"

#include <span>

/// \file
/// What will a plan bring, and what harm may it do? Formulas and their starting values; whatever the shop's
/// own results teach replaces the values.

namespace tactful::plan {

/// Starting values from research (SCIENCE.md 2.1, 2.2 and 2.4) until the shop's own counts are added to them.
struct EffectRates {
    // Unsubscribes per message of no personal content to somebody rested: Beta(2.8, 1997.2), mean 0.14%.
    double unsubscribed = 2.8;
    double stayed = 1997.2;
    double scoreRise = 1.0;      ///< that chance grows by this share over each 50 points of score
    double pressureRise = 0.25;  ///< and by this share over each message's worth of pressure

    // Spam reports per message: Beta(0.5, 999.5).
    double reported = 0.5;
    double notReported = 999.5;

    /// How sure the expected extra sales of all are: standard deviation as a share of them. It is one number
    /// for everybody because one model made them all.
    double extraSalesSpread = 0.5;
};

/// Chance that one message makes its reader unsubscribe:
/// base × (1 + scoreRise × score / 50) × (1 + pressureRise × pressure), at most 1.
/// `score` is S, 0 to 100; `pressure` is that of SCIENCE.md 2.2, at least 0.
double unsubscribeRisk(double score, double pressure, const EffectRates& rates);

/// Extra sales of one message and the size of the orders it may bring, minor units.
struct ExpectedSale {
    double extraMinor = 0.0;
    double orderMinor = 0.0;  ///< mean value of one order; 0 where unknown
};

/// The sum, with the middle 80% of what it may turn out to be. Two sources of doubt, taken as independent and
/// normal: the effect as a whole (extraSalesSpread), and luck (orders arrive as in a Poisson process and
/// their values vary as much as their mean, so a message's variance is 2 × |extra| × order value). May fall
/// below 0.
data::Estimate extraSales(std::span<const ExpectedSale> messages, const EffectRates& rates);

/// `expected` unsubscribes (the sum of the risks) as a count. What is not known of the base rate is a Gamma
/// of shape `unsubscribed`, so the count is negative binomial; its 10% and 90% points.
data::Estimate unsubscribes(double expected, const EffectRates& rates);

/// The shop's rate of spam reports: mean and middle 80% of Beta(reported, notReported).
data::Estimate spamRate(const EffectRates& rates);

/// The p-quantile of Beta(a, b), for a and b > 0 and p within (0, 1); exact to about 1e-6 of the quantile.
double betaQuantile(double a, double b, double p);

/// The least k with P(count <= k) >= p, for a negative binomial count of that mean (> 0) and shape (> 0).
double negativeBinomialQuantile(double mean, double shape, double p);

}  // namespace tactful::plan
