#include "ui/pages/studio/brief_column.h"

#include "ui/pages/campaign_words.h"
#include "ui/pages/studio/brief_box.h"
#include "ui/pages/studio/change_words.h"
#include "ui/text/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mini_slider.h"
#include "ui/widgets/note_box.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stop_slider.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tactful::ui {
namespace {

constexpr int oneGestureMs = 800;      ///< key presses so close together are one move
constexpr int usualMostHeldBack = 30;  ///< per cent; a brief may say more
constexpr int quarter = 25;

int percentOf(double share)
{
    return static_cast<int>(std::lround(100.0 * share));
}

}  // namespace

BriefColumn::BriefColumn(QWidget* parent)
    : QWidget(parent), m_box(new BriefBox(this)), m_personal(new StopSlider(tr("How personal"), this)),
      m_note(new NoteBox(this)), m_often(new StopSlider(tr("How often"), this)),
      m_discovery(new StopSlider(tr("Discovery"), this)),
      m_clearStock(new MiniSlider(tr("Clear stock"), this)),
      m_newArrivals(new MiniSlider(tr("New arrivals"), this)),
      m_margin(new MiniSlider(tr("Better margin"), this)),
      m_holdBack(new StopSlider(tr("Hold back to measure"), this))
{
    setObjectName(QStringLiteral("briefColumn"));
    auto* scroll = new ScrollColumn(this, Token::Surface);
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(metric::space4, metric::space4, metric::space4, metric::space4);
    column->setSpacing(metric::space3);
    column->addWidget(m_box);
    column->addWidget(new Separator(this));
    addDials(column);
    column->addWidget(new Separator(this));
    addNudges(column);
    column->addWidget(new Separator(this));
    column->addWidget(m_holdBack);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    for (QAbstractSlider* slider : std::initializer_list<QAbstractSlider*>{
             m_personal, m_often, m_discovery, m_clearStock, m_newArrivals, m_margin, m_holdBack})
        listen(slider);
    connect(m_box, &BriefBox::changed, this, [this](const data::Brief& brief) { Q_EMIT changed(brief, 0); });
}

void BriefColumn::addDials(QVBoxLayout* column)
{
    m_personal->setObjectName(QStringLiteral("howPersonal"));
    m_personal->setRange(0, 100);
    m_personal->setPageStep(10);
    std::vector<StopSlider::Stop> stops;
    for (const QString& name : stopNames())
        stops.push_back({quarter * static_cast<int>(stops.size()), name});
    m_personal->setStops(std::move(stops));
    m_often->setObjectName(QStringLiteral("howOften"));
    m_often->setRange(1, 8);
    m_often->setPageStep(2);
    m_often->setEnds(tr("1 at most"), tr("8 at most"));
    m_often->setWording(oftenWords);
    m_discovery->setObjectName(QStringLiteral("discovery"));
    m_discovery->setRange(0, 100);
    m_discovery->setPageStep(10);
    m_discovery->setEnds(tr("Their favourites"), tr("Surprise them"));
    m_discovery->setWording([](int value) { return discoveryWords(value / 100.0); });
    m_holdBack->setObjectName(QStringLiteral("holdBack"));
    m_holdBack->setRange(0, usualMostHeldBack);
    m_holdBack->setPageStep(5);
    m_holdBack->setWording([this](int value) {
        const QString share = percentText(value / 100.0);
        // How many it will be at a new position is not known before the answer.
        return m_heldBack < 0 || value != m_heldBackAt
                   ? share
                   : tr("%1 · %Ln people", nullptr, static_cast<int>(m_heldBack)).arg(share);
    });
    column->addWidget(m_personal);
    column->addWidget(m_note);
    column->addWidget(m_often);
    column->addWidget(m_discovery);
}

void BriefColumn::addNudges(QVBoxLayout* column)
{
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Gentle nudges"), TextRole::Heading, Token::Ink, this));
    head->addStretch(1);
    head->addWidget(new Label(tr("never against their taste"), TextRole::Caption, Token::Ink3, this));
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addLayout(head);
    m_clearStock->setObjectName(QStringLiteral("clearStock"));
    m_newArrivals->setObjectName(QStringLiteral("newArrivals"));
    m_margin->setObjectName(QStringLiteral("betterMargin"));
    int widest = 0;
    for (const MiniSlider* slider : {m_clearStock, m_newArrivals, m_margin})
        widest = std::max(widest, slider->labelWidthHint());
    for (MiniSlider* slider : {m_clearStock, m_newArrivals, m_margin}) {
        slider->setLabelWidth(widest);
        rows->addWidget(slider);
    }
    column->addLayout(rows);
}

