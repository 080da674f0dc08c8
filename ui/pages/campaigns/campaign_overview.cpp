#include "ui/pages/campaigns/campaign_overview.h"

#include "ui/pages/campaign_words.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int panelWidth = 360;
constexpr int digestShown = 16;  ///< letters of a fingerprint; the whole one is its tool tip

QString row(const QString& what, const QString& value)
{
    return QStringLiteral("<b>%1</b>&nbsp; %2").arg(what.toHtmlEscaped(), value.toHtmlEscaped());
}

}  // namespace

CampaignOverview::CampaignOverview(QWidget* parent)
    : QWidget(parent), m_name((new Label({}, TextRole::Heading, Token::Ink, this))->wrapped()),
      m_edit(new QLineEdit(this)), m_state(new Chip({}, this)),
      m_facts((new Label({}, TextRole::Body, Token::Ink2, this))->wrapped()), m_exports(new QWidget(this)),
      m_open(new Button(tr("Open in the studio"), ButtonKind::Normal, this)),
      m_review(new Button(tr("Review and export"), ButtonKind::Normal, this)),
      m_rename(new Button(tr("Rename"), ButtonKind::Normal, this)),
      m_copy(new Button(tr("Copy"), ButtonKind::Normal, this)),
      m_remove(new Button(tr("Delete draft"), ButtonKind::TakeAway, this))
{
    setObjectName(QStringLiteral("campaignOverview"));
    auto* scroll = new ScrollColumn(this, Token::Surface);
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(metric::space4, metric::space4, metric::space4, metric::space4);
    column->setSpacing(metric::space3);
    buildHead(column);
    column->addWidget(m_facts);
    buildActions(column);
    column->addWidget(m_exports);
    column->addStretch(1);
    auto* exports = new QVBoxLayout(m_exports);
    exports->setContentsMargins(0, 0, 0, 0);
    exports->setSpacing(metric::space3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setFixedWidth(panelWidth);
}

void CampaignOverview::buildHead(QVBoxLayout* column)
{
    auto* close = Button::ofIcon("x", tr("Close"), this, ButtonKind::IconQuiet);
    close->setObjectName(QStringLiteral("closeOverview"));
    m_name->setObjectName(QStringLiteral("overviewName"));
    m_edit->setObjectName(QStringLiteral("overviewNameEdit"));
    m_edit->setAccessibleName(tr("Name of the campaign"));
    m_edit->setMaxLength(80);
    m_edit->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_edit, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, this, &CampaignOverview::closeAsked);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { endRename(true); });
}

void CampaignOverview::buildActions(QVBoxLayout* column)
{
    auto* actions = new QWidget(this);
    auto* flow = new FlowLayout(actions);
    flow->setContentsMargins(0, 0, 0, 0);
    const std::initializer_list<std::pair<Button*, const char*>> buttons{{m_open, "openCampaign"},
                                                                         {m_review, "reviewCampaign"},
                                                                         {m_rename, "renameCampaign"},
                                                                         {m_copy, "copyCampaign"},
                                                                         {m_remove, "deleteCampaign"}};
    for (const auto& [button, name] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        flow->addWidget(button);
    }
    column->addWidget(actions);
    connect(m_open, &QPushButton::clicked, this, &CampaignOverview::openAsked);
    connect(m_review, &QPushButton::clicked, this, &CampaignOverview::reviewAsked);
    connect(m_rename, &QPushButton::clicked, this, &CampaignOverview::startRename);
    connect(m_copy, &QPushButton::clicked, this, &CampaignOverview::copyAsked);
    connect(m_remove, &QPushButton::clicked, this, &CampaignOverview::removeAsked);
}

void CampaignOverview::show(const steps::CampaignRow& campaign, const Currency& currency,
                            const std::string& timeZone)
{
    endRename(false);
    const bool exported = campaign.campaign.state == data::CampaignState::Exported;
    m_name->setText(QString::fromStdString(campaign.campaign.name));
    m_state->setFace(stateFace(campaign.campaign.state));
    m_open->setVisible(!exported);
    m_review->setVisible(!exported);
    m_remove->setVisible(!exported);
    showFacts(campaign, currency, timeZone);
    showExports(campaign, timeZone);
}

