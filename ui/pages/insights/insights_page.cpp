#include "ui/pages/insights/insights_page.h"

#include "ui/pages/insights/accuracy_card.h"
#include "ui/pages/insights/fairness_card.h"
#include "ui/pages/insights/kinds_card.h"
#include "ui/pages/insights/results_card.h"
#include "ui/pages/insights/variety_card.h"
#include "ui/text/explain.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold_layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"

#include <QVBoxLayout>

namespace tactful::ui {

InsightsPage::InsightsPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Insights"))),
      m_problem(new Banner(BannerKind::Failed)), m_test(new Button(tr("Test again"))),
      m_accuracy(new AccuracyCard), m_fairness(new FairnessCard), m_results(new ResultsCard),
      m_variety(new VarietyCard), m_kinds(new KindsCard)
{
    m_header->setSentence(tr("Is it working, for everyone, and how sure are we?"));
    m_test->setObjectName(QStringLiteral("testAgain"));
    m_test->setIconName("refresh");
    m_header->addAction(m_test);
    m_problem->hide();
    auto* upper = new FoldLayout(metric::space4);
    upper->addColumn(m_accuracy, 68);
    upper->addColumn(m_fairness, 32);
    auto* lower = new FoldLayout(metric::space4);
    lower->addColumn(m_results, 68);
    lower->addColumn(m_variety, 32);
    auto* scroll = new ScrollColumn(this);
    scroll->column()->addWidget(m_problem);
    scroll->column()->addLayout(upper, 1);
    scroll->column()->addLayout(lower, 1);
    scroll->column()->addWidget(m_kinds);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
    connect(m_test, &QAbstractButton::clicked, this, &InsightsPage::testAgain);
    connect(&desk(), &ShopDesk::busyChanged, this, [this](bool busy) { m_test->setEnabled(!busy); });
    connect(m_results, &ResultsCard::campaignChosen, this,
            [this](data::CampaignId campaign) { go().openCampaign(campaign); });
    connect(m_results, &ResultsCard::newCampaignRequested, this, [this] { go().newCampaign(std::nullopt); });
    connect(m_variety, &VarietyCard::dialRequested, this,
            [this](data::CampaignId campaign) { go().openCampaign(campaign); });
}

std::vector<Command> InsightsPage::commands()
{
    return {{Command::Menu::View,
             QStringLiteral("insights.test"),
             tr("Test again"),
             {},
             "refresh",
             [this] { testAgain(); },
             [this] { return m_test->isEnabled(); }}};
}

void InsightsPage::refresh(Changes)
{
    m_asked.cancel();
    m_asked = desk().ask<steps::Insights>(
        this, Lane::Read, [](steps::Session& session, Job& job) { return steps::insights(session, job); },
        [this](const Result<steps::Insights>& insights) {
            if (insights)
                show(*insights);
            else
                fail(insights.error());
        });
}

void InsightsPage::show(const steps::Insights& insights)
{
    m_problem->hide();
    m_accuracy->show(insights.accuracy, desk().settings().currency);
    m_fairness->show(insights.fairness);
    m_results->show(insights.campaigns);
    m_variety->show(insights.variety);
    m_kinds->show(insights.segments);
}

void InsightsPage::testAgain()
{
    desk().run<steps::Insights>(
        tr("Hiding your newest sales and guessing them"), Change::Models, this,
        [](steps::Session& session, Job& job) { return steps::testAgain(session, job); },
        [this](const Result<steps::Insights>& insights) {
            if (insights)
                show(*insights);
            else if (insights.error().code != ErrorCode::Cancelled)
                fail(insights.error());
        });
}

void InsightsPage::fail(const Error& error)
{
    m_problem->setText(explain(error).heading, explain(error).detail);
    m_problem->show();
}

}  // namespace tactful::ui
