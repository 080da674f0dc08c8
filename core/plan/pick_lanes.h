#pragma once

#include "core/plan/calibration.h"
#include "core/plan/pick_products.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

/// \file
/// Which of some candidates make the best list?
///
/// Candidates lie side by side, eight in a row for each number, so that the processor works on several at
/// once; nothing here branches on what a candidate is. Choosing anew for a hundred thousand people is mostly
/// this. It is compiled for any processor and for those that know AVX2, which give the same lists bit for
/// bit.
///
/// Proof:  pick_lanes_test compares both, pick_lists_test each with the formulas.

namespace tactful::plan {

/// Places in a list of candidates, best first.
struct PickList {
    static constexpr int most = mostPicks;

    std::array<std::uint16_t, most> at{};
    std::uint8_t count = 0;

    bool operator==(const PickList&) const = default;
};

/// Eight candidates. What is not filled is closed.
struct alignas(32) PickLanes {
    static constexpr std::size_t width = 8;
    using Numbers = std::array<float, width>;
    using Wholes = std::array<std::int32_t, width>;

    Numbers value;  ///< its relevance; once weighed, what it is worth by itself
    Wholes row;
    Wholes aisle;
    Wholes share;  ///< the same for all of an aisle
    Wholes open;   ///< 0: cannot be chosen
    /// What it is worth as the first of its aisle in a list that has so many with it, counted from 1.
    std::array<Numbers, CalibrationGains::longest> worth;

    /// Where pairs are known, what is taken off for its likeness to what the list has that grows.
    Numbers near;
};

/// What is the same for everybody.
struct LaneRules {
    const CalibrationGains* gains = nullptr;
    const float* factors = nullptr;       ///< of the nudges, by row of the shelf; null: none
    const ProductShelf* pairs = nullptr;  ///< where likeness is more than a matter of aisles
    float goodShare = 0.0F;               ///< a pick is good from this share of the best one's relevance
    float relevance = 0.0F;               ///< its weight
    float variety = 0.0F;                 ///< the weight of likeness to what was chosen
    bool arrivals = false;                ///< are looked at
    bool explore = false;
};

/// How many can be chosen.
struct KindsThere {
    std::int32_t familiar = 0;
    std::int32_t fresh = 0;
};

/// The work itself, as compiled for one kind of processor.
struct LaneWork {
    /// Lays out the candidates, of which there are lanes for all, and weighs them: good ones, from a share of
    /// the best that is looked at on, are worth more by the nudges.
    KindsThere (*weigh)(const LaneRules& rules, std::span<const Candidate> candidates,
                        std::span<PickLanes> lanes);

    /// What is not left cannot be chosen any more. Nothing is weighed anew: good is measured by the best
    /// there was, so that what others took changes nothing for those whose own picks are still there.
    /// \param left  pieces, by row of the shelf; 0: run out
    KindsThere (*close)(std::span<const std::int32_t> left, std::span<PickLanes> lanes);

    /// Grows a list of what was weighed: each time the one with the greatest value less likeness and plus
    /// gain, between equals the first. There must be enough of each kind. May be asked again.
    PickList (*grow)(const LaneRules& rules, std::span<const Candidate> candidates,
                     std::span<PickLanes> lanes, const Places& places);
};

/// For any processor.
const LaneWork& plainLanes();
/// Null where this processor does not know AVX2 or the compiler could not be told to use it.
const LaneWork* wideLanes();
/// The faster of those there are.
const LaneWork& bestLanes();

}  // namespace tactful::plan