void CampaignOverview::showFacts(const steps::CampaignRow& each, const Currency& currency,
                                 const std::string& timeZone)
{
    const data::Campaign& campaign = each.campaign;
    const MoneyRangeText extra =
        moneyRangeText(each.extraSalesMinor.low, each.extraSalesMinor.high, currency);
    QStringList rows{row(tr("Goal"), goalName(campaign.brief.goal)),
                     row(tr("Planned for"), dayRangeText(campaign.sendFrom, campaign.sendTo, campaign.asOf)),
                     row(tr("How personal"), tr("%1 · %2").arg(scoreText(campaign.brief.dials.personal),
                                                               stopName(campaign.brief.dials.personal))),
                     row(tr("Messages"), countText(each.messages)),
                     row(tr("Held back"), countText(each.heldBack)),
                     row(tr("Expected extra sales"),
                         tr("%1, likely between %2 and %3")
                             .arg(moneyText(each.extraSalesMinor.value, currency), extra.low, extra.high))};
    if (!campaign.approvedBy.empty()) {
        const QString who = QString::fromStdString(campaign.approvedBy);
        rows << row(tr("Signed off by"),
                    campaign.approvedAt ? tr("%1, %2").arg(who, dateTimeText(*campaign.approvedAt, timeZone))
                                        : who);
    }
    m_facts->setRich(rows.join(QStringLiteral("<br>")));
}

void CampaignOverview::showExports(const steps::CampaignRow& each, const std::string& timeZone)
{
    qDeleteAll(m_exports->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const steps::WrittenExport& written : each.exports)
        m_exports->layout()->addWidget(cardOf(written, timeZone));
}

Card* CampaignOverview::cardOf(const steps::WrittenExport& written, const std::string& timeZone)
{
    auto* card = new Card(tr("Written for %1").arg(QString::fromStdString(written.destination)), m_exports);
    card->setCompact();
    QString sentence = dateTimeText(written.at, timeZone);
    if (!written.folder.empty())
        sentence = tr("%1, into %2").arg(sentence, QString::fromStdString(written.folder));
    card->setSentence(sentence);
    for (const steps::WrittenFile& file : written.files) {
        auto* name = new ElidedLabel(QString::fromStdString(file.name), TextRole::Label, Token::Ink, card);
        const QString digest = QString::fromStdString(file.digest);
        auto* print = new Label(tr("Fingerprint %1…").arg(digest.left(digestShown)), TextRole::Caption,
                                Token::Ink3, card);
        print->setToolTip(digest);
        print->setAccessibleName(tr("Fingerprint %1").arg(digest));
        card->body()->addWidget(name);
        card->body()->addWidget(print);
    }
    if (written.deleteBy) {
        auto* words = (new Label(tr("These files hold names and addresses. Delete them by %1.")
                                     .arg(weekdayText(*written.deleteBy)),
                                 TextRole::Body, Token::BrassInk, card))
                          ->wrapped();
        auto* gone = new Button(tr("I have deleted them"), ButtonKind::Normal, card);
        gone->setObjectName(QStringLiteral("filesGone"));
        card->body()->addWidget(words);
        card->body()->addWidget(gone, 0, Qt::AlignLeft);
        connect(gone, &QPushButton::clicked, this,
                [this, reminder = written.reminder] { Q_EMIT filesGone(reminder); });
    }
    return card;
}

void CampaignOverview::startRename()
{
    m_edit->setText(m_name->text());
    m_name->hide();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

bool CampaignOverview::endRename(bool keep)
{
    if (m_edit->isHidden()) return false;
    m_edit->hide();
    m_name->show();
    const QString name = m_edit->text().trimmed();
    if (keep && !name.isEmpty() && name != m_name->text()) Q_EMIT renamed(name);
    return true;
}

}  // namespace tactful::ui
