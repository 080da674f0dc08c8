#include "ui/pages/inbox_dialog.h"

#include "ui/pages/campaign_words.h"
#include "ui/pages/explanation_words.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_column.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr QSize usual(640, 640);

/// Picks with their reasons, and how personal it is.
void addMessage(const steps::InboxMessage& message, Day today, QVBoxLayout& into)
{
    for (const steps::InboxPick& pick : message.picks) {
        const QString reason = pickWords(pick.pick, QString::fromStdString(pick.becauseName), today);
        //: A product and why it was picked.
        into.addWidget((new Label(InboxDialog::tr("%1: %2").arg(QString::fromStdString(pick.name), reason),
                                  TextRole::Body, Token::Ink2))
                           ->wrapped());
    }
    const QString personal = message.softened
                                 ? InboxDialog::tr("How personal: %1, softened from %2")
                                       .arg(scoreText(message.score), scoreText(message.unsoftened))
                                 : InboxDialog::tr("How personal: %1").arg(scoreText(message.score));
    into.addWidget((new Label(personal, TextRole::Caption, Token::Ink3))->wrapped());
}

/// What they did, as far as it is known.
QWidget* deedChips(const steps::GotMessage& got, Day today)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, metric::space1);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [flow](ChipLook look, const char* icon, const QString& words) {
        flow->addWidget(new Chip({look, icon, words}));
    };
    if (got.heldBack) add(ChipLook::Neutral, "pause", InboxDialog::tr("held back: got nothing"));
    if (got.clicked)
        add(ChipLook::Accent, "check",
            InboxDialog::tr("clicked on %1").arg(shortDayText(*got.clicked, today)));
    if (got.boughtAfter) add(ChipLook::Accent, "bag", InboxDialog::tr("bought within 14 days"));
    if (got.unsubscribed)
        add(ChipLook::Clay, "stop",
            InboxDialog::tr("unsubscribed on %1").arg(shortDayText(*got.unsubscribed, today)));
    if (got.complained)
        add(ChipLook::Clay, "stop",
            InboxDialog::tr("reported as spam on %1").arg(shortDayText(*got.complained, today)));
    if (got.bounced) add(ChipLook::Brass, "warn", InboxDialog::tr("came back"));
    if (flow->count() == 0) add(ChipLook::Neutral, "mail", InboxDialog::tr("no answer known"));
    return row;
}

Card* gotCard(const steps::GotMessage& got, Day today)
{
    auto* card = new Card(QString::fromStdString(got.subject.empty() ? got.name : got.subject));
    card->setCompact();
    card->setSentence(InboxDialog::tr("%1, %2 · %3", "day, hour, campaign")
                          .arg(weekdayText(got.day), hourText(got.hour), QString::fromStdString(got.name)));
    addMessage(got, today, *card->body());
    card->body()->addWidget(deedChips(got, today));
    return card;
}

Card* nextCard(const steps::Inbox& inbox)
{
    const steps::NextMessage& next = *inbox.next;
    const bool comes = next.why.code == steps::WhyCode::WillGetIt;
    QString heading = InboxDialog::tr("They would get nothing");
    if (next.message && comes) heading = QString::fromStdString(next.message->subject);
    auto* card = new Card(heading);
    card->setCompact();
    card->setObjectName(QStringLiteral("inboxNext"));
    if (next.message && comes) {
        card->setSentence(InboxDialog::tr("%1, %2 · %3", "day, hour, campaign")
                              .arg(weekdayText(next.message->day), hourText(next.message->hour),
                                   QString::fromStdString(next.name)));
        addMessage(*next.message, inbox.today, *card->body());
    } else {
        card->setSentence(QString::fromStdString(next.name));
    }
    auto* reason = (new Label(reasonWords(next.why, inbox.currency)))->wrapped();
    reason->setObjectName(QStringLiteral("inboxReason"));
    card->body()->addWidget(reason);
    if (const QString remedy = remedyWords(next.why); !remedy.isEmpty())
        card->body()->addWidget(
            (new Label(InboxDialog::tr("What would change it: %1").arg(remedy), TextRole::Body, Token::Ink2))
                ->wrapped());
    return card;
}

}  // namespace

