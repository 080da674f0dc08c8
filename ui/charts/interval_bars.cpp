#include "ui/charts/interval_bars.h"

#include "ui/charts/chart_paint.h"

#include <QtMath>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr double barHeight = 16;

}  // namespace

IntervalBars::IntervalBars(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("Comparison with ranges"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalBars::setData(IntervalBarsData given)
{
    m_data = std::move(given);
    dataChanged();
}

ChartTable IntervalBars::table() const
{
    ChartTable table{{tr("Name"), tr("Value"), tr("Range")}, {}};
    for (const IntervalBar& bar : m_data.bars)
        table.rows.push_back({bar.name, bar.valueText, bar.rangeText});
    return table;
}

QString IntervalBars::markText(int mark) const
{
    const IntervalBar& bar = m_data.bars.at(static_cast<std::size_t>(mark));
    if (bar.rangeText.isEmpty()) return tr("%1: %2").arg(bar.name, bar.valueText);
    return tr("%1: %2, %3").arg(bar.name, bar.valueText, bar.rangeText);
}

double IntervalBars::rowHeight() const
{
    if (m_data.names == NamePlace::Beside) return look().lineHeight(TextRole::Body) + metric::space2;
    return look().lineHeight(TextRole::Body) + barHeight + metric::space4;
}

double IntervalBars::nameWidth() const
{
    if (m_data.names == NamePlace::Above) return 0;
    double widest = 0;
    for (const IntervalBar& bar : m_data.bars)
        widest = std::max(widest, textWidth(look().font(TextRole::Body), bar.name));
    return std::min(std::max<double>(widest + metric::space3, look().scaled(150)), width() * 0.45);
}

double IntervalBars::valueWidth() const
{
    double widest = look().scaled(m_data.names == NamePlace::Beside ? 0 : 40);
    for (const IntervalBar& bar : m_data.bars)
        widest = std::max(widest, textWidth(look().font(TextRole::Label), bar.valueText));
    return widest;
}

QRectF IntervalBars::markRect(int mark) const
{
    return QRectF(0, mark * rowHeight(), width(), rowHeight());
}

QRectF IntervalBars::barRect(int bar) const
{
    const QRectF row = markRect(bar);
    const double room = std::max(0.0, width() - nameWidth() - valueWidth() - metric::space4);
    const double share =
        m_data.full > 0 ? std::max(0.0, m_data.bars.at(static_cast<std::size_t>(bar)).value / m_data.full)
                        : 0;
    const double top = m_data.names == NamePlace::Beside ? row.center().y() - barHeight / 2
                                                         : row.top() + look().lineHeight(TextRole::Body);
    return QRectF(nameWidth(), top, room * std::min(share, 1.0), barHeight);
}

QSize IntervalBars::sizeHint() const
{
    return QSize(look().scaled(260), qRound(rowHeight() * std::max(1, markCount())));
}

QSize IntervalBars::minimumSizeHint() const
{
    double least = look().scaled(m_data.names == NamePlace::Beside ? 280 : 160);
    if (m_data.names == NamePlace::Above)
        for (const IntervalBar& bar : m_data.bars)
            least = std::max(least, textWidth(nameFont(bar), bar.name) + 1);
    return QSize(qCeil(least), sizeHint().height());
}

/// Above the bar.
QFont IntervalBars::nameFont(const IntervalBar& bar) const
{
    QFont font = look().font(TextRole::Caption);
    if (bar.ours) font.setWeight(QFont::DemiBold);
    return font;
}

void IntervalBars::paintChart(QPainter& painter)
{
    const double room = std::max(0.0, width() - nameWidth() - valueWidth() - metric::space4);
    for (int index = 0; index < markCount(); ++index) {
        const IntervalBar& bar = m_data.bars[static_cast<std::size_t>(index)];
        const QRectF row = markRect(index);
        const QRectF shape = barRect(index);
        const bool beside = m_data.names == NamePlace::Beside;

        painter.setFont(beside ? look().font(TextRole::Body) : nameFont(bar));
        painter.setPen(look().color(beside ? Token::Ink : Token::Ink2));
        const QRectF nameRect = beside ? QRectF(0, row.top(), nameWidth() - metric::space2, row.height())
                                       : QRectF(0, row.top(), width(), look().lineHeight(TextRole::Body));
        paintText(painter, nameRect, Qt::AlignVCenter, bar.name);

        paintBar(painter, shape, look().color(bar.ours ? Token::AccentMid : Token::Line), 3);
        const double scale = m_data.full > 0 ? room / m_data.full : 0;
        const double from = std::clamp(bar.low * scale, 0.0, room);
        const double to = std::clamp(bar.high * scale, 0.0, room);
        paintWhisker(painter, nameWidth() + from, nameWidth() + to, shape.center().y(),
                     look().color(Token::Ink));

        painter.setFont(look().font(TextRole::Label));
        painter.setPen(figureInk());
        paintText(painter, QRectF(width() - valueWidth(), shape.top() - 2, valueWidth(), barHeight + 4),
                  Qt::AlignRight | Qt::AlignVCenter, bar.valueText);
    }
}

}  // namespace tactful::ui
