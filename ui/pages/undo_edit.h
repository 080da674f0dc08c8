#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

/// \file
/// An edit as a step of the undo stack, from two functions.

namespace tactful::ui {

/// `redo` runs at once when the step is pushed, and again on redo.
class UndoEdit final : public QUndoCommand {
public:
    UndoEdit(const QString& text, std::function<void()> redo, std::function<void()> undo)
        : QUndoCommand(text), m_redo(std::move(redo)), m_undo(std::move(undo))
    {
    }

    void redo() override { m_redo(); }
    void undo() override { m_undo(); }

private:
    std::function<void()> m_redo;
    std::function<void()> m_undo;
};

}  // namespace tactful::ui
