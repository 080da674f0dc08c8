#include "core/steps/plan_step.h"

#include "core/steps/live_plan.h"
#include "core/steps/often_worth.h"
#include "core/steps/test_power.h"
#include "core/steps/waiting_line.h"

namespace tactful::steps {

Result<PlanOutcome> planCampaign(Session& session, const data::Brief& brief, Job& job)
{
    const auto plan = LivePlan::prepare(session, brief, job);
    if (!plan) return plan.error();
    const auto outcome = plan->decide(brief.dials, job);
    if (!outcome) return outcome.error();
    auto saved = savePlan(session, *plan, *outcome, std::nullopt, job);
    if (!saved) return saved;
    auto outlook = outlookOf(*plan, *outcome);
    if (!outlook) return outlook.error();
    saved->outlook = std::move(*outlook);
    return saved;
}

Result<PlanOutlook> outlookOf(const LivePlan& plan, const LiveOutcome& outcome)
{
    auto waiting = waitingLine(plan, outcome);
    if (!waiting) return waiting.error();
    return PlanOutlook{oftenWorth(plan), std::move(*waiting), testPower(plan, outcome)};
}

}  // namespace tactful::steps
