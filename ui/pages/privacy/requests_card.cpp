#include "ui/pages/privacy/requests_card.h"

#include "core/steps/customer_step.h"
#include "ui/pages/privacy/deadline_bar.h"
#include "ui/pages/privacy/new_request_dialog.h"
#include "ui/pages/privacy/request_dialog.h"
#include "ui/pages/save_document.h"
#include "ui/text/duty_words.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr std::size_t closedShown = 4;

std::string nameOf(const data::PersonalFields& person)
{
    const std::string& first = person[data::PersonalField::FirstName];
    const std::string& last = person[data::PersonalField::LastName];
    if (first.empty() || last.empty()) return first + last;
    return first + " " + last;
}

QString whoOf(const steps::RequestRow& row, const std::map<data::CustomerId, std::string>& names)
{
    if (row.customer) {
        const auto name = names.find(*row.customer);
        if (name != names.end() && !name->second.empty()) return QString::fromStdString(name->second);
    }
    return row.publicId.empty() ? RequestsCard::tr("somebody not in the book")
                                : QString::fromStdString(row.publicId);
}

QString leftWords(const steps::RequestRow& row)
{
    if (row.daysLeft < 0) return RequestsCard::tr("%Ln day(s) late", nullptr, -row.daysLeft);
    return RequestsCard::tr("%Ln day(s) left", nullptr, row.daysLeft);
}

QString closedWords(const steps::RequestRow& row)
{
    if (row.state == data::RequestState::Refused) return RequestsCard::tr("Refused");
    const int days = row.closedOn ? *row.closedOn - row.receivedOn : 0;
    if (row.wipeAt) return RequestsCard::tr("Erased within a day");
    return days < 1 ? RequestsCard::tr("Done the same day")
                    : RequestsCard::tr("Done in %Ln day(s)", nullptr, days);
}

bool savesFiles(data::RequestKind kind)
{
    return kind == data::RequestKind::Access || kind == data::RequestKind::Portability;
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

}  // namespace

Result<ShownRequests> readRequests(steps::Session& session, const std::string& language)
{
    auto list = steps::requestList(session, {}, language);
    if (!list) return list.error();
    ShownRequests shown{std::move(*list), {}};
    std::size_t closed = 0;
    for (const steps::RequestRow& row : shown.list.rows) {
        if (row.state != data::RequestState::Open && ++closed > closedShown) break;
        if (!row.customer) continue;
        if (const auto profile = steps::showCustomer(session, std::to_string(*row.customer), {}))
            shown.names[*row.customer] = nameOf(profile->person);
    }
    return shown;
}

RequestsCard::RequestsCard(PageContext& context, QWidget* before, QWidget* parent)
    : Card(tr("Requests"), parent), m_context(context), m_before(before), m_count(new Chip),
      m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("requestsCard"));
    addAside(m_count);
    m_rows->setSpacing(metric::space2);
    body()->addLayout(m_rows);
    body()->addStretch();
}

void RequestsCard::refresh()
{
    m_context.desk.ask<ShownRequests>(
        this, Lane::Read,
        [language = languageCode()](steps::Session& session, Job&) {
            return readRequests(session, language);
        },
        [this](const Result<ShownRequests>& requests) {
            if (requests) show(*requests);
        });
}

void RequestsCard::show(const ShownRequests& requests)
{
    const int open = static_cast<int>(requests.list.open);
    m_count->setFace(open > 0 ? ChipFace{ChipLook::Brass, "clock", tr("%Ln open", nullptr, open)}
                              : ChipFace{ChipLook::Accent, "okc", tr("none open")});
    clear(*m_rows);
    if (requests.list.rows.empty())
        m_rows->addWidget(
            (new Label(tr("Nobody asked for anything. When somebody does, by letter, e‑mail or at "
                          "the till, record it here: the law sets a last day."),
                       TextRole::Caption, Token::Ink2))
                ->wrapped());
    std::size_t closed = 0;
    for (const steps::RequestRow& row : requests.list.rows) {
        const QString who = whoOf(row, requests.names);
        if (row.state == data::RequestState::Open) {
            m_rows->addWidget(openRow(row, who, requests.list.today));
            continue;
        }
        if (++closed > closedShown && (row.recipients.empty() || row.toldOn)) continue;
        if (closed > 1) m_rows->addWidget(new Separator);
        m_rows->addWidget(closedRow(row, who, requests.list.today));
    }
    orderTabs();
}

/// Made after everything below the card, the buttons would be the last that Tab reaches.
void RequestsCard::orderTabs()
{
    QWidget* before = m_before;
    for (int at = 0; at < m_rows->count(); ++at) {
        QWidget* row = m_rows->itemAt(at)->widget();
        for (QAbstractButton* button : row->findChildren<QAbstractButton*>()) {
            setTabOrder(before, button);
            before = button;
        }
    }
}

