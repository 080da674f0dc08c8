#pragma once

#include "core/base/job.h"
#include "core/steps/plan_outlook.h"
#include "core/tact/pressure.h"

#include <optional>
#include <span>

/// \file
/// Who has to wait for a message, why, and when are they next?
///
/// Whoever has heard enough waits until a day that follows from the messages they had; whoever is over budget
/// may be written to now and waits for room. In line stands first who may hear soonest, and of those who has
/// waited longest. Seen by the steps alone.

namespace tactful::steps {

/// Of an outcome of the plan. Cancelled when the job is.
Result<WaitingLine> waitingLine(const LivePlan& plan, const LiveOutcome& outcome, const Job& job);

/// Days since they were last written to; without any message since they were first seen, 0 where that is not
/// known.
int waitedDays(std::span<const tact::PastMessage> messages, std::optional<Day> firstSeen, Day day);

/// Somebody who may have to wait.
struct WaitingQuestion {
    data::CustomerId customer = 0;
    tact::HearingHistory history;
    std::optional<Day> firstSeen;
    bool overBudget = false;
};
struct WaitingRules {
    Day day;        ///< of the message that they wait for
    int often = 2;  ///< the dial, 1 to 8
    tact::PressureRules pressure;
};
/// BadInput as tact::mayHear; Cancelled when the job is.
Result<WaitingLine> lineUp(std::span<const WaitingQuestion> people, const WaitingRules& rules,
                           const Job& job);

}  // namespace tactful::steps
