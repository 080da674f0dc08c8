#include "ui/charts/timeline.h"

#include "ui/charts/chart_paint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr double leastRadius = 4;
constexpr double mostRadius = 10;
constexpr double envelopeWidth = 17;
constexpr double envelopeHeight = 12;
constexpr int daysPerStep = 30;
constexpr double amountGap = 4;  ///< between two amounts

Day firstOfMonth(Day day)
{
    return day - (civilFromDay(day).day - 1);
}

Day nextMonth(Day firstOfOne)
{
    return firstOfMonth(firstOfOne + 31);
}

}  // namespace

Timeline::Timeline(QWidget* parent) : Chart(parent)
{
    setAccessibleName(tr("Orders and e‑mails"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setData(TimelineData given)
{
    m_data = std::move(given);
    if (m_data.shown.to <= m_data.shown.from) m_data.shown.to = m_data.shown.from + 1;
    m_marks.clear();
    m_largest = 0;
    for (int index = 0; index < static_cast<int>(m_data.orders.size()); ++index) {
        const TimelineOrder& order = m_data.orders[static_cast<std::size_t>(index)];
        m_marks.push_back({order.day, true, index});
        m_largest = std::max(m_largest, order.amount);
    }
    for (int index = 0; index < static_cast<int>(m_data.mails.size()); ++index)
        m_marks.push_back({m_data.mails[static_cast<std::size_t>(index)].day, false, index});
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const Mark& a, const Mark& b) { return a.day < b.day; });
    dataChanged();
}

ChartTable Timeline::table() const
{
    ChartTable table{{tr("What"), tr("Details")}, {}};
    for (int mark = 0; mark < markCount(); ++mark)
        table.rows.push_back(
            {m_marks[static_cast<std::size_t>(mark)].order ? tr("Order") : tr("E‑mail"), markText(mark)});
    if (m_data.nextOrder) table.rows.push_back({tr("Next order likely"), m_data.nextOrderText});
    return table;
}

QString Timeline::markText(int mark) const
{
    const Mark& each = m_marks.at(static_cast<std::size_t>(mark));
    const auto index = static_cast<std::size_t>(each.index);
    return each.order ? m_data.orders[index].text : m_data.mails[index].text;
}

QRectF Timeline::plotRect() const
{
    const QFont body = look().font(TextRole::Body);
    const double left =
        std::max(textWidth(body, tr("Orders")), textWidth(body, tr("E‑mails"))) + metric::space4;
    const double top = look().lineHeight(TextRole::Caption);
    const double axis = look().lineHeight(TextRole::Caption) + 2;
    return QRectF(left, top, std::max(20.0, width() - left), std::max(20.0, height() - top - axis));
}

double Timeline::xOf(Day day) const
{
    const QRectF plot = plotRect();
    const double share = static_cast<double>(day - m_data.shown.from) / (m_data.shown.to - m_data.shown.from);
    return plot.left() + plot.width() * share;
}

double Timeline::laneY(bool orders) const
{
    const QRectF plot = plotRect();
    const double first = plot.top() + look().lineHeight(TextRole::Caption) + mostRadius + 2;
    return std::floor(orders ? first : std::max(first + 30, plot.bottom() - 22)) + 0.5;
}

double Timeline::radiusOf(const TimelineOrder& order) const
{
    // The area, not the radius, stands for the amount.
    return m_largest > 0
               ? std::max(leastRadius, mostRadius * std::sqrt(std::max(0.0, order.amount) / m_largest))
               : leastRadius;
}

QRectF Timeline::markRect(int mark) const
{
    const Mark& each = m_marks.at(static_cast<std::size_t>(mark));
    constexpr double target = 12;
    return QRectF(xOf(each.day) - target, laneY(each.order) - target, 2 * target, 2 * target);
}

QSize Timeline::sizeHint() const
{
    return QSize(look().scaled(495), 3 * look().lineHeight(TextRole::Caption) + 76);
}

QSize Timeline::minimumSizeHint() const
{
    return QSize(look().scaled(300), sizeHint().height());
}

void Timeline::scrollDays(int days)
{
    m_data.shown.from = m_data.shown.from + days;
    m_data.shown.to = m_data.shown.to + days;
    update();
}

void Timeline::scrollTo(int mark)
{
    const Day day = m_marks.at(static_cast<std::size_t>(mark)).day;
    const int margin = (m_data.shown.to - m_data.shown.from) / 20;
    if (day < m_data.shown.from + margin) scrollDays(day - m_data.shown.from - margin);
    if (day > m_data.shown.to - margin) scrollDays(day - m_data.shown.to + margin);
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        const int page = (m_data.shown.to - m_data.shown.from) / 2;
        return scrollDays(event->key() == Qt::Key_PageUp ? -page : page);
    }
    if (const auto next = markAfterKey(currentMark(), event->key())) scrollTo(*next);
    Chart::keyPressEvent(event);
}

