#include "core/plan/fair_choice.h"

#include "core/plan/group_floors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tactful::plan {
namespace {

bool waitedLonger(const InLine& a, const InLine& b)
{
    return a.waitedDays != b.waitedDays ? a.waitedDays > b.waitedDays : bringsMore(a, b);
}

std::vector<InLine> lineOf(std::span<const Choosable> people)
{
    std::vector<InLine> line;
    line.reserve(people.size());
    for (std::size_t at = 0; at < people.size(); ++at)
        line.push_back({people[at].profitMinor, people[at].customer, people[at].waitedDays,
                        static_cast<std::uint32_t>(at)});
    return line;
}

double profitOf(std::span<const InLine> people)
{
    return std::accumulate(people.begin(), people.end(), 0.0,
                           [](double sum, const InLine& each) { return sum + each.profitMinor; });
}

}  // namespace

GroupsOf groupsOfSides(std::uint8_t sides)
{
    GroupsOf groups{};
    for (std::size_t pair = 0; pair < groups.size(); ++pair) {
        const unsigned both = static_cast<unsigned>(sides) >> (2 * pair) & 3U;
        groups[pair] = both == 3U ? std::uint8_t{0} : static_cast<std::uint8_t>(both);
    }
    return groups;
}

std::int64_t floorOf(std::int64_t members, std::int64_t all, std::int64_t messages, double shortfall)
{
    if (all == 0) return 0;
    const double fair =
        static_cast<double>(members) * static_cast<double>(messages) / static_cast<double>(all);
    const auto needs = static_cast<std::int64_t>(std::floor((1.0 - shortfall) * fair + 1e-9));
    return std::min(needs, members);
}

Choice chooseWithin(std::span<const Choosable> people, std::int64_t messages, const ChoiceRules& rules)
{
    Choice choice;
    std::vector<InLine> line = lineOf(people);
    const auto room = static_cast<std::size_t>(std::clamp<std::int64_t>(messages, 0, std::ssize(people)));
    const std::span<InLine> all(line);
    const std::span<InLine> chosen = all.first(room);
    if (room > 0 && room < people.size()) {
        std::nth_element(all.begin(), all.begin() + std::ssize(chosen) - 1, all.end(), bringsMore);
        const InLine edge = chosen.back();
        choice.mostMinor = profitOf(chosen);
        const auto forWaiting = static_cast<std::size_t>(
            std::ceil(std::clamp(rules.waitingShare, 0.0, 1.0) * static_cast<double>(room) - 1e-9));
        const std::span<InLine> waiting = all.first(forWaiting);
        const std::span<InLine> others = all.subspan(forWaiting);
        const std::size_t left = room - forWaiting;
        std::nth_element(all.begin(), others.begin(), all.end(), waitedLonger);
        choice.forWaiting = std::count_if(waiting.begin(), waiting.end(),
                                          [&edge](const InLine& each) { return bringsMore(edge, each); });
        std::nth_element(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(left), others.end(),
                         bringsMore);
        auto floors = floorsOf(people, chosen, static_cast<std::int64_t>(room), rules.shortfall);
        if (shortageOf(floors) > 0) choice.forFloors = exchange(people, others, left, floors);
        choice.floorsHeld = shortageOf(floors) == 0;
    }
    choice.profitMinor = profitOf(chosen);
    if (room == people.size()) choice.mostMinor = choice.profitMinor;
    std::vector<std::uint8_t> isChosen(people.size(), 0);
    for (const InLine& each : chosen)
        isChosen[each.person] = 1;
    choice.chosen.reserve(room);
    for (std::size_t at = 0; at < people.size(); ++at)
        if (isChosen[at] != 0) choice.chosen.push_back(at);
    return choice;
}

}  // namespace tactful::plan
