#include "ui/charts/variety_gauge.h"

#include "ui/charts/chart_paint.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tactful::ui {
namespace {

constexpr double arcWidth = 14;

QString wordOf(Variety state)
{
    switch (state) {
    case Variety::SameOld:
        return VarietyGauge::tr("same old");
    case Variety::GoodMix:
        return VarietyGauge::tr("good mix");
    case Variety::Scattered:
        break;
    }
    return VarietyGauge::tr("scattered");
}

}  // namespace

VarietyGauge::VarietyGauge(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("Variety"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void VarietyGauge::setData(const VarietyGaugeData& given)
{
    m_data = given;
    //: "Variety: good mix."
    setFinding(tr("Variety: %1.").arg(wordOf(m_data.state)));
    dataChanged();
}

ChartTable VarietyGauge::table() const
{
    const auto whole = [](double share) { return QLocale().toString(share * 100, 'f', 0); };
    return {{tr("Point"), tr("0 to 100")},
            {{tr("Now: %1").arg(wordOf(m_data.state)), whole(m_data.value)},
             {tr("A good mix from"), whole(m_data.goodFrom)},
             {tr("Scattered from"), whole(m_data.goodTo)}}};
}

QRectF VarietyGauge::circle() const
{
    const double line = look().lineHeight(TextRole::Caption);
    const double top = line + metric::space1 + arcWidth / 2;
    const double bottom = height() - line - metric::space2;
    const double radius = std::max(20.0, std::min(bottom - top, (width() - 2 * look().scaled(40)) / 2.0));
    return QRectF(width() / 2.0 - radius, top, 2 * radius, 2 * radius);
}

QPointF VarietyGauge::onArc(double value, double radius) const
{
    const double angle = std::numbers::pi * (1 - std::clamp(value, 0.0, 1.0));
    return circle().center() + QPointF(radius * std::cos(angle), -radius * std::sin(angle));
}

QPointF VarietyGauge::needleTip() const
{
    return onArc(m_data.value, circle().width() / 2 - arcWidth);
}

QSize VarietyGauge::sizeHint() const
{
    return QSize(look().scaled(300), look().scaled(150));
}

QSize VarietyGauge::minimumSizeHint() const
{
    return QSize(look().scaled(220), look().scaled(120));
}

void VarietyGauge::paintChart(QPainter& painter)
{
    const QRectF round = circle();
    const auto arc = [&](double from, double to, Token colour) {
        painter.setPen(QPen(look().color(colour), arcWidth, Qt::SolidLine, Qt::FlatCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(round, qRound((180 - 180 * to) * 16), qRound(180 * (to - from) * 16));
    };
    constexpr double slit = 0.003;  // of the half circle, between two parts
    arc(0, m_data.goodFrom - slit, Token::BrassLine);
    arc(m_data.goodFrom + slit, m_data.goodTo - slit, Token::AccentMid);
    arc(m_data.goodTo + slit, 1, Token::BrassLine);

    painter.setPen(QPen(look().color(Token::Ink), 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(round.center(), needleTip());
    painter.setPen(Qt::NoPen);
    painter.setBrush(look().color(Token::Ink));
    painter.drawEllipse(round.center(), 6, 6);

    const double line = look().lineHeight(TextRole::Caption);
    const auto word = [&](double middle, double top, Variety state) {
        QFont font = look().font(TextRole::Caption);
        if (state == m_data.state) font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const Token now = state == Variety::GoodMix ? Token::AccentInk : Token::BrassInk;
        painter.setPen(look().color(state == m_data.state ? now : Token::Ink3));
        const double wide = textWidth(font, wordOf(state));
        const double left = std::clamp(middle - wide / 2, 0.0, std::max(0.0, width() - wide));
        paintText(painter, QRectF(left, top, wide, line), Qt::AlignTop, wordOf(state));
    };
    word(round.left(), round.center().y() + metric::space1, Variety::SameOld);
    word(round.right(), round.center().y() + metric::space1, Variety::Scattered);
    word(onArc((m_data.goodFrom + m_data.goodTo) / 2, round.width() / 2).x(), 0, Variety::GoodMix);
}

}  // namespace tactful::ui
