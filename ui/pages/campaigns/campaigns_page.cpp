#include "ui/pages/campaigns/campaigns_page.h"

#include "core/steps/export_preview_step.h"
#include "ui/pages/campaign_words.h"
#include "ui/pages/campaigns/campaign_edits.h"
#include "ui/pages/campaigns/campaign_overview.h"
#include "ui/pages/campaigns/goal_cards.h"
#include "ui/tables/data_table.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

using Row = steps::CampaignRow;

ColumnInfo info(const char* id, const QString& title, int width, int stretch = 0,
                Qt::Alignment at = Qt::AlignLeft)
{
    ColumnInfo made;
    made.id = QString::fromLatin1(id);
    made.title = title;
    made.alignment = at;
    made.width = width;
    made.stretch = stretch;
    made.fixed = made.id == QStringLiteral("name");
    return made;
}

Cell nameCell(const Row& row)
{
    Cell cell{QString::fromStdString(row.campaign.name)};
    cell.strong = true;
    return cell;
}

Cell stateCell(const Row& row)
{
    const ChipFace face = stateFace(row.campaign.state);
    return Cell{face.word, {}, CellKind::Chip, face.look, face.icon};
}

/// Keys for sorting are asked for by a worker: they read the row alone.
std::vector<TableColumn<Row>> columnsOf(const ShopDesk& desk)
{
    const auto tr = [](const char* text) { return CampaignsPage::tr(text); };
    const auto when = [](const Row& row) {
        return Cell{dayRangeText(row.campaign.sendFrom, row.campaign.sendTo, row.campaign.asOf)};
    };
    const auto extra = [&desk](const Row& row) {
        return Cell{moneyText(row.extraSalesMinor.value, desk.settings().currency)};
    };
    const auto changed = [&desk](const Row& row) {
        return Cell{dateTimeText(row.lastChange, desk.settings().timeZone)};
    };
    return {
        TableColumn<Row>(info("name", tr("Campaign"), 220, 3), nameCell, {}),
        TableColumn<Row>(info("goal", tr("Goal"), 170, 1),
                         [](const Row& row) { return Cell{goalName(row.campaign.brief.goal)}; }, {}),
        TableColumn<Row>(info("state", tr("State"), 120), stateCell,
                         [](const Row& row) { return static_cast<double>(row.campaign.state); }),
        TableColumn<Row>(info("planned", tr("Planned for"), 150, 1), when,
                         [](const Row& row) { return static_cast<double>(row.campaign.sendFrom.number); }),
        TableColumn<Row>(
            info("messages", tr("Messages"), 100, 0, Qt::AlignRight),
            [](const Row& row) { return Cell{countText(row.messages)}; },
            [](const Row& row) { return static_cast<double>(row.messages); }),
        TableColumn<Row>(info("extra", tr("Expected extra sales"), 160, 0, Qt::AlignRight), extra,
                         [](const Row& row) { return row.extraSalesMinor.value; }),
        TableColumn<Row>(info("changed", tr("Last change"), 150), changed,
                         [](const Row& row) { return static_cast<double>(row.lastChange.seconds); }),
    };
}

}  // namespace

