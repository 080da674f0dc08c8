#pragma once

#include "core/steps/plan_outlook.h"

/// \file
/// Before anything is sent: how small an effect could this campaign show?
///
/// With 80% power at the two-sided 5% level (measure/power.h). Small shops hold back too few people to see an
/// effect of the usual size in one campaign; several like it, taken together, may. Seen by the steps alone.

namespace tactful::steps {

/// Those who are compared, and what is expected of them in the four weeks after.
struct TestSides {
    double heldBack = 0.0;
    double writtenTo = 0.0;    ///< of those, all but the best-sellers arm
    double bestSellers = 0.0;  ///< the third arm
    double buyers = 0.0;       ///< share that buys anyway, 0 to 1
    double lift = 0.0;         ///< expected rise of that share, as a part of it
    double spreadMinor = 0.0;  ///< standard deviation of what one person spends
};

/// Cancelled when the job is.
Result<TestPower> testPower(const LivePlan& plan, const LiveOutcome& outcome, const Job& job);
TestPower powerOf(const TestSides& sides);

}  // namespace tactful::steps
