#pragma once

#include "core/base/day.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/data/ids.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What does a plan say beyond who gets what: how often is worth most, who has to wait, what could be shown?

namespace tactful::steps {

class LivePlan;
struct LiveOutcome;

inline constexpr std::size_t oftenPositions = 8;

/// One position of "How often", with what it is worth and costs (often_worth.h).
struct OftenWorth {
    int often = 1;              ///< most messages to one person in 30 days
    double worthMinor = 0.0;    ///< of the audience, as long as they stay; minor units
    double yearMinor = 0.0;     ///< earned in a year, less the cost of messages and goods
    double unsubscribes = 0.0;  ///< in a year, at this position
    std::int64_t people = 0;    ///< who might get this very campaign at this position
    bool best = false;          ///< the one worth most; the calmer of equals
};

/// Somebody who has to wait (waiting_line.h).
struct Waiting {
    data::CustomerId customer = 0;
    std::string reason;       ///< "too-soon", "often-dial", "pressure", "welcome", …, or "over-budget"
    std::optional<Day> next;  ///< first day from then on when they may hear; nothing: not within a year
    int waitedDays = 0;       ///< since they were last written to; without any message since they were met
};

struct WaitingLine {
    std::vector<Waiting> people;                  ///< in line, the next one first
    std::map<std::string, std::int64_t> reasons;  ///< how many for each
    std::map<Day, std::int64_t> nextDays;         ///< how many may hear again from each day on
};

/// What the hold-out could show (test_power.h).
struct TestPower {
    bool tests = false;                     ///< false: nobody is held back, or nobody is written to
    double buyers = 0.0;                    ///< share that buys anyway
    double expectedRise = 0.0;              ///< of that share, by an effect of the usual size
    double smallestRise = 0.0;              ///< that would be seen
    double smallestMinor = 0.0;             ///< difference in spend per person that would be seen
    double chance = 0.0;                    ///< that an effect of the usual size is seen
    std::optional<int> campaigns;           ///< like this one, to see it; nothing: more than a thousand
    std::int64_t leastHeldBack = 0;         ///< people to hold back to see it in one; 0: no number would do
    std::optional<double> smallestOfPicks;  ///< rise by own picks over best sellers that would be seen
};

struct PlanOutlook {
    std::array<OftenWorth, oftenPositions> often;
    WaitingLine waiting;
    TestPower power;
};

/// Cancelled, soon, when the job is.
/// \param outcome  of the plan
Result<PlanOutlook> outlookOf(const LivePlan& plan, const LiveOutcome& outcome, Job& job);

}  // namespace tactful::steps
