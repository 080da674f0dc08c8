#include "ui/charts/funnel.h"

#include "ui/charts/chart_paint.h"

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int widestBar = 136;
constexpr int narrowestBar = 60;
constexpr int barHeight = 18;
constexpr int gap = metric::space2;

QString dropText(const FunnelStep& step)
{
    //: "545 heard enough lately"
    return step.reason.isEmpty() ? QString() : Funnel::tr("%1 %2").arg(countOf(step.dropped), step.reason);
}

}  // namespace

Funnel::Funnel(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("Who will hear from you"));
    setClickable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Funnel::setData(std::vector<FunnelStep> steps)
{
    m_steps = std::move(steps);
    dataChanged();
}

ChartTable Funnel::table() const
{
    ChartTable table{{tr("Step"), tr("People"), tr("Fewer"), tr("Why")}, {}};
    for (const FunnelStep& step : m_steps)
        table.rows.push_back({step.name, countOf(step.people), countOf(step.dropped), step.reason});
    return table;
}

QString Funnel::markText(int mark) const
{
    const FunnelStep& step = m_steps.at(static_cast<std::size_t>(mark));
    //: %1 is a step, %2 a number: "Chosen, 1,840 people"
    const QString people = tr("%1, %2 people").arg(step.name, countOf(step.people));
    if (step.reason.isEmpty()) return people;
    //: "Chosen, 1,840 people, 627 fewer: better left alone"
    return tr("%1, %2 fewer: %3").arg(people, countOf(step.dropped), step.reason);
}

double Funnel::rowHeight() const
{
    return std::max(look().scaled(24), look().lineHeight(TextRole::Body) + metric::space1);
}

double Funnel::nameWidth() const
{
    double widest = look().scaled(110);
    for (const FunnelStep& step : m_steps)
        widest = std::max(widest, textWidth(look().font(TextRole::Label), step.name) + gap);
    return std::min(widest, width() * 0.4);
}

double Funnel::countWidth() const
{
    double widest = look().scaled(42);
    for (const FunnelStep& step : m_steps)
        widest = std::max(widest, textWidth(look().font(TextRole::Label), countOf(step.people)));
    return widest;
}

/// The bar gives way to the reasons: they are words, it is only a picture.
double Funnel::barWidth() const
{
    double reasons = 0;
    for (const FunnelStep& step : m_steps)
        reasons = std::max(reasons, textWidth(look().font(TextRole::Caption), dropText(step)) + 1);
    const double left = width() - nameWidth() - countWidth() - reasons - 2 * gap;
    return std::clamp<double>(left, look().scaled(narrowestBar), look().scaled(widestBar));
}

QRectF Funnel::markRect(int mark) const
{
    return QRectF(0, mark * rowHeight(), width(), rowHeight());
}

QRectF Funnel::barRect(int step) const
{
    const auto first = static_cast<double>(m_steps.front().people);
    const auto people = static_cast<double>(m_steps.at(static_cast<std::size_t>(step)).people);
    const double share = first > 0 ? std::clamp(people / first, 0.0, 1.0) : 0;
    const QRectF row = markRect(step);
    return QRectF(nameWidth(), row.center().y() - barHeight / 2.0, barWidth() * share, barHeight);
}

QSize Funnel::sizeHint() const
{
    return QSize(look().scaled(446), qRound(rowHeight() * std::max<double>(1, markCount())));
}

QSize Funnel::minimumSizeHint() const
{
    return QSize(look().scaled(320), sizeHint().height());
}

void Funnel::paintChart(QPainter& painter)
{
    for (int index = 0; index < markCount(); ++index) {
        const FunnelStep& step = m_steps[static_cast<std::size_t>(index)];
        const bool last = index + 1 == markCount();
        const QRectF row = markRect(index);
        const QRectF bar = barRect(index);

        painter.setFont(look().font(last ? TextRole::Label : TextRole::Body));
        painter.setPen(look().color(Token::Ink));
        paintText(painter, QRectF(row.left(), row.top(), nameWidth() - gap, row.height()), Qt::AlignVCenter,
                  step.name);

        QRectF track = bar;
        track.setWidth(barWidth());
        paintBar(painter, track, look().color(Token::Sunken));
        paintBar(painter, bar, look().color(last ? Token::Accent : Token::AccentMid));

        painter.setFont(look().font(TextRole::Label));
        painter.setPen(figureInk());
        const QRectF count(track.right() + gap, row.top(), countWidth(), row.height());
        paintText(painter, count, Qt::AlignVCenter, countOf(step.people));

        if (step.reason.isEmpty()) continue;
        painter.setFont(look().font(TextRole::Caption));
        painter.setPen(look().color(Token::Ink3));
        const QRectF rest(count.right() + gap, row.top(), row.right() - count.right() - gap, row.height());
        paintText(painter, rest, Qt::AlignVCenter, dropText(step));
    }
}

}  // namespace tactful::ui
