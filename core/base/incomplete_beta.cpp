#include "core/base/incomplete_beta.h"

#include <array>
#include <cmath>

namespace tactful {
namespace {

/// ln Gamma(x) for x > 0: Stirling's series at x + shift (DLMF 5.11.1), brought down by the recurrence.
double logGamma(double x)
{
    constexpr double enough = 12.0;
    constexpr double halfLogTwoPi = 0.91893853320467274178;
    constexpr std::array<double, 6> series{1.0 / 12,    -1.0 / 360, 1.0 / 1260,
                                           -1.0 / 1680, 1.0 / 1188, -691.0 / 360360};
    double down = 0.0;
    for (; x < enough; x += 1.0)
        down += std::log(x);
    double correction = 0.0;
    double power = 1.0 / x;
    for (const double coefficient : series) {
        correction += coefficient * power;
        power /= x * x;
    }
    return (x - 0.5) * std::log(x) - x + halfLogTwoPi + correction - down;
}

/// Lentz's method for the continued fraction of I_x(a, b); converges fast for x < (a + 1) / (a + b + 2).
double continuedFraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    constexpr double close = 1e-15;
    constexpr int mostSteps = 100000;
    const auto awayFromZero = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1.0;
    double d = 1.0 / awayFromZero(1.0 - (a + b) * x / (a + 1.0));
    double fraction = d;
    for (int m = 1; m <= mostSteps; ++m) {
        const double even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / awayFromZero(1.0 + even * d);
        c = awayFromZero(1.0 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / awayFromZero(1.0 + odd * d);
        c = awayFromZero(1.0 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1.0) < close) break;
    }
    return fraction;
}

}  // namespace

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0.0) return 0.0;
    if (x >= 1.0) return 1.0;
    const double front =
        std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1.0) / (a + b + 2.0)) return front * continuedFraction(a, b, x) / a;
    return 1.0 - front * continuedFraction(b, a, 1.0 - x) / b;
}

}  // namespace tactful
