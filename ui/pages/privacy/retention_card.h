#pragma once

#include "core/steps/retention_step.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

#include <vector>

class QComboBox;

/// \file
/// "How long we keep things": each kind of data, how long it is kept, and how much of it is too old.

namespace tactful::ui {

class Button;
class Label;

class RetentionCard final : public Card {
    Q_OBJECT

public:
    explicit RetentionCard(PageContext& context, QWidget* parent = nullptr);
    void refresh();

private:
    struct Row {
        steps::RetentionKind kind;
        Label* state;
        QComboBox* months;  ///< null where nothing is to be chosen
    };

    void addRow(steps::RetentionKind kind);
    void show(const std::vector<steps::RetentionRow>& rows);
    void set(steps::RetentionKind kind, int months);
    void lookThrough();

    PageContext& m_context;
    std::vector<Row> m_rows;
    Button* m_look;
};

}  // namespace tactful::ui
