#pragma once

#include "core/plan/lane_weighing.h"
#include "core/plan/product_shelf.h"

#include <algorithm>
#include <limits>

/// \file
/// Grows a list of weighed candidates, eight of them looked at at once. Seen by pick_lanes.cpp alone, as
/// eight.h is.

namespace tactful::plan::lanes {

inline constexpr float lowest = -std::numeric_limits<float>::infinity();

/// A list on its way. Nothing here branches on what was chosen, which no processor can foresee.
struct Growing {
    static constexpr std::size_t mostBefore = CalibrationGains::longest - 1;
    static constexpr std::int32_t noAisle = -1;

    const LaneRules& rules;
    std::span<PickLanes> lanes;
    std::int32_t familiarLeft = 0;
    std::int32_t freshLeft = 0;
    // Of what was chosen, the first one first.
    std::array<std::int32_t, mostBefore> at{};  ///< its place
    std::array<std::int32_t, mostBefore> aisle{};
    std::array<std::size_t, mostBefore> share{};

    std::int32_t wanted() const { return (familiarLeft > 0 ? familiar : 0) | (freshLeft > 0 ? fresh : 0); }
};

/// Where what was chosen already stands.
template <std::size_t had>
struct Taken {
    std::array<Ints, had> at;

    TACTFUL_INLINE explicit Taken(const Growing& list)
    {
        for (std::size_t i = 0; i < had; ++i)
            at[i] = eight::all(list.at[i]);
    }
    /// What of it can still be chosen.
    TACTFUL_INLINE Ints free(const PickLanes& these, const Ints& places) const
    {
        Ints free = eight::load(these.open);
        for (std::size_t i = 0; i < had; ++i)
            free = free & (places != at[i]);
        return free;
    }
};

TACTFUL_INLINE Ints firstPlaces()
{
    return eight::load(std::array<std::int32_t, width>{0, 1, 2, 3, 4, 5, 6, 7});
}

/// Whether one of `bits` is among what is free and wanted.
template <std::size_t had>
TACTFUL_INLINE bool anyFree(const Growing& list, std::int32_t bits)
{
    const Taken<had> taken(list);
    const Ints none = eight::all(0);
    const Ints wanted = eight::all(list.wanted());
    Ints found = none;
    Ints places = firstPlaces();
    for (const PickLanes& these : list.lanes) {
        const Ints free = taken.free(these, places);
        found = found | (((free & wanted) != none) & free);
        places = places + eight::all(static_cast<std::int32_t>(width));
    }
    return eight::any(found & eight::all(bits));
}

/// What one more of each aisle of which a list has something is worth to it, for eight at once.
template <std::size_t had>
struct AisleGains {
    std::array<Ints, had> aisle;
    std::array<Floats, had> gain;

    TACTFUL_INLINE explicit AisleGains(const Growing& list)
    {
        // Where pairs are known, likeness within an aisle is among them.
        const float likeness =
            list.rules.pairs ? 0.0F
                             : list.rules.variety * static_cast<float>(ProductShelf::sameAisleSimilarity);
        const float* gains = list.rules.gains->to(had + 1);
        for (std::size_t i = 0; i < had; ++i) {
            std::size_t same = 0;
            for (std::size_t j = 0; j < had; ++j)
                same += list.aisle[j] == list.aisle[i] ? 1 : 0;
            aisle[i] = eight::all(list.aisle[i]);
            gain[i] = eight::all(gains[same * CalibrationGains::shares + list.share[i]] - likeness);
        }
    }

    /// What each of eight would be worth as the next one.
    TACTFUL_INLINE Floats worth(const PickLanes& these, bool pairs) const
    {
        Floats worth = eight::load(these.worth[had]);
        if constexpr (had > 0) {
            const Ints aisles = eight::load(these.aisle);
            const Floats value = eight::load(these.value);
            for (std::size_t i = 0; i < had; ++i)
                worth = eight::choose(aisles == aisle[i], value + gain[i], worth);
        }
        return pairs ? worth - eight::load(these.near) : worth;
    }
};

/// The place of the greatest that has one of the bits that are wanted and all of `must`, of which there is at
/// least one.
template <std::size_t had>
TACTFUL_INLINE std::size_t bestLane(const Growing& list, std::int32_t must)
{
    const AisleGains<had> gains(list);
    const Taken<had> taken(list);
    const Ints none = eight::all(0);
    const Ints any = eight::all(list.wanted());
    const Ints needed = eight::all(must);
    Floats most = eight::all(lowest);
    Ints where = none;
    Ints places = firstPlaces();
    for (const PickLanes& these : list.lanes) {
        const Floats worth = gains.worth(these, list.rules.pairs != nullptr);
        const Ints free = taken.free(these, places);
        const Ints better = ((free & any) != none) & ((free & needed) == needed) & (worth > most);
        most = eight::choose(better, worth, most);
        where = eight::choose(better, places, where);
        places = places + eight::all(static_cast<std::int32_t>(width));
    }
    const Ints top = most == eight::all(eight::greatest(most));
    const Ints other = eight::all(std::numeric_limits<std::int32_t>::max());
    return static_cast<std::size_t>(eight::least(eight::choose(top, where, other)));
}

/// What the same people buy as what was chosen is near it.
inline void addToPairs(const LaneRules& rules, std::span<const Candidate> candidates, std::size_t chosen,
                       std::span<PickLanes> lanes)
{
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        float& near = lanes[i / width].near[i % width];
        const double alike = rules.pairs->similarity(candidates[i].row, candidates[chosen].row);
        near = std::max(near, rules.variety * static_cast<float>(alike));
    }
}

/// Chooses the next ones, to the end.
template <std::size_t had>
TACTFUL_INLINE void growFrom(Growing& list, std::span<const Candidate> candidates, std::size_t count,
                             bool explored, PickList& picks)
{
    const bool last = had + 1 == count;
    const bool explore = !explored && last && anyFree<had>(list, explores);
    const std::size_t next = bestLane<had>(list, explore ? explores : 0);
    const Candidate& chosen = candidates[next];
    picks.at[had] = static_cast<std::uint16_t>(next);
    if constexpr (had < Growing::mostBefore) {
        if (last) return;
        list.familiarLeft -= chosen.newToThem ? 0 : 1;
        list.freshLeft -= chosen.newToThem ? 1 : 0;
        list.aisle[had] = chosen.aisle == 0 ? Growing::noAisle : chosen.aisle;
        list.share[had] = chosen.share;
        list.at[had] = static_cast<std::int32_t>(next);
        if (list.rules.pairs) addToPairs(list.rules, candidates, next, list.lanes);
        growFrom<had + 1>(list, candidates, count, explored || chosen.outside, picks);
    }
}

TACTFUL_INLINE PickList growHere(const LaneRules& rules, std::span<const Candidate> candidates,
                                 std::span<PickLanes> lanes, const Places& places)
{
    static_assert(PickList::most == CalibrationGains::longest);
    PickList picks;
    picks.count = static_cast<std::uint8_t>(places.familiar + places.fresh);
    if (picks.count == 0) return picks;
    if (rules.pairs)
        for (PickLanes& these : lanes)
            these.near.fill(0.0F);
    Growing list{rules, lanes, places.familiar, places.fresh, {}, {}, {}};
    growFrom<0>(list, candidates, picks.count, !rules.explore || picks.count < 2, picks);
    return picks;
}

}  // namespace tactful::plan::lanes
