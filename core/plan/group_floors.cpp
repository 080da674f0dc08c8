#include "core/plan/group_floors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <map>
#include <utility>

namespace tactful::plan {
namespace {

constexpr std::size_t groupCodes = mostGroups + 1;

/// All groups of somebody as one number.
std::size_t codeOf(const GroupsOf& groups)
{
    std::size_t code = 0;
    for (const std::uint8_t group : groups)
        code = code * groupCodes + std::min(group, mostGroups);
    return code;
}

constexpr std::size_t codeCount = groupCodes * groupCodes * groupCodes;
static_assert(mostAttributes == 3);

/// A set of floors, one bit each.
using FloorSet = std::uint64_t;
static_assert(mostAttributes * mostGroups <= 64);

bool bringsLess(const InLine& a, const InLine& b)
{
    return bringsMore(b, a);
}

/// People of the very same groups.
struct Cell {
    FloorSet floors = 0;         ///< of the groups they are in
    std::vector<InLine> chosen;  ///< a heap, whoever brings least on top
    std::vector<InLine> others;  ///< a heap, whoever brings most on top
};

class Exchange {
public:
    Exchange(std::span<const Choosable> people, std::span<const InLine> line, std::size_t count,
             std::vector<GroupFloor>& floors)
        : m_floors(floors)
    {
        std::array<std::uint16_t, codeCount> cellOf{};  // 1 for the first, 0: none yet
        std::map<std::size_t, GroupsOf> codes;
        for (const InLine& each : line) {
            const GroupsOf& groups = people[each.person].groups;
            const std::size_t code = codeOf(groups);
            if (std::exchange(cellOf[code], std::uint16_t{1}) == 0) codes.emplace(code, groups);
        }
        // In the order of the groups, so that the order of the people does not matter.
        for (const auto& [code, groups] : codes) {
            m_cells.push_back({floorsOf(groups), {}, {}});
            cellOf[code] = static_cast<std::uint16_t>(m_cells.size());
        }
        for (std::size_t at = 0; at < line.size(); ++at) {
            Cell& cell = m_cells[cellOf[codeOf(people[line[at].person].groups)] - std::size_t{1}];
            (at < count ? cell.chosen : cell.others).push_back(line[at]);
        }
        for (Cell& cell : m_cells) {
            std::make_heap(cell.chosen.begin(), cell.chosen.end(), bringsMore);
            std::make_heap(cell.others.begin(), cell.others.end(), bringsLess);
        }
        lookAtFloors();
    }

    std::int64_t repair()
    {
        std::int64_t exchanges = 0;
        while (m_short != 0 && exchangeOne(true))
            ++exchanges;
        while (exchangeOne(false)) {
        }
        return exchanges;
    }

    /// The chosen first.
    void putBack(std::span<InLine> line) const
    {
        auto to = line.begin();
        for (const Cell& cell : m_cells)
            to = std::copy(cell.chosen.begin(), cell.chosen.end(), to);
        for (const Cell& cell : m_cells)
            to = std::copy(cell.others.begin(), cell.others.end(), to);
    }

private:
    FloorSet floorsOf(const GroupsOf& groups) const
    {
        FloorSet set = 0;
        for (std::size_t at = 0; at < m_floors.size(); ++at)
            if (groups[m_floors[at].attribute] == m_floors[at].group) set |= FloorSet{1} << at;
        return set;
    }

    void lookAtFloors()
    {
        m_short = m_bare = 0;
        for (std::size_t at = 0; at < m_floors.size(); ++at) {
            const GroupFloor& floor = m_floors[at];
            if (floor.has < floor.needs) m_short |= FloorSet{1} << at;
            if (floor.has <= floor.needs) m_bare |= FloorSet{1} << at;
        }
    }

    void count(FloorSet groups, std::int64_t by)
    {
        for (std::size_t at = 0; at < m_floors.size(); ++at)
            if ((groups >> at & 1U) != 0) m_floors[at].has += by;
    }

