#include "ui/pages/customers/merge_edit.h"

#include "core/steps/merge_step.h"
#include "ui/pages/undo_edit.h"

#include <QUndoStack>

#include <memory>

namespace tactful::ui {

void pushMergeEdit(PageContext& context, QObject* owner, const QString& text, const QString& told,
                   MergeDecision decision, std::function<void(const Error&)> failed)
{
    // Written and read on the lane that does the work alone, where one comes after the other.
    auto change = std::make_shared<data::LinkChange>();
    const auto run = [&desk = context.desk, owner, failed](MergeDecision work) {
        desk.edit<data::LinkChange>(
            Change::People, owner,
            [work = std::move(work)](steps::Session& session, Job&) { return work(session); },
            [failed](const Result<data::LinkChange>& done) {
                if (!done) failed(done.error());
            });
    };
    const auto forth = [run, change, decision = std::move(decision)] {
        run([change, decision](steps::Session& session) {
            auto done = decision(session);
            *change = done ? *done : data::LinkChange();
            return done;
        });
    };
    const auto back = [run, change] {
        run([change](steps::Session& session) -> Result<data::LinkChange> {
            if (change->after.empty()) return *change;
            const Status done = steps::takeBackMerge(session, *change);
            return done ? Result(*change) : Result<data::LinkChange>(done.error());
        });
    };
    context.undo.push(new UndoEdit(text, forth, back));
    context.go.tell(told, true);
}

}  // namespace tactful::ui
