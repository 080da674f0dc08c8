#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>

/// \file
/// How much noise hides one customer in a count that is given to others?
///
/// The discrete Laplace mechanism: the difference of two geometric numbers, drawn with whole numbers alone.
/// Noise from floating-point numbers gives the count away by its last digits (Mironov 2012), so none is used:
/// the sampler is that of Canonne, Kamath and Steinke (2020), The Discrete Gaussian for Differential Privacy,
/// algorithms 1 and 2.
///
/// Proof: discrete_laplace_test gets the values of SCIENCE.md 7.2 and the exact distribution.

namespace tactful::measure {

/// 64 random bits at each call.
using BitSource = std::function<std::uint64_t()>;
/// Those of the operating system: for all noise that leaves the house.
BitSource secureBits();

/// The privacy loss ε of one table over its sensitivity Δ (how many counts one customer can move), as a
/// fraction.
struct NoiseScale {
    std::int64_t numerator = 1;
    std::int64_t denominator = 3;

    double value() const { return static_cast<double>(numerator) / static_cast<double>(denominator); }
    /// BadInput unless both are between 1 and 1,000,000.
    Status check() const;
};

/// P(n) in proportion to exp(-|n| ε/Δ). The scale must pass check().
std::int64_t drawNoise(const NoiseScale& scale, const BitSource& bits);

double noiseVariance(const NoiseScale& scale);
/// P(|noise| <= reach).
double chanceWithin(const NoiseScale& scale, std::int64_t reach);
/// The smallest whole number that |noise| stays within in at least 95 of 100 draws: the "±9" beside a figure.
std::int64_t noiseReach(const NoiseScale& scale);
/// Below this a category that is not known beforehand may not be named at all, or a single customer would
/// show by its name with a chance above `delta`.
double releaseThreshold(const NoiseScale& scale, double delta);

}  // namespace tactful::measure
