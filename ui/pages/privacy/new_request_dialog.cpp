#include "ui/pages/privacy/new_request_dialog.h"

#include "core/steps/requests_step.h"
#include "ui/text/duty_words.h"
#include "ui/text/explain.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int identifiedCount = 5;
const QDate firstDay(1970, 1, 1);

}  // namespace

NewRequestDialog::NewRequestDialog(PageContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_who(new QLineEdit), m_kind(new QComboBox),
      m_received(new QDateEdit(QDate::currentDate())), m_identified(new QComboBox), m_country(new QLineEdit),
      m_problem(new Banner(BannerKind::Failed)), m_save(new Button(tr("Record it"), ButtonKind::Main))
{
    setObjectName(QStringLiteral("newRequestDialog"));
    setWindowTitle(tr("Record a request"));
    setMinimumWidth(480);
    m_who->setObjectName(QStringLiteral("requestWho"));
    m_kind->setObjectName(QStringLiteral("requestKind"));
    m_received->setObjectName(QStringLiteral("requestReceived"));
    m_identified->setObjectName(QStringLiteral("requestIdentified"));
    m_country->setObjectName(QStringLiteral("requestCountry"));
    m_save->setObjectName(QStringLiteral("saveRequest"));
    for (int kind = 0; kind < data::requestKindCount; ++kind)
        m_kind->addItem(requestWords(static_cast<data::RequestKind>(kind)));
    for (int how = 0; how < identifiedCount; ++how)
        m_identified->addItem(identifiedWords(static_cast<data::Identified>(how)));
    m_received->setCalendarPopup(true);
    m_received->setMaximumDate(QDate::currentDate());
    m_country->setMaxLength(2);
    m_problem->hide();
    auto* who = new Field(tr("Who asks"), m_who);
    who->setCaption(
        tr("E‑mail address, customer number or the shop's own id. Empty: they are not in the book."));
    auto* country = new Field(tr("Country"), m_country);
    country->setCaption(tr("Two letters, only of somebody who is not in the book. It sets the last day."));
    auto* cancel = new Button(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space5, metric::space5, metric::space5, metric::space4);
    layout->setSpacing(metric::space4);
    layout->addWidget(m_problem);
    layout->addWidget(new Field(tr("What they ask for"), m_kind));
    layout->addWidget(who);
    layout->addWidget(new Field(tr("Day it came"), m_received));
    layout->addWidget(new Field(tr("How you know it is them"), m_identified));
    layout->addWidget(country);
    layout->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &NewRequestDialog::save);
    m_who->setFocus();
}

void NewRequestDialog::save()
{
    steps::NewRequest request;
    request.who = m_who->text().trimmed().toStdString();
    request.kind = static_cast<data::RequestKind>(m_kind->currentIndex());
    request.receivedOn = Day{static_cast<std::int32_t>(firstDay.daysTo(m_received->date()))};
    request.identified = static_cast<data::Identified>(m_identified->currentIndex());
    if (request.who.empty()) request.country = m_country->text().trimmed().toUpper().toStdString();
    m_save->setEnabled(false);
    m_context.desk.edit<steps::RequestRow>(
        Change::Settings, this,
        [request](steps::Session& session, Job&) { return steps::addRequest(session, request); },
        [this](const Result<steps::RequestRow>& row) {
            m_save->setEnabled(true);
            if (row) {
                accept();
                return;
            }
            m_problem->setText(explain(row.error()).heading, explain(row.error()).detail);
            m_problem->show();
        });
}

}  // namespace tactful::ui
