#pragma once

#include "core/plan/decision.h"
#include "core/plan/holdout_line.h"
#include "core/plan/schedule.h"
#include "core/plan/send_value.h"
#include "core/plan/stock_round.h"
#include "core/steps/ladders.h"
#include "core/steps/live_plan.h"
#include "core/steps/live_shop.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

/// \file
/// What a live plan holds. Seen by the steps alone.

namespace tactful::steps {

/// What of one person a message's worth and harm depend on, so that a move of a dial only multiplies.
struct PersonWorth {
    double extraAtNone = 0.0;        ///< extra sales with picks of no relevance, minor units
    double extraPerRelevance = 0.0;  ///< more with picks of full relevance; it grows evenly in between
    double riskAtNone = 0.0;         ///< of unsubscribing from a message of score 0
    double riskPerPoint = 0.0;       ///< more for each point of score
    double orderMinor = 0.0;
    double buys = 0.0;  ///< chance that they buy in the four weeks after anyway

    double extra(double relevance) const { return extraAtNone + extraPerRelevance * relevance; }
    double risk(double score) const { return std::min(1.0, riskAtNone + riskPerPoint * score); }
};

/// Sides of the pairs that treatment is compared over, in the order of GroupRow.
inline constexpr std::size_t groupSides = 6;

/// How many candidates of each kind somebody has, while arrivals are not nudged and while they are.
struct KindCounts {
    std::array<std::uint8_t, 2> familiar{};
    std::array<std::uint8_t, 2> fresh{};
};

/// All that a move of a dial reads of those who may get a message at all, one column for each thing, by place
/// in the order in which they are served: highest expected sales first.
struct ServingColumns {
    std::vector<std::uint32_t> person;
    std::vector<std::uint8_t> mayHear;   ///< bit n - 1: with "How often" at n
    std::vector<std::uint8_t> ownTaste;  ///< 1: may be profiled
    std::vector<std::uint8_t> knowsTaste;
    std::vector<SayKey> say;  ///< without picks
    std::vector<std::uint8_t> proven;
    std::vector<std::uint8_t> groups;  ///< bit n: on side n of groupSides
    std::vector<std::int32_t> waited;  ///< days since they were last written to
    std::vector<KindCounts> kinds;
    std::vector<std::uint16_t> draw;  ///< 0 to drawCount - 1: who gets the odd place for new things
    std::vector<std::uint16_t> slot;  ///< best hour: day of the window × 24 + hour
    std::vector<PersonWorth> worth;

    static constexpr std::size_t drawCount = 4096;
    std::size_t size() const { return person.size(); }
};

/// The people before whom a product is put that is new to them and to be had only so often: a part of a
/// circle on which everybody has a place.
struct PeopleArc {
    double from = 0.0;   ///< 0 to 1
    double share = 1.0;  ///< of the circle; 1: everybody
};

struct Proposals;
struct ServedPeople;

/// Fixed by the brief without its dials.
struct PlanState {
    std::shared_ptr<const LiveShop> shop;
    data::Campaign campaign;
    plan::DecisionOptions options;
    std::optional<MessageMaker> maker;
    std::size_t candidatesEach = 0;

    // Per person, in the order of shop->people.
    std::vector<plan::PlanRow> rows;         ///< without what a dial changes
    std::vector<std::uint8_t> mayHear;       ///< bit n - 1: where n messages in 30 days are allowed
    std::vector<consent::RuleId> blockedBy;  ///< where there is no basis
    std::vector<std::uint8_t> proven;        ///< 1: that they may be written to can be shown
    std::vector<std::uint8_t> ownTaste;      ///< 1: may be profiled
    std::vector<double> pressure;
    std::vector<plan::ExpectedPurchases> purchases;
    std::vector<SayKey> personKeys;
    std::vector<data::LeftOutReason> closed;  ///< of whoever gets no message under any dial
    std::vector<std::uint32_t> placeOf;       ///< in the serving order; noPlace: not in it
    static constexpr std::uint32_t noPlace = ~std::uint32_t{0};
    static constexpr std::size_t mostRecent = 4;  ///< a nudge has four positions, and a hand goes to and fro

    // Of those who may get one, in the serving order.
    ServingColumns columns;
    plan::CandidateTable table;
    std::vector<plan::Offer> offers;  ///< without nudges, for 0, 1, … new places each; count 0: cannot be
    std::optional<plan::PickChooser> chooser;  ///< under no dial in particular
    plan::HoldoutLine holdout;

    std::vector<plan::Candidate> popular;
    std::vector<PeopleArc> arcs;  ///< by row of the shelf
    std::vector<data::ProductId>
        arrivals;  ///< after own and popular picks a candidate's place counts in these
    std::vector<std::int64_t> closedCounts = std::vector<std::int64_t>(data::leftOutReasonCount, 0);
    std::array<std::int64_t, groupSides> groupPeople{};  ///< whom the plan could choose
    std::optional<plan::SendTimes> sendTimes;

    // All of these only remember what was asked before; what they answer does not depend on it.
    std::unique_ptr<Ladders> ladders;
    mutable std::mutex lastMutex;
    mutable std::vector<std::shared_ptr<const Proposals>> recent;  ///< the newest first, at most mostRecent
    mutable std::shared_ptr<const ServedPeople> lastServed;

    /// The candidate as a pick of the book.
    data::Pick pickOf(std::size_t person, const plan::Candidate& candidate) const;
    /// Whether what somebody bought before may be looked at, and there is some.
    bool knowsTaste(std::size_t person) const;
    /// From an aisle (or, without aisles, a product) they never bought; false where no taste is known. Best
    /// sellers are the same for everybody, but not new to everybody.
    bool newToThem(std::size_t person, data::ProductId product) const;
    /// Only of a row with picks.
    const plan::Candidate& candidateOf(std::size_t person, const LiveRow& row, std::size_t pick) const
    {
        return row.popular ? popular[row.picks[pick]] : table.of(placeOf[person])[row.picks[pick]];
    }
};

/// So many candidates are kept of each person, best first, with enough of what is familiar and of what is
/// new.
inline constexpr std::size_t usualCandidates = 32;

plan::PickOptions pickOptions(const PlanState& state, const data::Dials& dials);

/// On which days may the messages of a brief go out? Where it does not say: from two days after `today`,
/// which leaves time for the review, for three days.
struct SendWindow {
    Day from;
    Day to;
};
SendWindow sendWindowOf(const data::Brief& brief, Day today);

/// Everything that no dial changes. BadInput as plan::checkBrief.
Result<std::shared_ptr<const PlanState>> makeState(std::shared_ptr<const LiveShop> shop,
                                                   const data::Brief& brief, Job& job,
                                                   std::size_t candidatesEach = usualCandidates);

/// Day of the window × 24 + hour.
std::uint16_t slotNumber(const plan::SendSlot& slot, const data::Campaign& campaign);

// Parts of makeState(), in this order: the people, who of them is served and when, their candidates, lists.
Status addPeople(PlanState& state, Job& job);
Status addCandidates(PlanState& state, Job& job);
/// Everybody's picks without nudges, for every number of new places.
Status addOffers(PlanState& state, Job& job);
/// The ladders that lists under other dials need, so that the first move of a dial is not slower than others.
Status foreseeLadders(PlanState& state, Job& job);

/// Fills what the groups of the people in `state` are.
void addGroups(PlanState& state);

}  // namespace tactful::steps
