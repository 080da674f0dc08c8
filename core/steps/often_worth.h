#pragma once

#include "core/steps/plan_outlook.h"

#include <array>
#include <cstdint>
#include <span>

/// \file
/// What is each position of "How often" worth, and what does it cost?
///
/// Worth is what the people of the audience bring for as long as they stay, at so many messages a month
/// (tact/cadence_value.h): more messages earn more, but each earns less than the one before, and some people
/// leave with every one of them. How many leave is counted for each group by how lately its people had
/// bought; earnings are scaled so that one message in four weeks brings what a plan expects of it. Caps and
/// wishes stand, so at the busy end many hear no more often than before. Seen by the steps alone.

namespace tactful::steps {

/// By position, 1 to 8.
/// Cancelled when the job is.
Result<std::array<OftenWorth, oftenPositions>> oftenWorth(const LivePlan& plan, const Job& job);

/// People who are alike: so many, each message to one of them earns so much, and loses them so often.
struct OftenGroup {
    double people = 0.0;
    double perMessageMinor = 0.0;  ///< of one in four weeks, after the cost of goods
    double churnPerMessage = 0.0;  ///< chance to unsubscribe
    int mostPerMonth = 7;          ///< whatever the dial says
};

/// Worth, year and unsubscribes of groups; `people` of each position is left at 0.
/// \param costMinor  of one message
std::array<OftenWorth, oftenPositions> worthOf(std::span<const OftenGroup> groups, double costMinor);

}  // namespace tactful::steps
