#include "ui/charts/score_bar.h"

#include "ui/charts/chart_paint.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr double trackHeight = 14;
constexpr double tickOver = 5;  ///< what the ceiling's tick reaches beyond the track

QString signedPoints(double points)
{
    //: points that a part adds to a score: "+22"
    return ScoreBar::tr("+%1").arg(QLocale().toString(points, 'f', 0));
}

}  // namespace

ScoreBar::ScoreBar(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("How personal is it?"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBar::setData(ScoreBarData given)
{
    m_data = std::move(given);
    dataChanged();
}

ChartTable ScoreBar::table() const
{
    const auto whole = [](double points) { return QLocale().toString(points, 'f', 0); };
    ChartTable table{{tr("Source"), tr("Points")}, {}};
    for (const ScorePart& part : m_data.parts)
        table.rows.push_back({part.name, signedPoints(part.points)});
    table.rows.push_back({tr("Score"), whole(m_data.score)});
    table.rows.push_back({tr("Before softening"), whole(std::max(m_data.before, m_data.score))});
    table.rows.push_back({tr("Ceiling"), whole(m_data.ceiling)});
    return table;
}

QString ScoreBar::markText(int mark) const
{
    const ScorePart& part = m_data.parts.at(static_cast<std::size_t>(mark));
    //: a source of points and how many: "What they bought: +22 points"
    return tr("%1: %2 points").arg(part.name, signedPoints(part.points));
}

QRectF ScoreBar::trackRect() const
{
    return QRectF(0, tickOver, width(), trackHeight);
}

double ScoreBar::xOf(double points) const
{
    return trackRect().width() * std::clamp(points / 100, 0.0, 1.0);
}

QRectF ScoreBar::partRect(int part) const
{
    double from = 0;
    for (int earlier = 0; earlier < part; ++earlier)
        from += m_data.parts[static_cast<std::size_t>(earlier)].points;
    const double to = from + m_data.parts.at(static_cast<std::size_t>(part)).points;
    const QRectF track = trackRect();
    return QRectF(QPointF(xOf(from), track.top()), QPointF(xOf(to), track.bottom()));
}

QRectF ScoreBar::markRect(int mark) const
{
    const double line = look().lineHeight(TextRole::Body);
    return QRectF(0, trackRect().bottom() + tickOver + metric::space1 + mark * line, width(), line);
}

QSize ScoreBar::sizeHint() const
{
    const double legend = markCount() * look().lineHeight(TextRole::Body);
    return QSize(look().scaled(204), qRound(trackRect().bottom() + tickOver + metric::space1 + legend));
}

QSize ScoreBar::minimumSizeHint() const
{
    return QSize(look().scaled(160), sizeHint().height());
}

void ScoreBar::paintChart(QPainter& painter)
{
    const QRectF track = trackRect();
    paintBar(painter, track, look().color(Token::Sunken), 3);
    painter.setPen(QPen(look().color(Token::Line), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(crisp(track), 3, 3);
    if (m_data.before > m_data.score)
        paintDashedFrame(
            painter,
            QRectF(QPointF(xOf(m_data.score), track.top()), QPointF(xOf(m_data.before), track.bottom())),
            look().color(Token::Brass));
    for (int part = 0; part < markCount(); ++part)
        // One pixel of the track parts two neighbours.
        paintBar(painter, partRect(part).adjusted(0, 0, -1, 0),
                 look().color(m_data.parts[static_cast<std::size_t>(part)].colour), part == 0 ? 3 : 0);
    const double ceiling = std::round(xOf(m_data.ceiling));
    painter.fillRect(QRectF(ceiling - 1, track.top() - tickOver, 2, track.height() + 2 * tickOver),
                     look().color(Token::Ink));

    for (int part = 0; part < markCount(); ++part) {
        const ScorePart& each = m_data.parts[static_cast<std::size_t>(part)];
        const QRectF row = markRect(part);
        const double side = look().scaled(10);
        paintSwatch(painter, QRectF(row.left(), row.center().y() - side / 2, side, side),
                    look().color(each.colour));
        const QString points = signedPoints(each.points);
        const double wide = textWidth(look().font(TextRole::Label), points);
        painter.setFont(look().font(TextRole::Label));
        painter.setPen(figureInk());
        paintText(painter, QRectF(row.right() - wide, row.top(), wide, row.height()), Qt::AlignVCenter,
                  points);
        painter.setFont(look().font(TextRole::Body));
        painter.setPen(look().color(Token::Ink2));
        const double left = row.left() + side + metric::space2 - 2;
        paintText(painter, QRectF(left, row.top(), row.right() - wide - metric::space2 - left, row.height()),
                  Qt::AlignVCenter, each.name);
    }
}

}  // namespace tactful::ui
