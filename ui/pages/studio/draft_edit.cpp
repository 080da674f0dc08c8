#include "ui/pages/studio/draft_edit.h"

#include "ui/pages/studio/change_words.h"

#include <utility>

namespace tactful::ui {
namespace {

constexpr int draftEditId = 0x5354;  ///< of all commands that may become one, unique on the stack

}  // namespace

DraftEdit::DraftEdit(std::shared_ptr<CampaignDraft> draft, data::Brief after, int gesture, Bring bring)
    : m_draft(std::move(draft)), m_before(m_draft->brief()), m_after(std::move(after)), m_gesture(gesture),
      m_bring(std::move(bring))
{
    setText(changeWords(m_before, m_after));
}

void DraftEdit::redo()
{
    m_bring(m_draft);
    m_draft->change(m_after, m_before);
}

void DraftEdit::undo()
{
    m_bring(m_draft);
    m_draft->change(m_before, m_after);
}

int DraftEdit::id() const
{
    return m_gesture == 0 ? -1 : draftEditId;
}

bool DraftEdit::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const DraftEdit*>(other);
    if (!next || next->m_draft != m_draft || next->m_gesture != m_gesture) return false;
    m_after = next->m_after;
    // What the banner tells is the whole move.
    m_draft->change(m_after, m_before);
    setText(changeWords(m_before, m_after));
    setObsolete(sameBrief(m_before, m_after));
    return true;
}

}  // namespace tactful::ui
