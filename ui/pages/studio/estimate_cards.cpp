#include "ui/pages/studio/estimate_cards.h"

#include "ui/charts/spam_gauge.h"
#include "ui/text/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/range_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

GaugeState stateOf(steps::CheckLevel level)
{
    if (level == steps::CheckLevel::Stop) return GaugeState::Stop;
    return level == steps::CheckLevel::Care ? GaugeState::TakeCare : GaugeState::Safe;
}

/// A round number at or above, so that the track does not jump at every move.
double trackEnd(double value)
{
    if (value <= 0.0) return 1.0;
    const double step = std::pow(10.0, std::floor(std::log10(value)));
    return std::ceil(value / step) * step;
}

}  // namespace

bool isSafe(const steps::LiveOutcome& outcome)
{
    return outcome.spam.level == steps::CheckLevel::Ok;
}

ExtraSalesCard::ExtraSalesCard(QWidget* parent)
    : Card(tr("Likely extra sales"), parent), m_figure(new Label({}, TextRole::Hero, Token::Ink, this)),
      m_range(new RangeBar(this))
{
    setObjectName(QStringLiteral("salesCard"));
    setCompact();
    m_figure->setObjectName(QStringLiteral("extraSales"));
    auto* words =
        (new Label(
             tr("8 in 10 chance it lands in this range. Counts only sales that would not happen anyway."),
             TextRole::Caption, Token::Ink3, this))
            ->wrapped();
    body()->addWidget(m_figure);
    body()->addWidget(m_range);
    body()->addWidget(words);
    body()->addStretch(1);
}

void ExtraSalesCard::show(const steps::LiveOutcome& outcome, const Currency& currency)
{
    const data::Estimate& sales = outcome.totals.extraSalesMinor;
    m_figure->setText(moneyText(sales.value, currency));
    const MoneyRangeText range = moneyRangeText(sales.low, sales.high, currency);
    m_range->setRange({sales.low, sales.value, sales.high, std::min(0.0, sales.low), trackEnd(sales.high)},
                      range.low, range.high);
}

void ExtraSalesCard::setPending(bool pending)
{
    m_figure->setLook(TextRole::Hero, pending ? Token::Ink3 : Token::Ink);
    m_range->setPending(pending);
}

MindCard::MindCard(QWidget* parent)
    : Card(tr("Will people mind?"), parent), m_figure(new Label({}, TextRole::Number, Token::Ink, this)),
      m_words(new Label({}, TextRole::Body, Token::Ink, this)),
      m_range(new Label({}, TextRole::Body, Token::Ink3, this)), m_gauge(new SpamGauge(this)),
      m_advice((new Label({}, TextRole::Caption, Token::Ink3, this))->wrapped())
{
    setObjectName(QStringLiteral("mindCard"));
    setCompact();
    m_figure->setObjectName(QStringLiteral("unsubscribes"));
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::space2);
    line->addWidget(m_figure, 0, Qt::AlignBottom);
    line->addWidget(m_words, 0, Qt::AlignBottom);
    line->addWidget(m_range, 0, Qt::AlignBottom);
    line->addStretch(1);
    body()->addLayout(line);
    body()->addWidget(m_gauge);
    body()->addWidget(m_advice);
    body()->addStretch(1);
}

void MindCard::show(const steps::LiveOutcome& outcome, std::optional<double> safer)
{
    const data::Estimate& leaving = outcome.totals.unsubscribes;
    const auto rounded = [](double value) { return countText(std::lround(value)); };
    m_figure->setText(rounded(leaving.value));
    m_words->setText(tr("may unsubscribe"));
    m_range->setText(tr("(%1 to %2)").arg(rounded(leaving.low), rounded(leaving.high)));
    const steps::SpamReports& spam = outcome.spam;
    const GaugeState state = stateOf(spam.level);
    m_gauge->setData(
        {outcome.totals.spamRate.value, spam.careFrom, spam.stopFrom, state, tr("Spam reports"), false});
    if (state == GaugeState::Safe) {
        m_advice->setText(tr("Keep below %1. At %2 mail services start blocking you.")
                              .arg(percentText(spam.careFrom, 1), percentText(spam.stopFrom, 1)));
    } else if (safer) {
        m_advice->setText(
            tr("More than a good shopkeeper would risk. Try %1 or below.").arg(scoreText(*safer)));
    } else {
        m_advice->setText(tr("More than a good shopkeeper would risk."));
    }
}

void MindCard::setPending(bool pending)
{
    m_figure->setLook(TextRole::Number, pending ? Token::Ink3 : Token::Ink);
    m_words->setLook(TextRole::Body, pending ? Token::Ink3 : Token::Ink);
    m_gauge->setPending(pending);
}

}  // namespace tactful::ui
