#pragma once

#include "core/base/random.h"

#include <cstdint>

/// \file
/// One stream of random numbers for each thing that is drawn, so that a change to one leaves the others
/// alone.

namespace tactful::samples {

enum class Stream : std::uint64_t { Person, Habits, Story, Delivery, WalkIn, Dirt };

inline Random streamOf(std::uint64_t seed, Stream stream, std::uint64_t index)
{
    return Random(mix(seed, static_cast<std::uint64_t>(stream)), index);
}

/// The customer whom the guide shows, Priya Nair, is always the first.
inline constexpr std::uint64_t featuredShopper = 0;

}  // namespace tactful::samples
