#pragma once

#include "core/steps/insights_step.h"
#include "ui/pages/page.h"

/// \file
/// Is it working, for everyone, and how sure are we?

namespace tactful::ui {

class AccuracyCard;
class Banner;
class Button;
class FairnessCard;
class KindsCard;
class PageHeader;
class ResultsCard;
class VarietyCard;

class InsightsPage final : public Page {
    Q_OBJECT

public:
    explicit InsightsPage(PageContext& context, QWidget* parent = nullptr);

    std::vector<Command> commands() override;

protected:
    void refresh(Changes changes) override;

private:
    void show(const steps::Insights& insights);
    void testAgain();
    void fail(const Error& error);

    PageHeader* m_header;
    Banner* m_problem;
    Button* m_test;
    AccuracyCard* m_accuracy;
    FairnessCard* m_fairness;
    ResultsCard* m_results;
    VarietyCard* m_variety;
    KindsCard* m_kinds;
    Asked m_asked;
};

}  // namespace tactful::ui
