#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// \file
/// Who gets which place, where places are few?
///
/// A transportation problem: each person gets one place at most, each place takes so many people, and the sum
/// of what the places are worth to those who get them is to be as high as can be. In turn (best wish first)
/// is quick and loses a little; the best assignment is found by successive shortest paths over the places
/// (Ahuja, Magnanti and Orlin 1993, Network Flows, sections 9.7 and 12.4), which takes time that grows with
/// people times the square of the places. Proof: assign_places_test, against every assignment there is.

namespace tactful::plan {

/// Person p's wishes are start[p] to start[p + 1], no place twice.
struct PlaceWishes {
    std::vector<std::size_t> start;   ///< people + 1
    std::vector<std::int32_t> place;  ///< 0 to room.size() - 1
    std::vector<double> worth;        ///< 0 to a million; counted in billionths
    std::vector<int> room;            ///< people that a place takes, by place; >= 0

    std::size_t people() const { return start.empty() ? 0 : start.size() - 1; }
};

inline constexpr std::int32_t noPlace = -1;

/// Per person; noPlace where none was left, or where the room was worth more to others.
using PlacesGiven = std::vector<std::int32_t>;

/// Highest worth first; between equals the lower person, then the lower place.
PlacesGiven placesInTurn(const PlaceWishes& wishes);

/// The assignment with the highest sum.
/// \param mostSteps  looks at a place or a move until it gives up: steps, not seconds, so that it gives up
///   at the same point on every computer
/// \return nothing where it gave up; Cancelled when the job is
Result<std::optional<PlacesGiven>> bestPlaces(const PlaceWishes& wishes, std::int64_t mostSteps,
                                              const Job& job);

/// What an assignment is worth.
double worthOf(const PlaceWishes& wishes, const PlacesGiven& given);

/// What it would be worth if everybody got their first wish: no assignment is worth more.
double mostWorth(const PlaceWishes& wishes);

}  // namespace tactful::plan
