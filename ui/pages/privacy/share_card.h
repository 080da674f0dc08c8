#pragma once

#include "core/steps/share_step.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QComboBox;

/// \file
/// "Write a report for others": counts in which nobody can be found.

namespace tactful::ui {

class Banner;
class Button;
class Label;

class ShareCard final : public Card {
    Q_OBJECT

public:
    explicit ShareCard(PageContext& context, QWidget* parent = nullptr);
    void refresh();

private:
    void show(const steps::ShareBudget& budget);
    void write();

    PageContext& m_context;
    QComboBox* m_kind;
    QComboBox* m_columns;
    QComboBox* m_method;
    Label* m_budget;
    Banner* m_outcome;
    Button* m_write;
};

}  // namespace tactful::ui
