#include "ui/pages/studio/person_column.h"

#include "ui/pages/studio/why_card.h"
#include "ui/preview/browser_copy.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/look.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fold_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/segmented.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int mailLeast = 240;     ///< pixels; more where the window is higher
constexpr int leastSubject = 150;  ///< pixels, beside the switch

}  // namespace

PersonColumn::PersonColumn(ShopDesk& desk, QWidget* parent)
    : QWidget(parent), m_browser(new PersonBrowser(desk, this)), m_search(new QLineEdit(this)),
      m_counter(new Label({}, TextRole::Body, Token::Ink2, this)),
      m_previous(Button::ofIcon("left", tr("Previous person"), this)),
      m_next(Button::ofIcon("right", tr("Next person"), this)),
      m_problem(new Banner(BannerKind::Failed, this)), m_message(nullptr),
      m_subject((new Label({}, TextRole::Label, Token::Ink, this))->wrapped()),
      m_arrival((new Label({}, TextRole::Caption, Token::Ink3, this))->wrapped()),
      m_mode(new Segmented(this)), m_mail(new MailView(this)),
      m_inBrowser(new Button(tr("Open in browser"), ButtonKind::Link, this)), m_why(new WhyCard(this)),
      m_nobody(new EmptyState("search", tr("Nobody found"), this))
{
    setObjectName(QStringLiteral("personColumn"));
    auto* scroll = new ScrollColumn(this, Token::Surface);
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(metric::space4, metric::space3, metric::space4, metric::space4);
    column->setSpacing(metric::space3);
    m_message = buildMessage();
    column->addWidget(buildSearch());
    column->addWidget(m_problem);
    column->addWidget(m_nobody);
    column->addWidget(m_message, 1);
    column->addWidget(m_why);
    column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    m_problem->hide();
    connect(m_browser, &PersonBrowser::changed, this, &PersonColumn::showPerson);
    connect(m_browser, &PersonBrowser::failed, this, [this](const Error& error) {
        const Explanation why = explain(error);
        m_problem->setText(why.heading, why.detail);
        m_problem->show();
    });
    connect(m_why, &WhyCard::profileAsked, this, [this] {
        if (const PersonView* view = m_browser->view()) Q_EMIT customerAsked(view->person.customer);
    });
    connect(m_why, &WhyCard::inboxAsked, this, &PersonColumn::inboxAsked);
    connect(m_why, &WhyCard::aboutScoreAsked, this, &PersonColumn::aboutScoreAsked);
    showPerson();
}

QWidget* PersonColumn::buildSearch()
{
    m_search->setObjectName(QStringLiteral("personSearch"));
    m_search->setAccessibleName(tr("Search by name, town or product"));
    m_search->setPlaceholderText(tr("Search by name, town or product"));
    m_search->setProperty(property::iconName, QByteArray("search"));
    m_search->setClearButtonEnabled(false);
    m_search->installEventFilter(this);
    m_counter->setObjectName(QStringLiteral("personCounter"));
    m_previous->setObjectName(QStringLiteral("previousPerson"));
    m_next->setObjectName(QStringLiteral("nextPerson"));
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metric::space2);
    line->addWidget(m_search, 1);
    line->addSpacing(metric::space1);
    line->addWidget(m_counter);
    line->addSpacing(metric::space1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    connect(m_search, &QLineEdit::textEdited, m_browser, &PersonBrowser::search);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_browser->step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_browser->step(1); });
    return row;
}

