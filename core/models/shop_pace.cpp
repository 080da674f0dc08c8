#include "core/models/shop_pace.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tactful::models {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Shares of the variance of one stretch; what belongs to its very days counts as 1. In the public histories,
// before the cuts of bench_models, hardly anything was the same from one stretch to the next.
constexpr double sameAlways = 0.25;
constexpr double timeOfYear = 0.5;
/// Of what belongs to the very days of a stretch.
constexpr double priorSpread = 0.05;
constexpr double priorTrials = 3.0;  ///< so many trials the prior counts as
/// Variance of the logarithm of a total of one order; customers order in runs, so it is more than 1.
constexpr double chanceOfOneOrder = 2.0;
constexpr double largestLevel = 1.0;
constexpr double daysOfYear = 365.25;

/// Days of the year that two stretches have in common, over the geometric mean of their lengths.
double sameTimeOfYear(const PaceTrial& x, const PaceTrial& y)
{
    const double lengths[]{double(x.until - x.from), double(y.until - y.from)};
    double common = 0.0;
    const double apart = y.from - x.from;
    const double nearest = std::round(apart / daysOfYear);
    for (const double years : {nearest - 1.0, nearest, nearest + 1.0}) {
        const double begin = apart - years * daysOfYear;
        common += std::max(0.0, std::min(lengths[0], begin + lengths[1]) - std::max(0.0, begin));
    }
    return std::min(1.0, common / std::sqrt(lengths[0] * lengths[1]));
}

double missOf(const PaceTrial& trial)
{
    return std::clamp(std::log((trial.came + 0.5) / (trial.foreseen + 0.5)), -largestLevel, largestLevel);
}

}  // namespace

double ShopPace::factor() const
{
    return std::exp(level);
}

double ShopPace::drawUpsAndDowns(Random& random) const
{
    const double normal = random.normal();
    const double size = std::sqrt(random.gamma(0.5 * degrees, 0.5 * degrees));
    return std::exp(std::clamp(spread * normal / size, -2.0, 2.0));
}

double ShopPace::asNormal() const
{
    // Cornish and Fisher's series for the quantile 0.9 of Student's t, over that of the normal distribution.
    constexpr double z = 1.2815515655446004, z2 = z * z;
    const double first = (z2 + 1.0) / 4.0, second = (5.0 * z2 * z2 + 16.0 * z2 + 3.0) / 96.0;
    return spread * (1.0 + first / degrees + second / (degrees * degrees));
}

Status ShopPace::check() const
{
    if (!(std::abs(level) <= 2.0))
        return Error{ErrorCode::BadInput, "The shop's pace must be -2 to 2.", "pace.level"};
    if (!(spread >= 0.0 && spread <= 2.0))
        return Error{ErrorCode::BadInput, "The shop's ups and downs must be 0 to 2.", "pace.spread"};
    if (!(degrees >= 1.0))
        return Error{ErrorCode::BadInput, "The shop's ups and downs need a degree of freedom.",
                     "pace.degrees"};
    return {};
}

ShopPace paceFrom(std::span<const PaceTrial> trials, Day from, Day until)
{
    const auto count = static_cast<Index>(trials.size());
    const PaceTrial coming{from, until};
    const auto shared = [](const PaceTrial& x, const PaceTrial& y) {
        return sameAlways + timeOfYear * sameTimeOfYear(x, y);
    };
    MatrixXd covariance(count, count);
    VectorXd miss(count), withComing(count);
    for (Index i = 0; i < count; ++i) {
        const PaceTrial& trial = trials[static_cast<std::size_t>(i)];
        for (Index j = 0; j < count; ++j)
            covariance(i, j) = shared(trial, trials[static_cast<std::size_t>(j)]);
        const double byChance = chanceOfOneOrder / std::max(1.0, trial.came) / (priorSpread * priorSpread);
        covariance(i, i) += 1.0 + byChance;
        withComing[i] = shared(trial, coming);
        miss[i] = missOf(trial);
    }
    const double own = sameAlways + timeOfYear + 1.0, degrees = priorTrials + static_cast<double>(count);
    const double priorSquares = priorTrials * priorSpread * priorSpread;
    if (count == 0) return {0.0, priorSpread * std::sqrt(own), degrees};
    const Eigen::LLT<MatrixXd> root(covariance);
    const VectorXd weights = root.solve(withComing);
    const double size = (priorSquares + miss.dot(root.solve(miss))) / degrees;
    return {std::clamp(weights.dot(miss), -largestLevel, largestLevel),
            std::sqrt(size * std::max(0.0, own - weights.dot(withComing))), degrees};
}

}  // namespace tactful::models
