#pragma once

#include "core/base/day.h"
#include "core/data/campaign.h"
#include "core/data/ids.h"
#include "core/data/pick.h"
#include "core/data/signal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What a plan says of one customer. Every customer of the book is in exactly one of: planned, held back,
/// left out with one reason.

namespace tactful::data {

/// In the order in which they are asked: the first that applies is the reason given.
enum class LeftOutReason {
    NoAddress,      ///< no e-mail address of valid form
    Suppressed,     ///< unsubscribed, complained, bounced, objected
    Restricted,     ///< pause asked for (GDPR art. 18)
    NoBasis,        ///< no consent or other lawful basis that holds in their country
    NotInAudience,  ///< outside what the brief asks for
    Silent,         ///< no purchase or click for a year: better left in peace
    Tired,          ///< heard enough lately
    NothingFits,    ///< no pick is good enough, or no line under the ceiling
    OverBudget,     ///< better left alone: others come first under the budget
    ByHand,         ///< a person said so when reviewing; never asked by a plan
};
inline constexpr int leftOutReasonCount = 10;
std::string_view nameOf(LeftOutReason reason);
std::optional<LeftOutReason> leftOutReasonNamed(std::string_view name);

/// BestSellers: a message with what sells well to everybody in place of their own picks, to measure what own
/// picks add.
enum class Arm { Message, HeldBack, BestSellers };
std::string_view nameOf(Arm arm);

/// One rung of the ladder as it was judged for this message.
struct LadderRung {
    std::string copy;  ///< key of the line
    double score = 0;  ///< S of the whole message with this line, 0 to 100
    bool used = false;
};

/// Part of the score that comes from one source of knowledge; points add up to the score.
struct ScoreShare {
    std::string fact;  ///< "bought", "told", "worked-out", "name-and-town", …
    double points = 0;
};

/// The facts of the person that lines may speak of, as they were when the message was planned.
struct SpokenFacts {
    ProductId product = 0;   ///< bought last (or due again); 0: none
    std::optional<Day> day;  ///< when
    int orders = 0;          ///< orders so far

    bool operator==(const SpokenFacts&) const = default;
};

struct PlannedMessage {
    CustomerId customer = 0;
    Arm arm = Arm::Message;
    SpokenFacts about;
    std::vector<Pick> picks;
    std::vector<std::string> lines;  ///< chosen copy key of each slot, in slot order
    double perceived = 0;            ///< P, 0 to 100 (SCIENCE.md 1.3)
    double reveal = 0;               ///< D, 0 to 100
    double score = 0;                ///< S, the surface scale
    double scoreUnsoftened = 0;      ///< S of the most personal way to say it
    bool softened = false;
    bool softenedToLearn = false;  ///< by one rung more than the dial asks, at random, never less
    std::vector<LadderRung> ladder;
    std::vector<ScoreShare> shares;
    std::string basis;        ///< rule and lawful basis, e.g. "EU4 soft-opt-in"
    std::string basisReason;  ///< one plain sentence
    std::string whyLine;      ///< key of the "why you got this" line
    Day sendDay;
    int sendHour = 10;              ///< of the recipient's local time
    double expectedExtraMinor = 0;  ///< extra sales from being written to, minor units
    double unsubscribeRisk = 0;
};

struct LeftOut {
    CustomerId customer = 0;
    LeftOutReason reason = LeftOutReason::NoAddress;
    std::string rule;  ///< the consent rule that said no, e.g. "EU3"; empty otherwise
};

/// An estimate with the middle 80% of what it may turn out to be.
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;
};

struct PlanTotals {
    std::int64_t customers = 0;
    std::int64_t planned = 0;
    std::int64_t heldBack = 0;
    std::vector<std::int64_t> leftOut = std::vector<std::int64_t>(leftOutReasonCount, 0);
    std::int64_t softened = 0;
    std::int64_t softenedToLearn = 0;  ///< of those planned; by chance, one rung more than asked
    std::int64_t bestSellers = 0;      ///< of those planned; the arm that gets best sellers alone
    double priceOfFairness = 0.0;  ///< share of the profit that those who wait and the floors of groups cost
    Estimate extraSalesMinor;
    Estimate unsubscribes;
    Estimate spamRate;  ///< share of messages reported as spam, 0 to 1
};

}  // namespace tactful::data
