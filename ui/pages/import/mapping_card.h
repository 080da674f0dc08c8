#pragma once

#include "core/steps/inspect_step.h"
#include "ui/widgets/card.h"

#include <vector>

class QComboBox;
class QGridLayout;

/// \file
/// "How we read your columns": every column with real values and what it becomes.

namespace tactful::ui {

class Button;
class EmptyState;
class Label;
class ScrollColumn;

class MappingCard final : public Card {
    Q_OBJECT

public:
    explicit MappingCard(QWidget* parent = nullptr);

    void showNothing();
    void show(const steps::InspectedFile& file);

Q_SIGNALS:
    /// What the owner chose last.
    void columnChosen(const std::vector<tactful::steps::ColumnChoice>& choices);
    void saveRequested();

private:
    QWidget* rowFor(const steps::InspectedFile& file, std::size_t column);
    QComboBox* choiceFor(const steps::InspectedFile& file, std::size_t column);
    bool shownFirst(const steps::InspectedColumn& column) const;

    Label* m_others;
    Button* m_save;
    QWidget* m_head;
    ScrollColumn* m_rows;
    EmptyState* m_nothing;
    bool m_all = false;  ///< also the columns that are left out
};

}  // namespace tactful::ui
