#include "core/plan/pick_lanes.h"

#include "core/plan/product_shelf.h"

#include <algorithm>
#include <bit>
#include <limits>

// All functions that take or return vectors are inlined, so how they are passed does not matter.
#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wpsabi"
#endif
#include "core/plan/eight_rows.h"

#if defined(__GNUC__) && defined(__x86_64__)
#define TACTFUL_WIDE_LANES
#endif

namespace tactful::plan {
namespace {

using eight::Floats;
using eight::Ints;

constexpr std::size_t width = PickLanes::width;
static_assert(width == eight::width);
constexpr float lowest = -std::numeric_limits<float>::infinity();

// Bits of PickLanes::open.
constexpr std::int32_t familiar = 1;
constexpr std::int32_t fresh = 2;
constexpr std::int32_t outside = 4;   ///< from outside the aisles they buy from most
constexpr std::int32_t explores = 8;  ///< the same, and good

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

void read(const Candidate* candidates, bool arrivals, Columns& columns)
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
constexpr std::int32_t oneFamiliar = 1;
constexpr std::int32_t oneFresh = 1 << 16;

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

TACTFUL_INLINE KindsThere closeHere(const WhatIsLeft& left, std::span<PickLanes> lanes)
{
    Ints counts = eight::all(0);
    for (PickLanes& these : lanes) {
        const Ints isLeft = eight::lookUp(left.numbers, eight::load(these.row)) > eight::all(left.limit);
        const Ints open = eight::load(these.open) & isLeft;
        eight::store(open, these.open);
        counts = counts + countOf(open);
    }
    return kindsOf(counts);
}

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
void addToPairs(const LaneRules& rules, std::span<const Candidate> candidates, std::size_t chosen,
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

KindsThere weighPlain(const LaneRules& rules, std::span<const Candidate> candidates,
                      std::span<PickLanes> lanes)
{
    return weighHere(rules, candidates, lanes);
}

KindsThere closePlain(const WhatIsLeft& left, std::span<PickLanes> lanes)
{
    return closeHere(left, lanes);
}

PickList growPlain(const LaneRules& rules, std::span<const Candidate> candidates, std::span<PickLanes> lanes,
                   const Places& places)
{
    return growHere(rules, candidates, lanes, places);
}

constexpr LaneWork plain{weighPlain, closePlain, growPlain};

#if defined(TACTFUL_WIDE_LANES)

[[gnu::target("avx2")]] KindsThere weighWide(const LaneRules& rules, std::span<const Candidate> candidates,
                                             std::span<PickLanes> lanes)
{
    return weighHere(rules, candidates, lanes);
}

[[gnu::target("avx2")]] KindsThere closeWide(const WhatIsLeft& left, std::span<PickLanes> lanes)
{
    return closeHere(left, lanes);
}

[[gnu::target("avx2")]] PickList growWide(const LaneRules& rules, std::span<const Candidate> candidates,
                                          std::span<PickLanes> lanes, const Places& places)
{
    return growHere(rules, candidates, lanes, places);
}

constexpr LaneWork wide{weighWide, closeWide, growWide};

#endif

}  // namespace

const LaneWork& plainLanes()
{
    return plain;
}

const LaneWork* wideLanes()
{
#if defined(TACTFUL_WIDE_LANES)
    static const bool known = __builtin_cpu_supports("avx2") != 0;
    return known ? &wide : nullptr;
#else
    return nullptr;
#endif
}

const LaneWork& bestLanes()
{
    const LaneWork* work = wideLanes();
    return work ? *work : plainLanes();
}

}  // namespace tactful::plan
