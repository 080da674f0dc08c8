#include "core/plan/holdout_line.h"

#include "core/base/random.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <tuple>

namespace tactful::plan {
namespace {

constexpr std::size_t thirds = 3;

}  // namespace

HoldoutLine::HoldoutLine(std::span<const HoldoutPerson> people, HoldoutKey key) : m_bySpend(people.size())
{
    const std::uint64_t seed = mix(key.bookSeed, key.campaign);
    std::vector<std::uint64_t> hashes(people.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        hashes[i] = mix(seed, static_cast<std::uint64_t>(people[i].customer));
    std::vector<std::uint32_t> order(people.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(hashes[a], people[a].customer) < std::tie(hashes[b], people[b].customer);
    });
    std::vector<std::uint32_t> ranks(people.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = static_cast<std::uint32_t>(rank);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(people[a].spend, people[a].customer) < std::tie(people[b].spend, people[b].customer);
    });
    for (std::size_t i = 0; i < order.size(); ++i)
        m_bySpend[i] = {order[i], ranks[order[i]]};
}

std::vector<std::uint8_t> HoldoutLine::draw(std::span<const std::uint8_t> chosen, double share) const
{
    std::vector<Place> line;
    line.reserve(m_bySpend.size());
    for (const Place& place : m_bySpend)
        if (chosen[place.person] != 0) line.push_back(place);
    std::vector<std::uint8_t> held(m_bySpend.size(), 0);
    for (std::size_t third = 0; third < thirds; ++third) {
        const std::size_t begin = line.size() * third / thirds;
        const std::size_t end = line.size() * (third + 1) / thirds;
        hold(std::span(line).subspan(begin, end - begin), share, held);
    }
    return held;
}

/// Those with the lowest ranks. Counting them into drawers leaves only one drawer to be looked through.
void HoldoutLine::hold(std::span<Place> third, double share, std::vector<std::uint8_t>& held) const
{
    constexpr std::size_t drawers = 1024;
    const double wanted = std::clamp(share, 0.0, 1.0) * static_cast<double>(third.size());
    auto left = static_cast<std::size_t>(std::floor(wanted + 0.5));
    const auto shift = std::bit_width(m_bySpend.size() / drawers);
    const auto drawerOf = [shift](const Place& place) { return place.rank >> shift; };
    std::vector<std::uint32_t> counts(drawers, 0);
    for (const Place& place : third)
        ++counts[drawerOf(place)];
    std::size_t drawer = 0;
    while (drawer < drawers && counts[drawer] <= left)
        left -= counts[drawer++];
    std::vector<Place> last;
    for (const Place& place : third) {
        if (drawerOf(place) < drawer) held[place.person] = 1;
        if (drawerOf(place) == drawer) last.push_back(place);
    }
    std::sort(last.begin(), last.end(), [](const Place& a, const Place& b) { return a.rank < b.rank; });
    for (std::size_t i = 0; i < left; ++i)
        held[last[i].person] = 1;
}

}  // namespace tactful::plan
