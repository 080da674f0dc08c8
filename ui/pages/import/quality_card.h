#pragma once

#include "core/steps/import_step.h"
#include "ui/widgets/card.h"

#include <vector>

class QVBoxLayout;

/// \file
/// "Quality so far": rows read, fixed and set aside with reasons, and what the file would add.

namespace tactful::ui {

class EmptyState;
class Label;
class StackedBar;

class QualityCard final : public Card {
    Q_OBJECT

public:
    explicit QualityCard(QWidget* parent = nullptr);

    void showNothing();
    /// All files that were checked; their figures are shown together.
    void show(const std::vector<steps::ImportedFile>& files);

private:
    Label* m_rows;
    Label* m_rowsCaption;
    StackedBar* m_bar;
    QWidget* m_lists;
    QVBoxLayout* m_list;
    EmptyState* m_nothing;
};

}  // namespace tactful::ui
