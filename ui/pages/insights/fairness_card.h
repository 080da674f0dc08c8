#pragma once

#include "core/steps/insights_step.h"
#include "ui/widgets/card.h"

/// \file
/// "Is everyone treated alike?": the share of each group that was chosen.

namespace tactful::ui {

class Chip;
class DotIntervals;
class EmptyState;

class FairnessCard final : public Card {
    Q_OBJECT

public:
    explicit FairnessCard(QWidget* parent = nullptr);
    void show(const steps::FairnessInsight& fairness);

private:
    Chip* m_verdict;
    DotIntervals* m_chart;
    EmptyState* m_nothing;
};

}  // namespace tactful::ui
