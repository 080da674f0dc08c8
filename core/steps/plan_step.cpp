#include "core/steps/plan_step.h"

#include "core/steps/live_plan.h"

namespace tactful::steps {

Result<PlanOutcome> planCampaign(Session& session, const data::Brief& brief, Job& job)
{
    const auto plan = LivePlan::prepare(session, brief, job);
    if (!plan) return plan.error();
    const auto outcome = plan->decide(brief.dials, job);
    if (!outcome) return outcome.error();
    auto prices = plan->prices(brief.dials, job);
    if (!prices) return prices.error();
    auto saved = savePlan(session, *plan, *outcome, std::nullopt, job);
    if (saved) saved->prices = std::move(*prices);
    return saved;
}

}  // namespace tactful::steps
