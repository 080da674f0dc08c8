#pragma once

#include "core/steps/live_plan.h"

/// \file
/// A plan that was decided, kept with all that the command line tells of it.

namespace tactful::steps {

/// savePlan() as a new campaign, with what one step of each dial would bring, what the positions of "How
/// often" are worth, who has to wait, and how small an effect the hold-out could show.
Result<PlanOutcome> keepPlan(Session& session, const LivePlan& plan, const LiveOutcome& outcome, Job& job);

}  // namespace tactful::steps
