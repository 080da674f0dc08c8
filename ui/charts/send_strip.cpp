#include "ui/charts/send_strip.h"

#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <array>

namespace tactful::ui {
namespace {

constexpr double gap = 2;

/// Steps of heat and the share of the largest count from which each begins.
struct HeatStep {
    double from;
    Token fill;
    Token ink;
};
constexpr std::array<HeatStep, 4> heatSteps{{{0.55, Token::Accent, Token::OnAccent},
                                             {0.28, Token::AccentMid, Token::Ink},
                                             {0.15, Token::AccentLine, Token::Ink},
                                             {0, Token::AccentSoft, Token::Ink}}};

HeatStep heatOf(int count, int highest)
{
    if (count <= 0) return {0, Token::Sunken, Token::Ink3};
    for (const HeatStep& step : heatSteps)
        if (count >= step.from * highest) return step;
    return heatSteps.back();
}

}  // namespace

SendStrip::SendStrip(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("When they will arrive"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SendStrip::setData(SendStripData given)
{
    m_data = std::move(given);
    m_highest = 0;
    for (const SendDay& day : m_data.days)
        for (const int count : day.counts)
            m_highest = std::max(m_highest, count);
    dataChanged();
}

int SendStrip::countAt(int day, int hour) const
{
    const auto& counts = m_data.days.at(static_cast<std::size_t>(day)).counts;
    return static_cast<std::size_t>(hour) < counts.size() ? counts[static_cast<std::size_t>(hour)] : 0;
}

ChartTable SendStrip::table() const
{
    ChartTable table{{tr("Day")}, {}};
    for (const QString& hour : m_data.hours)
        table.titles << tr("%1:00").arg(hour);
    for (int day = 0; day < static_cast<int>(m_data.days.size()); ++day) {
        QStringList row{m_data.days[static_cast<std::size_t>(day)].name};
        for (int hour = 0; hour < hourCount(); ++hour)
            row << countOf(countAt(day, hour));
        table.rows.push_back(row);
    }
    return table;
}

int SendStrip::markCount() const
{
    return static_cast<int>(m_data.days.size()) * hourCount();
}

QString SendStrip::markText(int mark) const
{
    const int day = mark / hourCount();
    const int hour = mark % hourCount();
    //: day, hour, number: "Thu 8, 19:00: 178 messages"
    return tr("%1, %2:00: %Ln messages", nullptr, countAt(day, hour))
        .arg(m_data.days.at(static_cast<std::size_t>(day)).name, m_data.hours.at(hour));
}

double SendStrip::nameWidth() const
{
    double widest = look().scaled(44);
    for (const SendDay& day : m_data.days)
        widest = std::max(widest, textWidth(look().font(TextRole::Body), day.name));
    return widest + metric::space2;
}

double SendStrip::rowHeight() const
{
    return look().lineHeight(TextRole::Caption) + 6;
}

QRectF SendStrip::markRect(int mark) const
{
    const int day = mark / hourCount();
    const int hour = mark % hourCount();
    const double step = (width() - nameWidth()) / hourCount();
    const double top = look().lineHeight(TextRole::Caption) + 2 + day * rowHeight();
    return QRectF(nameWidth() + hour * step, top, step, rowHeight());
}

QSize SendStrip::sizeHint() const
{
    const double height =
        look().lineHeight(TextRole::Caption) + 2 + rowHeight() * static_cast<double>(m_data.days.size());
    return QSize(look().scaled(446), qRound(height));
}

QSize SendStrip::minimumSizeHint() const
{
    return QSize(qRound(nameWidth()) + hourCount() * look().scaled(28), sizeHint().height());
}

std::optional<int> SendStrip::markAfterKey(int mark, int key) const
{
    if (mark < 0 || markCount() == 0) return Chart::markAfterKey(mark, key);
    const int first = mark - mark % hourCount();
    switch (key) {
    case Qt::Key_Down:
        return mark + hourCount() < markCount() ? mark + hourCount() : mark;
    case Qt::Key_Up:
        return mark >= hourCount() ? mark - hourCount() : mark;
    case Qt::Key_Home:
        return first;
    case Qt::Key_End:
        return first + hourCount() - 1;
    default:
        return Chart::markAfterKey(mark, key);
    }
}

void SendStrip::paintChart(QPainter& painter)
{
    const double line = look().lineHeight(TextRole::Caption);
    painter.setFont(look().font(TextRole::Caption));
    for (int hour = 0; hour < hourCount(); ++hour) {
        const QRectF cell = markRect(hour);
        painter.setPen(look().color(Token::Ink3));
        paintText(painter, QRectF(cell.left(), 0, cell.width(), line), Qt::AlignHCenter, m_data.hours[hour]);
    }
    for (int mark = 0; mark < markCount(); ++mark) {
        const QRectF cell = markRect(mark);
        if (mark % hourCount() == 0) {
            painter.setFont(look().font(TextRole::Body));
            painter.setPen(look().color(Token::Ink));
            paintText(painter, QRectF(0, cell.top(), nameWidth() - metric::space1, cell.height()),
                      Qt::AlignVCenter, m_data.days[static_cast<std::size_t>(mark / hourCount())].name);
            painter.setFont(look().font(TextRole::Caption));
        }
        const int count = countAt(mark / hourCount(), mark % hourCount());
        const HeatStep heat = heatOf(count, m_highest);
        paintBar(painter, cell.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2), look().color(heat.fill), 3);
        painter.setPen(isPending() && heat.ink == Token::Ink ? figureInk() : look().color(heat.ink));
        paintText(painter, cell, Qt::AlignCenter, count > 0 ? countOf(count) : QStringLiteral("–"));
    }
}

}  // namespace tactful::ui
