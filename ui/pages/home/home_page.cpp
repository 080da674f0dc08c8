#include "ui/pages/home/home_page.h"

#include "ui/pages/home/health_card.h"
#include "ui/pages/home/home_figures.h"
#include "ui/pages/home/last_campaign_card.h"
#include "ui/pages/home/next_steps.h"
#include "ui/pages/home/sales_card.h"
#include "ui/pages/undo_edit.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"

#include <QHBoxLayout>
#include <QTime>
#include <QUndoStack>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int laterDays = 7;

QString greeting()
{
    const int hour = QTime::currentTime().hour();
    if (hour < 12) return HomePage::tr("Good morning");
    if (hour < 18) return HomePage::tr("Good afternoon");
    return HomePage::tr("Good evening");
}

Button* headerButton(const char* name, const QString& text, const char* icon, ButtonKind kind)
{
    auto* button = new Button(text, kind);
    button->setObjectName(QString::fromLatin1(name));
    button->setIconName(icon);
    return button;
}

}  // namespace

HomePage::HomePage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(greeting())), m_problem(new Banner(BannerKind::Failed)),
      m_next(new NextSteps), m_figures(new HomeFigures), m_sales(new SalesCard), m_last(new LastCampaignCard),
      m_health(new HealthCard)
{
    auto* import = headerButton("importSales", tr("Import sales"), "inbox", ButtonKind::Normal);
    auto* campaign = headerButton("newCampaign", tr("New campaign"), "plus", ButtonKind::Main);
    m_header->addAction(import);
    m_header->addAction(campaign);
    m_problem->hide();
    auto* right = new QVBoxLayout;
    right->setSpacing(metric::space4);
    right->addWidget(m_last, 1);
    right->addWidget(m_health);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(metric::space4);
    lower->addWidget(m_sales, 2);
    lower->addLayout(right, 1);
    auto* scroll = new ScrollColumn(this);
    scroll->column()->addWidget(m_problem);
    scroll->column()->addWidget(m_next);
    scroll->column()->addWidget(m_figures);
    scroll->column()->addLayout(lower, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
    connect(import, &QAbstractButton::clicked, this, [this] { go().openPage(PageId::Import); });
    connect(campaign, &QAbstractButton::clicked, this, [this] { go().newCampaign(std::nullopt); });
    connect(m_next, &NextSteps::chosen, this, &HomePage::act);
    connect(m_next, &NextSteps::postponed, this, &HomePage::later);
    connect(m_health, &HealthCard::improveRequested, this, [this](PageId page) { go().openPage(page); });
    connect(m_last, &LastCampaignCard::allResultsRequested, this,
            [this] { go().openPage(PageId::Insights); });
}

void HomePage::refresh(Changes)
{
    m_asked.cancel();
    m_asked = desk().ask<steps::Overview>(
        this, Lane::Read,
        [](steps::Session& session, Job& job) { return steps::overview(session, std::nullopt, job); },
        [this](const Result<steps::Overview>& overview) {
            m_problem->setVisible(!overview);
            if (overview)
                show(*overview);
            else
                m_problem->setText(explain(overview.error()).heading, explain(overview.error()).detail);
        });
}

void HomePage::show(const steps::Overview& overview)
{
    const Currency& currency = desk().settings().currency;
    m_header->setTitle(greeting());
    const QString today = longWeekdayText(overview.today);
    m_header->setSentence(overview.status.lastOrder
                              ? tr("%1. Sales up to %2.").arg(today, weekdayText(*overview.status.lastOrder))
                              : tr("%1. No sales yet.").arg(today));
    m_next->show(overview, currency);
    m_figures->show(overview, currency);
    m_sales->show(overview, currency);
    m_last->show(overview);
    m_health->show(overview);
}

void HomePage::act(const steps::Suggestion& suggestion)
{
    switch (suggestion.kind) {
    case steps::SuggestionKind::FinishCampaign:
        go().openCampaign(suggestion.campaign);
        return;
    case steps::SuggestionKind::SlippingAway:
        go().openStage(data::Stage::SlippingAway);
        return;
    case steps::SuggestionKind::ImportSales:
    case steps::SuggestionKind::SetAsideRows:
        go().openPage(PageId::Import);
        return;
    case steps::SuggestionKind::LearnAgain:
        go().openPage(PageId::Insights);
        return;
    case steps::SuggestionKind::NoCampaignYet:
        go().newCampaign(std::nullopt);
        return;
    case steps::SuggestionKind::MissingSettings:
        go().openPage(PageId::Settings);
        return;
    }
}

void HomePage::later(const steps::Suggestion& suggestion, Day today)
{
    const steps::SuggestionKind kind = suggestion.kind;
    undo().push(new UndoEdit(
        tr("Later"), [this, kind, until = today + laterDays] { setHidden(kind, until); },
        [this, kind, until = today - 1] { setHidden(kind, until); }));
    go().tell(tr("Hidden for 7 days."), true);
}

void HomePage::setHidden(steps::SuggestionKind kind, Day until)
{
    desk().edit<int>(
        Changes(), this,
        [kind, until](steps::Session& session, Job&) -> Result<int> {
            const Status hidden = steps::hideSuggestion(session, kind, until);
            return hidden ? Result<int>(0) : Result<int>(hidden.error());
        },
        [this](const Result<int>&) { refresh(Change::Everything); });
}

}  // namespace tactful::ui
