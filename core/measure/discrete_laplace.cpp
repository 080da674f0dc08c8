#include "core/measure/discrete_laplace.h"

#include "core/base/random.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <memory>

namespace tactful::measure {
namespace {

constexpr std::int64_t largestPart = 1'000'000;
constexpr std::size_t wordsAtOnce = 64;

/// 0 to end - 1, without bias.
std::uint64_t below(std::uint64_t end, const BitSource& bits)
{
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % end;
    std::uint64_t draw = bits();
    while (draw >= limit)
        draw = bits();
    return draw % end;
}

/// True with the chance exp(-numerator / denominator), for 0 <= numerator <= denominator.
bool expChance(std::uint64_t numerator, std::uint64_t denominator, const BitSource& bits)
{
    std::uint64_t round = 1;
    while (below(denominator * round, bits) < numerator)
        ++round;
    return round % 2 == 1;
}

/// P(n) in proportion to exp(-n ε/Δ), n = 0, 1, 2, …
std::int64_t geometric(const NoiseScale& scale, const BitSource& bits)
{
    const auto denominator = static_cast<std::uint64_t>(scale.denominator);
    std::uint64_t rest = below(denominator, bits);
    while (!expChance(rest, denominator, bits))
        rest = below(denominator, bits);
    std::uint64_t whole = 0;
    while (expChance(1, 1, bits))
        ++whole;
    return static_cast<std::int64_t>((rest + denominator * whole) /
                                     static_cast<std::uint64_t>(scale.numerator));
}

}  // namespace

BitSource secureBits()
{
    struct Words {
        std::array<std::uint8_t, wordsAtOnce * sizeof(std::uint64_t)> bytes{};
        std::size_t used = wordsAtOnce;
    };
    return [words = std::make_shared<Words>()] {
        if (words->used == wordsAtOnce) {
            secureRandom(words->bytes);
            words->used = 0;
        }
        std::uint64_t value = 0;
        std::memcpy(&value, words->bytes.data() + words->used * sizeof value, sizeof value);
        ++words->used;
        return value;
    };
}

Status NoiseScale::check() const
{
    const auto fits = [](std::int64_t part) { return part >= 1 && part <= largestPart; };
    if (fits(numerator) && fits(denominator)) return {};
    return Error{ErrorCode::BadInput, "The privacy loss of a report must be above 0.", "epsilon"};
}

std::int64_t drawNoise(const NoiseScale& scale, const BitSource& bits)
{
    const std::int64_t up = geometric(scale, bits);
    return up - geometric(scale, bits);
}

double noiseVariance(const NoiseScale& scale)
{
    const double alpha = std::exp(-scale.value());
    return 2.0 * alpha / ((1.0 - alpha) * (1.0 - alpha));
}

double chanceWithin(const NoiseScale& scale, std::int64_t reach)
{
    if (reach < 0) return 0.0;
    const double alpha = std::exp(-scale.value());
    return 1.0 - 2.0 * std::exp(-scale.value() * static_cast<double>(reach + 1)) / (1.0 + alpha);
}

std::int64_t noiseReach(const NoiseScale& scale)
{
    std::int64_t reach = 0;
    while (chanceWithin(scale, reach) < 0.95)
        ++reach;
    return reach;
}

double releaseThreshold(const NoiseScale& scale, double delta)
{
    return 1.0 + std::log(1.0 / (2.0 * delta)) / scale.value();
}

}  // namespace tactful::measure
