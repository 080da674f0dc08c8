#include "core/measure/distributions.h"

#include "core/base/incomplete_beta.h"

#include <array>
#include <cmath>

namespace tactful::measure {
namespace {

constexpr double rootTwo = 1.41421356237309504880;
constexpr double rootTwoPi = 2.50662827463100050242;

/// c[0] x^n + c[1] x^(n-1) + ... + c[n].
template <std::size_t n>
double polynomial(const std::array<double, n>& coefficients, double x)
{
    double value = 0.0;
    for (const double coefficient : coefficients)
        value = value * x + coefficient;
    return value;
}

/// Acklam (2003), relative error below 1.2e-9.
double roughNormalPoint(double p)
{
    constexpr std::array<double, 6> top{-3.969683028665376e+01, 2.209460984245205e+02,
                                        -2.759285104469687e+02, 1.383577518672690e+02,
                                        -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr std::array<double, 6> bottom{-5.447609879822406e+01, 1.615858368580409e+02,
                                           -1.556989798598866e+02, 6.680131188771972e+01,
                                           -1.328068155288572e+01, 1.0};
    constexpr std::array<double, 6> tailTop{-7.784894002430293e-03, -3.223964580411365e-01,
                                            -2.400758277161838e+00, -2.549732539343734e+00,
                                            4.374664141464968e+00,  2.938163982698783e+00};
    constexpr std::array<double, 5> tailBottom{7.784695709041462e-03, 3.224671290700398e-01,
                                               2.445134137142996e+00, 3.754408661907416e+00, 1.0};
    constexpr double tail = 0.02425;
    if (p < tail) {
        const double q = std::sqrt(-2.0 * std::log(p));
        return polynomial(tailTop, q) / polynomial(tailBottom, q);
    }
    if (p > 1.0 - tail) return -roughNormalPoint(1.0 - p);
    const double q = p - 0.5;
    return polynomial(top, q * q) * q / polynomial(bottom, q * q);
}

}  // namespace

double normalBelow(double x)
{
    return 0.5 * std::erfc(-x / rootTwo);
}

double normalPoint(double p)
{
    const double x = roughNormalPoint(p);
    const double step = (normalBelow(x) - p) * rootTwoPi * std::exp(0.5 * x * x);
    return x - step / (1.0 + 0.5 * x * step);
}

double studentBelow(double x, double freedom)
{
    const double above = 0.5 * incompleteBeta(0.5 * freedom, 0.5, freedom / (freedom + x * x));
    return x > 0.0 ? 1.0 - above : above;
}

double studentPoint(double p, double freedom)
{
    if (p > 0.5) return -studentPoint(1.0 - p, freedom);
    double low = -1.0;
    while (studentBelow(low, freedom) > p && low > -1e300)
        low *= 2.0;
    double high = 0.0;
    for (int halving = 0; halving < 200; ++halving) {
        const double middle = 0.5 * (low + high);
        if (middle == low || middle == high) break;
        (studentBelow(middle, freedom) < p ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

double chiSquaredAbove(double x, int freedom)
{
    if (x <= 0.0) return 1.0;
    const bool odd = freedom % 2 != 0;
    double term = std::exp(-0.5 * x);
    double above = odd ? std::erfc(std::sqrt(0.5 * x)) : term;
    if (odd) term *= 2.0 * std::sqrt(x) / rootTwoPi;
    for (int i = odd ? 3 : 4; i <= freedom; i += 2) {
        if (!odd || i > 3) term *= x / (i - 2);
        above += term;
    }
    return above;
}

}  // namespace tactful::measure