QWidget* PersonColumn::buildMessage()
{
    auto* card = new Card({}, this);
    card->setColours(Token::Sunken, Token::Line);
    card->setFlush();
    m_subject->setObjectName(QStringLiteral("subject"));
    m_arrival->setObjectName(QStringLiteral("arrival"));
    m_mode->setObjectName(QStringLiteral("previewMode"));
    m_mode->setAccessibleName(tr("Show the message as"));
    m_mode->addPart(tr("Desktop"), "desk");
    m_mode->addPart(tr("Phone"), "phone");
    m_mode->addPart(tr("Plain"), "text");
    m_mail->setObjectName(QStringLiteral("mailView"));
    m_mail->setMinimumHeight(mailLeast);
    m_inBrowser->setObjectName(QStringLiteral("openInBrowser"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_subject);
    words->addWidget(m_arrival);
    auto* head = new FoldLayout(metric::space2, leastSubject);
    head->setContentsMargins(metric::space4, 0, metric::space2, 0);
    head->addColumn(words);
    head->addColumn(m_mode, 0);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metric::space4, 0, metric::space4, metric::space2);
    foot->addStretch(1);
    foot->addWidget(m_inBrowser);
    card->body()->addLayout(head);
    card->body()->addWidget(m_mail, 1);
    card->body()->addLayout(foot);
    connect(m_mode, &Segmented::chosen, this,
            [this](int mode) { m_mail->setMode(static_cast<MailView::Mode>(mode)); });
    connect(m_inBrowser, &QPushButton::clicked, this, &PersonColumn::openInBrowser);
    return card;
}

void PersonColumn::setPending(bool pending)
{
    m_pending = pending;
    showPending();
}

/// The message takes a moment longer than the numbers.
void PersonColumn::showPending()
{
    const bool old = m_pending || !m_browser->isCurrent();
    m_why->setPending(old);
    m_counter->setLook(TextRole::Body, old ? Token::Ink3 : Token::Ink2);
    m_subject->setLook(TextRole::Label, old ? Token::Ink3 : Token::Ink);
}

void PersonColumn::setMode(MailView::Mode mode)
{
    m_mode->setCurrent(static_cast<int>(mode));
}

void PersonColumn::openInBrowser()
{
    const PersonView* view = m_browser->view();
    if (!view) return;
    const Status opened = ui::openInBrowser(QString::fromStdString(view->preview.message.html));
    m_problem->setVisible(!opened);
    if (opened) return;
    const Explanation why = explain(opened.error());
    m_problem->setText(why.heading, why.detail);
}

void PersonColumn::showPerson()
{
    const PersonView* view = m_browser->view();
    const bool searched = !m_browser->words().isEmpty();
    m_problem->hide();
    m_message->setVisible(view != nullptr);
    m_why->setVisible(view != nullptr);
    m_nobody->setVisible(!view && searched);
    m_nobody->setSentence(
        tr("Nobody who gets this message has “%1” in their name, town or picks.").arg(m_browser->words()));
    //: Place of a person among those who get the message, e.g. "12 of 1,656".
    m_counter->setText(
        view ? tr("%1 of %2").arg(countText(m_browser->place() + 1), countText(m_browser->found()))
             : QString());
    m_previous->setEnabled(m_browser->place() > 0);
    m_next->setEnabled(m_browser->place() + 1 < m_browser->found());
    showName();
    showPending();
    if (!view) return;
    const data::Message& message = view->preview.message;
    m_subject->setText(QString::fromStdString(message.subject));
    m_arrival->setText(
        tr("Arrives %1, %2").arg(weekdayText(view->planned.sendDay), hourText(view->planned.sendHour)));
    m_mail->setMessage(QString::fromStdString(message.subject), QString::fromStdString(message.html),
                       QString::fromStdString(message.text));
    const QString softened = softenedLine(view->preview);
    m_mail->setMarked(softened.isEmpty() ? QStringList() : QStringList{softened});
    m_why->show(*view, m_browser->products(), m_browser->currency());
}

/// While nobody searches, the field says who is looked at.
void PersonColumn::showName()
{
    if (m_search->hasFocus() || !m_browser->words().isEmpty()) return;
    const PersonView* view = m_browser->view();
    const QSignalBlocker quiet(m_search);
    QString who;
    if (view) {
        const QString town = QString::fromStdString(view->person.town);
        who = QString::fromStdString(view->person.name);
        //: A name and a town.
        if (!town.isEmpty()) who = tr("%1, %2").arg(who, town);
    }
    m_search->setText(who);
    m_search->setCursorPosition(0);
}

bool PersonColumn::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_search) return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::FocusIn && m_browser->words().isEmpty()) {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    } else if (event->type() == QEvent::FocusOut) {
        const bool handled = QWidget::eventFilter(object, event);
        QMetaObject::invokeMethod(this, &PersonColumn::showName, Qt::QueuedConnection);
        return handled;
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            m_browser->search({});
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_browser->step(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace tactful::ui
