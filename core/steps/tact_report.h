#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// \file
/// How much of the score comes from the shop's own results, and how much from research?

namespace tactful::steps {

/// What the results allow (SCIENCE.md 1.4): below 40 events nothing, up to 200 to say which way they point,
/// beyond to use them.
enum class TactSource { Research, Direction, Own };
/// "research", "direction", "own".
std::string_view nameOf(TactSource source);

struct TactReport {
    TactSource source = TactSource::Research;
    std::int64_t sends = 0;   ///< messages whose results are known
    std::int64_t events = 0;  ///< of them unsubscribed from or reported within 14 days
    double slope = 1.0;       ///< log odds of harm from P 0 to 100; the prior's without results
    double spread = 0.7;      ///< its standard deviation
    /// Weights of where knowledge comes from (told, bought, observed, worked out, from others), where the
    /// shop's own are in use.
    std::optional<std::array<double, 5>> sources;
    std::string refused;  ///< the source because of which learnt weights were not taken; empty: none
};

}  // namespace tactful::steps
