#include "core/models/regular_gaps.h"

#include <cassert>
#include <cmath>
#include <cstddef>

namespace tactful::models {

StepsTaken::StepsTaken(int steps, double shape, double scale, double silence)
{
    assert(steps >= 1 && steps <= mostGapSteps && scale > silence && silence >= 0.0);
    chance[0] = 1.0;
    if (steps == 1) return;
    // Term j: Gamma(shape + j) / (Gamma(shape) j!) y^j; each is the one before times (shape + j) / (j + 1) y.
    const double y = silence / scale;
    std::array<double, mostGapSteps> slope{},
        bend{};  // first and second derivative of ln term j by the shape
    double term = 1.0, sum = 0.0;
    for (std::size_t j = 0; j < static_cast<std::size_t>(steps); ++j) {
        chance[j] = term;
        sum += term;
        const double c = shape + static_cast<double>(j);
        term *= c / (static_cast<double>(j) + 1.0) * y;
        if (j + 1 == static_cast<std::size_t>(mostGapSteps)) break;
        slope[j + 1] = slope[j] + 1.0 / c;
        bend[j + 1] = bend[j] - 1.0 / (c * c);
    }
    log = std::log(sum);
    for (std::size_t j = 0; j < static_cast<std::size_t>(steps); ++j) {
        const double share = chance[j] / sum, down = -static_cast<double>(j) / scale;
        chance[j] = share;
        byShape += share * slope[j];
        byScale += share * down;
        byShape2 += share * (bend[j] + slope[j] * slope[j]);
        byBoth += share * slope[j] * down;
        byScale2 += share * (down * down - down / scale);
    }
    byShape2 -= byShape * byShape;
    byBoth -= byShape * byScale;
    byScale2 -= byScale * byScale;
}

}  // namespace tactful::models
