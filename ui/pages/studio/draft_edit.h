#pragma once

#include "ui/pages/studio/campaign_draft.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

/// \file
/// One change of the brief as a step of the undo stack. The moves of one gesture (a drag, a run of key
/// presses) become one step.

namespace tactful::ui {

class DraftEdit final : public QUndoCommand {
public:
    /// Brings a draft back onto the desk, where another one may be by now.
    using Bring = std::function<void(const std::shared_ptr<CampaignDraft>&)>;

    /// \param gesture  0: stands by itself
    DraftEdit(std::shared_ptr<CampaignDraft> draft, data::Brief after, int gesture, Bring bring);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    std::shared_ptr<CampaignDraft> m_draft;
    data::Brief m_before;
    data::Brief m_after;
    int m_gesture;
    Bring m_bring;
};

}  // namespace tactful::ui
