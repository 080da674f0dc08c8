#pragma once

#include <array>

/// \file
/// What does the time since the last order say of a customer who orders at regular gaps?
///
/// An order is the last of k steps that come at the customer's own rate, so gaps are Erlang(k): the larger k,
/// the more regular. The silence since the last order then says how many of the steps may have been taken.
///
/// Source: the (M)BG/CNBD-k model, Reutterer, Platzer and Schroeder (2021), Leveraging purchase regularity
/// for predicting customer behavior the easy way, International Journal of Research in Marketing 38(1),
/// 194-215.

namespace tactful::models {

inline constexpr int mostGapSteps = 4;

/// How likely each number of steps taken since the last order is, for an active customer whose rate was
/// Gamma(shape, scale - silence) at the last order; `scale` > `silence` >= 0, `steps` 1 to mostGapSteps.
struct StepsTaken {
    std::array<double, mostGapSteps> chance{};  ///< of 0, 1, … steps - 1; sums to 1
    double log = 0.0;      ///< ln of the sum before it was brought to 1: what they add to the likelihood
    double byShape = 0.0;  ///< derivatives of `log`; the silence is held
    double byScale = 0.0;
    double byShape2 = 0.0;  ///< and the second ones
    double byBoth = 0.0;
    double byScale2 = 0.0;

    StepsTaken(int steps, double shape, double scale, double silence);
};

}  // namespace tactful::models
