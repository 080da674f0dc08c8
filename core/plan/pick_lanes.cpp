#include "core/plan/pick_lanes.h"

// All functions that take or return vectors are inlined, so how they are passed does not matter.
#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wpsabi"
#endif
#include "core/plan/lane_growing.h"

#if defined(__GNUC__) && defined(__x86_64__)
#define TACTFUL_WIDE_LANES
#endif

namespace tactful::plan {
namespace {

KindsThere weighPlain(const LaneRules& rules, std::span<const Candidate> candidates,
                      std::span<PickLanes> lanes)
{
    return plan::lanes::weighHere(rules, candidates, lanes);
}

KindsThere closePlain(std::span<const std::int32_t> left, std::span<PickLanes> lanes)
{
    return plan::lanes::closeHere(left, lanes);
}

PickList growPlain(const LaneRules& rules, std::span<const Candidate> candidates, std::span<PickLanes> lanes,
                   const Places& places)
{
    return plan::lanes::growHere(rules, candidates, lanes, places);
}

constexpr LaneWork plain{weighPlain, closePlain, growPlain};

#if defined(TACTFUL_WIDE_LANES)

[[gnu::target("avx2")]] KindsThere weighWide(const LaneRules& rules, std::span<const Candidate> candidates,
                                             std::span<PickLanes> lanes)
{
    return plan::lanes::weighHere(rules, candidates, lanes);
}

[[gnu::target("avx2")]] KindsThere closeWide(std::span<const std::int32_t> left, std::span<PickLanes> lanes)
{
    return plan::lanes::closeHere(left, lanes);
}

[[gnu::target("avx2")]] PickList growWide(const LaneRules& rules, std::span<const Candidate> candidates,
                                          std::span<PickLanes> lanes, const Places& places)
{
    return plan::lanes::growHere(rules, candidates, lanes, places);
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