CampaignsPage::CampaignsPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_rows(new RowTable<Row>(columnsOf(context.desk), this)),
      m_table(new DataTable(this)), m_header(new PageHeader(tr("Campaigns"), this)),
      m_problem(new Banner(BannerKind::Failed, this)), m_goals(new GoalCards(this)),
      m_body(new QStackedWidget(this)), m_overview(new CampaignOverview(this))
{
    setObjectName(QStringLiteral("campaignsPage"));
    buildHeader();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_body, 1);
    m_body->addWidget(new QWidget(m_body));  // calm until the list has come
    m_body->addWidget(buildList());
    m_problem->hide();
    m_overview->hide();
    connect(m_goals, &GoalCards::chosen, this, [this](data::Goal goal) { go().newCampaign(goal); });
    connect(m_table, &DataTable::rowSelected, this, &CampaignsPage::choose);
    connect(m_table, &DataTable::rowOpened, this, &CampaignsPage::openChosen);
    connect(m_overview, &CampaignOverview::openAsked, this, &CampaignsPage::openChosen);
    connect(m_overview, &CampaignOverview::reviewAsked, this, &CampaignsPage::review);
    connect(m_overview, &CampaignOverview::copyAsked, this, &CampaignsPage::copy);
    connect(m_overview, &CampaignOverview::removeAsked, this, &CampaignsPage::remove);
    connect(m_overview, &CampaignOverview::closeAsked, this, &CampaignsPage::closePanel);
    connect(m_overview, &CampaignOverview::renamed, this, [this](const QString& name) {
        if (const Row* row = chosen()) pushRename(this->context(), row->campaign, name);
    });
    connect(m_overview, &CampaignOverview::filesGone, this, &CampaignsPage::settle);
}

void CampaignsPage::buildHeader()
{
    m_header->setSentence(
        tr("Nothing is sent from here: Tactful writes files that your mail service sends."));
    m_new = new Button(tr("New campaign"), ButtonKind::Main, this);
    m_new->setIconName("plus");
    m_new->setBig();
    m_new->setObjectName(QStringLiteral("newCampaign"));
    m_header->addAction(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { showGoals(m_goals->isHidden()); });
}

QWidget* CampaignsPage::buildList()
{
    auto* list = new QWidget(m_body);
    m_table->setObjectName(QStringLiteral("campaignTable"));
    m_table->setAccessibleName(tr("Campaigns"));
    setTabOrder(m_new, m_table);
    m_table->setTable(m_rows);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CampaignsPage::showMenu);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(metric::space5, metric::space4, metric::space5, metric::space4);
    left->setSpacing(metric::space4);
    left->addWidget(m_problem);
    left->addWidget(m_goals);
    left->addWidget(m_table, 1);
    left->addStretch();
    auto* all = new QHBoxLayout(list);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(left, 1);
    m_rule = new Separator(list, Qt::Vertical);
    m_rule->hide();
    all->addWidget(m_rule);
    all->addWidget(m_overview);
    return list;
}

void CampaignsPage::refresh(Changes changes)
{
    if (!(changes & (Changes(Change::Campaigns) | Change::Settings))) return;
    desk().ask<std::vector<Row>>(
        this, Lane::Read, [](steps::Session& session, Job&) { return steps::campaignList(session); },
        [this](Result<std::vector<Row>> rows) {
            m_problem->setVisible(!rows);
            m_body->setCurrentIndex(1);
            if (rows) return showRows(std::move(*rows));
            const Explanation why = explain(rows.error());
            m_problem->setText(why.heading, why.detail);
        });
}

void CampaignsPage::showRows(std::vector<Row> rows)
{
    const Row* was = chosen();
    const data::CampaignId wanted = m_wanted != 0 ? m_wanted : was ? was->campaign.id : 0;
    const bool open = m_wanted != 0 || !m_overview->isHidden();
    m_wanted = 0;
    const bool none = rows.empty();
    m_rows->setRows(std::move(rows));
    m_table->setVisible(!none);
    m_new->setVisible(!none);
    showGoals(none);
    int at = -1;
    for (int row = 0; row < m_rows->sourceCount(); ++row)
        if (m_rows->row(row).campaign.id == wanted) at = row;
    m_table->selectSourceRow(at);
    choose(open ? at : -1);
}

void CampaignsPage::showGoals(bool on)
{
    const bool none = m_rows->sourceCount() == 0;
    m_goals->setVisible(on);
    m_goals->setHeading(none ? tr("Your first campaign: what is it for?")
                             : tr("What is the new campaign for?"),
                        tr("It sets the tone and the dials. You can change everything afterwards."));
    if (on && !none) m_goals->takeFocus();
}

const Row* CampaignsPage::chosen() const
{
    const int row = m_table->currentSourceRow();
    return row >= 0 && row < m_rows->sourceCount() ? &m_rows->row(row) : nullptr;
}