/// Moves of one drag, and key presses close together, are one gesture.
void BriefColumn::listen(QAbstractSlider* slider)
{
    connect(slider, &QAbstractSlider::sliderPressed, this, [this] { ++m_gesture; });
    connect(slider, &QAbstractSlider::valueChanged, this, [this, slider] { take(slider); });
}

void BriefColumn::take(QAbstractSlider* slider)
{
    if (slider == m_personal) showNote();
    if (m_showing) return;
    const bool goesOn = slider == m_moved && m_sinceMove.isValid() && m_sinceMove.elapsed() < oneGestureMs;
    if (!slider->isSliderDown() && !goesOn) ++m_gesture;
    m_moved = slider;
    m_sinceMove.restart();
    data::Brief brief = m_brief;
    brief.dials = dialsShown();
    m_brief = brief;
    Q_EMIT changed(brief, m_gesture);
}

/// A dial that was not turned keeps its exact value, which may lie between two positions.
data::Dials BriefColumn::dialsShown() const
{
    data::Dials dials = m_brief.dials;
    if (m_personal->value() != static_cast<int>(std::lround(dials.personal)))
        dials.personal = m_personal->value();
    dials.often = m_often->value();
    if (m_discovery->value() != percentOf(dials.discovery)) dials.discovery = m_discovery->value() / 100.0;
    if (m_holdBack->value() != percentOf(dials.holdBack)) dials.holdBack = m_holdBack->value() / 100.0;
    dials.nudges = {m_clearStock->value(), m_newArrivals->value(), m_margin->value()};
    return dials;
}

void BriefColumn::show(const data::Brief& brief)
{
    const bool was = std::exchange(m_showing, true);
    m_brief = brief;
    const data::Dials& dials = brief.dials;
    m_box->show(brief);
    m_personal->setValue(static_cast<int>(std::lround(dials.personal)));
    m_often->setValue(dials.often);
    m_discovery->setValue(percentOf(dials.discovery));
    m_clearStock->setValue(dials.nudges.clearStock);
    m_newArrivals->setValue(dials.nudges.newArrivals);
    m_margin->setValue(dials.nudges.margin);
    m_holdBack->setMaximum(std::max(usualMostHeldBack, percentOf(dials.holdBack)));
    m_holdBack->setValue(percentOf(dials.holdBack));
    showNote();
    m_showing = was;
}

void BriefColumn::setHouseLimit(double limit)
{
    m_personal->setHouseLimit(static_cast<int>(std::lround(limit)));
    showNote();
}

void BriefColumn::showOutcome(const steps::LiveOutcome& outcome)
{
    m_heldBack = outcome.totals.heldBack;
    m_heldBackAt = percentOf(outcome.dials.holdBack);
    m_holdBack->reword();
    if (outcome.totals.heldBack == 0)
        m_holdBack->setCaption(tr("Nobody is held back, so nothing can be measured."));
    else if (outcome.holdBackEnough)
        m_holdBack->setCaption(tr(
            "They get nothing, so you can see what the e‑mail changed. %Ln is enough to see a clear effect.",
            nullptr, static_cast<int>(m_heldBack)));
    else
        m_holdBack->setCaption(tr("They get nothing, so you can see what the e‑mail changed. %Ln is too few "
                                  "to see it after one campaign.",
                                  nullptr, static_cast<int>(m_heldBack)));
}

void BriefColumn::showNote()
{
    const QString may = tr("May mention");
    const QString never = tr("Won't mention");
    QList<QPair<QString, QString>> lines;
    switch (std::min(3, m_personal->value() / quarter)) {
    case 0:
        lines = {{may, tr("best sellers and new arrivals.")}, {never, tr("anything about the person.")}};
        break;
    case 1:
        lines = {{may, tr("first name, what they told us, aisles they like.")},
                 {never, tr("products bought.")}};
        break;
    case 2:
        lines = {{may, tr("what they bought.")}, {never, tr("dates, counts or guesses.")}};
        break;
    default:
        lines = {{may, tr("dates, counts and guesses.")}, {never, tr("delicate products. Ever.")}};
    }
    m_note->setLines(lines);
    m_note->setCareful(m_personal->isAboveLimit());
    m_personal->setNote(m_note->plainText());
}

}  // namespace tactful::ui
