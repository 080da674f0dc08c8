#include "ui/pages/campaigns/campaign_edits.h"

#include "core/steps/live_plan.h"
#include "core/steps/plan_step.h"
#include "ui/pages/undo_edit.h"
#include "ui/text/explain.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <memory>

namespace tactful::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

void name(PageContext& context, data::CampaignId id, const std::string& wanted)
{
    context.desk.edit<bool>(
        Change::Campaigns, &context.desk,
        [id, wanted](steps::Session& session, Job&) -> Result<bool> {
            if (auto ok = steps::renameCampaign(session, id, wanted); !ok) return ok.error();
            return true;
        },
        [&go = context.go](const Result<bool>& done) {
            if (!done) go.tell(explainInOneLine(done.error()));
        });
}

/// A campaign may come and go with undo and redo, under another number each time.
using CampaignPlace = std::shared_ptr<data::CampaignId>;

void plan(PageContext& context, const data::Brief& brief, const CampaignPlace& place)
{
    context.desk.edit<data::CampaignId>(
        Change::Campaigns, &context.desk,
        [brief](steps::Session& session, Job& job) -> Result<data::CampaignId> {
            const auto live = steps::LivePlan::prepare(session, brief, job);
            if (!live) return live.error();
            const auto outcome = live->decide(brief.dials, job);
            if (!outcome) return outcome.error();
            const auto kept = steps::savePlan(session, *live, *outcome, std::nullopt, job);
            return kept ? Result<data::CampaignId>(kept->campaign) : Result<data::CampaignId>(kept.error());
        },
        [&go = context.go, place](const Result<data::CampaignId>& kept) {
            if (kept)
                *place = *kept;
            else
                go.tell(explainInOneLine(kept.error()));
        });
}

/// The number is asked for when its turn comes: the plan before it may have just given it.
void remove(PageContext& context, const CampaignPlace& place)
{
    context.desk.ask<bool>(
        &context.desk, Lane::Work, [](steps::Session&, Job&) { return Result<bool>(true); },
        [&context, place](const Result<bool>&) {
            context.desk.edit<bool>(
                Change::Campaigns, &context.desk,
                [id = *place](steps::Session& session, Job&) -> Result<bool> {
                    if (auto ok = steps::deleteCampaign(session, id); !ok) return ok.error();
                    return true;
                },
                [&go = context.go](const Result<bool>& done) {
                    if (!done) go.tell(explainInOneLine(done.error()));
                });
        });
}

}  // namespace

void pushRename(PageContext& context, const data::Campaign& campaign, const QString& wanted)
{
    const auto to = wanted.toStdString();
    context.undo.push(new UndoEdit(
        tr("Rename “%1”").arg(QString::fromStdString(campaign.name)),
        [&context, id = campaign.id, to] { name(context, id, to); },
        [&context, id = campaign.id, from = campaign.name] { name(context, id, from); }));
}

void pushCopy(PageContext& context, const data::Campaign& campaign)
{
    data::Brief brief = campaign.brief;
    //: Name of a copied campaign.
    brief.name = tr("%1 (copy)").arg(QString::fromStdString(campaign.name)).toStdString();
    brief.asOf.reset();
    brief.sendFrom.reset();
    brief.sendTo.reset();
    const auto place = std::make_shared<data::CampaignId>(0);
    context.undo.push(new UndoEdit(
        tr("Copy “%1”").arg(QString::fromStdString(campaign.name)),
        [&context, brief, place] { plan(context, brief, place); },
        [&context, place] { remove(context, place); }));
}

void pushDelete(PageContext& context, const data::Campaign& campaign)
{
    data::Brief brief = campaign.brief;
    brief.name = campaign.name;
    const auto place = std::make_shared<data::CampaignId>(campaign.id);
    context.undo.push(new UndoEdit(
        tr("Delete “%1”").arg(QString::fromStdString(campaign.name)),
        [&context, place] { remove(context, place); },
        [&context, brief, place] { plan(context, brief, place); }));
    context.go.tell(tr("“%1” was deleted.").arg(QString::fromStdString(campaign.name)), true);
}

}  // namespace tactful::ui
