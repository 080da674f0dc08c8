#include "ui/charts/stacked_bar.h"

#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr double gap = 1.5;  ///< between two parts
constexpr double leastPart = 2;
constexpr double lineGap = 16;  ///< between two entries of a legend in one line

}  // namespace

StackedBar::StackedBar(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("Parts of the whole"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StackedBar::setData(StackedBarData given)
{
    m_data = std::move(given);
    dataChanged();
}

ChartTable StackedBar::table() const
{
    ChartTable table{{tr("Part"), tr("How many")}, {}};
    for (const StackedPart& part : m_data.parts)
        table.rows.push_back({part.name, part.valueText});
    return table;
}

QString StackedBar::markText(int mark) const
{
    const StackedPart& part = m_data.parts.at(static_cast<std::size_t>(mark));
    return tr("%1: %2").arg(part.name, part.valueText);
}

double StackedBar::barHeight() const
{
    return m_data.legend == LegendShape::Columns ? 16 : 12;
}

QRectF StackedBar::partRect(int part) const
{
    double whole = 0;
    double before = 0;
    int shown = 0;
    for (int index = 0; index < markCount(); ++index) {
        const double value = std::max(0.0, m_data.parts[static_cast<std::size_t>(index)].value);
        if (index < part) before += value;
        whole += value;
        if (value > 0) ++shown;
    }
    if (whole <= 0) return QRectF(0, 0, 0, barHeight());
    // Every part that is not empty is at least as wide as can be seen; the rest is shared out by value.
    const double room = width() - leastPart * shown;
    double left = before / whole * room;
    for (int index = 0; index < part; ++index)
        if (m_data.parts[static_cast<std::size_t>(index)].value > 0) left += leastPart;
    const double value = std::max(0.0, m_data.parts.at(static_cast<std::size_t>(part)).value);
    return QRectF(left, 0, value > 0 ? value / whole * room + leastPart : 0, barHeight());
}

std::vector<QRectF> StackedBar::legendRects(double width) const
{
    std::vector<QRectF> rects;
    const double top = barHeight() + metric::space2;
    if (m_data.legend == LegendShape::Columns) {
        const double line = look().lineHeight(TextRole::Body) + 6;
        const int rows = (markCount() + 1) / 2;
        const double wide = (width - metric::space6) / 2;
        for (int index = 0; index < markCount(); ++index)
            rects.emplace_back(index < rows ? 0 : wide + metric::space6,
                               top + (index % std::max(rows, 1)) * line, wide, line);
        return rects;
    }
    const double line = look().lineHeight(TextRole::Caption);
    double x = 0;
    double y = top;
    for (const StackedPart& part : m_data.parts) {
        const QString text = tr("%1 %2").arg(part.valueText, part.name);
        const double wide =
            look().scaled(10) + metric::space1 + 1 + textWidth(look().font(TextRole::Caption), text);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        rects.emplace_back(x, y, wide, line);
        x += wide + lineGap;
    }
    return rects;
}

QRectF StackedBar::markRect(int mark) const
{
    return legendRects(width()).at(static_cast<std::size_t>(mark));
}

int StackedBar::heightForWidth(int width) const
{
    const auto legend = legendRects(width);
    double bottom = barHeight();
    for (const QRectF& rect : legend)
        bottom = std::max(bottom, rect.bottom());
    return static_cast<int>(std::ceil(bottom));
}

QSize StackedBar::sizeHint() const
{
    const int wide = look().scaled(m_data.legend == LegendShape::Columns ? 600 : 300);
    return QSize(wide, heightForWidth(std::max(wide, width())));
}

QSize StackedBar::minimumSizeHint() const
{
    const int narrow = look().scaled(m_data.legend == LegendShape::Columns ? 380 : 200);
    return QSize(narrow, heightForWidth(std::max(narrow, width())));
}

void StackedBar::paintChart(QPainter& painter)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(0, 0, width(), barHeight()), 3, 3);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, width(), barHeight()), look().color(Token::Sunken));
    for (int part = 0; part < markCount(); ++part) {
        const QRectF where = partRect(part);
        if (where.width() <= 0) continue;
        painter.fillRect(where, look().color(m_data.parts[static_cast<std::size_t>(part)].colour));
        if (where.right() < width() - gap)
            painter.fillRect(QRectF(where.right() - gap / 2, 0, gap, barHeight()),
                             look().color(Token::Surface));
    }
    painter.restore();
    paintLegend(painter);
}

void StackedBar::paintLegend(QPainter& painter) const
{
    const auto rects = legendRects(width());
    const double side = look().scaled(10);
    for (std::size_t index = 0; index < rects.size(); ++index) {
        const StackedPart& part = m_data.parts[index];
        const QRectF row = rects[index];
        paintSwatch(painter, QRectF(row.left(), row.center().y() - side / 2, side, side),
                    look().color(part.colour));
        if (m_data.legend == LegendShape::Line) {
            painter.setFont(look().font(TextRole::Caption));
            painter.setPen(figureInk(Token::Ink2));
            //: a figure and its name in a legend: "611 fixed"
            paintText(painter, row.adjusted(side + metric::space1, 0, 0, 0), Qt::AlignVCenter,
                      tr("%1 %2").arg(part.valueText, part.name));
            continue;
        }
        painter.setFont(look().font(TextRole::Label));
        painter.setPen(figureInk());
        const double wide = textWidth(painter.font(), part.valueText);
        paintText(painter, QRectF(row.right() - wide, row.top(), wide, row.height()), Qt::AlignVCenter,
                  part.valueText);
        painter.setFont(look().font(TextRole::Body));
        painter.setPen(look().color(Token::Ink2));
        paintText(painter, row.adjusted(side + 10, 0, -wide - metric::space2, 0), Qt::AlignVCenter,
                  part.name);
    }
}

}  // namespace tactful::ui
