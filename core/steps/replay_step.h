#pragma once

#include "core/base/day.h"
#include "core/data/campaign.h"
#include "core/data/notice.h"
#include "core/data/planned.h"
#include "core/steps/live_outcome.h"
#include "core/steps/overview_step.h"
#include "core/steps/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What would the shop have sent over the last months with a brief and its dials?
///
/// Campaign by campaign on the past. Each is planned on its own day from what was known then: sales, people
/// and what they had said up to that day, models fitted and judged on the past before it. What the replay
/// itself sent before presses on its readers as it would have done. Nothing of it is kept in the book.
///
/// A campaign goes out as often as "How often" lets one person hear from the shop: on the first of a month
/// and every 30 / often days after it (rounded down, at least 3), at most `often` times a month.
///
/// What the book does not say of the past: how many pieces there were, so nothing runs out; who was off
/// limits or switched a fact off since when, so whoever is now is throughout. Effects are the starting values
/// from research, without what the shop's own campaigns taught since.

namespace tactful::steps {

struct ReplayOptions {
    int months = 12;           ///< whole calendar months before this one, 1 to 36
    std::optional<Day> today;  ///< nothing: as shopToday()
    std::uint64_t seed = 1;
};

/// One campaign of the replay.
struct ReplaySend {
    Day asOf;  ///< the last day of which anything is known
    Day from;  ///< of sending
    Day to;
    std::int64_t customers = 0;  ///< known then
    std::int64_t planned = 0;
};

struct ReplayMonth {
    CalendarMonth month;
    int campaigns = 0;
    std::int64_t customers = 0;  ///< known at its last campaign
    std::int64_t messages = 0;
    std::int64_t people = 0;    ///< who got at least one of them
    std::int64_t heldBack = 0;  ///< summed over campaigns, as is what follows
    std::vector<std::int64_t> leftOut = std::vector<std::int64_t>(data::leftOutReasonCount, 0);
    std::int64_t softened = 0;
    double meanScore = 0.0;          ///< of the messages; 0 where there are none
    int mostToOne = 0;               ///< most messages to one person
    data::Estimate extraSalesMinor;  ///< of those who have stayed so far, see ReplayYear::unsubscribes
    data::Estimate unsubscribes;
    double shelfShown = 0.0;  ///< mean over campaigns, as in VarietyFigures
    double bestSellers = 0.0;
    double discovery = 0.0;
};

/// What it comes to.
struct ReplayYear {
    std::int64_t messages = 0;
    std::int64_t people = 0;
    double meanScore = 0.0;
    int mostInAnyMonth = 0;  ///< most messages to one person in 30 days, whenever they begin
    data::Estimate extraSalesMinor;
    /// Each message of somebody counts with the chance that they have stayed until then.
    data::Estimate unsubscribes;
};

/// What one campaign of the replay meant for one customer.
struct ReplayedRow {
    std::uint16_t send = 0;  ///< place in Replay::sends
    LiveFate fate = LiveFate::LeftOut;
    data::LeftOutReason reason = data::LeftOutReason::NoAddress;
    Day day;  ///< meaningful unless left out
    int hour = 0;
    double score = 0.0;
};

struct Replay {
    Day from;
    Day to;             ///< last day of the last month
    int everyDays = 0;  ///< between two campaigns of a month
    std::vector<ReplaySend> sends;
    std::vector<ReplayMonth> months;  ///< oldest first
    ReplayYear year;
    std::vector<data::Notice> notes;  ///< what the owner should know of it

    /// Of one customer, oldest first; empty for somebody who was not known yet.
    std::vector<ReplayedRow> of(data::CustomerId customer) const;

    /// By send, then customer; 16 bytes for each of them.
    struct Row {
        data::CustomerId customer = 0;
        float score = 0.0F;
        std::uint8_t fate = 0;
        std::uint8_t reason = 0;
        std::uint8_t day = 0;  ///< after ReplaySend::from
        std::uint8_t hour = 0;
    };
    std::vector<std::vector<Row>> rows;
};

/// BadInput if an option is out of range, as plan::checkBrief, or if there is no whole month with at least 90
/// days of sales before it. Where only some of the months have that, the replay begins with the first.
Result<Replay> replayPolicy(Session& session, const data::Brief& brief, const ReplayOptions& options,
                            Job& job);

}  // namespace tactful::steps
