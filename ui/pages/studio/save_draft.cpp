#include "ui/pages/studio/save_draft.h"

#include <utility>

namespace tactful::ui {
namespace {

struct Keeping {
    data::Brief brief;
    std::optional<data::CampaignId> id;
    std::optional<steps::LivePlan> plan;
    std::shared_ptr<const PlanAnswer> answer;  ///< null unless it is that of the brief
};

Result<data::CampaignId> keep(const Keeping& keeping, steps::Session& session, Job& job)
{
    const auto write = [&](const steps::LivePlan& plan, const steps::LiveOutcome& outcome) {
        auto kept = steps::savePlan(session, plan, outcome, keeping.id, job);
        // Deleted meanwhile: it is kept as a new one rather than lost.
        if (!kept && keeping.id && kept.error().code == ErrorCode::NotFound)
            kept = steps::savePlan(session, plan, outcome, std::nullopt, job);
        return kept ? Result<data::CampaignId>(kept->campaign) : Result<data::CampaignId>(kept.error());
    };
    if (keeping.answer) return write(keeping.answer->plan, *keeping.answer->outcome);
    auto plan = keeping.plan ? keeping.plan->withBriefOrAnew(session, keeping.brief, job)
                             : steps::LivePlan::prepare(session, keeping.brief, job);
    if (!plan) return plan.error();
    const auto outcome = plan->decide(keeping.brief.dials, job);
    if (!outcome) return outcome.error();
    return write(*plan, *outcome);
}

}  // namespace

void saveDraft(ShopDesk& desk, const PlanRoom& room, const std::shared_ptr<CampaignDraft>& draft,
               std::function<void(Result<data::CampaignId>)> done)
{
    Keeping keeping{draft->brief(), draft->id(), room.plan(), nullptr};
    if (!room.isPending() && room.answer() && sameBrief(room.answer()->brief, draft->brief()))
        keeping.answer = room.answer();
    desk.edit<data::CampaignId>(
        Change::Campaigns, &desk,
        [keeping](steps::Session& session, Job& job) { return keep(keeping, session, job); },
        [draft, done = std::move(done), brief = draft->brief()](Result<data::CampaignId> kept) {
            if (kept) draft->saved(*kept, brief);
            done(std::move(kept));
        });
}

}  // namespace tactful::ui