void Timeline::wheelEvent(QWheelEvent* event)
{
    // Up and down belongs to the page around us.
    const int sideways =
        event->modifiers() & Qt::ShiftModifier ? event->angleDelta().y() : event->angleDelta().x();
    if (sideways == 0) return QWidget::wheelEvent(event);
    scrollDays(-sideways * daysPerStep / 120);
    event->accept();
}

void Timeline::paintChart(QPainter& painter)
{
    const QRectF plot = plotRect();
    painter.setFont(look().font(TextRole::Body));
    painter.setPen(look().color(Token::Ink2));
    const double line = look().lineHeight(TextRole::Body);
    paintText(painter, QRectF(0, laneY(true) - line / 2, plot.left(), line), Qt::AlignVCenter, tr("Orders"));
    paintText(painter, QRectF(0, laneY(false) - line / 2, plot.left(), line), Qt::AlignVCenter,
              tr("E‑mails"));

    painter.save();
    painter.setClipRect(QRectF(plot.left() - 1, 0, plot.width() + 1, height()));
    painter.setPen(QPen(look().color(Token::Line), 1));
    for (const bool orders : {true, false})
        painter.drawLine(QPointF(plot.left(), laneY(orders)),
                         QPointF(std::min(xOf(m_data.today), plot.right()), laneY(orders)));
    paintNextOrder(painter);
    for (const TimelineMail& mail : m_data.mails)
        if (mail.day >= m_data.shown.from && mail.day <= m_data.shown.to) paintMail(painter, mail);
    for (const TimelineOrder& order : m_data.orders)
        if (order.day >= m_data.shown.from && order.day <= m_data.shown.to) paintOrder(painter, order);
    paintAmounts(painter);
    paintToday(painter);
    paintAxis(painter);
    painter.restore();
}

void Timeline::paintAxis(QPainter& painter) const
{
    const QRectF plot = plotRect();
    const double y = std::floor(plot.bottom()) + 0.5;
    const QPen rule(look().color(Token::LineStrong), 1);
    painter.setPen(rule);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setFont(look().font(TextRole::Caption));
    double free = plot.left();  // where the next name may begin
    for (Day month = firstOfMonth(m_data.shown.from + 30); month < m_data.shown.to;
         month = nextMonth(month)) {
        const CivilDate date = civilFromDay(month);
        const double x = std::floor(xOf(month)) + 0.5;
        const bool named = date.month % 3 == 1;
        painter.setPen(rule);
        painter.drawLine(QPointF(x, y), QPointF(x, y + (date.month == 1 ? 12 : named ? 5 : 3)));
        if (!named) continue;
        QString name = QLocale().standaloneMonthName(date.month, QLocale::ShortFormat);
        //: month and year below an axis: "Jan 2026"
        if (date.month == 1 || free == plot.left()) name = tr("%1 %2").arg(name).arg(date.year);
        const double wide = textWidth(painter.font(), name) + 1;
        if (x + 4 < free || x + 4 + wide > plot.right()) continue;
        painter.setPen(look().color(Token::Ink3));
        paintText(painter, QRectF(x + 4, y + 2, wide, look().lineHeight(TextRole::Caption)), Qt::AlignTop,
                  name);
        free = x + 4 + wide + metric::space1;
    }
}

