#pragma once

#include "core/steps/overview_step.h"
#include "ui/widgets/card.h"

/// \file
/// The campaign that was exported last: what is known of it. Nothing is claimed before results are there.

namespace tactful::ui {

class EmptyState;
class Label;

class LastCampaignCard final : public Card {
    Q_OBJECT

public:
    explicit LastCampaignCard(QWidget* parent = nullptr);
    void show(const steps::Overview& overview);

Q_SIGNALS:
    void allResultsRequested();

private:
    QWidget* m_facts;
    Label* m_written;
    Label* m_heldBack;
    Label* m_leftOut;
    Label* m_result;
    EmptyState* m_nothing;
};

}  // namespace tactful::ui