QWidget* RequestsCard::openRow(const steps::RequestRow& row, const QString& who, Day today)
{
    auto* box = new Card;
    box->setCompact();
    box->setObjectName(QStringLiteral("request.%1").arg(row.id));
    if (row.urgency == data::Urgency::Soon) box->setColours(Token::BrassSoft, Token::BrassLine);
    if (row.urgency == data::Urgency::Pressing) box->setColours(Token::ClaySoft, Token::ClayLine);
    //: what somebody asks for, and who: "Erase: Jo Whitlock"
    const QString title = tr("%1: %2").arg(requestWords(row.kind), who);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new Label(title, TextRole::Label))->wrapped());
    words->addWidget(
        (new Label(tr("Asked on %1. %2").arg(dayText(row.receivedOn), identifiedWords(row.identified)),
                   TextRole::Caption, Token::Ink2))
            ->wrapped());
    const bool known = row.identified != data::Identified::NotYet;
    auto* action = new Button(known ? requestActionWords(row.kind) : tr("Make sure who asks…"),
                              row.urgency == data::Urgency::Calm ? ButtonKind::Normal : ButtonKind::Main);
    action->setObjectName(QStringLiteral("act.%1").arg(row.id));
    action->setAccessibleName(tr("%1, %2").arg(action->text(), title));
    auto* more = Button::ofIcon("more", tr("More about: %1").arg(title), nullptr);
    more->setObjectName(QStringLiteral("more.%1").arg(row.id));
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(action, 0, Qt::AlignTop);
    head->addWidget(more, 0, Qt::AlignTop);
    auto* bar = new DeadlineBar;
    bar->show(row.timeUsed, row.urgency, leftWords(row));
    auto* feet = new QHBoxLayout;
    feet->addWidget(
        (new Label(tr("Answer by %1").arg(shortDayText(row.dueOn, today)), TextRole::Caption, Token::Ink2))
            ->wrapped(),
        1);
    feet->addWidget(new Label(leftWords(row), TextRole::Caption, Token::Ink));
    box->body()->addLayout(head);
    box->body()->addWidget(bar);
    box->body()->addLayout(feet);
    connect(action, &QAbstractButton::clicked, this, [this, row, who, known] {
        if (known)
            act(row);
        else
            look(row, who);
    });
    connect(more, &QAbstractButton::clicked, this, [this, row, who] { look(row, who); });
    return box;
}

QWidget* RequestsCard::closedRow(const steps::RequestRow& row, const QString& who, Day today)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space3);
    layout->addWidget((new Label(tr("%1: %2").arg(requestWords(row.kind), who)))->wrapped(), 1);
    layout->addWidget(new Label(shortDayText(row.receivedOn, today), TextRole::Caption, Token::Ink2));
    if (row.recipients.empty() || row.toldOn) {
        layout->addWidget(new Label(closedWords(row), TextRole::Caption, Token::AccentInk));
        return line;
    }
    QStringList services;
    for (const std::string& service : row.recipients)
        services << QString::fromStdString(service);
    //: a button: the mail services named were told that somebody's data changed
    auto* done = new Button(tr("Told %1").arg(services.join(QStringLiteral(", "))));
    done->setObjectName(QStringLiteral("told.%1").arg(row.id));
    done->setToolTip(tr("Their files still name this person. Tell them, then say so here."));
    connect(done, &QAbstractButton::clicked, this, [this, id = row.id] { told(id); });
    layout->addWidget(done);
    return line;
}

void RequestsCard::act(const steps::RequestRow& row)
{
    Path folder;
    if (savesFiles(row.kind)) {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where to save the copy"));
        if (chosen.isEmpty()) return;
        folder = toPath(chosen);
    }
    answer(row.id, row.kind, folder);
}

void RequestsCard::answer(std::int64_t id, data::RequestKind kind, const Path& folder)
{
    m_context.desk.edit<steps::AnsweredRequest>(
        Change::People | Change::Settings, this,
        [id, folder](steps::Session& session, Job&) {
            return steps::answerRequest(session, {id, folder, {}});
        },
        [this, kind](const Result<steps::AnsweredRequest>& answered) {
            const Status printed = answered && answered->files
                                       ? addPdfs(*answered->files, m_context.desk.settings().country)
                                       : Status();
            if (!answered || !printed)
                m_context.go.tell(explainInOneLine(answered ? printed.error() : answered.error()));
            else if (answered->erasure)
                m_context.go.tell(tr("Locked at once, and erased for good after 24 hours. Until then their "
                                     "profile lets you take it back."));
            else if (savesFiles(kind))
                m_context.go.tell(tr("Saved. Hand the copy over safely, then delete it."));
            else
                m_context.go.tell(tr("Done, and noted in the logbook."));
        });
}

void RequestsCard::record()
{
    auto* dialog = new NewRequestDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RequestsCard::look(const steps::RequestRow& row, const QString& who)
{
    auto* dialog = new RequestDialog(m_context, row, who, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RequestsCard::told(std::int64_t id)
{
    m_context.desk.edit<int>(
        Change::Settings, this,
        [id](steps::Session& session, Job&) -> Result<int> {
            const Status done = steps::recipientsTold(session, id);
            return done ? Result<int>(0) : Result<int>(done.error());
        },
        [this](const Result<int>& done) {
            if (!done) m_context.go.tell(explainInOneLine(done.error()));
        });
}

}  // namespace tactful::ui
