#include "core/plan/pick_lanes.h"

#include "core/plan/product_shelf.h"

#include <algorithm>
#include <bit>
#include <limits>

// All functions that take or return vectors are inlined, so how they are passed does not matter.
#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wpsabi"
#endif
#include "core/plan/eight.h"

#if defined(__GNUC__) && defined(__x86_64__)
#define TACTFUL_WIDE_LANES
#endif

namespace tactful::plan {
namespace {

using eight::Floats;
using eight::Ints;

constexpr std::size_t width = PickLanes::width;
static_assert(width == eight::width);
constexpr std::size_t noLane = static_cast<std::size_t>(-1);
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

using Four = std::int32_t __attribute__((vector_size(16)));

/// One word of each of eight: candidates are read four words at a time, first and fifth side by side.
TACTFUL_INLINE void wordsOf(const Candidate* candidates, std::array<Ints, 4>& words)
{
    static_assert(std::endian::native == std::endian::little && sizeof(Candidate) == 16);
    std::array<Ints, 4> pairs;
    for (std::size_t i = 0; i < 4; ++i) {
        Four low;
        Four high;
        std::memcpy(&low, candidates + i, sizeof low);
        std::memcpy(&high, candidates + i + 4, sizeof high);
        pairs[i] = __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7);
    }
    const Ints a = __builtin_shufflevector(pairs[0], pairs[1], 0, 8, 1, 9, 4, 12, 5, 13);
    const Ints b = __builtin_shufflevector(pairs[2], pairs[3], 0, 8, 1, 9, 4, 12, 5, 13);
    const Ints c = __builtin_shufflevector(pairs[0], pairs[1], 2, 10, 3, 11, 6, 14, 7, 15);
    const Ints d = __builtin_shufflevector(pairs[2], pairs[3], 2, 10, 3, 11, 6, 14, 7, 15);
    words[0] = __builtin_shufflevector(a, b, 0, 1, 8, 9, 4, 5, 12, 13);
    words[1] = __builtin_shufflevector(a, b, 2, 3, 10, 11, 6, 7, 14, 15);
    words[2] = __builtin_shufflevector(c, d, 0, 1, 8, 9, 4, 5, 12, 13);
    words[3] = __builtin_shufflevector(c, d, 2, 3, 10, 11, 6, 7, 14, 15);
}

TACTFUL_INLINE void read(const Candidate* candidates, bool arrivals, Columns& columns)
{
    static_assert(offsetof(Candidate, aisle) == 10 && offsetof(Candidate, share) == 13);
    std::array<Ints, 4> words;
    wordsOf(candidates, words);
    std::memcpy(&columns.relevance, &words[0], sizeof words[0]);
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

/// What was found on the way through the candidates.
struct Found {
    Floats tops;  ///< the most relevant of each column of lanes that are looked at
    Ints familiar;
    Ints fresh;
};

TACTFUL_INLINE void layOut(const Columns& columns, const LaneRules& rules, const WhatIsLeft& left,
                           PickLanes& lanes, Found& found)
{
    const Ints none = eight::all(0);
    Ints open = columns.looked;
    if (left.numbers) open = open & (eight::lookUp(left.numbers, columns.row) > eight::all(left.limit));
    const Ints better = columns.looked & (columns.relevance > found.tops);
    found.tops = eight::choose(better, columns.relevance, found.tops);
    const Ints isFamiliar = open & (columns.isNew == none);
    const Ints isFresh = open & columns.isNew;
    found.familiar = found.familiar - isFamiliar;
    found.fresh = found.fresh - isFresh;
    open = (isFamiliar & eight::all(familiar)) | (isFresh & eight::all(fresh)) |
           (open & columns.outside & eight::all(outside));
    eight::store(columns.relevance, lanes.value);
    if (rules.factors) eight::store(eight::lookUp(rules.factors, columns.row), lanes.factor);
    eight::store(eight::all(0.0F), lanes.near);
    eight::store(columns.share, lanes.gain);
    eight::store(columns.aisle, lanes.aisle);
    eight::store(open, lanes.open);
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
        const Floats nudged = rules.factors ? value * eight::load(these.factor) : value;
        eight::store(weight * eight::choose(isGood, nudged, value), these.value);
        const Ints isOutside = (open & eight::all(outside)) != eight::all(0);
        eight::store(open | (isGood & isOutside & eight::all(explores)), these.open);
    }
}

TACTFUL_INLINE KindsThere weighHere(const LaneRules& rules, std::span<const Candidate> candidates,
                                    const WhatIsLeft& left, std::span<PickLanes> lanes)
{
    Found found{eight::all(0.0F), eight::all(0), eight::all(0)};
    Columns columns;
    const std::size_t full = candidates.size() / width;
    for (std::size_t i = 0; i < full; ++i) {
        read(candidates.data() + i * width, rules.arrivals, columns);
        layOut(columns, rules, left, lanes[i], found);
    }
    if (full < lanes.size()) {
        readRest(candidates.subspan(full * width), rules.arrivals, columns);
        layOut(columns, rules, left, lanes[full], found);
    }
    weighAll(lanes, rules, eight::greatest(found.tops));
    KindsThere kinds;
    for (std::size_t i = 0; i < width; ++i) {
        kinds.familiar += found.familiar[i];
        kinds.fresh += found.fresh[i];
    }
    return kinds;
}

/// The place of the greatest that has one of the bits of `wanted` and all of `must`; noLane if there is none.
TACTFUL_INLINE std::size_t bestLane(std::span<const PickLanes> lanes, const float* gains, std::int32_t wanted,
                                    std::int32_t must)
{
    const Ints none = eight::all(0);
    const Ints any = eight::all(wanted);
    const Ints needed = eight::all(must);
    Floats most = eight::all(lowest);
    Ints rows = none;
    Ints row = none;
    for (const PickLanes& these : lanes) {
        const Ints open = eight::load(these.open);
        const Floats gained = eight::lookUp(gains, eight::load(these.gain));
        const Floats value = eight::load(these.value) - eight::load(these.near) + gained;
        const Ints better = ((open & any) != none) & ((open & needed) == needed) & (value > most);
        most = eight::choose(better, value, most);
        rows = eight::choose(better, row, rows);
        row = row + eight::all(static_cast<std::int32_t>(width));
    }
    const float top = eight::greatest(most);
    if (top == lowest) return noLane;
    const Ints places = rows + eight::load(std::array<std::int32_t, width>{0, 1, 2, 3, 4, 5, 6, 7});
    const Ints other = eight::all(std::numeric_limits<std::int32_t>::max());
    return static_cast<std::size_t>(eight::least(eight::choose(most == eight::all(top), places, other)));
}

/// The list has one more of an aisle: those of the same one count one had more, and are near it.
TACTFUL_INLINE void addToAisle(std::span<PickLanes> lanes, std::int32_t aisle, float likeness)
{
    const Ints oneMore = eight::all(static_cast<std::int32_t>(CalibrationGains::shares));
    const Floats nearness = eight::all(likeness);
    for (PickLanes& these : lanes) {
        const Ints same = eight::load(these.aisle) == eight::all(aisle);
        const Floats near = eight::load(these.near);
        eight::store(eight::load(these.gain) + (same & oneMore), these.gain);
        eight::store(eight::choose(same & (nearness > near), nearness, near), these.near);
    }
}

/// The same by what the same people buy.
void addToPairs(const LaneRules& rules, std::span<const Candidate> candidates, std::size_t chosen,
                std::span<PickLanes> lanes)
{
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        float& near = lanes[i / width].near[i % width];
        const double alike = rules.pairs->similarity(candidates[i].row, candidates[chosen].row);
        near = std::max(near, rules.variety * static_cast<float>(alike));
    }
}

