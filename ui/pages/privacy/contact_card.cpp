#include "ui/pages/privacy/contact_card.h"

#include "ui/charts/stacked_bar.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace tactful::ui {
namespace {

struct GroundWords {
    steps::ContactGround ground;
    const char* words;
    Token colour;
};

/// Good grounds first, as they are drawn.
constexpr GroundWords grounds[] = {
    {steps::ContactGround::TickedBox, QT_TRANSLATE_NOOP("tactful::ui::ContactCard", "Ticked a box"),
     Token::Accent},
    {steps::ContactGround::BoughtBefore,
     QT_TRANSLATE_NOOP("tactful::ui::ContactCard", "Bought before, may still say no"), Token::AccentMid},
    {steps::ContactGround::NotNeeded,
     QT_TRANSLATE_NOOP("tactful::ui::ContactCard", "May be written to until they say no"), Token::AccentLine},
    {steps::ContactGround::NeverAsked, QT_TRANSLATE_NOOP("tactful::ui::ContactCard", "Never asked"),
     Token::LineStrong},
    {steps::ContactGround::OtherRule,
     QT_TRANSLATE_NOOP("tactful::ui::ContactCard", "Their country's law wants more"), Token::Sky},
    {steps::ContactGround::Unsubscribed, QT_TRANSLATE_NOOP("tactful::ui::ContactCard", "Unsubscribed"),
     Token::Clay},
    {steps::ContactGround::AddressBroken,
     QT_TRANSLATE_NOOP("tactful::ui::ContactCard", "Address does not work"), Token::Brass},
    {steps::ContactGround::NoAddress, QT_TRANSLATE_NOOP("tactful::ui::ContactCard", "No address"),
     Token::Line},
    {steps::ContactGround::Restricted,
     QT_TRANSLATE_NOOP("tactful::ui::ContactCard", "Asked us to pause (restricted)"), Token::Plum},
};

}  // namespace

ContactCard::ContactCard(QWidget* parent)
    : Card(tr("Who you may contact"), parent), m_channel(new Segmented),
      m_count(new Label({}, TextRole::Number)), m_of((new Label({}, TextRole::Body, Token::Ink2))->wrapped()),
      m_bar(new StackedBar), m_proof(new Banner(BannerKind::Note))
{
    m_channel->setObjectName(QStringLiteral("channel"));
    m_channel->setAccessibleName(tr("Channel"));
    m_bar->setObjectName(QStringLiteral("contactBar"));
    m_channel->addPart(tr("E‑mail"), "mail");
    m_channel->addPart(tr("Text"), "sms");
    m_channel->addPart(tr("Post"), "post");
    addAside(m_channel);
    auto* figure = new QHBoxLayout;
    figure->addWidget(m_count, 0, Qt::AlignBottom);
    figure->addWidget(m_of, 1, Qt::AlignBottom);
    body()->addLayout(figure);
    body()->addWidget(m_bar);
    body()->addWidget(m_proof);
    body()->addStretch();
    connect(m_channel, &Segmented::chosen, this, &ContactCard::showChannel);
}

QWidget* ContactCard::lastReached() const
{
    return m_channel;
}

void ContactCard::show(const steps::PrivacyView& view)
{
    m_view = view;
    showChannel();
}

void ContactCard::showChannel()
{
    const auto at = static_cast<std::size_t>(m_channel->current());
    if (at >= m_view.channels.size()) return;
    const steps::ChannelView& channel = m_view.channels[at];
    const QString all = countText(m_view.customers);
    m_count->setText(countText(channel.may));
    switch (channel.channel) {
    case steps::Channel::Email:
        m_of->setText(tr("of %1 customers may get e‑mail").arg(all));
        break;
    case steps::Channel::Text:
        m_of->setText(tr("of %1 customers may get a text message").arg(all));
        break;
    case steps::Channel::Post:
        m_of->setText(tr("of %1 customers may get post").arg(all));
        break;
    }
    StackedBarData bar;
    bar.legend = LegendShape::Columns;
    for (const GroundWords& ground : grounds) {
        const std::int64_t count = channel.customers.at(static_cast<std::size_t>(ground.ground));
        if (count > 0)
            bar.parts.push_back(
                {tr(ground.words), static_cast<double>(count), countText(count), ground.colour});
    }
    m_bar->setData(std::move(bar));
    m_bar->setAccessibleName(tr("Who you may contact"));
    m_bar->setFinding(m_count->text() + QLatin1Char(' ') + m_of->text());
    m_proof->setVisible(channel.may > 0);
    const std::int64_t without = channel.may - channel.withProof;
    m_proof->setKind(without > 0 ? BannerKind::Note : BannerKind::Changed);
    m_proof->setIconName(without > 0 ? "info" : "okc");
    // Rounded down, so that nearly all is not called 100%.
    const double share = std::floor(100.0 * channel.proofShare) / 100.0;
    m_proof->setText(
        {}, without > 0
                ? tr("Proof on file for %1 (%2). The other %3 have no proof of when and how they agreed.")
                      .arg(countText(channel.withProof), percentText(share), countText(without))
                : tr("Proof on file for all %1.").arg(countText(channel.withProof)));
}

}  // namespace tactful::ui
