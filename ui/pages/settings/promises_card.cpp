#include "ui/pages/settings/promises_card.h"

#include "ui/theme/style.h"
#include "ui/widgets/choice_rows.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tactful::ui {

PromisesCard::PromisesCard(QWidget* parent)
    : Card(tr("What you promised"), parent),
      m_optOut(new CheckRow(
          tr("Customers could say no to e‑mails when they ordered"),
          tr("Then people who bought may be written to about similar things, in the UK and the EU."))),
      m_notice(new CheckRow(tr("My privacy notice says that purchases are used for picks"))),
      m_version(new QLineEdit),
      m_contract(new CheckRow(tr("I have a contract with my mail service about personal data"),
                              tr("Most services call it a data processing agreement.")))
{
    setSentence(tr("Only you can know these. They decide what the rules of each country allow."));
    m_optOut->setObjectName(QStringLiteral("optOutOffered"));
    m_notice->setObjectName(QStringLiteral("noticeNamesProfiling"));
    m_version->setObjectName(QStringLiteral("noticeVersion"));
    m_contract->setObjectName(QStringLiteral("processorContract"));
    body()->setSpacing(metric::space3);
    body()->addWidget(m_optOut);
    body()->addWidget(m_notice);
    body()->addWidget(new Field(tr("Version of the notice"), m_version));
    body()->addWidget(m_contract);
    for (CheckRow* row : {m_optOut, m_notice, m_contract})
        connect(row, &QAbstractButton::clicked, this, &PromisesCard::take);
    connect(m_version, &QLineEdit::editingFinished, this, &PromisesCard::take);
}

void PromisesCard::show(const data::ShopSettings& settings)
{
    m_shown = settings;
    m_optOut->setChecked(settings.optOutOfferedAtCheckout);
    m_notice->setChecked(settings.noticeNamesProfiling);
    m_version->setText(QString::fromStdString(settings.noticeVersion));
    m_contract->setChecked(settings.processorContract);
}

void PromisesCard::take()
{
    data::ShopSettings wanted = m_shown;
    wanted.optOutOfferedAtCheckout = m_optOut->isChecked();
    wanted.noticeNamesProfiling = m_notice->isChecked();
    wanted.noticeVersion = m_version->text().trimmed().toStdString();
    wanted.processorContract = m_contract->isChecked();
    const bool same = wanted.optOutOfferedAtCheckout == m_shown.optOutOfferedAtCheckout &&
                      wanted.noticeNamesProfiling == m_shown.noticeNamesProfiling &&
                      wanted.noticeVersion == m_shown.noticeVersion &&
                      wanted.processorContract == m_shown.processorContract;
    if (same) return;
    m_shown = wanted;
    Q_EMIT changed(wanted);
}

}  // namespace tactful::ui
