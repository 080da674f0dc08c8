#pragma once

#include "core/steps/insights_step.h"
#include "ui/widgets/card.h"

/// \file
/// "Does it work here?": tests against simple rules on the shop's own past.

namespace tactful::ui {

class Banner;
class Chip;
class EmptyState;
class FoldLayout;

class AccuracyCard final : public Card {
    Q_OBJECT

public:
    explicit AccuracyCard(QWidget* parent = nullptr);
    void show(const steps::AccuracyInsight& accuracy, const Currency& currency);

private:
    QWidget* column(const steps::InsightTest& test, const Currency& currency);

    Chip* m_verdict;
    QWidget* m_tests;
    FoldLayout* m_columns;
    Banner* m_single;
    EmptyState* m_nothing;
};

}  // namespace tactful::ui
