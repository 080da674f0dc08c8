#include "core/tact/cadence_value.h"

#include <algorithm>
#include <cmath>

namespace tactful::tact {

double valueOfCadence(double perWeek, const CadenceCurve& curve)
{
    const double earned = curve.bestPerWeek * -std::expm1(-perWeek / curve.saturation);
    const double beyond = std::max(0.0, perWeek - 1.0);
    const double churn =
        curve.churnPerWeek + curve.churnPerMessage * perWeek + curve.churnOfCrowding * beyond * beyond;
    return (earned - curve.costPerMessage * perWeek) / (curve.discountPerWeek + churn);
}

double bestCadence(const CadenceCurve& curve)
{
    constexpr int quarters = 7 * 4;
    double best = 0.0;
    for (int quarter = 1; quarter <= quarters; ++quarter)
        if (valueOfCadence(quarter / 4.0, curve) > valueOfCadence(best, curve)) best = quarter / 4.0;
    return best;
}

double lostInAYear(double perWeek, double churnPerMessage)
{
    constexpr double weeks = 52.0;
    return -std::expm1(weeks * perWeek * std::log1p(-churnPerMessage));
}

}  // namespace tactful::tact
