#include "core/measure/power.h"

#include "core/measure/distributions.h"

#include <cmath>

namespace tactful::measure {
namespace {

struct Points {
    double alpha;
    double power;
};

Points pointsOf(const PowerOptions& options)
{
    return {normalPoint(1.0 - 0.5 * options.alpha), normalPoint(options.power)};
}

double spreadOfShare(double share)
{
    return share * (1.0 - share);
}

/// Whether a rise from `share` to `other` would be seen: under "no effect" both sides have their common
/// share.
bool seen(double share, double other, const SideSizes& sides, const Points& points)
{
    const double all = sides.heldBack + sides.writtenTo;
    const double common = (share * sides.heldBack + other * sides.writtenTo) / all;
    const double without = spreadOfShare(common) * (1.0 / sides.heldBack + 1.0 / sides.writtenTo);
    const double with = spreadOfShare(share) / sides.heldBack + spreadOfShare(other) / sides.writtenTo;
    return other - share >= points.alpha * std::sqrt(without) + points.power * std::sqrt(with);
}

bool isShare(double share)
{
    return share >= 0.0 && share <= 1.0;
}

Status checkSides(const SideSizes& sides)
{
    if (!(sides.heldBack > 0.0) || !(sides.writtenTo > 0.0) || !std::isfinite(sides.heldBack) ||
        !std::isfinite(sides.writtenTo))
        return Error{ErrorCode::BadInput, "Both sides of an experiment need people.", "sides"};
    return {};
}

}  // namespace

Status PowerOptions::check() const
{
    if (!(alpha > 0.0 && alpha < 1.0))
        return Error{ErrorCode::BadInput, "The chance of being wrong must be between 0 and 1.", "alpha"};
    if (!(power > alpha && power < 1.0))
        return Error{ErrorCode::BadInput,
                     "The chance of seeing an effect must be above that of being wrong, and below 1.",
                     "power"};
    return {};
}

double powerOf(double size, double alpha)
{
    const double point = normalPoint(1.0 - 0.5 * alpha);
    return normalBelow(size - point) + normalBelow(-size - point);
}

Result<double> smallestMeanDifference(double spread, const SideSizes& sides, const PowerOptions& options)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = checkSides(sides); !ok) return ok.error();
    if (!(spread >= 0.0) || !std::isfinite(spread))
        return Error{ErrorCode::BadInput, "The spread of what people buy must be 0 or more.", "spread"};
    const Points points = pointsOf(options);
    return (points.alpha + points.power) * spread * std::sqrt(1.0 / sides.heldBack + 1.0 / sides.writtenTo);
}

Result<double> smallestShareRise(double share, const SideSizes& sides, const PowerOptions& options)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = checkSides(sides); !ok) return ok.error();
    if (!isShare(share)) return Error{ErrorCode::BadInput, "A share must be between 0 and 1.", "share"};
    const Points points = pointsOf(options);
    double low = share, high = 1.0;
    if (!seen(share, high, sides, points)) return 1.0 - share;
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = 0.5 * (low + high);
        (seen(share, middle, sides, points) ? high : low) = middle;
    }
    return high - share;
}

Result<double> peoplePerSide(double share, double other, const PowerOptions& options)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (!isShare(share) || !isShare(other) || share == other)
        return Error{ErrorCode::BadInput, "Two different shares between 0 and 1 are needed.", "share"};
    const Points points = pointsOf(options);
    const double common = 0.5 * (share + other);
    const double root = points.alpha * std::sqrt(2.0 * spreadOfShare(common)) +
                        points.power * std::sqrt(spreadOfShare(share) + spreadOfShare(other));
    return root * root / ((share - other) * (share - other));
}

}  // namespace tactful::measure
