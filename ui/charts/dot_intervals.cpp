#include "ui/charts/dot_intervals.h"

#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr double dotRadius = 6;

}  // namespace

DotIntervals::DotIntervals(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("Is everyone treated alike?"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void DotIntervals::setData(DotIntervalsData given)
{
    m_data = std::move(given);
    dataChanged();
}

ChartTable DotIntervals::table() const
{
    ChartTable table{{tr("Group"), tr("Value"), tr("Note")}, {}};
    for (const DotInterval& row : m_data.rows)
        table.rows.push_back({row.name, row.valueText, row.note});
    return table;
}

QString DotIntervals::markText(int mark) const
{
    const DotInterval& row = m_data.rows.at(static_cast<std::size_t>(mark));
    if (row.note.isEmpty()) return tr("%1: %2").arg(row.name, row.valueText);
    return tr("%1: %2, %3").arg(row.name, row.valueText, row.note);
}

double DotIntervals::rowHeight() const
{
    return look().lineHeight(TextRole::Body) + look().lineHeight(TextRole::Caption) + 2;
}

QRectF DotIntervals::plotRect() const
{
    double names = look().scaled(120);
    for (const DotInterval& row : m_data.rows)
        names = std::max({names, textWidth(look().font(TextRole::Body), row.name),
                          textWidth(look().font(TextRole::Caption), row.note)});
    const double left = std::min(names + metric::space5 + 4, width() * 0.55);
    return QRectF(left, 0, std::max(20.0, width() - left), rowHeight() * std::max(1, markCount()));
}

double DotIntervals::xOf(double value) const
{
    const QRectF plot = plotRect();
    const double span = m_data.axisHigh - m_data.axisLow;
    const double share = span > 0 ? (value - m_data.axisLow) / span : 0;
    return plot.left() + plot.width() * std::clamp(share, 0.0, 1.0);
}

QRectF DotIntervals::markRect(int mark) const
{
    return QRectF(0, mark * rowHeight(), width(), rowHeight());
}

QPointF DotIntervals::dotAt(int row) const
{
    const double y = row * rowHeight() + look().lineHeight(TextRole::Body) / 2.0 + 4;
    return QPointF(xOf(m_data.rows.at(static_cast<std::size_t>(row)).value), y);
}

QSize DotIntervals::sizeHint() const
{
    const double axis = look().lineHeight(TextRole::Caption) + metric::space2;
    return QSize(look().scaled(378), qRound(rowHeight() * std::max(1, markCount()) + axis));
}

QSize DotIntervals::minimumSizeHint() const
{
    return QSize(look().scaled(280), sizeHint().height());
}

void DotIntervals::paintChart(QPainter& painter)
{
    paintFrame(painter);
    for (int row = 0; row < markCount(); ++row)
        paintRow(painter, row);
}

void DotIntervals::paintFrame(QPainter& painter) const
{
    const QRectF plot = plotRect();
    painter.fillRect(
        QRectF(QPointF(xOf(m_data.bandLow), plot.top()), QPointF(xOf(m_data.bandHigh), plot.bottom())),
        look().color(Token::AccentSoft));
    QPen dashed(look().color(Token::Accent), 1);
    dashed.setDashPattern({3, 2});
    painter.setPen(dashed);
    const double centre = std::floor(xOf(m_data.centre)) + 0.5;
    painter.drawLine(QPointF(centre, plot.top()), QPointF(centre, plot.bottom()));

    painter.setPen(QPen(look().color(Token::LineStrong), 1));
    const double y = std::floor(plot.bottom()) + 0.5;
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setFont(look().font(TextRole::Caption));
    painter.setPen(look().color(Token::Ink3));
    for (const AxisTick& tick : m_data.ticks) {
        const double wide = textWidth(painter.font(), tick.text) + 1;
        const double left = std::clamp(xOf(tick.value) - wide / 2, 0.0, std::max(0.0, width() - wide));
        paintText(painter, QRectF(left, y + metric::space1, wide, look().lineHeight(TextRole::Caption)),
                  Qt::AlignTop, tick.text);
    }
}

void DotIntervals::paintRow(QPainter& painter, int row) const
{
    const DotInterval& each = m_data.rows[static_cast<std::size_t>(row)];
    const QRectF area = markRect(row);
    const double names = plotRect().left() - metric::space2;
    const double line = look().lineHeight(TextRole::Body);
    painter.setFont(look().font(TextRole::Body));
    painter.setPen(look().color(Token::Ink));
    paintText(painter, QRectF(0, area.top() + 4, names, line), Qt::AlignVCenter, each.name);
    painter.setFont(look().font(TextRole::Caption));
    painter.setPen(look().color(Token::Ink3));
    paintText(painter, QRectF(0, area.top() + 4 + line, names, look().lineHeight(TextRole::Caption)),
              Qt::AlignTop, each.note);

    const QPointF dot = dotAt(row);
    paintWhisker(painter, xOf(each.low), xOf(each.high), dot.y(), look().color(Token::Ink));
    painter.setPen(QPen(look().color(Token::Accent), 2));
    painter.setBrush(look().color(each.lessSure ? Token::Surface : Token::Accent));
    painter.drawEllipse(dot, dotRadius - 1, dotRadius - 1);
}

}  // namespace tactful::ui