InboxDialog::InboxDialog(ShopDesk& desk, data::CustomerId customer, const QString& name,
                         std::optional<InboxPlan> plan, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_customer(customer), m_plan(std::move(plan)),
      m_problem(new Banner(BannerKind::Failed)),
      m_nextSentence(
          (new Label(tr("Working out what they would get …"), TextRole::Body, Token::Ink2))->wrapped()),
      m_next(new QVBoxLayout),
      m_gotSentence((new Label(tr("Reading …"), TextRole::Body, Token::Ink2))->wrapped()),
      m_got(new QVBoxLayout)
{
    setObjectName(QStringLiteral("inboxDialog"));
    // Who it is stands in the window alone: titles are seen by other programs, and kept by some.
    setWindowTitle(tr("Inbox"));
    resize(usual);
    m_problem->hide();
    auto* scroll = new ScrollColumn(this);
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(20, metric::space4, 20, metric::space4);
    column->setSpacing(metric::space3);
    //: A person's name.
    column->addWidget((new Label(tr("Inbox of %1").arg(name), TextRole::Title))->wrapped());
    column->addWidget(m_problem);
    column->addWidget((new Label(tr("With the present dials"), TextRole::Heading))->wrapped());
    column->addWidget(m_nextSentence);
    column->addLayout(m_next);
    column->addWidget(
        (new Label(tr("In the last %Ln days", nullptr, steps::inboxDays), TextRole::Heading))->wrapped());
    column->addWidget(m_gotSentence);
    column->addLayout(m_got);
    column->addStretch(1);
    auto* close = new Button(tr("Close"), ButtonKind::Main);
    close->setObjectName(QStringLiteral("closeInbox"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, metric::space3, 20, metric::space3);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
    connect(&m_desk, &ShopDesk::closed, this, &QDialog::reject);
    askGot();
    askNext();
}

InboxDialog::~InboxDialog()
{
    m_askedGot.cancel();
    m_askedNext.cancel();
}

void InboxDialog::askGot()
{
    m_askedGot = m_desk.ask<steps::Inbox>(
        this, Lane::Read,
        [customer = m_customer](steps::Session& session, Job&) {
            return steps::inboxOf(session, customer, std::nullopt);
        },
        [this](Result<steps::Inbox> inbox) {
            if (inbox)
                showGot(*inbox);
            else
                showProblem(inbox.error());
        });
}

void InboxDialog::askNext()
{
    m_askedNext = m_desk.ask<steps::Inbox>(
        this, Lane::Live,
        [customer = m_customer, plan = m_plan, language = languageCode()](steps::Session& session,
                                                                          Job& job) -> Result<steps::Inbox> {
            if (plan) return steps::inboxOf(session, customer, plan->plan, plan->outcome, job, language);
            const auto brief = steps::presentBrief(session);
            if (!brief) return brief.error();
            const auto prepared = steps::LivePlan::prepare(session, *brief, job);
            if (!prepared) return prepared.error();
            auto outcome = prepared->decide(brief->dials, job);
            if (!outcome) return outcome.error();
            return steps::inboxOf(session, customer, *prepared,
                                  std::make_shared<const steps::LiveOutcome>(std::move(*outcome)), job,
                                  language);
        },
        [this](Result<steps::Inbox> inbox) {
            if (inbox)
                showNext(*inbox);
            else
                showProblem(inbox.error());
        });
}

void InboxDialog::showGot(const steps::Inbox& inbox)
{
    m_gotSentence->setObjectName(QStringLiteral("inboxGot"));
    if (inbox.got.empty())
        m_gotSentence->setText(tr("Nothing left the house for them."));
    else
        m_gotSentence->setText(tr("%Ln campaign(s) since %1.", nullptr, static_cast<int>(inbox.got.size()))
                                   .arg(dayText(inbox.from)));
    for (const steps::GotMessage& got : inbox.got)
        m_got->addWidget(gotCard(got, inbox.today));
}

void InboxDialog::showNext(const steps::Inbox& inbox)
{
    m_nextSentence->hide();
    m_next->addWidget(nextCard(inbox));
}

void InboxDialog::showProblem(const Error& error)
{
    const Explanation why = explain(error);
    m_problem->setText(why.heading, why.detail);
    m_problem->show();
    m_nextSentence->hide();
}

}  // namespace tactful::ui
