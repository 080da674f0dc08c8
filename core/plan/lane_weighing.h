#pragma once

#include "core/plan/eight_rows.h"
#include "core/plan/pick_lanes.h"

#include <bit>

/// \file
/// Lays out and weighs candidates, eight at once. Seen by pick_lanes.cpp alone, as eight.h is.

namespace tactful::plan::lanes {

using eight::Floats;
using eight::Ints;

inline constexpr std::size_t width = PickLanes::width;
static_assert(width == eight::width);

// Bits of PickLanes::open.
inline constexpr std::int32_t familiar = 1;
inline constexpr std::int32_t fresh = 2;
inline constexpr std::int32_t outside = 4;   ///< from outside the aisles they buy from most
inline constexpr std::int32_t explores = 8;  ///< the same, and good

/// The numbers of eight candidates, each kind together.
struct Columns {
    Floats relevance;
    Ints row;
    Ints aisle;
    Ints share;
    Ints isNew;  ///< to them; -1 or 0, as are the next
    Ints outside;
    Ints looked;
};

#if defined(__GNUC__) && !defined(TACTFUL_NO_VECTORS)

TACTFUL_INLINE void read(const Candidate* candidates, bool arrivals, Columns& columns)
{
    static_assert(offsetof(Candidate, aisle) == 10 && offsetof(Candidate, share) == 13);
    static_assert(std::endian::native == std::endian::little && sizeof(Candidate) == 16);
    std::array<Ints, 4> words;
    eight::fourOfEach([&](std::size_t i) TACTFUL_INLINE_LAMBDA { return candidates + i; }, words);
    columns.relevance = eight::asFloats(words[0]);
    columns.row = words[1];
    columns.aisle = words[2] >> 16 & 0xFFFF;
    columns.share = words[3] >> 8 & 0xFF;
    // The bits before it: newToThem, arrival, unnudged, outside.
    columns.isNew = (words[3] & 1) != 0;
    columns.looked = (words[3] & (arrivals ? 4 : 2)) == 0;
    columns.outside = (words[3] & 8) != 0;
}

#else

inline void read(const Candidate* candidates, bool arrivals, Columns& columns)
{
    for (std::size_t i = 0; i < width; ++i) {
        const Candidate& candidate = candidates[i];
        columns.relevance[i] = candidate.relevance;
        columns.row[i] = static_cast<std::int32_t>(candidate.row);
        columns.aisle[i] = candidate.aisle;
        columns.share[i] = candidate.share;
        columns.isNew[i] = candidate.newToThem ? -1 : 0;
        columns.outside[i] = candidate.outside ? -1 : 0;
        columns.looked[i] = (arrivals ? candidate.unnudged : candidate.arrival) ? 0 : -1;
    }
}

#endif

// Of both kinds, counted in one number.
inline constexpr std::int32_t oneFamiliar = 1;
inline constexpr std::int32_t oneFresh = 1 << 16;

/// \param counts  of eight lanes
TACTFUL_INLINE KindsThere kindsOf(const Ints& counts)
{
    const std::int32_t both =
        eight::folded(counts, [](const Ints& a, const Ints& b) TACTFUL_INLINE_LAMBDA { return a + b; });
    return {both & (oneFresh - 1), both >> 16};
}

/// How many of which kind there are among lanes that are open.
TACTFUL_INLINE Ints countOf(const Ints& open)
{
    const Ints none = eight::all(0);
    return (((open & eight::all(familiar)) != none) & eight::all(oneFamiliar)) +
           (((open & eight::all(fresh)) != none) & eight::all(oneFresh));
}

/// \param tops    the most relevant of each column of lanes that are looked at
/// \param counts  of both kinds
TACTFUL_INLINE void layOut(const Columns& columns, PickLanes& lanes, Floats& tops, Ints& counts)
{
    const Ints none = eight::all(0);
    const Ints better = columns.looked & (columns.relevance > tops);
    tops = eight::choose(better, columns.relevance, tops);
    const Ints isFamiliar = columns.looked & (columns.isNew == none);
    const Ints isFresh = columns.looked & columns.isNew;
    counts = counts + (isFamiliar & eight::all(oneFamiliar)) + (isFresh & eight::all(oneFresh));
    eight::store(columns.relevance, lanes.value);
    eight::store(columns.row, lanes.row);
    eight::store(columns.aisle, lanes.aisle);
    eight::store(columns.share, lanes.share);
    eight::store((isFamiliar & eight::all(familiar)) | (isFresh & eight::all(fresh)) |
                     (columns.looked & columns.outside & eight::all(outside)),
                 lanes.open);
}

/// The last few, who are not eight, with others that are closed.
TACTFUL_INLINE void readRest(std::span<const Candidate> rest, bool arrivals, Columns& columns)
{
    std::array<Candidate, width> filled{};
    std::array<std::int32_t, width> there{};
    for (std::size_t i = 0; i < rest.size(); ++i) {
        filled[i] = rest[i];
        there[i] = -1;
    }
    read(filled.data(), arrivals, columns);
    columns.looked = columns.looked & eight::load(there);
}

TACTFUL_INLINE void weighAll(std::span<PickLanes> lanes, const LaneRules& rules, float best)
{
    const Floats good = eight::all(rules.goodShare * best);
    const Floats weight = eight::all(rules.relevance);
    for (PickLanes& these : lanes) {
        const Floats value = eight::load(these.value);
        const Ints open = eight::load(these.open);
        const Ints isGood = value >= good;
        Floats nudged = value;
        if (rules.factors && eight::any(isGood))
            nudged =
                eight::choose(isGood, value * eight::lookUp(rules.factors, eight::load(these.row)), value);
        const Floats worth = weight * nudged;
        eight::store(worth, these.value);
        std::array<Floats, CalibrationGains::longest> gained;
        eight::lookUpRows(rules.gains->toNone(), these.share, gained);
        for (std::size_t length = 0; length < gained.size(); ++length)
            eight::store(worth + gained[length], these.worth[length]);
        const Ints isOutside = (open & eight::all(outside)) != eight::all(0);
        eight::store(open | (isGood & isOutside & eight::all(explores)), these.open);
    }
}

TACTFUL_INLINE KindsThere weighHere(const LaneRules& rules, std::span<const Candidate> candidates,
                                    std::span<PickLanes> lanes)
{
    Floats tops = eight::all(0.0F);
    Ints counts = eight::all(0);
    Columns columns;
    const std::size_t full = candidates.size() / width;
    for (std::size_t i = 0; i < full; ++i) {
        read(candidates.data() + i * width, rules.arrivals, columns);
        layOut(columns, lanes[i], tops, counts);
    }
    if (full < lanes.size()) {
        readRest(candidates.subspan(full * width), rules.arrivals, columns);
        layOut(columns, lanes[full], tops, counts);
    }
    weighAll(lanes, rules, eight::greatest(tops));
    return kindsOf(counts);
}

TACTFUL_INLINE KindsThere closeHere(std::span<const std::int32_t> left, std::span<PickLanes> lanes)
{
    Ints counts = eight::all(0);
    for (PickLanes& these : lanes) {
        const Ints isLeft = eight::lookUp(left.data(), eight::load(these.row)) > eight::all(0);
        const Ints open = eight::load(these.open) & isLeft;
        eight::store(open, these.open);
        counts = counts + countOf(open);
    }
    return kindsOf(counts);
}

}  // namespace tactful::plan::lanes
