#include "ui/shell/shop_pages.h"

#include "core/steps/plan_step.h"
#include "ui/pages/campaigns/campaigns_page.h"
#include "ui/pages/customers/customers_page.h"
#include "ui/pages/help/help_page.h"
#include "ui/pages/home/home_page.h"
#include "ui/pages/import/import_page.h"
#include "ui/pages/insights/insights_page.h"
#include "ui/pages/privacy/privacy_page.h"
#include "ui/pages/products/products_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/studio/studio_page.h"
#include "ui/shell/job_bar.h"
#include "ui/widgets/nav_rail.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr std::size_t mostVisited = 30;

struct RailRow {
    PageId page;
    const char* icon;
    const char* text;
    NavRail::Place place;
};

/// In the order of the rail, which is also that of Ctrl+1 to Ctrl+9.
constexpr std::array<RailRow, pageCount> railRows{{
    {PageId::Home, "home", QT_TRANSLATE_NOOP("tactful::ui::ShopPages", "Home"), NavRail::Place::Top},
    {PageId::Customers, "people", QT_TRANSLATE_NOOP("tactful::ui::ShopPages", "Customers"),
     NavRail::Place::Top},
    {PageId::Products, "box", QT_TRANSLATE_NOOP("tactful::ui::ShopPages", "Products"), NavRail::Place::Top},
    {PageId::Campaigns, "mail", QT_TRANSLATE_NOOP("tactful::ui::ShopPages", "Campaigns"),
     NavRail::Place::Top},
    {PageId::Insights, "chart", QT_TRANSLATE_NOOP("tactful::ui::ShopPages", "Insights"), NavRail::Place::Top},
    {PageId::Privacy, "shield", QT_TRANSLATE_NOOP("tactful::ui::ShopPages", "Privacy"), NavRail::Place::Top},
    {PageId::Import, "inbox", QT_TRANSLATE_NOOP("tactful::ui::ShopPages", "Import"), NavRail::Place::Top},
    {PageId::Settings, "gear", QT_TRANSLATE_NOOP("tactful::ui::ShopPages", "Settings"),
     NavRail::Place::Bottom},
    {PageId::Help, "help", QT_TRANSLATE_NOOP("tactful::ui::ShopPages", "Help"), NavRail::Place::Bottom},
}};

}  // namespace

ShopPages::ShopPages(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_rail(new NavRail(this)), m_jobs(new JobBar(context.desk, this)),
      m_stack(new QStackedWidget(this))
{
    m_rail->setObjectName(QStringLiteral("rail"));
    for (const RailRow& row : railRows)
        m_rail->addItem(row.icon, tr(row.text), row.place);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_jobs);
    right->addWidget(m_stack, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_rail);
    all->addLayout(right, 1);
    connect(m_rail, &NavRail::chosen, this,
            [this](int index) { open(railRows[static_cast<std::size_t>(index)].page); });
}

Page* ShopPages::make(PageId page)
{
    switch (page) {
    case PageId::Home:
        return new HomePage(m_context, m_stack);
    case PageId::Customers:
        return new CustomersPage(m_context, m_stack);
    case PageId::Products:
        return new ProductsPage(m_context, m_stack);
    case PageId::Campaigns:
        return new CampaignsPage(m_context, m_stack);
    case PageId::Insights:
        return new InsightsPage(m_context, m_stack);
    case PageId::Privacy:
        return new PrivacyPage(m_context, m_stack);
    case PageId::Import:
        return new ImportPage(m_context, m_stack);
    case PageId::Settings:
        return new SettingsPage(m_context, m_stack);
    case PageId::Help:
        return new HelpPage(m_context, m_stack);
    }
    return nullptr;
}

Page* ShopPages::pageOf(PageId page)
{
    Page*& known = m_pages[static_cast<std::size_t>(page)];
    if (!known) {
        known = make(page);
        m_stack->addWidget(known);
    }
    return known;
}

StudioPage* ShopPages::studio()
{
    if (!m_studio) {
        m_studio = new StudioPage(m_context, m_stack);
        m_stack->addWidget(m_studio);
    }
    return m_studio;
}

Page* ShopPages::current() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void ShopPages::show(Page* page, bool remember)
{
    Page* before = current();
    if (before == page) return;
    if (before && remember) m_visited.push_back(before);
    if (m_visited.size() > mostVisited) m_visited.erase(m_visited.begin());
    m_stack->setCurrentWidget(page);
    m_jobs->setQuiet(page == m_pages[static_cast<std::size_t>(PageId::Import)]);
    for (std::size_t row = 0; row < railRows.size(); ++row) {
        const bool here = m_pages[static_cast<std::size_t>(railRows[row].page)] == page ||
                          (page == m_studio && railRows[row].page == PageId::Campaigns);
        if (!here) continue;
        const QSignalBlocker quiet(m_rail);
        m_rail->setCurrent(static_cast<int>(row));
    }
    Q_EMIT pageChanged();
}

void ShopPages::open(PageId page)
{
    show(pageOf(page));
}

void ShopPages::openCustomer(data::CustomerId customer)
{
    open(PageId::Customers);
    static_cast<CustomersPage*>(pageOf(PageId::Customers))->openCustomer(customer);
}

void ShopPages::openStage(data::Stage stage)
{
    open(PageId::Customers);
    static_cast<CustomersPage*>(pageOf(PageId::Customers))->showStage(stage);
}

void ShopPages::newCampaign(std::optional<data::Goal> goal)
{
    show(studio());
    studio()->openNew(goal);
}

void ShopPages::openCampaign(data::CampaignId campaign)
{
    m_context.desk.ask<data::Campaign>(
        this, Lane::Read,
        [campaign](steps::Session& session, Job&) { return steps::campaignById(session, campaign); },
        [this, campaign](const Result<data::Campaign>& found) {
            if (found && found->state == data::CampaignState::Exported) {
                open(PageId::Campaigns);
                static_cast<CampaignsPage*>(pageOf(PageId::Campaigns))->openExported(campaign);
                return;
            }
            show(studio());
            studio()->openCampaign(campaign);
        });
}

void ShopPages::importFiles(const QStringList& files)
{
    open(PageId::Import);
    static_cast<ImportPage*>(pageOf(PageId::Import))->takeFiles(files);
}

void ShopPages::goBack()
{
    if (m_visited.empty()) return;
    Page* page = m_visited.back();
    m_visited.pop_back();
    show(page, false);
}

void ShopPages::keepDraft(const std::function<void()>& done)
{
    if (m_studio && m_studio->hasUnsaved())
        m_studio->saveNow(done);
    else
        done();
}

}  // namespace tactful::ui
