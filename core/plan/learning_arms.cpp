#include "core/plan/learning_arms.h"

#include "core/base/random.h"

namespace tactful::plan {
namespace {

// Keep the lots apart from each other and from the hold-out.
constexpr std::uint64_t softerLot = 0x50F7E2;
constexpr std::uint64_t bestSellersLot = 0xBE575E11;

/// 0 to 1, even.
double lotOf(data::CustomerId customer, HoldoutKey key, std::uint64_t lot)
{
    const std::uint64_t seed = mix(mix(key.bookSeed, key.campaign), lot);
    return static_cast<double>(mix(seed, static_cast<std::uint64_t>(customer)) >> 11) * 0x1p-53;
}

}  // namespace

bool isInSofterArm(data::CustomerId customer, HoldoutKey key)
{
    return lotOf(customer, key, softerLot) < softerShare;
}

bool isInBestSellersArm(data::CustomerId customer, HoldoutKey key, double share)
{
    return share > 0.0 && lotOf(customer, key, bestSellersLot) < share;
}

std::optional<std::size_t> softerRung(std::span<const double> scores, std::size_t at)
{
    for (std::size_t below = at; below-- > 0;)
        if (scores[below] < scores[at]) return below;
    return std::nullopt;
}

}  // namespace tactful::plan
