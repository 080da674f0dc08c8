#include "core/plan/holdout.h"

#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace tactful::plan {
namespace {

constexpr std::size_t thirds = 3;

/// The places of `people`, smallest spend first; between equals by customer, so that input order never
/// matters.
std::vector<std::size_t> bySpend(std::span<const HoldoutPerson> people)
{
    std::vector<std::size_t> order(people.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(people[a].spend, people[a].customer) < std::tie(people[b].spend, people[b].customer);
    });
    return order;
}

}  // namespace

std::vector<std::uint8_t> holdBack(std::span<const HoldoutPerson> people, double share, HoldoutKey key)
{
    const std::uint64_t seed = mix(key.bookSeed, key.campaign);
    const std::vector<std::size_t> order = bySpend(people);
    std::vector<std::uint8_t> held(people.size(), 0);
    for (std::size_t third = 0; third < thirds; ++third) {
        const std::size_t begin = order.size() * third / thirds;
        const std::size_t end = order.size() * (third + 1) / thirds;
        using Place = std::tuple<std::uint64_t, data::CustomerId, std::size_t>;
        std::vector<Place> line;
        line.reserve(end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            const data::CustomerId customer = people[order[i]].customer;
            line.emplace_back(mix(seed, static_cast<std::uint64_t>(customer)), customer, order[i]);
        }
        const double wanted = std::clamp(share, 0.0, 1.0) * static_cast<double>(line.size());
        const auto taken = static_cast<std::ptrdiff_t>(std::floor(wanted + 0.5));
        std::nth_element(line.begin(), line.begin() + taken, line.end());
        for (auto place = line.begin(); place != line.begin() + taken; ++place)
            held[std::get<2>(*place)] = 1;
    }
    return held;
}

HoldoutAdvice holdoutAdvice(std::int64_t people, std::int64_t heldBack, double buyers, double extra)
{
    constexpr double twoSided5 = 1.959963984540054;
    constexpr double power80 = 0.8416212335729143;
    const double spread = (twoSided5 + power80) * std::sqrt(std::max(0.0, buyers * (1.0 - buyers)));
    const double all = static_cast<double>(people);
    HoldoutAdvice advice;
    if (heldBack > 0 && heldBack < people) {
        const double held = static_cast<double>(heldBack);
        advice.smallestVisible = std::min(1.0, spread * std::sqrt(1.0 / held + 1.0 / (all - held)));
    }
    // 1/h + 1/(n − h) <= (extra / spread)² solved for the smaller h.
    const double limit = spread > 0.0 ? (extra / spread) * (extra / spread) : 0.0;
    const double root = limit > 0.0 ? all * all - 4.0 * all / limit : -1.0;
    if (root >= 0.0) advice.least = static_cast<std::int64_t>(std::ceil((all - std::sqrt(root)) / 2.0));
    advice.enough = advice.least > 0 && heldBack >= advice.least && advice.smallestVisible <= extra;
    return advice;
}

}  // namespace tactful::plan
