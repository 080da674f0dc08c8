#include "ui/pages/insights/variety_card.h"

#include "ui/charts/variety_gauge.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/chip_faces.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

struct Look {
    Variety state;
    VerdictMark mark;
    QString words;
};

Look lookOf(steps::VarietyWord word)
{
    switch (word) {
    case steps::VarietyWord::SameOld:
        return {Variety::SameOld, VerdictMark::TakeCare, VarietyCard::tr("Same old")};
    case steps::VarietyWord::GoodMix:
        return {Variety::GoodMix, VerdictMark::Good, VarietyCard::tr("Healthy mix")};
    case steps::VarietyWord::Scattered:
        return {Variety::Scattered, VerdictMark::TakeCare, VarietyCard::tr("Scattered")};
    }
    return {Variety::GoodMix, VerdictMark::Unsure, {}};
}

}  // namespace

VarietyCard::VarietyCard(QWidget* parent)
    : Card(tr("Variety"), parent), m_verdict(new Chip), m_shown(new QWidget), m_gauge(new VarietyGauge),
      m_aislesName((new Label)->wrapped()), m_aisles(new Label({}, TextRole::Label)),
      m_products(new Label({}, TextRole::Label)), m_bestSellers(new Label({}, TextRole::Label)),
      m_dial((new Label({}, TextRole::Caption, Token::Ink2))->wrapped()),
      m_nothing(new EmptyState("spark", tr("No campaign yet")))
{
    setSentence(tr("Do people keep seeing the same things?"));
    addAside(m_verdict);
    m_gauge->setAccessibleName(tr("Variety"));
    auto* grid = new QGridLayout(m_shown);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_gauge, 0, 0, 1, 2);
    grid->addWidget(m_aislesName, 1, 0);
    grid->addWidget(m_aisles, 1, 1, Qt::AlignRight);
    grid->addWidget((new Label(tr("Products shown to at least one person")))->wrapped(), 2, 0);
    grid->addWidget(m_products, 2, 1, Qt::AlignRight);
    grid->addWidget((new Label(tr("Picks that go to the 10 best sellers")))->wrapped(), 3, 0);
    grid->addWidget(m_bestSellers, 3, 1, Qt::AlignRight);
    grid->addWidget(m_dial, 4, 0, 1, 2);
    m_nothing->setSentence(tr("After the first plan you see here how varied the messages are."));
    body()->addWidget(m_shown);
    body()->addWidget(m_nothing, 1);
    body()->addStretch();
    m_verdict->hide();
    m_shown->hide();
    connect(m_dial, &QLabel::linkActivated, this, [this] { Q_EMIT dialRequested(m_campaign); });
}

void VarietyCard::show(const steps::VarietyInsight& variety)
{
    m_verdict->setVisible(variety.known);
    m_shown->setVisible(variety.known);
    m_nothing->setVisible(!variety.known);
    if (!variety.known) return;
    m_campaign = variety.campaign;
    const Look look = lookOf(variety.word);
    m_verdict->setFace(faceOf(look.mark, look.words));
    m_gauge->setFinding(look.words);
    m_gauge->setData({variety.needle, variety.goodMixFrom, variety.goodMixTo, look.state});
    m_aislesName->setText(tr("Aisles in one message, of your %1").arg(countText(variety.aisles)));
    m_aisles->setText(QLocale().toString(variety.aislesPerCustomer, 'f', 1));
    m_products->setText(percentText(variety.shownShare));
    m_bestSellers->setText(percentText(variety.bestSellerShare));
    m_dial->setRich(tr("%1 of the picks are new to the person. <a href=\"dial\">Open the dial</a>")
                        .arg(percentText(variety.discovery)));
}

}  // namespace tactful::ui
