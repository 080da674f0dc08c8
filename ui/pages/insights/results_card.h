#pragma once

#include "core/steps/insights_step.h"
#include "ui/widgets/card.h"

#include <memory>

/// \file
/// "What your campaigns really changed": measured against those held back, never claimed.

namespace tactful::ui {

class DataTable;
template <typename Row>
class RowTable;

class ResultsCard final : public Card {
    Q_OBJECT

public:
    explicit ResultsCard(QWidget* parent = nullptr);
    ~ResultsCard() override;
    void show(const std::vector<steps::MeasuredCampaign>& campaigns);

Q_SIGNALS:
    void campaignChosen(tactful::data::CampaignId campaign);
    void newCampaignRequested();

private:
    std::unique_ptr<RowTable<steps::MeasuredCampaign>> m_table;
    DataTable* m_view;
};

}  // namespace tactful::ui
