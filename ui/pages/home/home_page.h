#pragma once

#include "core/steps/overview_step.h"
#include "ui/pages/page.h"

/// \file
/// How the shop is doing and what to do next.

namespace tactful::ui {

class Banner;
class HealthCard;
class HomeFigures;
class LastCampaignCard;
class NextSteps;
class PageHeader;
class SalesCard;

class HomePage final : public Page {
    Q_OBJECT

public:
    explicit HomePage(PageContext& context, QWidget* parent = nullptr);

protected:
    void refresh(Changes changes) override;

private:
    void show(const steps::Overview& overview);
    void act(const steps::Suggestion& suggestion);
    void later(const steps::Suggestion& suggestion, Day today);
    void setHidden(steps::SuggestionKind kind, Day until);

    PageHeader* m_header;
    Banner* m_problem;
    NextSteps* m_next;
    HomeFigures* m_figures;
    SalesCard* m_sales;
    LastCampaignCard* m_last;
    HealthCard* m_health;
    Asked m_asked;
};

}  // namespace tactful::ui
