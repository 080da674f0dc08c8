#pragma once

#include "core/data/ids.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Who is written to where there are fewer messages than people who could get one?
///
/// Those with the highest expected profit, but nobody is put off for ever and no group is passed over:
///
///  1. A tenth of the messages goes to those who have waited longest. So of n people who may be written to,
///     everybody is reached within n / (budget / 10) campaigns, rounded up, however little they promise.
///  2. Of every group at least (1 - shortfall) times the share of all is chosen, with `shortfall` 0.2
///     (SCIENCE.md 6.4), in whole people, rounded down. Groups are of attributes that the shop holds
///     lawfully; none is ever inferred.
///
/// Source: floors on disjoint groups are a laminar matroid, on which taking the best that keeps them
/// reachable is optimal (Lawler 1976); where the groups of several attributes overlap, exchanges of one for
/// one are made until none helps. Proof: fair_choice_test, against every choice there is.
///
/// It is part of a move of a dial, so nobody is sorted: the best are parted from the others, which takes time
/// in proportion to the people, and only for as many as are exchanged their order is found.

namespace tactful::plan {

inline constexpr std::size_t mostAttributes = 3;
inline constexpr std::uint8_t mostGroups = 15;  ///< of one attribute

/// Of each attribute the group somebody is in, 1 to mostGroups; 0: not known, which is no group.
using GroupsOf = std::array<std::uint8_t, mostAttributes>;

struct Choosable {
    data::CustomerId customer = 0;
    double profitMinor = 0.0;  ///< expected, finite
    int waitedDays = 0;        ///< since they were last written to
    GroupsOf groups{};
};

struct ChoiceRules {
    double waitingShare = 0.1;  ///< of the messages, for those who waited longest; 0 to 1
    double shortfall = 0.2;     ///< of a group against all, 0 to 1; 1: no floor
};

/// What being even-handed changed, and what it costs.
struct FairPrice {
    double profitMinor = 0.0;     ///< of those chosen
    double mostMinor = 0.0;       ///< the same if profit alone decided
    std::int64_t forWaiting = 0;  ///< chosen because they waited, not for their profit
    std::int64_t forFloors = 0;   ///< chosen so that their group has its share
    bool floorsHeld = true;       ///< false where groups overlap so that no exchange helps any more

    double costMinor() const { return mostMinor - profitMinor; }
    /// The share of the profit that is lost, 0 to 1.
    double price() const { return mostMinor > 0.0 ? costMinor() / mostMinor : 0.0; }
};

struct Choice : FairPrice {
    std::vector<std::size_t> chosen;  ///< places among the people, ascending
};

/// Everybody where there are messages for all. Between equals the lower customer number comes first; the
/// order of `people` does not matter.
Choice chooseWithin(std::span<const Choosable> people, std::int64_t messages, const ChoiceRules& rules = {});

/// Of bits as sides of pairs, first and second of each pair in turn: neither or both make no group.
GroupsOf groupsOfSides(std::uint8_t sides);

/// How many of `members` people of a group must be among `messages` of `all`.
std::int64_t floorOf(std::int64_t members, std::int64_t all, std::int64_t messages, double shortfall);

}  // namespace tactful::plan
