#include "core/plan/expected_effects.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tactful::plan {
namespace {

constexpr double normal90 = 1.2815515655446004;  ///< 90% point of the normal: the middle 80% on both sides
constexpr double lowPoint = 0.1;
constexpr double highPoint = 0.9;

/// The running integral of a Beta density on the scale u = ln(x / (1 − x)), on which it is smooth and falls
/// off on both sides whatever a and b are. Nothing here needs the gamma function: the total is the last
/// entry.
struct LogitIntegral {
    double start = 0.0;
    double step = 0.0;
    std::vector<double> density;
    std::vector<double> sum;
};

LogitIntegral integrateBeta(double a, double b)
{
    constexpr std::size_t steps = 4096;
    constexpr double tail = 30.0;  // e^-30 of the mass is left out on either side
    const double mode = std::log(a / b);
    const double spread = 12.0 * std::sqrt(1.0 / a + 1.0 / b);
    LogitIntegral integral;
    integral.start = mode - std::max(spread, tail / a);
    integral.step = (mode + std::max(spread, tail / b) - integral.start) / static_cast<double>(steps);
    const auto logDensity = [&](double u) {
        return -a * std::log1p(std::exp(-u)) - b * std::log1p(std::exp(u));
    };
    const double top = logDensity(mode);
    double trapezia = 0.0;
    for (std::size_t i = 0; i <= steps; ++i) {
        const double u = integral.start + integral.step * static_cast<double>(i);
        const double density = std::exp(logDensity(u) - top);
        const double slope = density * (a / (1.0 + std::exp(u)) - b / (1.0 + std::exp(-u)));
        if (i > 0) trapezia += (integral.density.back() + density) / 2.0 * integral.step;
        integral.density.push_back(density);
        // Euler and Maclaurin's first correction makes the trapezia exact to the fourth power of the step.
        integral.sum.push_back(std::max(0.0, trapezia - integral.step * integral.step / 12.0 * slope));
    }
    return integral;
}

/// Where within cell [i, i + 1] the integral reaches `target`, by bisection on the cubic through both ends.
double solveWithin(const LogitIntegral& integral, std::size_t i, double target)
{
    const double rise = integral.sum[i + 1] - integral.sum[i];
    const double left = integral.density[i] * integral.step;
    const double right = integral.density[i + 1] * integral.step;
    const auto cubic = [&](double t) {
        return integral.sum[i] +
               t * (left + t * ((3.0 * rise - 2.0 * left - right) + t * (left + right - 2.0 * rise)));
    };
    double low = 0.0;
    double high = 1.0;
    for (int halving = 0; halving < 50; ++halving) {
        const double middle = (low + high) / 2.0;
        (cubic(middle) < target ? low : high) = middle;
    }
    return integral.start + integral.step * (static_cast<double>(i) + (low + high) / 2.0);
}

}  // namespace

double betaQuantile(double a, double b, double p)
{
    const LogitIntegral integral = integrateBeta(a, b);
    const double target = p * integral.sum.back();
    const auto reached = std::lower_bound(integral.sum.begin() + 1, integral.sum.end() - 1, target);
    const double u =
        solveWithin(integral, static_cast<std::size_t>(reached - integral.sum.begin()) - 1, target);
    return 1.0 / (1.0 + std::exp(-u));
}

double negativeBinomialQuantile(double mean, double shape, double p)
{
    // Weights relative to the most likely count, from which each next one follows: no gamma function, no
    // overflow.
    constexpr double negligible = 1e-15;
    const double ratio = mean / (shape + mean);
    const auto mode = static_cast<std::size_t>(std::max(0.0, std::floor((shape - 1.0) * mean / shape)));
    std::vector<double> weights(mode + 1, 1.0);
    for (std::size_t k = mode; k > 0; --k)
        weights[k - 1] =
            weights[k] * static_cast<double>(k) / ((static_cast<double>(k) - 1.0 + shape) * ratio);
    double total = 0.0;
    for (const double weight : weights)
        total += weight;
    for (std::size_t k = mode; weights.back() > negligible * total; ++k) {
        weights.push_back(weights.back() * (static_cast<double>(k) + shape) / (static_cast<double>(k) + 1.0) *
                          ratio);
        total += weights.back();
    }
    double sum = 0.0;
    for (std::size_t k = 0; k < weights.size(); ++k) {
        sum += weights[k];
        if (sum >= p * total) return static_cast<double>(k);
    }
    return static_cast<double>(weights.size());
}

double unsubscribeRisk(double score, double pressure, const EffectRates& rates)
{
    constexpr double scoreUnit = 50.0;
    const double base = rates.unsubscribed / (rates.unsubscribed + rates.stayed);
    return std::min(1.0, base * (1.0 + rates.scoreRise * score / scoreUnit) *
                             (1.0 + rates.pressureRise * pressure));
}

data::Estimate extraSales(std::span<const ExpectedSale> messages, const EffectRates& rates)
{
    double total = 0.0;
    double variance = 0.0;
    for (const ExpectedSale& message : messages) {
        total += message.extraMinor;
        variance += 2.0 * std::abs(message.extraMinor) * message.orderMinor;
    }
    const double doubt = rates.extraSalesSpread * total;
    const double reach = normal90 * std::sqrt(variance + doubt * doubt);
    return {total, total - reach, total + reach};
}

data::Estimate unsubscribes(double expected, const EffectRates& rates)
{
    if (expected <= 0.0) return {};
    return {expected, negativeBinomialQuantile(expected, rates.unsubscribed, lowPoint),
            negativeBinomialQuantile(expected, rates.unsubscribed, highPoint)};
}

data::Estimate spamRate(const EffectRates& rates)
{
    return {rates.reported / (rates.reported + rates.notReported),
            betaQuantile(rates.reported, rates.notReported, lowPoint),
            betaQuantile(rates.reported, rates.notReported, highPoint)};
}

}  // namespace tactful::plan
