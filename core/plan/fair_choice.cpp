#include "core/plan/fair_choice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

namespace tactful::plan {
namespace {

/// People who are in the same groups, highest profit first. Which of them are chosen is a number.
struct Cell {
    GroupsOf groups{};
    std::vector<std::size_t> people;
    std::size_t chosen = 0;
};

/// One group: what it needs and has.
struct Floor {
    std::size_t attribute = 0;
    std::uint8_t group = 0;
    std::int64_t needs = 0;
    std::int64_t has = 0;

    bool holds(const GroupsOf& groups) const { return groups[attribute] == group; }
};

class Exchange {
public:
    Exchange(std::span<const Choosable> people, const std::vector<std::size_t>& order) : m_people(people)
    {
        std::map<GroupsOf, std::size_t> cellOf;
        for (const std::size_t person : order) {
            const auto [at, added] = cellOf.emplace(people[person].groups, m_cells.size());
            if (added) m_cells.push_back({people[person].groups, {}, 0});
            m_cells[at->second].people.push_back(person);
        }
    }

    /// \param already  chosen before, whom no exchange takes out
    void addFloors(std::span<const std::size_t> already, std::int64_t messages, double shortfall)
    {
        std::map<std::pair<std::size_t, std::uint8_t>, std::int64_t> members, had;
        for (std::size_t attribute = 0; attribute < mostAttributes; ++attribute) {
            for (const Choosable& person : m_people)
                if (const std::uint8_t group = person.groups[attribute]; group != 0)
                    ++members[{attribute, group}];
            for (const std::size_t person : already)
                ++had[{attribute, m_people[person].groups[attribute]}];
        }
        for (const auto& [group, count] : members)
            m_floors.push_back({group.first, group.second,
                                floorOf(count, std::ssize(m_people), messages, shortfall), had[group]});
    }

    /// The best `count`, whatever their groups.
    void chooseBest(const std::vector<std::size_t>& order, std::size_t count)
    {
        std::map<GroupsOf, Cell*> cellOf;
        for (Cell& cell : m_cells)
            cellOf.emplace(cell.groups, &cell);
        for (std::size_t i = 0; i < count; ++i) {
            ++cellOf[m_people[order[i]].groups]->chosen;
            countIn(m_people[order[i]].groups, 1);
        }
    }

    /// One for one, the cheapest first, until no group is short or nothing helps.
    std::int64_t repair()
    {
        std::int64_t exchanges = 0;
        while (shortage() > 0 && exchangeOne(true))
            ++exchanges;
        while (exchangeOne(false)) {
        }
        return exchanges;
    }

    std::int64_t shortage() const
    {
        std::int64_t sum = 0;
        for (const Floor& floor : m_floors)
            sum += std::max<std::int64_t>(0, floor.needs - floor.has);
        return sum;
    }

    std::vector<std::size_t> chosen() const
    {
        std::vector<std::size_t> all;
        for (const Cell& cell : m_cells)
            all.insert(all.end(), cell.people.begin(),
                       cell.people.begin() + static_cast<std::ptrdiff_t>(cell.chosen));
        return all;
    }

private:
    void countIn(const GroupsOf& groups, std::int64_t by)
    {
        for (Floor& floor : m_floors)
            if (floor.holds(groups)) floor.has += by;
    }

    /// How the shortage changes where somebody of `out` makes room for somebody of `in`.
    std::int64_t shortageChange(const GroupsOf& in, const GroupsOf& out) const
    {
        std::int64_t change = 0;
        for (const Floor& floor : m_floors) {
            const std::int64_t by = (floor.holds(in) ? 1 : 0) - (floor.holds(out) ? 1 : 0);
            if (by == 0) continue;
            change += std::max<std::int64_t>(0, floor.needs - floor.has - by) -
                      std::max<std::int64_t>(0, floor.needs - floor.has);
        }
        return change;
    }

