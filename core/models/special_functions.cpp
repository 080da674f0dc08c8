#include "core/models/special_functions.h"

#include <cassert>
#include <cmath>

namespace tactful::models {
namespace {

// Below this the recurrence lifts x first; above it the asymptotic series is exact to double precision.
constexpr double seriesFrom = 12.0;
constexpr double halfLogTwoPi = 0.91893853320467274178;

/// Abramowitz and Stegun 6.1.41 without its large terms.
double logGammaSeries(double x)
{
    const double y = 1.0 / (x * x);
    return (1.0 / 12 +
            y * (-1.0 / 360 + y * (1.0 / 1260 + y * (-1.0 / 1680 + y * (1.0 / 1188 - y * 691.0 / 360360))))) /
           x;
}

/// Abramowitz and Stegun 6.3.18 without the logarithm.
double digammaSeries(double x)
{
    const double y = 1.0 / (x * x);
    return -0.5 / x -
           y * (1.0 / 12 +
                y * (-1.0 / 120 + y * (1.0 / 252 + y * (-1.0 / 240 + y * (1.0 / 132 - y * 691.0 / 32760)))));
}

double largeTerms(double x)
{
    return (x - 0.5) * std::log(x) - x + halfLogTwoPi;
}

}  // namespace

double logGamma(double x)
{
    assert(x > 0.0);
    double product = 1.0;
    while (x < seriesFrom) {
        product *= x;
        x += 1.0;
    }
    return largeTerms(x) + logGammaSeries(x) - std::log(product);
}

double digamma(double x)
{
    assert(x > 0.0);
    double lifted = 0.0;
    while (x < seriesFrom) {
        lifted += 1.0 / x;
        x += 1.0;
    }
    return std::log(x) + digammaSeries(x) - lifted;
}

double trigamma(double x)
{
    assert(x > 0.0);
    double lifted = 0.0;
    while (x < seriesFrom) {
        lifted += 1.0 / (x * x);
        x += 1.0;
    }
    // Abramowitz and Stegun 6.4.12.
    const double y = 1.0 / (x * x);
    const double series =
        y *
        (1.0 / 6 + y * (-1.0 / 30 + y * (1.0 / 42 + y * (-1.0 / 30 + y * (5.0 / 66 - y * 691.0 / 2730)))));
    return (1.0 + 0.5 / x + series) / x + lifted;
}

double logGammaRest(double x)
{
    return x < seriesFrom ? logGamma(x) - largeTerms(x) : logGammaSeries(x);
}

double digammaRest(double x)
{
    return x < seriesFrom ? digamma(x) - std::log(x) : digammaSeries(x);
}

}  // namespace tactful::models
