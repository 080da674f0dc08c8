#include "ui/charts/lift_cell.h"

#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr double pillHeight = 8;
constexpr double dotRadius = 6;

double xOf(const Lift& lift, const QRectF& where, double value)
{
    const double span = lift.axisHigh - lift.axisLow;
    const double share = span > 0 ? (value - lift.axisLow) / span : 0;
    const double inset = dotRadius + 1;
    return where.left() + inset + (where.width() - 2 * inset) * std::clamp(share, 0.0, 1.0);
}

}  // namespace

void paintLift(QPainter& painter, const Style& style, const QRectF& where, const Lift& lift)
{
    const double y = where.center().y();
    const double zero = std::floor(xOf(lift, where, 0)) + 0.5;
    const double half = std::min(16.0, where.height() / 2 - 1);
    QPen dotted(style.color(Token::LineStrong), 1.2);
    dotted.setDashPattern({1.5, 2});
    painter.setPen(dotted);
    painter.drawLine(QPointF(zero, y - half), QPointF(zero, y + half));

    const double from = xOf(lift, where, lift.low);
    const double to = xOf(lift, where, lift.high);
    paintBar(painter, QRectF(from, y - pillHeight / 2, to - from, pillHeight), style.color(Token::AccentMid),
             pillHeight / 2);
    painter.setPen(QPen(style.color(Token::Surface), 1.5));
    painter.setBrush(style.color(Token::Accent));
    painter.drawEllipse(QPointF(xOf(lift, where, lift.value), y), dotRadius, dotRadius);
}

LiftChart::LiftChart(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("What it changed"));
}

void LiftChart::setData(Lift lift)
{
    m_lift = std::move(lift);
    setFinding(m_lift.text);
    dataChanged();
}

ChartTable LiftChart::table() const
{
    return {{tr("Change")}, {{m_lift.text}}};
}

QString LiftChart::markText(int) const
{
    return m_lift.text;
}

QRectF LiftChart::markRect(int) const
{
    return QRectF(rect());
}

QSize LiftChart::sizeHint() const
{
    return QSize(look().scaled(150), look().scaled(metric::control));
}

QSize LiftChart::minimumSizeHint() const
{
    return QSize(look().scaled(90), look().scaled(metric::control));
}

void LiftChart::paintChart(QPainter& painter)
{
    paintLift(painter, look(), QRectF(rect()), m_lift);
}

}  // namespace tactful::ui
