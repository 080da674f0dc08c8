#pragma once

#include "core/data/ids.h"
#include "core/data/planned.h"
#include "core/plan/expected_effects.h"
#include "core/plan/fair_choice.h"
#include "core/plan/holdout.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// \file
/// Who gets the message, who is held back, who is left out and why?
///
/// A pure function over flat rows. Every customer passes the gates in the order of data::LeftOutReason and
/// ends in exactly one place. A live plan comes to the same with less work at every move of a dial; its tests
/// compare.

namespace tactful::plan {

/// All that the gates ask of one customer. Each customer is in exactly one row.
struct PlanRow {
    data::CustomerId customer = 0;
    bool hasAddress = false;
    bool suppressed = false;
    bool restricted = false;
    bool hasBasis = false;  ///< the consent verdict is not Block
    bool inAudience = false;
    int recentMessages = 0;           ///< planned or sent in the 30 days before, all campaigns
    bool silent = false;              ///< no purchase or click for a year
    bool resting = false;             ///< pressure over the cap, or written to too lately
    bool fits = false;                ///< there are picks, and lines under the ceiling
    bool softened = false;            ///< the message would be softer than the most personal way to say it
    double expectedExtraMinor = 0.0;  ///< extra sales from being written to, minor units; finite
    double orderMinor = 0.0;          ///< mean value of one of their orders, minor units; 0 where unknown
    double unsubscribeRisk = 0.0;     ///< 0 to 1
    double spendMinor = 0.0;          ///< in the last 12 months; the hold-out is even over its thirds
    int waitedDays = 0;  ///< since they were last written to; without any message since they were met
    GroupsOf groups{};   ///< over which a budget is even
};

struct DecisionOptions {
    int often = 2;                         ///< most messages to one person in 30 days
    std::optional<std::int64_t> messages;  ///< most people to be chosen; nothing: no limit
    double holdBack = 0.1;                 ///< 0 to 1
    HoldoutKey holdoutKey;

    // What a message is worth, for the order under the budget.
    double costMinor = 0.0;           ///< of one message
    double marginShare = 0.4;         ///< what remains of extra sales after the cost of goods, 0 to 1
    double subscriberMinor = 1000.0;  ///< what losing one subscriber costs

    EffectRates rates;
    std::optional<data::Estimate> spamRate;  ///< of `rates`, where it is worked out already
};

enum class Fate { Planned, HeldBack, LeftOut };

struct Decision {
    data::CustomerId customer = 0;
    Fate fate = Fate::LeftOut;
    data::LeftOutReason reason = data::LeftOutReason::NoAddress;  ///< meaningful where LeftOut
    double profitMinor = 0.0;                                     ///< expected, from being written to
};

struct Decisions {
    std::vector<Decision> rows;  ///< one for each PlanRow, in their order
    data::PlanTotals totals;     ///< planned + heldBack + sum of leftOut = customers, always
};

/// The first gate that is closed to somebody, or nothing. Gates stand in the order of data::LeftOutReason.
std::optional<data::LeftOutReason> closedGate(const PlanRow& row, int often);

/// marginShare × extra sales − cost − unsubscribe risk × subscriber, minor units.
double expectedProfit(double extraMinor, double unsubscribeRisk, const DecisionOptions& options);
double expectedProfit(const PlanRow& row, const DecisionOptions& options);

/// What is added up over those who get the message.
struct MessageSums {
    std::int64_t planned = 0;
    double extraMinor = 0.0;
    double variance = 0.0;  ///< of the orders that extra sales come from: sum of 2 × |extra| × order value
    double unsubscribes = 0.0;
};

/// Fills the effects in `totals`: extra sales, unsubscribes, spam reports. Whoever would rather unsubscribe
/// would rather report spam as well: the shop's rate is that of a message of score 50 to somebody rested, and
/// grows with the mean risk of these.
void addEffects(const MessageSums& sums, const DecisionOptions& options, data::PlanTotals& totals);

/// Gates first. Then, if there is a budget, it is shared out by expected profit, so that nobody waits for
/// ever and no group is passed over (fair_choice.h); the others are OverBudget. Then the share of those kept
/// is held back. Totals of softened messages and effects are of those who get the message.
Decisions decide(std::span<const PlanRow> rows, const DecisionOptions& options);

}  // namespace tactful::plan
