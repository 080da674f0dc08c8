#include "ui/charts/donut.h"

#include "ui/charts/chart_paint.h"

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr double ringWidth = 9;

}  // namespace

Donut::Donut(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("Health of your data"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Donut::setData(DonutData given)
{
    m_data = std::move(given);
    //: a figure and what it is out of: "86 of 100"
    setFinding(tr("%1 %2").arg(m_data.figure, m_data.caption));
    dataChanged();
}

ChartTable Donut::table() const
{
    return {{accessibleName(), tr("Value")}, {{m_data.caption, m_data.figure}}};
}

QSize Donut::sizeHint() const
{
    return QSize(look().scaled(80), look().scaled(80));
}

QSize Donut::minimumSizeHint() const
{
    return sizeHint();
}

void Donut::paintChart(QPainter& painter)
{
    const double side = std::min(width(), height()) - ringWidth;
    const QRectF ring((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look().color(Token::Sunken), ringWidth));
    painter.drawEllipse(ring);
    const double share = m_data.full > 0 ? std::clamp(m_data.value / m_data.full, 0.0, 1.0) : 0;
    painter.setPen(QPen(look().color(m_data.colour), ringWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -qRound(360 * 16 * share));

    const double figureLine = look().lineHeight(TextRole::Title) * 0.8;
    const double captionLine = look().lineHeight(TextRole::Caption);
    const double top = (height() - figureLine - captionLine) / 2.0;
    painter.setFont(look().font(TextRole::Title));
    painter.setPen(figureInk());
    painter.drawText(QRectF(0, top, width(), figureLine), Qt::AlignCenter | Qt::TextDontClip, m_data.figure);
    painter.setFont(look().font(TextRole::Caption));
    painter.setPen(look().color(Token::Ink3));
    painter.drawText(QRectF(0, top + figureLine, width(), captionLine), Qt::AlignCenter | Qt::TextDontClip,
                     m_data.caption);
}

}  // namespace tactful::ui