void CampaignsPage::choose(int sourceRow)
{
    const bool any = sourceRow >= 0 && sourceRow < m_rows->sourceCount();
    m_overview->setVisible(any);
    m_rule->setVisible(any);
    if (any) m_overview->show(m_rows->row(sourceRow), desk().settings().currency, desk().settings().timeZone);
}

void CampaignsPage::openExported(data::CampaignId campaign)
{
    m_wanted = campaign;
    refresh(Change::Campaigns);
}

void CampaignsPage::openChosen()
{
    const Row* row = chosen();
    if (!row) return;
    if (row->campaign.state == data::CampaignState::Exported) return choose(m_table->currentSourceRow());
    go().openCampaign(row->campaign.id);
}

void CampaignsPage::review()
{
    if (const Row* row = chosen()) go().reviewCampaign(row->campaign.id);
}

void CampaignsPage::rename()
{
    if (!chosen()) return;
    choose(m_table->currentSourceRow());
    m_overview->startRename();
}

void CampaignsPage::copy()
{
    if (const Row* row = chosen()) pushCopy(context(), row->campaign);
}

void CampaignsPage::remove()
{
    const Row* row = chosen();
    if (row && row->campaign.state != data::CampaignState::Exported) pushDelete(context(), row->campaign);
}

void CampaignsPage::settle(qint64 reminder)
{
    desk().edit<bool>(
        Change::Campaigns, this,
        [reminder](steps::Session& session, Job&) -> Result<bool> {
            if (auto ok = steps::settleReminder(session, reminder, "owner"); !ok) return ok.error();
            return true;
        },
        [this](const Result<bool>& done) {
            go().tell(done ? tr("Thank you. You will not be reminded again.")
                           : explainInOneLine(done.error()));
        });
}

void CampaignsPage::showMenu(const QPoint& at)
{
    const Row* row = chosen();
    if (!row) return;
    QMenu menu(this);
    const bool exported = row->campaign.state == data::CampaignState::Exported;
    for (const Command& command : commands()) {
        if (command.id == QStringLiteral("campaigns.new") || (exported && !command.enabled())) continue;
        QAction* action = menu.addAction(command.text);
        connect(action, &QAction::triggered, this, command.run);
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

bool CampaignsPage::closePanel()
{
    if (m_overview->endRename(false)) return true;
    if (!m_overview->isHidden()) {
        choose(-1);
        return true;
    }
    if (m_goals->isHidden() || m_rows->sourceCount() == 0) return false;
    showGoals(false);
    return true;
}

std::vector<Command> CampaignsPage::commands()
{
    using Menu = Command::Menu;
    const auto id = [](const char* name) { return QString::fromLatin1(name); };
    const auto any = [this] { return chosen() != nullptr; };
    const auto draft = [this] {
        return chosen() && chosen()->campaign.state != data::CampaignState::Exported;
    };
    return {
        {Menu::Campaign,
         id("campaigns.new"),
         tr("Choose a &goal"),
         {},
         "plus",
         [this] { showGoals(true); },
         {}},
        {Menu::Campaign, id("campaigns.open"), tr("&Open"), {}, {}, [this] { openChosen(); }, any},
        {Menu::Campaign, id("campaigns.review"), tr("&Review and export…"),
         QKeySequence(Qt::CTRL | Qt::Key_E), "right", [this] { review(); }, draft},
        {Menu::Campaign, id("campaigns.rename"), tr("Rena&me"), QKeySequence(Qt::Key_F2), "pen",
         [this] { rename(); }, any},
        {Menu::Campaign, id("campaigns.copy"), tr("&Copy"), {}, {}, [this] { copy(); }, any},
        {Menu::Campaign,
         id("campaigns.delete"),
         tr("&Delete draft"),
         {},
         "trash",
         [this] { remove(); },
         draft},
    };
}

}  // namespace tactful::ui
