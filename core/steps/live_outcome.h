#pragma once

#include "core/base/day.h"
#include "core/data/campaign.h"
#include "core/data/planned.h"
#include "core/steps/live_row.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// What does a plan under certain dials come to? All that the studio draws, as data.

namespace tactful::steps {

// ---- who -----------------------------------------------------------------------------------------------

enum class FunnelStep { Customers, MayBeEmailed, NotTired, Chosen, WillGetIt };
inline constexpr int funnelStepCount = 5;
/// "customers", "may-be-emailed", "not-tired", "chosen", "will-get-it".
std::string_view nameOf(FunnelStep step);

/// How many are left after a step. The count of a step and what is lost at the next add up exactly.
///
///   may be e-mailed   loses NoAddress, Suppressed, Restricted, NoBasis
///   not tired         loses Silent and Tired
///   chosen            loses NotInAudience, NothingFits, OverBudget
///   will get it       loses those who are held back (no reason)
///
/// Reasons are asked in the order of data::LeftOutReason and each customer has one, so whoever is outside the
/// audience is lost at "chosen" even if they were tired as well.
struct FunnelRow {
    FunnelStep step = FunnelStep::Customers;
    std::int64_t count = 0;
    std::int64_t lost = 0;                          ///< since the row before
    std::optional<data::LeftOutReason> mainReason;  ///< why most of those were lost; nothing: none, held back
    std::int64_t mainLost = 0;                      ///< how many of them for that reason
};

// ---- how personal --------------------------------------------------------------------------------------

/// Messages that will be sent, by score, 50 bins of 2 points (the last one includes 100).
struct ScoreHistogram {
    static constexpr int bins = 50;
    std::array<std::int32_t, bins> asWritten{};  ///< not softened, at their score
    std::array<std::int32_t, bins> softened{};   ///< softened to fit, at the score they have now
    std::array<std::int32_t, bins> before{};     ///< those softened ones, where they were before
};

// ---- when ----------------------------------------------------------------------------------------------

/// Messages by day and hour of the recipient's clock, 07:00 to 20:00.
struct SendStrip {
    static constexpr int firstHour = 7;
    static constexpr int hours = 14;
    Day from;
    std::vector<std::array<std::int32_t, hours>> days;  ///< one a day of the window
};

// ---- what ----------------------------------------------------------------------------------------------

struct VarietyFigures {
    double shelfShown = 0.0;   ///< share of the products that may be offered shown to somebody, 0 to 1
    double aislesEach = 0.0;   ///< mean number of aisles in one message
    double bestSellers = 0.0;  ///< share of picks that go to the ten products picked most
    double discovery = 0.0;    ///< mean share new to them, where picks are a person's own, taste known
    /// Share of the picks' relevance that lists lose to nudges, at most 0.4 of any list's; what others gain
    /// is not set against it.
    double nudgeCost = 0.0;
    std::int64_t productsShown = 0;
    std::int64_t shelf = 0;  ///< products that may be offered
};

// ---- checks --------------------------------------------------------------------------------------------

enum class CheckLevel { Ok, Care, Stop };
/// "ok", "care", "stop".
std::string_view nameOf(CheckLevel level);

/// `what` is "brand-voice", "consent", "stock" or "fairness". A Stop forbids review and export.
struct PlanCheck {
    std::string what;
    CheckLevel level = CheckLevel::Ok;
    std::string sentence;                     ///< short, as it is drawn: "Proof for all 1,656"
    std::vector<data::CustomerId> customers;  ///< behind the sentence, ascending; often empty
    std::vector<data::ProductId> products;
    bool fixed = false;       ///< the plan holds the remedy already: where stock is short, the next best pick
    std::int64_t points = 0;  ///< fairness: groups lie within so many, at least 1; 0: one group only
};

/// A product that more people were to see than there are pieces. Nobody is promised what is not there.
struct ShortProduct {
    data::ProductId product = 0;
    std::string name;
    std::int64_t left = 0;    ///< pieces
    std::int64_t wanted = 0;  ///< people whose message would have shown it
};

/// How many of a group are chosen, of those who may be e-mailed, are not silent and whom the brief asks for,
/// with the middle 80% of the share. New: first order within a year; small: their mean order below the
/// median.
struct GroupRow {
    std::string group;  ///< "new", "long-standing", "small-baskets", "large-baskets", "home", "abroad"
    std::int64_t people = 0;
    std::int64_t chosen = 0;
    double share = 0.0;
    double low = 0.0;
    double high = 0.0;
    bool lessSure = false;  ///< fewer than 30 people
};

/// What it costs to share out a budget, or too few hours, so that nobody waits for ever and no group is
/// passed over. Of the whole plan as if nobody were held back, which is drawn by lot afterwards.
struct EvenHanded {
    double costMinor = 0.0;       ///< expected profit given up, minor units
    double share = 0.0;           ///< of the most there could be, 0 to 1
    std::int64_t forWaiting = 0;  ///< people chosen because they waited longest, not for what they bring
    std::int64_t forGroups = 0;   ///< people chosen so that their group has its share
    bool groupsHeld = true;  ///< every group has its share; false: they overlap so that it cannot be found
};

/// Spam reports against the two lines that mailbox providers draw, each a share of the messages.
struct SpamReports {
    double careFrom = 0.0;  ///< providers want less
    double stopFrom = 0.0;  ///< and block from here on
    CheckLevel level = CheckLevel::Ok;
};

// ---- all of it -----------------------------------------------------------------------------------------

/// What the studio draws beside the totals.
struct PlanPicture {
    std::array<FunnelRow, funnelStepCount> funnel{};
    ScoreHistogram histogram;
    SendStrip strip;
    VarietyFigures variety;
    std::vector<PlanCheck> checks;         ///< brand voice, consent, stock, fairness, in this order
    std::vector<ShortProduct> shortOf;     ///< most wanting first
    std::vector<GroupRow> groups;          ///< in pairs; a pair of which one half is empty is missing
    std::optional<EvenHanded> evenHanded;  ///< nothing: there is room for everybody
    SpamReports spam;
    bool holdBackEnough = true;  ///< those held back are enough to see an effect of the usual size
};

struct LiveOutcome : PlanPicture {
    data::Dials dials;
    data::PlanTotals totals;
    LiveRows rows;                       ///< every customer of the book, ascending
    std::vector<std::uint32_t> planned;  ///< places in `rows` of who gets it: the order of the previewer

    /// Null for whoever is not in the book. Makes all rows; rowOf() makes one.
    const LiveRow* find(data::CustomerId customer) const;
    std::optional<LiveRow> rowOf(data::CustomerId customer) const;
};

/// What a move of a dial did, for the banner.
struct PlanChange {
    double extraSalesMinor = 0.0;  ///< after less before
    double unsubscribes = 0.0;
    std::int64_t planned = 0;
    bool harmGrowsFaster = false;        ///< unsubscribes grew, and by a larger share than extra sales
    std::optional<bool> overHouseLimit;  ///< set where the line was crossed: true upwards, false back
    std::optional<bool> overCareRate;    ///< spam reports, see SpamReports
    std::optional<bool> overStopRate;

    bool operator==(const PlanChange&) const = default;
};
PlanChange describeChange(const LiveOutcome& before, const LiveOutcome& after, double houseLimit);

/// One position of "How personal" with what it would bring; all other dials stay.
struct CurvePoint {
    double personal = 0.0;
    double extraSalesMinor = 0.0;
    double profitMinor = 0.0;  ///< margin less sending cost less what lost subscribers cost
    double unsubscribes = 0.0;
    std::int64_t planned = 0;
};

}  // namespace tactful::steps
