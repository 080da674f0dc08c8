#include "ui/pages/review/decision_edit.h"

#include "ui/pages/undo_edit.h"
#include "ui/text/explain.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace tactful::ui {
namespace {

std::optional<steps::MessageDecision> decisionOf(steps::ReviewState state)
{
    switch (state) {
    case steps::ReviewState::Undecided:
        return std::nullopt;
    case steps::ReviewState::Approved:
        return steps::MessageDecision::Keep;
    case steps::ReviewState::Softened:
        return steps::MessageDecision::UseSofterLine;
    case steps::ReviewState::LeftOut:
        return steps::MessageDecision::LeaveOut;
    }
    return std::nullopt;
}

void set(PageContext& context, data::CampaignId campaign, data::CustomerId customer,
         std::optional<steps::MessageDecision> decision, const std::string& by)
{
    context.desk.edit<steps::DecisionOutcome>(
        Change::Campaigns, &context.desk,
        [=](steps::Session& session, Job&) {
            return decision ? steps::decideMessage(session, campaign, customer, *decision, by)
                            : steps::undecideMessage(session, campaign, customer, by);
        },
        [&go = context.go](const Result<steps::DecisionOutcome>& done) {
            if (!done) go.tell(explainInOneLine(done.error()));
        });
}

}  // namespace

void pushDecision(PageContext& context, data::CampaignId campaign, const steps::ReviewItem& item,
                  steps::MessageDecision decision, const std::string& by)
{
    const QString text = QCoreApplication::translate("tactful::ui::DecisionEdit", "Decide about %1")
                             .arg(QString::fromStdString(item.displayName));
    context.undo.push(new UndoEdit(
        text,
        [&context, campaign, id = item.customer, decision, by] { set(context, campaign, id, decision, by); },
        [&context, campaign, id = item.customer, before = decisionOf(item.state), by] {
            set(context, campaign, id, before, by);
        }));
}

}  // namespace tactful::ui
