#include "ui/pages/settings/house_limit_card.h"

#include "ui/widgets/stop_slider.h"

#include <QVBoxLayout>

namespace tactful::ui {

HouseLimitCard::HouseLimitCard(QWidget* parent)
    : Card(tr("House limit"), parent), m_limit(new StopSlider(tr("How personal at most")))
{
    setSentence(tr("A campaign above it needs a reason when it is signed off."));
    m_limit->setObjectName(QStringLiteral("houseLimit"));
    m_limit->setRange(0, 100);
    m_limit->setStops(
        {{0, tr("Shop window")}, {25, tr("Friendly nod")}, {50, tr("Your usual")}, {75, tr("Close friend")}});
    m_limit->setTracking(true);
    body()->addWidget(m_limit);
    connect(m_limit, &QAbstractSlider::sliderReleased, this, &HouseLimitCard::take);
    connect(m_limit, &QAbstractSlider::valueChanged, this, [this] {
        if (!m_limit->isSliderDown()) take();
    });
}

void HouseLimitCard::show(const data::ShopSettings& settings)
{
    m_shown = settings;
    const QSignalBlocker quiet(m_limit);
    m_limit->setValue(qRound(settings.houseLimit));
}

void HouseLimitCard::take()
{
    if (qRound(m_shown.houseLimit) == m_limit->value()) return;
    data::ShopSettings wanted = m_shown;
    wanted.houseLimit = m_limit->value();
    m_shown = wanted;
    Q_EMIT changed(wanted);
}

}  // namespace tactful::ui
