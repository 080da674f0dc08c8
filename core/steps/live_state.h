#pragma once

#include "core/plan/decision.h"
#include "core/plan/schedule.h"
#include "core/plan/send_value.h"
#include "core/plan/stock_round.h"
#include "core/steps/ladders.h"
#include "core/steps/learnt_effects.h"
#include "core/steps/live_plan.h"
#include "core/steps/message_maker.h"
#include "core/tact/pressure.h"
#include "core/tact/tact_rules.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

/// \file
/// What a live plan holds. Seen by the steps alone.

namespace tactful::steps {

/// Fixed by the book and the as-of day, shared by the plans of all briefs.
struct LiveShop {
    LearnMaterial material;  ///< without the sales, which nobody asks for any more
    PlanPeople people;       ///< points into the catalogue of `material`
    consent::RuleBook rules;
    tact::TactRules tact;
    data::ShopSettings settings;
    TimeZone zone;
    Day today;  ///< where the shop is, when the plan was prepared
    std::map<data::CustomerId, std::vector<tact::PastMessage>> past;  ///< what left the house, by person
    plan::ProductShelf shelf;
    std::vector<std::string> shelfNames;  ///< of products, by row of the shelf
    MessageMaker maker;                   ///< of no goal yet
    data::Estimate spamRate;              ///< of the shop, before any message
    LearntEffects effects;                ///< of the campaigns before this one

    const PlanPerson& operator[](std::size_t row) const { return people.people[row]; }
};

/// Everybody's picks as if nothing could run out. Depends on discovery and nudges alone.
struct Proposals {
    double discovery = 0.0;
    data::Nudges nudges;
    std::vector<int> newPlaces;  ///< per person, as are the others
    std::vector<plan::PickList> picks;
    std::vector<SayKey> keys;
    std::vector<double> relevance;
    std::vector<const Ladder*> ladders;

    bool isFor(const data::Dials& dials) const;
};

/// The people before whom a product is put that is new to them and to be had only so often: a part of a
/// circle on which everybody has a place.
struct PeopleArc {
    double from = 0.0;   ///< 0 to 1
    double share = 1.0;  ///< of the circle; 1: everybody
};

/// Fixed by the brief without its dials.
struct PlanState {
    std::shared_ptr<const LiveShop> shop;
    data::Campaign campaign;
    plan::DecisionOptions options;
    std::optional<MessageMaker> maker;

    // Per person, in the order of shop->people.
    std::vector<plan::PlanRow> rows;         ///< without what a dial changes
    std::vector<std::uint8_t> mayHear;       ///< bit n - 1: where n messages in 30 days are allowed
    std::vector<consent::RuleId> blockedBy;  ///< where there is no basis
    std::vector<std::uint8_t> proven;        ///< 1: that they may be written to can be shown
    std::vector<std::uint8_t> ownTaste;      ///< 1: may be profiled
    std::vector<double> pressure;
    std::vector<plan::ExpectedPurchases> purchases;
    std::vector<SayKey> personKeys;

    plan::CandidateTable table;
    std::vector<PickTrace> traces;  ///< of the table's candidates
    std::vector<plan::Candidate> popular;
    std::vector<PickTrace> popularTraces;
    std::vector<PeopleArc> arcs;  ///< by row of the shelf
    std::vector<data::ProductId>
        arrivals;                      ///< after own and popular picks a candidate's place counts in these
    std::vector<std::uint32_t> order;  ///< who may get a message at all, highest expected sales first
    std::optional<plan::SendTimes> sendTimes;

    // Both only remember what was asked before; what they answer does not depend on it.
    std::unique_ptr<Ladders> ladders;
    mutable std::mutex lastMutex;
    mutable std::shared_ptr<const Proposals> last;

    /// The candidate as a pick of the book.
    data::Pick pickOf(std::size_t person, const plan::Candidate& candidate) const;
    /// Whether what somebody bought before may be looked at, and there is some.
    bool knowsTaste(std::size_t person) const;
    /// Of a pick of the row: from an aisle (or, without aisles, a product) they never bought. Best sellers
    /// are the same for everybody, but not new to everybody. False where no taste is known.
    bool newToThem(std::size_t person, const plan::Candidate& candidate) const;
    const plan::Candidate& candidateOf(std::size_t person, const LiveRow& row, std::size_t pick) const
    {
        return row.popular ? popular[row.picks[pick]] : table.of(person)[row.picks[pick]];
    }
};

plan::PickOptions pickOptions(const PlanState& state, const data::Dials& dials);

/// Everything that no dial changes. BadInput as plan::checkBrief.
Result<std::shared_ptr<const PlanState>> makeState(std::shared_ptr<const LiveShop> shop,
                                                   const data::Brief& brief, Job& job);

/// Rows and totals, without the picture.
struct DecidedRows {
    std::vector<LiveRow> rows;
    data::PlanTotals totals;
    std::vector<std::int64_t>
        wanted;                ///< people whose message would have shown a product; by row of the shelf
    double profitMinor = 0.0;  ///< of those who get the message
};
Result<std::shared_ptr<const Proposals>> proposals(const PlanState& state, const data::Dials& dials,
                                                   unsigned threads, Job& job);
Result<DecidedRows> decideRows(const PlanState& state, const Proposals& proposals, const data::Dials& dials,
                               Job& job);

SpamReports spamReportsAt(double rate);

/// Fills all of PlanPicture from rows, planned and totals. Cancelled when the job is, else it cannot fail.
Status drawPicture(const PlanState& state, const std::vector<std::int64_t>& wanted, LiveOutcome& outcome,
                   const Job& job);
std::vector<PlanCheck> checksOf(const PlanState& state, const LiveOutcome& outcome);
std::vector<GroupRow> groupsOf(const PlanState& state, const LiveOutcome& outcome);

}  // namespace tactful::steps