    /// How the shortage changes where somebody of `out` makes room for somebody of `in`.
    int shortageChange(const Cell& in, const Cell& out) const
    {
        return std::popcount(out.floors & ~in.floors & m_bare) -
               std::popcount(in.floors & ~out.floors & m_short);
    }

    /// \param toMend  true: one that lessens the shortage, at the least loss for each person less short;
    ///   false: one that earns more and makes nobody short
    bool exchangeOne(bool toMend)
    {
        Cell* bestIn = nullptr;
        Cell* bestOut = nullptr;
        double best = toMend ? std::numeric_limits<double>::infinity() : 0.0;
        for (Cell& in : m_cells) {
            if (in.others.empty()) continue;
            for (Cell& out : m_cells) {
                if (&in == &out || out.chosen.empty()) continue;
                const int change = shortageChange(in, out);
                if (toMend ? change >= 0 : change > 0) continue;
                const double loss = out.chosen.front().profitMinor - in.others.front().profitMinor;
                const double price = toMend ? loss / static_cast<double>(-change) : loss;
                if (price >= best) continue;
                best = price;
                bestIn = &in;
                bestOut = &out;
            }
        }
        if (!bestIn) return false;
        std::pop_heap(bestIn->others.begin(), bestIn->others.end(), bringsLess);
        bestIn->chosen.push_back(bestIn->others.back());
        std::push_heap(bestIn->chosen.begin(), bestIn->chosen.end(), bringsMore);
        bestIn->others.pop_back();
        std::pop_heap(bestOut->chosen.begin(), bestOut->chosen.end(), bringsMore);
        bestOut->others.push_back(bestOut->chosen.back());
        std::push_heap(bestOut->others.begin(), bestOut->others.end(), bringsLess);
        bestOut->chosen.pop_back();
        count(bestIn->floors, 1);
        count(bestOut->floors, -1);
        lookAtFloors();
        return true;
    }

    std::vector<GroupFloor>& m_floors;
    std::vector<Cell> m_cells;
    FloorSet m_short = 0;  ///< fewer than needed
    FloorSet m_bare = 0;   ///< not more than needed
};

}  // namespace

bool bringsMore(const InLine& a, const InLine& b)
{
    return a.profitMinor != b.profitMinor ? a.profitMinor > b.profitMinor : a.customer < b.customer;
}

std::vector<GroupFloor> floorsOf(std::span<const Choosable> people, std::span<const InLine> chosen,
                                 std::int64_t messages, double shortfall)
{
    std::array<std::array<std::int64_t, groupCodes>, mostAttributes> members{}, has{};
    for (const Choosable& person : people)
        for (std::size_t attribute = 0; attribute < mostAttributes; ++attribute)
            ++members[attribute][std::min(person.groups[attribute], mostGroups)];
    for (const InLine& each : chosen)
        for (std::size_t attribute = 0; attribute < mostAttributes; ++attribute)
            ++has[attribute][std::min(people[each.person].groups[attribute], mostGroups)];
    std::vector<GroupFloor> floors;
    for (std::size_t attribute = 0; attribute < mostAttributes; ++attribute)
        for (std::uint8_t group = 1; group <= mostGroups; ++group)
            if (const std::int64_t count = members[attribute][group]; count > 0)
                floors.push_back({attribute, group, floorOf(count, std::ssize(people), messages, shortfall),
                                  has[attribute][group]});
    return floors;
}

std::int64_t shortageOf(std::span<const GroupFloor> floors)
{
    std::int64_t sum = 0;
    for (const GroupFloor& floor : floors)
        sum += std::max<std::int64_t>(0, floor.needs - floor.has);
    return sum;
}

std::int64_t exchange(std::span<const Choosable> people, std::span<InLine> line, std::size_t count,
                      std::vector<GroupFloor>& floors)
{
    Exchange all(people, line, count, floors);
    const std::int64_t exchanges = all.repair();
    all.putBack(line);
    return exchanges;
}

}  // namespace tactful::plan
