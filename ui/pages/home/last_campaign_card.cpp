#include "ui/pages/home/last_campaign_card.h"

#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace tactful::ui {

LastCampaignCard::LastCampaignCard(QWidget* parent)
    : Card(tr("Last campaign"), parent), m_facts(new QWidget), m_written(new Label({}, TextRole::Label)),
      m_heldBack(new Label({}, TextRole::Label)), m_leftOut(new Label({}, TextRole::Label)),
      m_result((new Label({}, TextRole::Body, Token::Ink2))->wrapped()),
      m_nothing(new EmptyState("mail", tr("No campaign has left the house yet")))
{
    auto* form = new QFormLayout(m_facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(metric::space2);
    const auto row = [form](const QString& name, Label* value) {
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        form->addRow((new Label(name, TextRole::Body, Token::Ink2))->wrapped(), value);
    };
    row(tr("Written to"), m_written);
    row(tr("Held back to measure"), m_heldBack);
    row(tr("Left out"), m_leftOut);
    m_nothing->setSentence(tr("After the first one you will see here what it changed."));
    body()->addWidget(m_facts);
    body()->addWidget(m_result);
    body()->addWidget(m_nothing, 1);
    body()->addStretch();
    connect(this, &Card::linkActivated, this, &LastCampaignCard::allResultsRequested);
}

void LastCampaignCard::show(const steps::Overview& overview)
{
    const auto& last = overview.lastCampaign;
    m_facts->setVisible(last.has_value());
    m_result->setVisible(last.has_value());
    m_nothing->setVisible(!last);
    if (!last) {
        setSentence({});
        return;
    }
    setRichSentence(
        tr("%1, sending from %2. <a href=\"results\">All results</a>")
            .arg(QString::fromStdString(last->name).toHtmlEscaped(), weekdayText(last->sendFrom)));
    m_written->setText(countText(last->written));
    m_heldBack->setText(countText(last->heldBack));
    m_leftOut->setText(countText(last->leftOut));
    m_result->setText(
        last->heldBack > 0
            ? tr("No results yet. Import your newest sales after the campaign: then both groups can be "
                 "compared.")
            : tr("Nobody was held back, so what it changed cannot be measured."));
}

}  // namespace tactful::ui