void Timeline::paintNextOrder(QPainter& painter) const
{
    if (!m_data.nextOrder) return;
    const double from = std::max(xOf(m_data.nextOrder->from), xOf(m_data.today));
    const double to = xOf(m_data.nextOrder->to + 1);
    const QRectF plot = plotRect();
    painter.setPen(QPen(look().color(Token::BrassLine), 1));
    painter.setBrush(look().color(Token::BrassSoft));
    painter.drawRoundedRect(crisp(QRectF(from, plot.top(), std::max(2.0, to - from), plot.height())), 2, 2);

    QFont font = look().font(TextRole::Caption);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(look().color(Token::BrassInk));
    const double left = std::max(from, to) + 6;
    const QString text = tr("next order\nlikely");
    const double room = plot.right() - left;
    if (room > textWidth(font, text.section(QLatin1Char('\n'), 0, 0)) * 0.9)
        painter.drawText(QRectF(left, laneY(true) - look().lineHeight(TextRole::Caption) - 2, room,
                                2 * look().lineHeight(TextRole::Caption) + 4),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
}

void Timeline::paintToday(QPainter& painter) const
{
    const QRectF plot = plotRect();
    const double x = std::round(xOf(m_data.today));
    painter.fillRect(QRectF(x - 1, plot.top(), 2, plot.height()), look().color(Token::Ink));
    QFont font = look().font(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(look().color(Token::Ink));
    const double wide = textWidth(font, tr("today"));
    paintText(painter, QRectF(x - wide - 3, 0, wide, look().lineHeight(TextRole::Caption)), Qt::AlignTop,
              tr("today"));
}

void Timeline::paintOrder(QPainter& painter, const TimelineOrder& order) const
{
    const QPointF middle(xOf(order.day), laneY(true));
    painter.setPen(QPen(look().color(Token::Surface), 1));
    painter.setBrush(look().color(Token::Accent));
    painter.drawEllipse(middle, radiusOf(order), radiusOf(order));
}

/// The newest come first; an amount that would lie on one of them is left to the tool tip and the table.
void Timeline::paintAmounts(QPainter& painter) const
{
    const QRectF plot = plotRect();
    painter.setFont(look().font(TextRole::Caption));
    painter.setPen(look().color(Token::Ink2));
    const double line = look().lineHeight(TextRole::Caption);
    double taken = plot.right();
    for (auto order = m_data.orders.rbegin(); order != m_data.orders.rend(); ++order) {
        if (order->day < m_data.shown.from || order->day > m_data.shown.to) continue;
        const double wide = textWidth(painter.font(), order->amountText) + 1;
        const double left = std::max(plot.left(), xOf(order->day) - wide / 2);
        if (left + wide > taken) continue;
        paintText(painter, QRectF(left, laneY(true) - mostRadius - line - 1, wide, line), Qt::AlignBottom,
                  order->amountText);
        taken = left - amountGap;
    }
}

void Timeline::paintMail(QPainter& painter, const TimelineMail& mail) const
{
    const QRectF shape(std::floor(xOf(mail.day) - envelopeWidth / 2) + 0.5, laneY(false) - envelopeHeight / 2,
                       envelopeWidth - 1, envelopeHeight);
    const Token ink = mail.boughtAfter ? Token::Accent : Token::LineStrong;
    painter.setPen(QPen(look().color(ink), 1.2));
    painter.setBrush(look().color(mail.boughtAfter ? Token::AccentSoft : Token::Surface));
    painter.drawRoundedRect(shape, 2, 2);
    const QPointF flap[] = {shape.topLeft() + QPointF(1, 2),
                            QPointF(shape.center().x(), shape.center().y() + 2),
                            shape.topRight() + QPointF(-1, 2)};
    painter.drawPolyline(flap, 3);
    if (!mail.boughtAfter) return;
    painter.setPen(QPen(look().color(Token::Accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = shape.topRight();
    const QPointF tick[] = {corner + QPointF(-5, -2), corner + QPointF(-2.5, 1), corner + QPointF(2.5, -6)};
    painter.drawPolyline(tick, 3);
}

}  // namespace tactful::ui
