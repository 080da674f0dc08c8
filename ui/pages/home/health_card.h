#pragma once

#include "core/steps/overview_step.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

/// \file
/// How good the data is, and the one thing that would help most.

namespace tactful::ui {

class Button;
class Donut;
class IconView;
class Label;

class HealthCard final : public Card {
    Q_OBJECT

public:
    explicit HealthCard(QWidget* parent = nullptr);
    void show(const steps::Overview& overview);

Q_SIGNALS:
    /// Where what would help most can be done.
    void improveRequested(tactful::ui::PageId page);

private:
    struct Line {
        IconView* icon;
        Label* name;
        Label* value;
    };

    Donut* m_donut;
    Label* m_tip;
    std::vector<Line> m_lines;
    PageId m_improves = PageId::Import;
};

}  // namespace tactful::ui