    double profitOf(const Cell& cell, std::size_t place) const
    {
        return m_people[cell.people[place]].profitMinor;
    }

    /// \param toMend  true: one that lessens the shortage, at the least loss for each person less short;
    ///   false: one that earns more and makes nobody short
    bool exchangeOne(bool toMend)
    {
        Cell* bestIn = nullptr;
        Cell* bestOut = nullptr;
        double best = toMend ? std::numeric_limits<double>::infinity() : 0.0;
        for (Cell& in : m_cells) {
            if (in.chosen == in.people.size()) continue;
            for (Cell& out : m_cells) {
                if (&in == &out || out.chosen == 0) continue;
                const std::int64_t change = shortageChange(in.groups, out.groups);
                if (toMend ? change >= 0 : change > 0) continue;
                const double loss = profitOf(out, out.chosen - 1) - profitOf(in, in.chosen);
                const double price = toMend ? loss / static_cast<double>(-change) : loss;
                if (price >= best) continue;
                best = price;
                bestIn = &in;
                bestOut = &out;
            }
        }
        if (!bestIn) return false;
        ++bestIn->chosen;
        --bestOut->chosen;
        countIn(bestIn->groups, 1);
        countIn(bestOut->groups, -1);
        return true;
    }

    std::span<const Choosable> m_people;
    std::vector<Cell> m_cells;
    std::vector<Floor> m_floors;
};

double profitOf(std::span<const Choosable> people, const std::vector<std::size_t>& chosen)
{
    double sum = 0.0;
    for (const std::size_t person : chosen)
        sum += people[person].profitMinor;
    return sum;
}

/// Everybody, highest profit first.
std::vector<std::size_t> byProfit(std::span<const Choosable> people)
{
    std::vector<std::size_t> order(people.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [people](std::size_t a, std::size_t b) {
        return std::tie(people[b].profitMinor, people[a].customer) <
               std::tie(people[a].profitMinor, people[b].customer);
    });
    return order;
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
    std::vector<std::size_t> order = byProfit(people);
    const auto room = static_cast<std::size_t>(std::clamp<std::int64_t>(messages, 0, std::ssize(people)));
    const std::vector<std::size_t> best(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(room));
    choice.mostMinor = profitOf(people, best);
    if (room == people.size()) {
        choice.chosen = best;
    } else {
        const auto forWaiting = static_cast<std::size_t>(
            std::ceil(std::clamp(rules.waitingShare, 0.0, 1.0) * static_cast<double>(room) - 1e-9));
        std::stable_sort(order.begin(), order.end(), [people](std::size_t a, std::size_t b) {
            return people[a].waitedDays > people[b].waitedDays;
        });
        std::vector<std::size_t> waiting(order.begin(),
                                         order.begin() + static_cast<std::ptrdiff_t>(forWaiting));
        std::vector<std::uint8_t> isWaiting(people.size(), 0);
        for (const std::size_t person : waiting)
            isWaiting[person] = 1;
        order = byProfit(people);
        std::erase_if(order, [&isWaiting](std::size_t person) { return isWaiting[person] != 0; });
        Exchange exchange(people, order);
        exchange.addFloors(waiting, static_cast<std::int64_t>(room), rules.shortfall);
        exchange.chooseBest(order, room - forWaiting);
        choice.forFloors = exchange.repair();
        choice.floorsHeld = exchange.shortage() == 0;
        choice.chosen = exchange.chosen();
        choice.chosen.insert(choice.chosen.end(), waiting.begin(), waiting.end());
        const double line = people[best.empty() ? 0 : best.back()].profitMinor;
        choice.forWaiting = std::count_if(waiting.begin(), waiting.end(), [&](std::size_t person) {
            return people[person].profitMinor < line;
        });
    }
    std::sort(choice.chosen.begin(), choice.chosen.end());
    choice.profitMinor = profitOf(people, choice.chosen);
    return choice;
}

}  // namespace tactful::plan
