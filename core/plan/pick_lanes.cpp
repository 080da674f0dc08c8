#include "core/plan/pick_lanes.h"

#include "core/plan/calibration.h"

#include <limits>

// Compiled twice where the loader can choose between both; sanitizers start too late for that.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__) &&                 \
    !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define TACTFUL_LANES __attribute__((target_clones("avx2", "default")))
#else
#define TACTFUL_LANES
#endif

namespace tactful::plan {
namespace {

constexpr std::size_t width = PickLanes::width;
constexpr float lowest = -std::numeric_limits<float>::infinity();

#if defined(__GNUC__)

using Floats = float __attribute__((vector_size(width * sizeof(float)), may_alias));
using Ints = std::int32_t __attribute__((vector_size(width * sizeof(std::int32_t)), may_alias));

#define TACTFUL_FLOATS(numbers) (*reinterpret_cast<Floats*>((numbers).data()))
#define TACTFUL_INTS(numbers) (*reinterpret_cast<Ints*>((numbers).data()))
#define TACTFUL_CONST_FLOATS(numbers) (*reinterpret_cast<const Floats*>((numbers).data()))
#define TACTFUL_CONST_INTS(numbers) (*reinterpret_cast<const Ints*>((numbers).data()))

#endif

/// The best of each column of lanes with the row it is in.
struct alignas(32) Best {
    std::array<float, width> value;
    std::array<std::int32_t, width> row;
};

std::size_t firstOfTheGreatest(const Best& best)
{
    std::size_t place = noLane;
    float top = lowest;
    for (std::size_t i = 0; i < width; ++i) {
        if (best.row[i] < 0 || best.value[i] < top) continue;
        const std::size_t at = static_cast<std::size_t>(best.row[i]) * width + i;
        if (best.value[i] == top && at > place) continue;
        top = best.value[i];
        place = at;
    }
    return place;
}

}  // namespace

#if defined(__GNUC__)

TACTFUL_LANES void weighLanes(std::span<PickLanes> lanes, float goodShare, float weight)
{
    Floats tops{};
    for (const PickLanes& these : lanes) {
        const Floats value = TACTFUL_CONST_FLOATS(these.value);
        const Ints better = TACTFUL_CONST_INTS(these.looked) & (value > tops);
        tops = better ? value : tops;
    }
    float best = 0.0F;
    for (std::size_t i = 0; i < width; ++i)
        best = tops[i] > best ? tops[i] : best;
    const float good = goodShare * best;
    for (PickLanes& these : lanes) {
        Floats& value = TACTFUL_FLOATS(these.value);
        Ints& open = TACTFUL_INTS(these.open);
        const Ints isGood = value >= good;
        value = weight * (isGood ? value * TACTFUL_CONST_FLOATS(these.factor) : value);
        open |= isGood & ((open & PickLanes::outside) << 1);
    }
}

TACTFUL_LANES std::size_t bestLane(std::span<const PickLanes> lanes, const float* gains, std::int32_t wanted,
                                   std::int32_t must)
{
    Floats most = Floats{} + lowest;
    Ints rows = Ints{} - 1;
    Ints row{};
    for (const PickLanes& these : lanes) {
        const auto& at = these.gain;
        const Floats gained{gains[at[0]], gains[at[1]], gains[at[2]], gains[at[3]],
                            gains[at[4]], gains[at[5]], gains[at[6]], gains[at[7]]};
        const Floats value = TACTFUL_CONST_FLOATS(these.value) - TACTFUL_CONST_FLOATS(these.near) + gained;
        const Ints& open = TACTFUL_CONST_INTS(these.open);
        const Ints better = ((open & wanted) != 0) & ((open & must) == must) & (value > most);
        most = better ? value : most;
        rows = better ? row : rows;
        row += 1;
    }
    Best best;
    TACTFUL_FLOATS(best.value) = most;
    TACTFUL_INTS(best.row) = rows;
    return firstOfTheGreatest(best);
}

TACTFUL_LANES void addToAisle(std::span<PickLanes> lanes, std::int32_t aisle, float likeness)
{
    constexpr auto oneMore = static_cast<std::int32_t>(CalibrationGains::shares);
    for (PickLanes& these : lanes) {
        Floats& near = TACTFUL_FLOATS(these.near);
        const Ints same = TACTFUL_CONST_INTS(these.aisle) == aisle;
        TACTFUL_INTS(these.gain) += same & oneMore;
        near = same & (near < likeness) ? Floats{} + likeness : near;
    }
}

#else

void weighLanes(std::span<PickLanes> lanes, float goodShare, float weight)
{
    float best = 0.0F;
    for (const PickLanes& these : lanes)
        for (std::size_t i = 0; i < width; ++i)
            if (these.looked[i] != 0 && these.value[i] > best) best = these.value[i];
    const float good = goodShare * best;
    for (PickLanes& these : lanes)
        for (std::size_t i = 0; i < width; ++i) {
            const bool isGood = these.value[i] >= good;
            these.value[i] = weight * (isGood ? these.value[i] * these.factor[i] : these.value[i]);
            if (isGood && (these.open[i] & PickLanes::outside) != 0) these.open[i] |= PickLanes::explores;
        }
}

std::size_t bestLane(std::span<const PickLanes> lanes, const float* gains, std::int32_t wanted,
                     std::int32_t must)
{
    Best best;
    best.value.fill(lowest);
    best.row.fill(-1);
    for (std::size_t row = 0; row < lanes.size(); ++row)
        for (std::size_t i = 0; i < width; ++i) {
            const PickLanes& these = lanes[row];
            const float value = these.value[i] - these.near[i] + gains[these.gain[i]];
            if ((these.open[i] & wanted) == 0 || (these.open[i] & must) != must) continue;
            if (!(value > best.value[i])) continue;
            best.value[i] = value;
            best.row[i] = static_cast<std::int32_t>(row);
        }
    return firstOfTheGreatest(best);
}

void addToAisle(std::span<PickLanes> lanes, std::int32_t aisle, float likeness)
{
    for (PickLanes& these : lanes)
        for (std::size_t i = 0; i < width; ++i) {
            if (these.aisle[i] != aisle) continue;
            these.gain[i] += static_cast<std::int32_t>(CalibrationGains::shares);
            if (these.near[i] < likeness) these.near[i] = likeness;
        }
}

#endif

}  // namespace tactful::plan
