#include "ui/charts/personal_histogram.h"

#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr int binCount = 50;
constexpr int quarterCount = 4;

std::size_t at(int bin)
{
    return static_cast<std::size_t>(bin);
}

}  // namespace

PersonalHistogram::PersonalHistogram(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("How personal the messages are"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void PersonalHistogram::setData(PersonalHistogramData given)
{
    m_data = std::move(given);
    m_highest = 1;
    for (int bin = 0; bin < binCount; ++bin)
        m_highest = std::max({m_highest, m_data.asWritten[at(bin)] + m_data.softened[at(bin)],
                              m_data.beforeSoftening[at(bin)]});
    dataChanged();
}

ChartTable PersonalHistogram::table() const
{
    ChartTable table{{tr("Points"), tr("As written"), tr("Softened"), tr("Before softening")}, {}};
    for (int bin = 0; bin < binCount; ++bin) {
        //: a range of points: "56 to 58"
        const QString points = tr("%1 to %2").arg(bin * 2).arg(bin * 2 + 2);
        table.rows.push_back({points, countOf(m_data.asWritten[at(bin)]), countOf(m_data.softened[at(bin)]),
                              countOf(m_data.beforeSoftening[at(bin)])});
    }
    return table;
}

QString PersonalHistogram::markText(int mark) const
{
    QString text = tr("%1 to %2 points: %3 as written")
                       .arg(mark * 2)
                       .arg(mark * 2 + 2)
                       .arg(countOf(m_data.asWritten[at(mark)]));
    if (const int softened = m_data.softened[at(mark)]; softened > 0)
        text += tr(", %1 softened").arg(countOf(softened));
    if (const int before = m_data.beforeSoftening[at(mark)]; before > 0)
        text += tr(", %1 before softening, none sent like this").arg(countOf(before));
    return text;
}

QRectF PersonalHistogram::plotRect() const
{
    const double above = look().lineHeight(TextRole::Caption) + metric::space1;
    const double below = look().lineHeight(TextRole::Caption) + metric::space1 + 2;
    return QRectF(0, above, width(), std::max(10.0, height() - above - below));
}

QRectF PersonalHistogram::markRect(int mark) const
{
    const QRectF plot = plotRect();
    const double step = plot.width() / binCount;
    return QRectF(plot.left() + mark * step, plot.top(), step, plot.height());
}

QRectF PersonalHistogram::barRect(int bin, int count, int below) const
{
    const QRectF column = markRect(bin);
    const double scale = column.height() / m_highest;
    const double bottom = column.bottom() - below * scale;
    return QRectF(column.left() + 0.5, bottom - count * scale, column.width() - 1, count * scale);
}

QSize PersonalHistogram::sizeHint() const
{
    return QSize(look().scaled(446), look().scaled(124));
}

QSize PersonalHistogram::minimumSizeHint() const
{
    return QSize(look().scaled(300), look().scaled(110));
}

void PersonalHistogram::paintChart(QPainter& painter)
{
    painter.setFont(look().font(TextRole::Caption));
    painter.setPen(figureInk(Token::Ink2));
    paintText(painter, QRectF(0, 0, width() / 2.0, look().lineHeight(TextRole::Caption)), Qt::AlignTop,
              tr("%Ln messages", nullptr, static_cast<int>(m_data.messages)));
    paintBins(painter);
    paintNote(painter);
    paintCeiling(painter);
    paintQuarters(painter);
}

void PersonalHistogram::paintBins(QPainter& painter) const
{
    for (int bin = 0; bin < binCount; ++bin) {
        const int written = m_data.asWritten[at(bin)];
        paintBar(painter, barRect(bin, written), look().color(Token::AccentMid), 0);
        paintBar(painter, barRect(bin, m_data.softened[at(bin)], written), look().color(Token::Brass), 0);
        paintDashedFrame(painter, barRect(bin, m_data.beforeSoftening[at(bin)]), look().color(Token::Brass));
    }
}

void PersonalHistogram::paintCeiling(QPainter& painter) const
{
    const QRectF plot = plotRect();
    const double x = qRound(plot.left() + plot.width() * m_data.ceiling / 100);
    painter.fillRect(QRectF(x - 1, 0, 2, plot.bottom()), look().color(Token::Ink));

    painter.setFont(look().font(TextRole::Label));
    painter.setPen(look().color(Token::Ink));
    const double wide = textWidth(painter.font(), m_data.ceilingText);
    const bool fitsRight = x + metric::space2 + wide <= plot.right();
    const double left = fitsRight ? x + metric::space2 : x - metric::space2 - wide;
    paintText(painter, QRectF(left, 0, wide, look().lineHeight(TextRole::Label)), Qt::AlignTop,
              m_data.ceilingText);
}

void PersonalHistogram::paintNote(QPainter& painter) const
{
    const auto dashed = std::find_if(m_data.beforeSoftening.begin(), m_data.beforeSoftening.end(),
                                     [](int n) { return n > 0; });
    const QRectF plot = plotRect();
    const double ceilingX = plot.left() + plot.width() * m_data.ceiling / 100;
    const QString name = tr("before softening");
    const QString none = tr("(none sent like this)");
    const double wide = std::max(textWidth(look().font(TextRole::Caption), name),
                                 textWidth(look().font(TextRole::Caption), none));
    // Beside dashes that are a few pixels high, or where there is no room, the note would only be in the way.
    if (dashed == m_data.beforeSoftening.end() || ceilingX + metric::space4 + wide > plot.right()) return;

    const double line = look().lineHeight(TextRole::Caption);
    const double top = plot.top() + metric::space3;
    painter.setFont(look().font(TextRole::Caption));
    painter.setPen(look().color(Token::BrassInk));
    paintText(painter, QRectF(plot.right() - wide, top, wide, line), Qt::AlignRight, name);
    painter.setPen(look().color(Token::Ink3));
    paintText(painter, QRectF(plot.right() - wide, top + line, wide, line), Qt::AlignRight, none);

    const int first = static_cast<int>(dashed - m_data.beforeSoftening.begin());
    int last = first;
    for (int bin = first; bin < binCount; ++bin)
        if (m_data.beforeSoftening[at(bin)] > 0) last = bin;
    const int middle = (first + last) / 2;
    const QRectF target = barRect(middle, m_data.beforeSoftening[at(middle)]);
    const QPointF from(plot.right() - wide / 2, top + 2 * line + 2);
    if (target.top() - 4 <= from.y()) return;
    painter.setPen(QPen(look().color(Token::Brass), 1));
    painter.drawLine(from,
                     QPointF(std::min(target.center().x() + metric::space3, from.x()), target.top() - 4));
}

void PersonalHistogram::paintQuarters(QPainter& painter) const
{
    const QRectF plot = plotRect();
    const double y = qRound(plot.bottom()) + 0.5;
    painter.setPen(QPen(look().color(Token::LineStrong), 1));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));

    const int chosen =
        std::clamp(static_cast<int>(m_data.ceiling / (100.0 / quarterCount)), 0, quarterCount - 1);
    const double step = plot.width() / quarterCount;
    for (int quarter = 0; quarter <= quarterCount; ++quarter) {
        const double x = std::clamp(std::floor(plot.left() + quarter * step) + 0.5, 0.5, plot.right() - 0.5);
        painter.setPen(QPen(look().color(Token::LineStrong), 1));
        painter.drawLine(QPointF(x, y), QPointF(x, y + 3));
        if (quarter == quarterCount) break;
        const Token ink = quarter != chosen       ? Token::Ink3
                          : m_data.overHouseLimit ? Token::BrassInk
                                                  : Token::AccentInk;
        QFont font = look().font(TextRole::Caption);
        if (quarter == chosen) font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(look().color(ink));
        const QRectF name(plot.left() + quarter * step, y + 4, step, look().lineHeight(TextRole::Caption));
        paintText(painter, name, Qt::AlignHCenter, m_data.quarters[at(quarter)]);
    }
}

}  // namespace tactful::ui
