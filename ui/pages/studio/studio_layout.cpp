#include "core/data/campaign.h"
#include "ui/pages/about_score.h"
#include "ui/pages/studio/brief_column.h"
#include "ui/pages/studio/checks_bar.h"
#include "ui/pages/studio/lists_panel.h"
#include "ui/pages/studio/outcome_column.h"
#include "ui/pages/studio/person_column.h"
#include "ui/pages/studio/plan_room.h"
#include "ui/pages/studio/studio_columns.h"
#include "ui/pages/studio/studio_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

/// \file
/// How the studio is laid out: header, three columns, foot; and its commands.

namespace tactful::ui {
namespace {

/// The foot of the page.
class Foot final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Style& look = Style::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), look.color(Token::Surface));
        painter.fillRect(0, 0, width(), 1, look.color(Token::Line));
    }
};

}  // namespace

void StudioPage::layOut()
{
    setObjectName(QStringLiteral("studioPage"));
    m_header = new PageHeader({}, this);
    buildHeader();
    m_columns = new StudioColumns(this);
    m_brief = new BriefColumn(m_columns);
    m_columns->setBrief(m_brief);
    m_outcome = new OutcomeColumn(desk(), m_columns);
    m_right = new QStackedWidget(m_columns);
    m_person = new PersonColumn(desk(), m_right);
    m_lists = new ListsPanel(desk(), m_right);
    m_right->addWidget(m_person);
    m_right->addWidget(m_lists);
    m_columns->setOthers(m_outcome, m_right);
    m_footer = buildFooter();

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_columns, 1);
    all->addWidget(m_footer);
    updateReview();
}

void StudioPage::buildHeader()
{
    m_header->setCrumb(tr("Campaigns"));
    m_rename = Button::ofIcon("pen", tr("Rename"), this, ButtonKind::IconQuiet);
    m_rename->setObjectName(QStringLiteral("renameButton"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("campaignName"));
    m_name->setAccessibleName(tr("Name of the campaign"));
    m_name->setMaxLength(80);
    m_name->setMinimumWidth(260);
    m_name->hide();
    m_state = new Chip({}, this);
    m_state->setObjectName(QStringLiteral("campaignState"));
    m_undo = Button::ofIcon("undo", tr("Undo"), this);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_redo = Button::ofIcon("redo", tr("Redo"), this);
    m_redo->setObjectName(QStringLiteral("redoButton"));
    m_reset = new Button(tr("Back to house style"), ButtonKind::Normal, this);
    m_reset->setIconName("store");
    m_reset->setObjectName(QStringLiteral("houseStyle"));
    m_header->addBesideTitle(m_name);
    m_header->addBesideTitle(m_rename);
    m_header->addBesideTitle(m_state);
    m_header->addAction(m_undo);
    m_header->addAction(m_redo);
    m_header->addAction(m_reset);
}

void StudioPage::connectHeader()
{
    const auto name = [this] {
        m_undo->setEnabled(undo().canUndo());
        m_redo->setEnabled(undo().canRedo());
        m_undo->setToolTip(undo().canUndo() ? tr("Undo: %1").arg(undo().undoText()) : tr("Nothing to undo"));
        m_redo->setToolTip(undo().canRedo() ? tr("Redo: %1").arg(undo().redoText()) : tr("Nothing to redo"));
    };
    connect(&undo(), &QUndoStack::indexChanged, this, name);
    connect(m_undo, &QPushButton::clicked, &undo(), &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &undo(), &QUndoStack::redo);
    connect(m_reset, &QPushButton::clicked, this, &StudioPage::resetDials);
    connect(m_rename, &QPushButton::clicked, this, &StudioPage::startRename);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { endRename(true); });
    connect(m_header, &PageHeader::crumbActivated, this, [this] { go().openPage(PageId::Campaigns); });
    name();
}

QWidget* StudioPage::buildFooter()
{
    auto* foot = new Foot(this);
    m_checks = new ChecksBar(foot);
    m_whyNot = new Label({}, TextRole::Caption, Token::ClayInk, foot);
    m_whyNot->setWordWrap(true);
    m_whyNot->setObjectName(QStringLiteral("whyNoReview"));
    m_save = new Button(tr("Save and close"), ButtonKind::Normal, foot);
    m_save->setBig();
    m_save->setObjectName(QStringLiteral("saveAndClose"));
    m_review = new Button(tr("Review and export"), ButtonKind::Main, foot);
    m_review->setBig();
    m_review->setIconAfter("right");
    m_review->setObjectName(QStringLiteral("reviewAndExport"));
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(metric::space4, metric::space2, metric::space4, metric::space2);
    line->setSpacing(metric::space2);
    line->addWidget(m_checks, 1);
    line->addWidget(m_whyNot);
    line->addWidget(m_save);
    line->addWidget(m_review);
    return foot;
}

