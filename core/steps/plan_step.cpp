#include "core/steps/plan_step.h"

#include "core/steps/keep_plan.h"
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
    return keepPlan(session, *plan, *outcome, job);
}

Result<PlanOutcome> keepPlan(Session& session, const LivePlan& plan, const LiveOutcome& outcome, Job& job)
{
    auto prices = plan.prices(outcome.dials, job);
    if (!prices) return prices.error();
    auto outlook = outlookOf(plan, outcome, job);
    if (!outlook) return outlook.error();
    auto saved = savePlan(session, plan, outcome, std::nullopt, job);
    if (!saved) return saved;
    saved->prices = std::move(*prices);
    saved->outlook = std::move(*outlook);
    return saved;
}

Result<PlanOutlook> outlookOf(const LivePlan& plan, const LiveOutcome& outcome, Job& job)
{
    auto often = oftenWorth(plan, job);
    if (!often) return often.error();
    auto waiting = waitingLine(plan, outcome, job);
    if (!waiting) return waiting.error();
    auto power = testPower(plan, outcome, job);
    if (!power) return power.error();
    return PlanOutlook{*often, std::move(*waiting), *power};
}

}  // namespace tactful::steps
