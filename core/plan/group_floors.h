#pragma once

#include "core/plan/fair_choice.h"

#include <span>
#include <vector>

/// \file
/// Which exchanges see to it that no group is passed over, at the least loss? A part of fair_choice.h.

namespace tactful::plan {

/// Somebody in line.
struct InLine {
    double profitMinor = 0.0;
    data::CustomerId customer = 0;
    int waitedDays = 0;
    std::uint32_t person = 0;  ///< place among the people
};

/// Brings more; between equals the lower customer number.
bool bringsMore(const InLine& a, const InLine& b);

/// Of one group: how many of it are needed among the chosen, and how many there are.
struct GroupFloor {
    std::size_t attribute = 0;
    std::uint8_t group = 0;
    std::int64_t needs = 0;
    std::int64_t has = 0;
};

/// Of every group of `people` that has members.
/// \param chosen  places among the people
std::vector<GroupFloor> floorsOf(std::span<const Choosable> people, std::span<const InLine> chosen,
                                 std::int64_t messages, double shortfall);

/// How many are missing, over all groups.
std::int64_t shortageOf(std::span<const GroupFloor> floors);

/// Exchanges people of `line` one for one, the cheapest first, until no group is short or nothing helps; then
/// those that earn more and make nobody short.
/// \param line  its first `count` are chosen, and no less worth than the others; so it is afterwards, but for
///   the exchanges
/// \param floors  counted with the chosen; up to date afterwards
/// \return how many exchanges were made for a group
std::int64_t exchange(std::span<const Choosable> people, std::span<InLine> line, std::size_t count,
                      std::vector<GroupFloor>& floors);

}  // namespace tactful::plan