std::vector<QWidget*> StudioPage::regions()
{
    return {m_header, m_brief, m_outcome, m_right->currentWidget(), m_footer};
}

std::vector<Command> StudioPage::commands()
{
    std::vector<Command> all = campaignCommands();
    for (Command& command : messageCommands())
        all.push_back(std::move(command));
    return all;
}

std::vector<Command> StudioPage::campaignCommands()
{
    using Menu = Command::Menu;
    const auto any = [this] { return m_draft != nullptr; };
    const auto answered = [this] { return m_room->answer() != nullptr; };
    const auto id = [](const char* name) { return QString::fromLatin1(name); };
    return {
        {Menu::Campaign,
         id("campaign.save"),
         tr("&Save and close"),
         QKeySequence(Qt::CTRL | Qt::Key_S),
         {},
         [this] { saveAndClose(); },
         any},
        {Menu::Campaign, id("campaign.review"), tr("&Review and export…"), QKeySequence(Qt::CTRL | Qt::Key_E),
         "right", [this] { review(); }, [this] { return m_review->isEnabled(); }},
        {Menu::Campaign, id("campaign.rename"), tr("Rena&me"), QKeySequence(Qt::Key_F2), "pen",
         [this] { startRename(); }, any},
        {Menu::Campaign,
         id("campaign.back-to-house-style"),
         tr("Back to &house style"),
         {},
         "store",
         [this] { resetDials(); },
         [this] { return m_draft && m_reset->isEnabled(); }},
        {Menu::Campaign, id("campaign.lists"), tr("See the &lists"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), "people",
         [this] { showList(steps::funnelStepCount - 1); }, answered},
        {Menu::Campaign,
         id("campaign.replay"),
         tr("The last &12 months with these dials…"),
         {},
         "clock",
         [this] { openReplay(); },
         [this, any] { return any() && !desk().busy(); }},
        {Menu::Help,
         id("help.about-score"),
         tr("&About this score…"),
         {},
         "info",
         [this] { showAboutScore(this); },
         {}},
    };
}

std::vector<Command> StudioPage::messageCommands()
{
    using Menu = Command::Menu;
    const auto person = [this] { return m_person->browser()->view() != nullptr; };
    const auto id = [](const char* name) { return QString::fromLatin1(name); };
    return {
        {Menu::Campaign, id("campaign.previous-person"), tr("&Previous person"),
         QKeySequence(Qt::ALT | Qt::Key_Up), "left", [this] { m_person->browser()->step(-1); }, person},
        {Menu::Campaign, id("campaign.next-person"), tr("Ne&xt person"), QKeySequence(Qt::ALT | Qt::Key_Down),
         "right", [this] { m_person->browser()->step(1); }, person},
        {Menu::Campaign,
         id("campaign.open-in-browser"),
         tr("Open the message in the &browser"),
         {},
         "out",
         [this] { m_person->openInBrowser(); },
         person},
        {Menu::Customers,
         id("campaign.open-profile"),
         tr("Open this person's &profile"),
         {},
         "user",
         [this] { go().openCustomer(m_person->browser()->view()->person.customer); },
         person},
        {Menu::Customers,
         id("campaign.open-inbox"),
         tr("This person's &inbox…"),
         {},
         "inbox",
         [this] { openInbox(); },
         person},
        {Menu::View,
         id("preview.desktop"),
         tr("Message on a des&ktop"),
         {},
         "desk",
         [this] { m_person->setMode(MailView::Mode::Desktop); },
         person},
        {Menu::View,
         id("preview.phone"),
         tr("Message on a phone"),
         {},
         "phone",
         [this] { m_person->setMode(MailView::Mode::Phone); },
         person},
        {Menu::View,
         id("preview.plain"),
         tr("Message as plain text"),
         {},
         "text",
         [this] { m_person->setMode(MailView::Mode::PlainText); },
         person},
    };
}

}  // namespace tactful::ui
