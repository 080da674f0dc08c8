#include "core/base/random.h"

#include <sodium.h>

#include <cmath>
#include <cstdlib>

namespace tactful {
namespace {

std::uint64_t splitMix(std::uint64_t& state)
{
    state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

constexpr std::uint64_t rotateLeft(std::uint64_t x, int k)
{
    return (x << k) | (x >> (64 - k));
}

}  // namespace

Random::Random(std::uint64_t seed) : Random(seed, 0)
{
}

Random::Random(std::uint64_t seed, std::uint64_t stream)
{
    std::uint64_t state = mix(seed, stream);
    for (auto& word : m_state)
        word = splitMix(state);
}

std::uint64_t Random::bits()
{
    const std::uint64_t result = rotateLeft(m_state[1] * 5, 7) * 9;
    const std::uint64_t t = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= t;
    m_state[3] = rotateLeft(m_state[3], 45);
    return result;
}

double Random::uniform()
{
    return static_cast<double>(bits() >> 11) * 0x1.0p-53;
}

std::int64_t Random::between(std::int64_t low, std::int64_t high)
{
    const std::uint64_t span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    if (span == 0) return static_cast<std::int64_t>(bits());
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % span;
    std::uint64_t draw = bits();
    while (draw >= limit)
        draw = bits();
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + draw % span);
}

double Random::normal()
{
    // Marsaglia's polar method; the second number is thrown away so that no state hides between calls.
    for (;;) {
        const double u = 2.0 * uniform() - 1.0;
        const double v = 2.0 * uniform() - 1.0;
        const double s = u * u + v * v;
        if (s > 0.0 && s < 1.0) return u * std::sqrt(-2.0 * std::log(s) / s);
    }
}

double Random::exponential(double rate)
{
    return -std::log1p(-uniform()) / rate;
}

double Random::gamma(double shape, double rate)
{
    if (shape < 1.0) {
        const double boost = std::pow(1.0 - uniform(), 1.0 / shape);
        return gamma(shape + 1.0, rate) * boost;
    }
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (;;) {
        const double x = normal();
        const double root = 1.0 + c * x;
        if (root <= 0.0) continue;
        const double v = root * root * root;
        const double u = 1.0 - uniform();
        if (std::log(u) < 0.5 * x * x + d - d * v + d * std::log(v)) return d * v / rate;
    }
}

double Random::beta(double a, double b)
{
    const double x = gamma(a, 1.0);
    const double y = gamma(b, 1.0);
    return x / (x + y);
}

std::int64_t Random::poisson(double mean)
{
    // Counts exponential gaps: slow for large means, exact for all, and the same everywhere.
    std::int64_t count = 0;
    double at = exponential(1.0);
    while (at < mean) {
        ++count;
        at += exponential(1.0);
    }
    return count;
}

std::uint64_t mix(std::uint64_t seed, std::uint64_t value)
{
    std::uint64_t state = seed ^ 0x6a09e667f3bcc909ULL;
    std::uint64_t first = splitMix(state);
    state = first ^ (value + 0x9e3779b97f4a7c15ULL);
    return splitMix(state);
}

void secureRandom(std::span<std::uint8_t> bytes)
{
    // Makes the first call safe from several threads. Without random bytes no key may be made: stop at once.
    if (sodium_init() < 0) std::abort();
    randombytes_buf(bytes.data(), bytes.size());
}

}  // namespace tactful
