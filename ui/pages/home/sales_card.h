#pragma once

#include "core/steps/overview_step.h"
#include "ui/widgets/card.h"

/// \file
/// Sales by month, with what is expected.

namespace tactful::ui {

class EmptyState;
class SalesChart;
class Segmented;

class SalesCard final : public Card {
    Q_OBJECT

public:
    explicit SalesCard(QWidget* parent = nullptr);
    void show(const steps::Overview& overview, const Currency& currency);

private:
    Segmented* m_span;
    SalesChart* m_chart;
    EmptyState* m_nothing;
};

}  // namespace tactful::ui
