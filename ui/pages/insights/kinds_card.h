#pragma once

#include "core/steps/insights_step.h"
#include "ui/widgets/card.h"

/// \file
/// "Your kinds of customers": who is best, new or gone quiet, and who behaves alike.

namespace tactful::ui {

class EmptyState;
class ShareRows;

class KindsCard final : public Card {
    Q_OBJECT

public:
    explicit KindsCard(QWidget* parent = nullptr);
    void show(const steps::SegmentInsight& kinds);

private:
    QWidget* m_shown;
    ShareRows* m_segments;
    QWidget* m_alikePart;
    ShareRows* m_alike;
    EmptyState* m_nothing;
};

}  // namespace tactful::ui
