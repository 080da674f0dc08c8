#pragma once

#include <cstdint>
#include <span>

/// \file
/// Random numbers: seeded ones, the same on every machine, for models and the demo shop; and secure ones from
/// the operating system, for keys and nonces.

namespace tactful {

/// xoshiro256** (Blackman and Vigna 2018), seeded through SplitMix64. Unlike std::normal_distribution and its
/// kind, every function gives the same numbers with every compiler.
class Random {
public:
    explicit Random(std::uint64_t seed);
    /// An independent stream for the same seed, e.g. one per customer, so that the number of threads or the
    /// order of the work cannot change a result.
    Random(std::uint64_t seed, std::uint64_t stream);

    std::uint64_t bits();
    double uniform();                                           ///< [0, 1)
    std::int64_t between(std::int64_t low, std::int64_t high);  ///< both ends included, no bias
    bool chance(double probability) { return uniform() < probability; }
    double normal();                          ///< mean 0, variance 1
    double exponential(double rate);          ///< mean 1 / rate
    double gamma(double shape, double rate);  ///< mean shape / rate; Marsaglia and Tsang 2000
    double beta(double a, double b);
    std::int64_t poisson(double mean);

private:
    std::uint64_t m_state[4];
};

/// 64 well-mixed bits of (seed, value): for stable assignment such as the hold-out.
std::uint64_t mix(std::uint64_t seed, std::uint64_t value);

/// Fills with bytes fit for keys (libsodium's randombytes).
void secureRandom(std::span<std::uint8_t> bytes);

}  // namespace tactful
