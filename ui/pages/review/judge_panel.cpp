#include "ui/pages/review/judge_panel.h"

#include "ui/pages/review/flag_words.h"
#include "ui/preview/mail_view.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_rows.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_column.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int mailLeast = 220;

}  // namespace

JudgePanel::JudgePanel(QWidget* parent)
    : QWidget(parent), m_matter(new Card({}, this)),
      m_lead((new Label({}, TextRole::Label, Token::Ink, this))->wrapped()),
      m_rest((new Label({}, TextRole::Body, Token::Ink2, this))->wrapped()),
      m_problem(new Banner(BannerKind::Failed, this)), m_message(nullptr),
      m_subject((new Label({}, TextRole::Label, Token::Ink, this))->wrapped()),
      m_score(new Label({}, TextRole::Caption, Token::Ink2, this)), m_mail(new MailView(this)),
      m_choices(nullptr), m_softer(nullptr), m_keep(nullptr), m_leaveOut(nullptr),
      m_previous(new Button(tr("Previous"), ButtonKind::Normal, this)),
      m_hint(new Label({}, TextRole::Caption, Token::Ink3, this)),
      m_goOn(new Button({}, ButtonKind::Main, this))
{
    auto* scroll = new ScrollColumn(this, Token::Surface);
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(20, metric::space4, 20, metric::space3);
    column->setSpacing(metric::space3);
    m_message = buildMessage();
    column->addWidget(buildMatter());
    column->addWidget(m_problem);
    column->addWidget(m_message, 1);
    auto* decide = new QVBoxLayout;
    decide->setContentsMargins(20, metric::space2, 20, 0);
    decide->addWidget(buildChoices());
    setTabOrder(m_leaveOut, m_previous);
    setTabOrder(m_previous, m_goOn);

    m_previous->setIconName("left");
    m_previous->setObjectName(QStringLiteral("previousMessage"));
    m_goOn->setIconAfter("right");
    m_goOn->setObjectName(QStringLiteral("decideAndGoOn"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, metric::space2, 20, metric::space4);
    foot->setSpacing(metric::space3);
    foot->addWidget(m_previous);
    foot->addStretch(1);
    foot->addWidget(m_hint);
    foot->addWidget(m_goOn);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(decide);
    all->addLayout(foot);
    connect(m_previous, &QPushButton::clicked, this, &JudgePanel::previousAsked);
    connect(m_goOn, &QPushButton::clicked, this, &JudgePanel::decideAsked);
    showNothing();
}

QWidget* JudgePanel::buildMatter()
{
    m_matter->setColours(Token::BrassSoft, Token::BrassLine);
    m_matter->setCompact();
    m_matter->setObjectName(QStringLiteral("matter"));
    m_lead->setObjectName(QStringLiteral("matterLead"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_lead);
    words->addWidget(m_rest);
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::space3);
    line->addWidget(new IconView("warn", Token::Brass, metric::icon, this), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_matter->body()->addLayout(line);
    connect(m_lead, &QLabel::linkActivated, this, &JudgePanel::revealAsked);
    return m_matter;
}

QWidget* JudgePanel::buildMessage()
{
    auto* card = new Card({}, this);
    card->setColours(Token::Sunken, Token::Line);
    card->setFlush();
    m_mail->setMinimumHeight(mailLeast);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metric::space4, 0, metric::space4, 0);
    head->addWidget(m_subject, 1);
    head->addWidget(m_score, 0, Qt::AlignTop);
    card->body()->addLayout(head);
    card->body()->addWidget(m_mail, 1);
    return card;
}

QWidget* JudgePanel::buildChoices()
{
    m_choices = new QWidget(this);
    auto* all = new QVBoxLayout(m_choices);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metric::space2);
    all->addWidget(new Label(tr("What shall we do?"), TextRole::Label, Token::Ink, m_choices));
    m_softer = new RadioCard(tr("Use the softer line"), {}, m_choices);
    m_keep = new RadioCard(tr("Send as it is"), {}, m_choices);
    m_leaveOut = new RadioCard({}, {}, m_choices);
    m_softer->setObjectName(QStringLiteral("useSofter"));
    m_keep->setObjectName(QStringLiteral("sendAsItIs"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    auto* pair = new QHBoxLayout;
    pair->setSpacing(metric::space2);
    pair->addWidget(m_keep, 1);
    pair->addWidget(m_leaveOut, 1);
    all->addWidget(m_softer);
    all->addLayout(pair);
    return m_choices;
}

void JudgePanel::show(const steps::ReviewItem& item, bool decidable)
{
    m_item = item;
    m_decidable = decidable;
    const QString person = firstName(item.displayName);
    showMatter(item);
    m_problem->hide();
    m_choices->setVisible(decidable);
    m_softer->setVisible(item.softerLine.has_value());
    if (item.softerLine)
        //: A line of a message, quoted.
        m_softer->setSentence(tr("“%1”").arg(QString::fromStdString(*item.softerLine)));
    m_leaveOut->setText(tr("Leave %1 out").arg(person));
    switch (item.state) {
    case steps::ReviewState::Undecided:
        (item.softerLine ? m_softer : m_keep)->setChecked(true);
        break;
    case steps::ReviewState::Approved:
        m_keep->setChecked(true);
        break;
    case steps::ReviewState::Softened:
        m_softer->show();
        m_softer->setChecked(true);
        break;
    case steps::ReviewState::LeftOut:
        m_leaveOut->setChecked(true);
        break;
    }
    m_goOn->setText(decidable ? tr("Decide and go on") : tr("Next"));
    m_hint->setText(decidable ? tr("Enter decides and goes on") : QString());
    m_goOn->setEnabled(true);
}

void JudgePanel::showMatter(const steps::ReviewItem& item)
{
    m_matter->setVisible(!item.flags.empty());
    if (item.flags.empty()) return;
    const QString person = firstName(item.displayName);
    const FlagWords first = flagWords(item.flags.front(), person);
    QString lead = first.lead.toHtmlEscaped();
    if (item.flags.front().reason == steps::FlagReason::DelicatePurchase)
        lead += QStringLiteral(" <a href=\"reveal\">%1</a>").arg(tr("Show what").toHtmlEscaped());
    m_lead->setRich(lead);
    QStringList rest{first.rest};
    for (std::size_t at = 1; at < item.flags.size(); ++at)
        rest << flagWords(item.flags[at], person).lead;
    m_rest->setText(rest.join(QLatin1Char(' ')));
}

void JudgePanel::showDelicate(const QStringList& names)
{
    m_lead->setText(names.isEmpty() ? tr("It is not in the book any more.")
                                    : tr("It was: %1.").arg(listText(names)));
    m_rest->setText(tr("That you looked is in the logbook."));
}

void JudgePanel::showPreview(const steps::Preview& preview)
{
    m_message->show();
    m_subject->setText(QString::fromStdString(preview.message.subject));
    //: Bold score, then the ceiling.
    m_score->setRich(
        tr("How personal <b>%1</b>, ceiling %2").arg(scoreText(preview.score), scoreText(preview.ceiling)));
    m_mail->setMessage(QString::fromStdString(preview.message.subject),
                       QString::fromStdString(preview.message.html),
                       QString::fromStdString(preview.message.text));
    m_mail->setMarked(m_item.replacedLine.empty() ? QStringList()
                                                  : QStringList{QString::fromStdString(m_item.replacedLine)});
}

void JudgePanel::showProblem(const QString& heading, const QString& detail)
{
    m_message->hide();
    m_problem->setText(heading, detail);
    m_problem->show();
}

void JudgePanel::showNothing()
{
    m_matter->hide();
    m_problem->hide();
    m_message->hide();
    m_choices->hide();
    m_goOn->setText(tr("Next"));
    m_goOn->setEnabled(false);
    m_previous->setEnabled(false);
    m_decidable = false;
}

void JudgePanel::setMayGoBack(bool may)
{
    m_previous->setEnabled(may);
}

steps::MessageDecision JudgePanel::decision() const
{
    if (m_softer->isChecked()) return steps::MessageDecision::UseSofterLine;
    return m_leaveOut->isChecked() ? steps::MessageDecision::LeaveOut : steps::MessageDecision::Keep;
}

}  // namespace tactful::ui
