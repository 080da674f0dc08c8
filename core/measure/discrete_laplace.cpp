#include "core/measure/discrete_laplace.h"

#include <cmath>
#include <limits>

namespace tactful::measure {
namespace {

/// 0 to n - 1, each as likely as any other.
std::uint64_t below(std::uint64_t n, const RandomBits& bits)
{
    const std::uint64_t limit = std::numeric_limits<std::uint64_t>::max() / n * n;
    for (;;) {
        const std::uint64_t drawn = bits();
        if (drawn < limit) return drawn % n;
    }
}

bool chance(std::uint64_t numerator, std::uint64_t denominator, const RandomBits& bits)
{
    return below(denominator, bits) < numerator;
}

/// True with probability exp(-numerator / denominator), for at most 1: as von Neumann, by whether a falling
/// run of trials ends at an odd place.
bool chanceExpOfFraction(std::uint64_t numerator, std::uint64_t denominator, const RandomBits& bits)
{
    std::uint64_t trial = 1;
    while (chance(numerator, denominator * trial, bits))
        ++trial;
    return trial % 2 == 1;
}

}  // namespace

std::int64_t discreteLaplace(const NoiseScale& scale, const RandomBits& bits)
{
    const auto s = static_cast<std::uint64_t>(scale.epsilon);
    const auto t = static_cast<std::uint64_t>(scale.sensitivity);
    for (;;) {
        const std::uint64_t rest = below(t, bits);
        if (!chanceExpOfFraction(rest, t, bits)) continue;
        std::uint64_t whole = 0;
        while (chanceExpOfFraction(1, 1, bits))
            ++whole;
        const std::uint64_t size = (rest + t * whole) / s;
        const bool negative = chance(1, 2, bits);
        // Zero has one sign only.
        if (negative && size == 0) continue;
        return negative ? -static_cast<std::int64_t>(size) : static_cast<std::int64_t>(size);
    }
}

double laplaceVariance(const NoiseScale& scale)
{
    const double q = std::exp(-scale.ratio());
    return 2.0 * q / ((1.0 - q) * (1.0 - q));
}

double laplaceWithin(const NoiseScale& scale, std::int64_t bound)
{
    const double q = std::exp(-scale.ratio());
    return 1.0 - 2.0 * std::pow(q, static_cast<double>(bound + 1)) / (1.0 + q);
}

double laplaceError95(const NoiseScale& scale)
{
    return std::log(20.0) / scale.ratio();
}

double releaseThreshold(const NoiseScale& scale, double delta, std::int64_t groupsPerPerson)
{
    const double share = delta / static_cast<double>(groupsPerPerson);
    return 1.0 + std::log(1.0 / (2.0 * share)) / scale.ratio();
}

}  // namespace tactful::measure
