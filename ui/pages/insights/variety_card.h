#pragma once

#include "core/steps/insights_step.h"
#include "ui/widgets/card.h"

/// \file
/// "Variety": do people keep seeing the same things?

namespace tactful::ui {

class Chip;
class EmptyState;
class Label;
class VarietyGauge;

class VarietyCard final : public Card {
    Q_OBJECT

public:
    explicit VarietyCard(QWidget* parent = nullptr);
    void show(const steps::VarietyInsight& variety);

Q_SIGNALS:
    void dialRequested(tactful::data::CampaignId campaign);

private:
    Chip* m_verdict;
    QWidget* m_shown;
    VarietyGauge* m_gauge;
    Label* m_aislesName;
    Label* m_aisles;
    Label* m_products;
    Label* m_bestSellers;
    Label* m_dial;
    EmptyState* m_nothing;
    data::CampaignId m_campaign = 0;
};

}  // namespace tactful::ui