TACTFUL_INLINE PickList growHere(const LaneRules& rules, std::span<const Candidate> candidates,
                                 std::span<PickLanes> lanes, const Places& places)
{
    const int count = places.familiar + places.fresh;
    int familiarLeft = places.familiar;
    int freshLeft = places.fresh;
    const float likeness = rules.variety * static_cast<float>(ProductShelf::sameAisleSimilarity);
    PickList picks;
    bool explored = !rules.explore || count < 2;
    for (int place = 0; place < count; ++place) {
        const float* gains = rules.gains->to(static_cast<std::size_t>(place + 1));
        const std::int32_t wanted = (familiarLeft > 0 ? familiar : 0) | (freshLeft > 0 ? fresh : 0);
        std::size_t next = noLane;
        if (!explored && place + 1 == count) next = bestLane(lanes, gains, wanted, explores);
        if (next == noLane) next = bestLane(lanes, gains, wanted, 0);
        const Candidate& chosen = candidates[next];
        --(chosen.newToThem ? freshLeft : familiarLeft);
        explored = explored || chosen.outside;
        picks.at[picks.count++] = static_cast<std::uint16_t>(next);
        if (place + 1 == count) break;
        lanes[next / width].open[next % width] = 0;
        if (chosen.aisle != 0) addToAisle(lanes, chosen.aisle, likeness);
        if (rules.pairs) addToPairs(rules, candidates, next, lanes);
    }
    return picks;
}

KindsThere weighPlain(const LaneRules& rules, std::span<const Candidate> candidates, const WhatIsLeft& left,
                      std::span<PickLanes> lanes)
{
    return weighHere(rules, candidates, left, lanes);
}

PickList growPlain(const LaneRules& rules, std::span<const Candidate> candidates, std::span<PickLanes> lanes,
                   const Places& places)
{
    return growHere(rules, candidates, lanes, places);
}

constexpr LaneWork plain{weighPlain, growPlain};

#if defined(TACTFUL_WIDE_LANES)

[[gnu::target("avx2")]] KindsThere weighWide(const LaneRules& rules, std::span<const Candidate> candidates,
                                             const WhatIsLeft& left, std::span<PickLanes> lanes)
{
    return weighHere(rules, candidates, left, lanes);
}

[[gnu::target("avx2")]] PickList growWide(const LaneRules& rules, std::span<const Candidate> candidates,
                                          std::span<PickLanes> lanes, const Places& places)
{
    return growHere(rules, candidates, lanes, places);
}

constexpr LaneWork wide{weighWide, growWide};

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
