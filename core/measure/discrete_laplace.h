#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

/// \file
/// Counts that may be shown to others: whole-number Laplace noise, so that nobody can tell from them whether
/// one person is in the data (differential privacy; Ghosh, Roughgarden and Sundararajan 2009, "Universally
/// utility-maximizing privacy mechanisms"). No floating point touches the noise that is added (Mironov 2012).

namespace tactful::measure {

/// 64 random bits that nobody can foresee.
using RandomBits = std::function<std::uint64_t()>;

/// epsilon / sensitivity as a fraction of whole numbers, 1 to 10,000 each: the noise of exactly that scale.
struct NoiseScale {
    std::int64_t epsilon = 1;      ///< numerator
    std::int64_t sensitivity = 1;  ///< denominator: how much one person can change all counts together
    double ratio() const { return static_cast<double>(epsilon) / static_cast<double>(sensitivity); }
};

/// P(k) is in proportion to exp(-|k| epsilon / sensitivity). Exact, from Bernoulli trials on whole numbers
/// (Canonne, Kamath and Steinke 2020, "The discrete Gaussian for differential privacy", algorithm 2).
std::int64_t discreteLaplace(const NoiseScale& scale, const RandomBits& bits);

/// 2 q / (1 - q)^2 with q = exp(-epsilon / sensitivity).
double laplaceVariance(const NoiseScale& scale);
/// P(|noise| <= bound).
double laplaceWithin(const NoiseScale& scale, std::int64_t bound);
/// The least bound that 95 % of the noise keeps (SCIENCE: sensitivity / epsilon x ln 20).
double laplaceError95(const NoiseScale& scale);
/// From which count on a group may be named at all, where groups come from the data: with probability delta
/// at most a group of one person is. \param groupsPerPerson  delta is shared among them
double releaseThreshold(const NoiseScale& scale, double delta, std::int64_t groupsPerPerson = 1);

}  // namespace tactful::measure
