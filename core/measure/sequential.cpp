#include "core/measure/sequential.h"

#include "core/measure/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tactful::measure {
namespace {

constexpr double rootTwoPi = 2.50662827463100050242;

/// rho² of the paper times the people so far: narrowest at the expected number of them.
double weightOf(const Effect& effect, double alpha, double expectedPeople)
{
    const double logAlpha = -2.0 * std::log(alpha);
    return effect.people * (logAlpha + std::log(1.0 + logAlpha)) / expectedPeople;
}

/// Half width at which the logarithm in the paper's bound is `log`.
double reachOf(const Effect& effect, double weight, double log)
{
    return effect.standardError * std::sqrt(2.0 * (weight + 1.0) / weight * log);
}

}  // namespace

Status SequenceOptions::check() const
{
    if (!(alpha > 0.0 && alpha < 1.0))
        return Error{ErrorCode::BadInput, "The chance of being wrong must be between 0 and 1.", "alpha"};
    if (!(expectedPeople > 0.0) || !std::isfinite(expectedPeople))
        return Error{ErrorCode::BadInput, "The expected number of people must be above 0.", "expectedPeople"};
    return {};
}

Result<EffectRange> alwaysValidRange(const Effect& effect, const SequenceOptions& options)
{
    if (auto ok = options.check(); !ok) return ok.error();
    const double weight = weightOf(effect, options.alpha, options.expectedPeople);
    const double root = std::sqrt(weight + 1.0);
    const double reach = reachOf(effect, weight, std::log(root / options.alpha));
    const double z = effect.value / effect.standardError;
    // The alpha at which the range would just touch 0.
    const double p = root * std::exp(-0.5 * z * z * weight / (weight + 1.0));
    return EffectRange{effect.value, effect.value - reach, effect.value + reach, std::min(1.0, p)};
}

Result<EffectRange> alwaysValidLowerBound(const Effect& effect, const SequenceOptions& options)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (options.alpha >= 0.5)
        return Error{ErrorCode::BadInput, "The chance of being wrong on one side must be below one half.",
                     "alpha"};
    const double weight = weightOf(effect, 2.0 * options.alpha, options.expectedPeople);
    const double root = std::sqrt(weight + 1.0);
    const double reach = reachOf(effect, weight, std::log1p(root / (2.0 * options.alpha)));
    const double z = std::max(0.0, effect.value / effect.standardError);
    const double p = 0.5 * root / std::expm1(0.5 * z * z * weight / (weight + 1.0));
    return EffectRange{effect.value, effect.value - reach, std::numeric_limits<double>::infinity(),
                       std::min(1.0, p)};
}

double MixtureTest::ratio(double people, double difference) const
{
    const double both = 2.0 * spread * spread, mixed = people * mixture * mixture;
    return std::sqrt(both / (both + mixed)) *
           std::exp(people * mixed * difference * difference / (2.0 * both * (both + mixed)));
}

double bestMixture(double alpha, double spread, double people)
{
    const double b = -2.0 * std::log(alpha) / (spread * std::sqrt(people));
    const double below = normalBelow(-b), density = std::exp(-0.5 * b * b) / rootTwoPi;
    return spread * std::sqrt(below / (density / b - below));
}

double alwaysValidP(std::span<const double> ratios)
{
    double greatest = 1.0;
    for (const double ratio : ratios)
        greatest = std::max(greatest, ratio);
    return 1.0 / greatest;
}

}  // namespace tactful::measure
