#include "ui/charts/sales_chart.h"

#include "ui/charts/chart_paint.h"

#include <QLocale>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

constexpr double barShare = 0.7;  ///< of the width a month has
constexpr int monthsOfYear = 12;

QCPBars* newBars(QCustomPlot* plot)
{
    auto* bars = new QCPBars(plot->xAxis, plot->yAxis);
    bars->setWidth(barShare);
    bars->setStackingGap(1);
    return bars;
}

/// 1, 2 or 5 times a power of ten: the smallest that needs at most four lines for `largest`.
double niceStep(double largest)
{
    if (!(largest > 0)) return 1;
    const double power = std::pow(10, std::floor(std::log10(largest / 4)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (largest <= 4 * factor * power) return factor * power;
    return 10 * power;
}

}  // namespace

SalesChart::SalesChart(QWidget* parent) : Chart(parent), m_plot(new QCustomPlot(this))
{
    setAccessibleName(tr("Sales by month"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plot->hide();
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setBackground(QBrush(Qt::NoBrush));
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabels(false);
        axis->setTicks(false);
        axis->grid()->setSubGridVisible(false);
    }
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->setTicks(true);  // the grid follows them
    m_plot->yAxis->setTickPen(Qt::NoPen);
    m_plot->yAxis->setSubTicks(false);
    m_returning = newBars(m_plot);
    m_firstTime = newBars(m_plot);
    m_firstTime->moveAbove(m_returning);
    m_unknown = newBars(m_plot);
    m_unknown->moveAbove(m_firstTime);
    m_expected = newBars(m_plot);
    m_ranges = new QCPErrorBars(m_plot->xAxis, m_plot->yAxis);
    m_ranges->setDataPlottable(m_expected);
    m_ranges->setSymbolGap(0);
    m_ranges->setWhiskerWidth(9);
}

void SalesChart::setData(SalesChartData given)
{
    m_data = std::move(given);
    fill();
    dataChanged();
}

void SalesChart::setSpan(SalesSpan span)
{
    if (span == m_span) return;
    m_span = span;
    setCurrentMark(-1);
    fill();
    dataChanged();
}

std::size_t SalesChart::firstShown() const
{
    const std::size_t wanted = m_span == SalesSpan::Year ? monthsOfYear : 2 * monthsOfYear;
    return m_span == SalesSpan::All || m_data.months.size() <= wanted ? 0 : m_data.months.size() - wanted;
}

int SalesChart::pastCount() const
{
    return static_cast<int>(m_data.months.size() - firstShown());
}

int SalesChart::markCount() const
{
    return pastCount() + static_cast<int>(m_data.expected.size());
}

const SalesMonth& SalesChart::past(int mark) const
{
    return m_data.months.at(firstShown() + static_cast<std::size_t>(mark));
}

const ExpectedMonth& SalesChart::expected(int mark) const
{
    return m_data.expected.at(static_cast<std::size_t>(mark - pastCount()));
}

Day SalesChart::monthOf(int mark) const
{
    return mark < pastCount() ? past(mark).month : expected(mark).month;
}

ChartTable SalesChart::table() const
{
    ChartTable table{{tr("Month"), tr("Returning customers"), tr("First-time buyers"), tr("Nobody known"),
                      tr("Expected"), tr("Campaign")},
                     {}};
    for (int mark = 0; mark < markCount(); ++mark) {
        const CivilDate date = civilFromDay(monthOf(mark));
        //: a month and its year: "September 2026"
        const QString month = tr("%1 %2").arg(QLocale().standaloneMonthName(date.month)).arg(date.year);
        if (mark < pastCount()) {
            const SalesMonth& each = past(mark);
            table.rows.push_back({month, m_data.moneyText(each.returning), m_data.moneyText(each.firstTime),
                                  m_data.moneyText(each.unknown), QString(), each.campaign});
        } else {
            const ExpectedMonth& each = expected(mark);
            const auto [low, high] = m_data.moneyRangeText
                                         ? m_data.moneyRangeText(each.low, each.high)
                                         : std::pair(m_data.moneyText(each.low), m_data.moneyText(each.high));
            table.rows.push_back(
                {month, QString(), QString(), QString(),
                 tr("%1, likely between %2 and %3").arg(m_data.moneyText(each.value), low, high), QString()});
        }
    }
    return table;
}

QString SalesChart::markText(int mark) const
{
    const QStringList row = table().rows.at(static_cast<std::size_t>(mark));
    //: a month and what we expect: "October 2026: we expect £15,200, likely between £13,100 and £17,500"
    if (mark >= pastCount()) return tr("%1: we expect %2").arg(row[0], row[4]);
    const QString text =
        tr("%1: %2 from returning customers, %3 from first-time buyers").arg(row[0], row[1], row[2]);
    return row[5].isEmpty() ? text : tr("%1. Campaign: %2").arg(text, row[5]);
}

double SalesChart::step() const
{
    double largest = 0;
    for (int mark = 0; mark < markCount(); ++mark)
        largest = std::max(largest, mark < pastCount() ? past(mark).total()
                                                       : std::max(expected(mark).value, expected(mark).high));
    return niceStep(largest);
}

double SalesChart::top() const
{
    double largest = 0;
    for (int mark = 0; mark < markCount(); ++mark)
        largest = std::max(largest, mark < pastCount() ? past(mark).total()
                                                       : std::max(expected(mark).value, expected(mark).high));
    // Room for "what we expect" above the ranges.
    if (!m_data.expected.empty()) largest *= 1.08;
    return std::max(1.0, std::ceil(largest / step())) * step();
}

QMargins SalesChart::margins() const
{
    const int line = look().lineHeight(TextRole::Caption);
    double amounts = 0;
    if (m_data.axisText)
        for (double amount = 0; amount <= top() * 1.001; amount += step())
            amounts = std::max(amounts, textWidth(look().font(TextRole::Caption), m_data.axisText(amount)));
    return QMargins(static_cast<int>(std::ceil(amounts)) + metric::space2, line + 6, 1,
                    2 * line + metric::space1);
}

QRectF SalesChart::plotRect() const
{
    return QRectF(rect().marginsRemoved(margins()));
}

double SalesChart::yOf(double amount) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - plot.height() * amount / top();
}

QRectF SalesChart::markRect(int mark) const
{
    const QRectF plot = plotRect();
    const double wide = plot.width() / std::max(1, markCount());
    return QRectF(plot.left() + mark * wide, plot.top(), wide, plot.height());
}

QRectF SalesChart::barRect(int mark, double from, double to) const
{
    const QRectF column = markRect(mark);
    const double inset = column.width() * (1 - barShare) / 2;
    return QRectF(QPointF(column.left() + inset, yOf(to)), QPointF(column.right() - inset, yOf(from)));
}

QSize SalesChart::sizeHint() const
{
    return QSize(look().scaled(820), look().scaled(400));
}

QSize SalesChart::minimumSizeHint() const
{
    return QSize(look().scaled(420), look().scaled(220));
}

void SalesChart::fill()
{
    QVector<double> pastKeys, returning, firstTime, nobody, comingKeys, value, below, above;
    for (int mark = 0; mark < markCount(); ++mark) {
        if (mark < pastCount()) {
            pastKeys << mark;
            returning << past(mark).returning;
            firstTime << past(mark).firstTime;
            nobody << past(mark).unknown;
        } else {
            const ExpectedMonth& each = expected(mark);
            comingKeys << mark;
            value << each.value;
            below << each.value - each.low;
            above << each.high - each.value;
        }
    }
    m_returning->setData(pastKeys, returning, true);
    m_firstTime->setData(pastKeys, firstTime, true);
    m_unknown->setData(pastKeys, nobody, true);
    m_expected->setData(comingKeys, value, true);
    m_ranges->setData(below, above);
    m_plot->xAxis->setRange(-0.5, std::max(1, markCount()) - 0.5);
    m_plot->yAxis->setRange(0, top());
    const QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(step());
    m_plot->yAxis->setTicker(ticker);
}

void SalesChart::colour()
{
    m_returning->setPen(Qt::NoPen);
    m_returning->setBrush(look().color(Token::Accent));
    m_firstTime->setPen(Qt::NoPen);
    m_firstTime->setBrush(look().color(Token::AccentMid));
    m_unknown->setPen(Qt::NoPen);
    m_unknown->setBrush(look().color(Token::Line));
    QPen dashed(look().color(Token::Accent), 1.5);
    dashed.setDashPattern({3, 2});
    m_expected->setPen(dashed);
    m_expected->setBrush(look().color(Token::Surface));
    m_ranges->setPen(QPen(look().color(Token::Ink), 1.5));
    const QPen line(look().color(Token::Line), 1);
    m_plot->yAxis->grid()->setPen(line);
    m_plot->yAxis->grid()->setZeroLinePen(Qt::NoPen);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->xAxis->setBasePen(QPen(look().color(Token::LineStrong), 1));
}

void SalesChart::paintChart(QPainter& painter)
{
    const QRectF plot = plotRect();
    if (plot.width() < 20 || plot.height() < 20) return;
    if (!m_data.expected.empty()) {
        const QRectF coming(QPointF(markRect(pastCount()).left(), plot.top()), plot.bottomRight());
        painter.fillRect(coming, look().color(Token::Canvas));
    }
    colour();
    m_plot->axisRect()->setMargins(margins());
    const QPixmap picture = m_plot->toPixmap(width(), height(), devicePixelRatioF());
    painter.drawPixmap(QRectF(rect()), picture, QRectF(picture.rect()));

    if (!m_data.expected.empty()) {
        const QRectF coming(QPointF(markRect(pastCount()).left(), plot.top()), plot.bottomRight());
        QFont font = look().font(TextRole::Caption);
        font.setWeight(QFont::Medium);
        painter.setFont(font);
        painter.setPen(look().color(Token::Ink2));
        paintText(painter, coming.adjusted(2, 2, -2, 0), Qt::AlignHCenter | Qt::AlignTop,
                  tr("what we expect"));
    }
    paintAmounts(painter);
    paintMonths(painter);
    paintEnvelopes(painter);
    paintLegend(painter);
}

void SalesChart::paintAmounts(QPainter& painter) const
{
    if (!m_data.axisText) return;
    const double line = look().lineHeight(TextRole::Caption);
    painter.setFont(look().font(TextRole::Caption));
    painter.setPen(look().color(Token::Ink3));
    for (double amount = 0; amount <= top() * 1.001; amount += step())
        paintText(painter, QRectF(0, yOf(amount) - line / 2, plotRect().left() - metric::space2, line),
                  Qt::AlignRight | Qt::AlignVCenter, m_data.axisText(amount));
}

void SalesChart::paintMonths(QPainter& painter) const
{
    const QRectF plot = plotRect();
    const double line = look().lineHeight(TextRole::Caption);
    const QFont usual = look().font(TextRole::Caption);
    double free = 0;  // where the next name may begin
    for (int mark = 0; mark < markCount(); ++mark) {
        const CivilDate date = civilFromDay(monthOf(mark));
        const bool last = mark + 1 == pastCount();
        const bool newYear = mark == 0 || date.month == 1;
        const QString name = QLocale().standaloneMonthName(date.month, QLocale::ShortFormat);
        const QString year = QString::number(date.year);
        QFont font = usual;
        if (last) font.setWeight(QFont::DemiBold);
        const double wide = std::max(textWidth(font, name), newYear ? textWidth(usual, year) : 0) + 2;
        const double middle = markRect(mark).center().x();
        if (middle - wide / 2 < free) continue;
        free = middle + wide / 2 + metric::space1;
        painter.setFont(font);
        painter.setPen(look().color(last ? Token::Ink : Token::Ink2));
        paintText(painter, QRectF(middle - wide / 2, plot.bottom() + 4, wide, line), Qt::AlignHCenter, name);
        if (!newYear) continue;
        painter.setFont(usual);
        paintText(painter, QRectF(middle - wide / 2, plot.bottom() + 4 + line, wide, line), Qt::AlignHCenter,
                  year);
    }
}

void SalesChart::paintEnvelopes(QPainter& painter) const
{
    const double side = metric::iconInline;
    for (int mark = 0; mark < pastCount(); ++mark) {
        if (past(mark).campaign.isEmpty() || markRect(mark).width() < side) continue;
        const double y = yOf(past(mark).total()) - side - 5;
        look().paintIcon(painter, QRectF(markRect(mark).center().x() - side / 2, y, side, side), "mail",
                         Token::Ink2);
    }
}

void SalesChart::paintLegend(QPainter& painter) const
{
    struct Entry {
        QString name;
        Token colour;
        bool envelope = false;
    };
    std::vector<Entry> entries{{tr("returning customers"), Token::Accent},
                               {tr("first-time buyers"), Token::AccentMid}};
    if (std::any_of(m_data.months.begin(), m_data.months.end(),
                    [](const SalesMonth& m) { return m.unknown > 0; }))
        entries.push_back({tr("nobody known"), Token::Line});
    entries.push_back({tr("campaign"), Token::Ink2, true});
    const double line = look().lineHeight(TextRole::Caption);
    const double side = look().scaled(10);
    const double icon = metric::iconInline;
    const QFont font = look().font(TextRole::Caption);
    double wide = -metric::space3;
    for (const Entry& entry : entries)
        wide += std::max(side, icon) + 5 + textWidth(font, entry.name) + metric::space3;
    double x = std::max(0.0, (plotRect().center().x() + width() / 2.0) / 2 - wide / 2);
    painter.setFont(font);
    for (const Entry& entry : entries) {
        const double mark = entry.envelope ? icon : side;
        const QRectF where(x, (line - mark) / 2, mark, mark);
        if (entry.envelope)
            look().paintIcon(painter, where, "mail", entry.colour);
        else
            paintSwatch(painter, where, look().color(entry.colour));
        painter.setPen(look().color(Token::Ink2));
        const double text = textWidth(font, entry.name) + 1;
        paintText(painter, QRectF(x + mark + 5, 0, text, line), Qt::AlignVCenter, entry.name);
        x += mark + 5 + text + metric::space3;
    }
}

}  // namespace tactful::ui
