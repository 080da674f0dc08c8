#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

/// \file
/// Which of some candidates is worth most in a list that grows?
///
/// Candidates lie side by side, a few in a row for each number, so that the processor works on several at
/// once; nothing here branches on what a candidate is. Choosing anew for a hundred thousand people is mostly
/// this. Where the processor knows AVX2, that is used; every number sees the same operations in the same
/// order, none fused, so results are the same bit for bit.

namespace tactful::plan {

/// A few candidates. What is not filled is closed.
struct alignas(32) PickLanes {
    static constexpr std::size_t width = 8;

    // Bits of `open`.
    static constexpr std::int32_t familiar = 1;
    static constexpr std::int32_t fresh = 2;
    static constexpr std::int32_t outside = 4;   ///< from outside the aisles they buy from most
    static constexpr std::int32_t explores = 8;  ///< the same, and good

    std::array<float, width> value{};        ///< its relevance; once weighed, what it is worth by itself
    std::array<float, width> factor{};       ///< of the nudges
    std::array<float, width> near{};         ///< taken off for its likeness to what was chosen
    std::array<std::int32_t, width> gain{};  ///< place in CalibrationGains of a list without it
    std::array<std::int32_t, width> aisle{};
    std::array<std::int32_t, width> open{};    ///< 0: cannot be chosen
    std::array<std::int32_t, width> looked{};  ///< -1: counts for the best there was, 0: does not
};

inline constexpr std::size_t noLane = static_cast<std::size_t>(-1);

/// Turns relevance into value: weight × relevance, with its factor where it is good, that is, from
/// `goodShare` of the best one's on that is looked at.
void weighLanes(std::span<PickLanes> lanes, float goodShare, float weight);

/// The place of the one with the greatest value − near + gain, between equals the first, of those that have
/// one of the bits of `wanted` and all of `must`; noLane if there is none.
/// \param gains  CalibrationGains::to() the length of the list with it
std::size_t bestLane(std::span<const PickLanes> lanes, const float* gains, std::int32_t wanted,
                     std::int32_t must);

/// Somebody's list has one more of an aisle: those of the same one count one had more, and are near it.
void addToAisle(std::span<PickLanes> lanes, std::int32_t aisle, float likeness);

}  // namespace tactful::plan
