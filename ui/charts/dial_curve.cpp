#include "ui/charts/dial_curve.h"

#include "ui/charts/chart_paint.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

/// From the lowest to the highest value; zero is always in it, since a profit may be a loss.
struct Reach {
    double low = 0;
    double high = 0;

    double shareOf(double value) const { return high > low ? (value - low) / (high - low) : 0; }
};

Reach reachOf(const std::vector<DialPoint>& points, double DialPoint::*curve)
{
    Reach reach;
    for (const DialPoint& point : points) {
        reach.low = std::min(reach.low, point.*curve);
        reach.high = std::max(reach.high, point.*curve);
    }
    return reach;
}

}  // namespace

DialCurve::DialCurve(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("What each position of the dial brings"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void DialCurve::setData(DialCurveData given)
{
    m_data = std::move(given);
    dataChanged();
}

ChartTable DialCurve::table() const
{
    ChartTable table{{tr("How personal"), tr("What it brings")}, {}};
    for (const DialPoint& point : m_data.points)
        table.rows.push_back({QLocale().toString(point.position, 'f', 0), point.text});
    return table;
}

QString DialCurve::markText(int mark) const
{
    return m_data.points.at(static_cast<std::size_t>(mark)).text;
}

QRectF DialCurve::plotRect() const
{
    const double legend = look().lineHeight(TextRole::Caption) + metric::space1;
    return QRectF(1, 4, width() - 2.0, std::max(10.0, height() - legend - 8));
}

QPointF DialCurve::pointOf(int point, bool harm) const
{
    const QRectF plot = plotRect();
    const DialPoint& each = m_data.points.at(static_cast<std::size_t>(point));
    const auto curve = harm ? &DialPoint::harm : &DialPoint::profit;
    const double share = reachOf(m_data.points, curve).shareOf(each.*curve);
    return QPointF(plot.left() + plot.width() * std::clamp(each.position / 100, 0.0, 1.0),
                   plot.bottom() - plot.height() * share);
}

QRectF DialCurve::markRect(int mark) const
{
    const QRectF plot = plotRect();
    const double step = plot.width() / std::max(1, markCount());
    return QRectF(pointOf(mark, false).x() - step / 2, plot.top(), step, plot.height());
}

QSize DialCurve::sizeHint() const
{
    return QSize(look().scaled(266), look().scaled(72));
}

QSize DialCurve::minimumSizeHint() const
{
    return QSize(look().scaled(160), look().scaled(60));
}

void DialCurve::paintChart(QPainter& painter)
{
    const QRectF plot = plotRect();
    painter.setPen(QPen(look().color(Token::LineStrong), 1));
    const double floor = std::floor(plot.bottom()) + 0.5;
    painter.drawLine(QPointF(plot.left(), floor), QPointF(plot.right(), floor));
    paintCurve(painter, true);
    paintCurve(painter, false);
    const double now = std::round(plot.left() + plot.width() * std::clamp(m_data.position / 100, 0.0, 1.0));
    painter.fillRect(QRectF(now - 1, plot.top() - 4, 2, plot.height() + 4), look().color(Token::Ink));

    const double line = look().lineHeight(TextRole::Caption);
    const double side = look().scaled(12);
    painter.setFont(look().font(TextRole::Caption));
    double x = plot.left();
    for (const bool harm : {false, true}) {
        const QString name = harm ? m_data.harmName : m_data.profitName;
        const double y = height() - line / 2;
        QPen pen(look().color(isPending() ? Token::Ink3 : harm ? Token::Brass : Token::Accent), 2);
        if (harm) pen.setDashPattern({2, 1.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + side, y));
        painter.setPen(figureInk(Token::Ink2));
        const double wide = textWidth(painter.font(), name) + 1;
        paintText(painter, QRectF(x + side + 5, height() - line, wide, line), Qt::AlignVCenter, name);
        x += side + 5 + wide + metric::space4;
    }
}

void DialCurve::paintCurve(QPainter& painter, bool harm) const
{
    if (m_data.points.empty()) return;
    QPainterPath path(pointOf(0, harm));
    for (int point = 1; point < markCount(); ++point)
        path.lineTo(pointOf(point, harm));
    const Token colour = isPending() ? Token::Ink3 : harm ? Token::Brass : Token::Accent;
    QPen pen(look().color(colour), 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (harm) pen.setDashPattern({2, 1.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

}  // namespace tactful::ui
