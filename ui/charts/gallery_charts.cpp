#include "ui/charts/gallery_charts.h"

#include "ui/charts/dial_curve.h"
#include "ui/charts/donut.h"
#include "ui/charts/dot_intervals.h"
#include "ui/charts/funnel.h"
#include "ui/charts/interval_bars.h"
#include "ui/charts/lift_cell.h"
#include "ui/charts/personal_histogram.h"
#include "ui/charts/sales_chart.h"
#include "ui/charts/score_bar.h"
#include "ui/charts/send_strip.h"
#include "ui/charts/share_rows.h"
#include "ui/charts/softening_ladder.h"
#include "ui/charts/spam_gauge.h"
#include "ui/charts/stacked_bar.h"
#include "ui/charts/timeline.h"
#include "ui/charts/variety_gauge.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

// Words of a shop, not of the program: they are examples and not translated.
QString word(const char16_t* text)
{
    return QString::fromUtf16(text);
}

Day day(int year, int month, int dayOfMonth)
{
    return dayFromCivil({year, month, dayOfMonth}).value_or(Day{});
}

QWidget* newFunnel(QWidget* parent)
{
    auto* chart = new Funnel(parent);
    chart->setData({{word(u"Customers"), 4338, 0, {}},
                    {word(u"May be e‑mailed"), 3012, 1326, word(u"off limits")},
                    {word(u"Not tired"), 2467, 545, word(u"heard enough lately")},
                    {word(u"Chosen"), 1840, 627, word(u"better left alone")},
                    {word(u"Will get it"), 1656, 184, word(u"held back")}});
    chart->setFinding(word(u"1,656 of 4,338 customers will hear from you."));
    return chart;
}

QWidget* newHistogram(QWidget* parent)
{
    PersonalHistogramData data;
    const auto hill = [](double x, double middle, double width, double height) {
        return height * std::exp(-(x - middle) * (x - middle) / (2 * width * width));
    };
    for (std::size_t bin = 0; bin < data.asWritten.size(); ++bin) {
        const double x = 2.0 * static_cast<double>(bin) + 1;
        const double wanted = hill(x, 34, 12, 70) + hill(x, 12, 6, 22) + hill(x, 62, 10, 26);
        const bool below = x < 58;
        data.asWritten[bin] = below ? static_cast<int>(wanted - hill(x, 54, 6, 20)) : 0;
        data.softened[bin] = below ? static_cast<int>(hill(x, 52, 5, 42)) : 0;
        data.beforeSoftening[bin] = below ? 0 : static_cast<int>(wanted * 0.8);
        data.messages += data.asWritten[bin] + data.softened[bin];
    }
    data.ceiling = 58;
    data.ceilingText = word(u"Your ceiling: 58");
    data.quarters = {word(u"Shop window"), word(u"Friendly nod"), word(u"Your usual"), word(u"Close friend")};
    auto* chart = new PersonalHistogram(parent);
    chart->setData(data);
    chart->setFinding(word(u"212 messages were softened to stay under your ceiling of 58."));
    return chart;
}

QWidget* newSpamGauges(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](double share, GaugeState state, const QString& title) {
        auto* gauge = new SpamGauge(box);
        gauge->setData({share, 0.001, 0.003, state, title, true});
        column->addWidget(gauge);
    };
    add(0.0004, GaugeState::Safe, word(u"Good manners"));
    add(0.0017, GaugeState::TakeCare, word(u"Lower \"How personal\" or \"How often\""));
    add(0.0033, GaugeState::Stop, word(u"Export is paused"));
    return box;
}

QWidget* newVarietyGauge(QWidget* parent)
{
    auto* chart = new VarietyGauge(parent);
    chart->setData({0.58, 0.34, 0.74, Variety::GoodMix});
    return chart;
}

QWidget* newSendStrip(QWidget* parent)
{
    SendStripData data;
    for (int hour = 8; hour < 20; ++hour)
        data.hours << QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
    data.days = {{word(u"Thu 8"), {22, 30, 39, 36, 53, 45, 28, 24, 38, 72, 121, 178}},
                 {word(u"Fri 9"), {18, 24, 32, 38, 60, 42, 22, 20, 34, 61, 102, 125}},
                 {word(u"Sat 10"), {28, 80, 61, 58, 46, 34, 30, 22, 18, 9, 6, 0}}};
    auto* chart = new SendStrip(parent);
    chart->setData(data);
    return chart;
}

QWidget* newScoreBar(QWidget* parent)
{
    auto* chart = new ScoreBar(parent);
    chart->setData({{{word(u"What they bought"), 22, Token::Accent},
                     {word(u"Our guess (not said)"), 14, Token::Plum},
                     {word(u"What they told us"), 8, Token::Sky},
                     {word(u"Name and town"), 10, Token::LineStrong}},
                    54,
                    71,
                    58});
    return chart;
}

QWidget* newLadder(QWidget* parent)
{
    auto* chart = new SofteningLadder(parent);
    chart->setData(
        {{71, word(u"It's 8 weeks since your last candles. Down to the last one?"), true},
         {63, word(u"Your candles are probably running low."), true},
         {54, word(u"Candle season is here, and our beeswax ones are back on the shelf."), false}});
    return chart;
}

QWidget* newTest(QWidget* parent)
{
    auto* chart = new IntervalBars(parent);
    chart->setData(
        {{{word(u"Tactful"), 31, 28, 34, word(u"31"), word(u"likely between 28 and 34"), true},
          {word(u"\"Bought together\" rule"), 26, 23, 29, word(u"26"), word(u"likely between 23 and 29"),
           false},
          {word(u"Best sellers"), 18, 15.5, 20.5, word(u"18"), word(u"likely between 16 and 20"), false}},
         45,
         NamePlace::Above});
    return chart;
}

QWidget* newLastCampaign(QWidget* parent)
{
    auto* chart = new IntervalBars(parent);
    chart->setData({{{word(u"E‑mailed, 1,402"), 7.4, 6.5, 8.3, word(u"7.4% bought"),
                      word(u"likely between 6.5% and 8.3%"), true},
                     {word(u"Held back, 351"), 4.6, 3.2, 6.0, word(u"4.6% bought"),
                      word(u"likely between 3.2% and 6.0%"), false}},
                    10,
                    NamePlace::Beside});
    return chart;
}

QWidget* newFairness(QWidget* parent)
{
    DotIntervalsData data;
    const auto add = [&](const char16_t* name, double value, double low, double high) {
        data.rows.push_back({word(name), {}, value, low, high, QStringLiteral("%1%").arg(value), false});
    };
    add(u"New customers", 59, 55, 63);
    add(u"Long-standing", 62, 60, 64);
    add(u"Small baskets", 60, 57.5, 62.5);
    add(u"Large baskets", 63, 60.5, 65.5);
    add(u"Towns and cities", 61, 59, 63);
    add(u"Villages", 60, 57, 63);
    add(u"Outside the UK", 58, 51, 65);
    data.rows.back().note = word(u"few people, less sure");
    data.rows.back().lessSure = true;
    data.centre = 61;
    data.bandLow = 56;
    data.bandHigh = 66;
    data.axisLow = 45;
    data.axisHigh = 75;
    data.ticks = {{50, word(u"50%")}, {60, word(u"60%")}, {70, word(u"70%")}};
    auto* chart = new DotIntervals(parent);
    chart->setData(data);
    return chart;
}

QWidget* newLift(QWidget* parent)
{
    auto* chart = new LiftChart(parent);
    chart->setData({2.8, 1.1, 4.5, -4, 7, word(u"+2.8 buyers per 100, likely between 1.1 and 4.5")});
    return chart;
}

QWidget* newTimeline(QWidget* parent)
{
    TimelineData data;
    const auto order = [&](Day when, double amount) {
        const QString money = QStringLiteral("£%1").arg(amount);
        data.orders.push_back({when, amount, money, QStringLiteral("Order of %1").arg(money)});
    };
    order(day(2025, 7, 27), 18);
    order(day(2025, 9, 27), 24);
    order(day(2025, 11, 16), 42);
    order(day(2026, 2, 11), 29);
    order(day(2026, 4, 17), 48);
    order(day(2026, 7, 16), 22);
    const auto mail = [&](Day when, bool bought) {
        data.mails.push_back({when, bought, word(u"News of the shop")});
    };
    mail(day(2025, 9, 15), true);
    mail(day(2025, 11, 4), true);
    mail(day(2026, 1, 30), true);
    mail(day(2026, 3, 17), false);
    mail(day(2026, 4, 5), true);
    mail(day(2026, 6, 4), false);
    mail(day(2026, 8, 20), false);
    data.today = day(2026, 9, 7);
    data.nextOrder = TimelineSpan{day(2026, 9, 8), day(2026, 10, 1)};
    data.nextOrderText = word(u"8 September to 1 October");
    data.shown = {day(2025, 6, 12), day(2027, 1, 30)};
    auto* chart = new Timeline(parent);
    chart->setData(data);
    return chart;
}

QWidget* newDonut(QWidget* parent)
{
    auto* chart = new Donut(parent);
    chart->setData({86, 100, word(u"86"), word(u"of 100"), Token::Accent});
    return chart;
}

QWidget* newGrounds(QWidget* parent)
{
    auto* chart = new StackedBar(parent);
    chart->setData({{{word(u"Ticked a box"), 2214, word(u"2,214"), Token::Accent},
                     {word(u"Bought before, may still say no"), 798, word(u"798"), Token::AccentMid},
                     {word(u"Never asked"), 1108, word(u"1,108"), Token::LineStrong},
                     {word(u"Unsubscribed"), 163, word(u"163"), Token::Clay},
                     {word(u"Address does not work"), 37, word(u"37"), Token::Brass},
                     {word(u"Asked us to pause (restricted)"), 18, word(u"18"), Token::Plum}},
                    LegendShape::Columns});
    return chart;
}

QWidget* newKinds(QWidget* parent)
{
    auto* chart = new ShareRows(parent);
    chart->setData(
        {{word(u"Best"), word(u"Bought lately, often and for much"), 0.13, word(u"489"), word(u"13%")},
         {word(u"Slipping away"), word(u"Bought often or for much, but not lately"), 0.09, word(u"320"),
          word(u"9%")},
         {word(u"Gone quiet"), word(u"Bought little, and long ago"), 0.78, word(u"2,877"), word(u"78%")}});
    return chart;
}

QWidget* newQuality(QWidget* parent)
{
    auto* chart = new StackedBar(parent);
    chart->setData({{{word(u"fine"), 17754, word(u"17,754"), Token::AccentMid},
                     {word(u"fixed"), 611, word(u"611"), Token::Accent},
                     {word(u"set aside"), 37, word(u"37"), Token::Brass}},
                    LegendShape::Line});
    return chart;
}

QWidget* newSales(QWidget* parent)
{
    constexpr double months[][2] = {{9.9, 5},   {13.7, 8.3}, {10.4, 6.9}, {5.7, 2.4}, {5.7, 2.3}, {6.9, 3.4},
                                    {6.8, 2.9}, {7.9, 3.5},  {7.2, 3.3},  {6.9, 3},   {7.5, 3.2}, {9.4, 3.7}};
    SalesChartData data;
    Day month = day(2025, 10, 1);
    for (std::size_t index = 0; index < 12; ++index) {
        const bool campaign = index == 3 || index == 5 || index == 8 || index == 10;
        data.months.push_back({month, months[index][0] * 1000, months[index][1] * 1000,
                               campaign ? word(u"Late-summer garden") : QString()});
        month = month + 31;
        month = month - (civilFromDay(month).day - 1);
    }
    data.expected = {{day(2026, 10, 1), 15400, 13200, 17600},
                     {day(2026, 11, 1), 22600, 18900, 26500},
                     {day(2026, 12, 1), 17900, 14400, 21500}};
    data.axisText = [](double amount) {
        return amount > 0 ? QStringLiteral("£%1k").arg(amount / 1000) : QStringLiteral("0");
    };
    data.moneyText = [](double amount) {
        return QStringLiteral("£%1").arg(QLocale().toString(amount, 'f', 0));
    };
    auto* chart = new SalesChart(parent);
    chart->setData(data);
    return chart;
}

QWidget* newDialCurve(QWidget* parent)
{
    DialCurveData data;
    for (int position = 0; position <= 100; position += 10) {
        const double share = position / 100.0;
        data.points.push_back({static_cast<double>(position), 1200 + 1500 * share * (1.4 - share),
                               2 + 26 * share * share * share, QStringLiteral("At %1").arg(position)});
    }
    data.position = 58;
    data.profitName = word(u"extra sales");
    data.harmName = word(u"unsubscribes");
    auto* chart = new DialCurve(parent);
    chart->setData(data);
    return chart;
}

}  // namespace

std::vector<std::function<QWidget*(QWidget*)>> chartSections()
{
    return {newFunnel, newHistogram, newSpamGauges,   newVarietyGauge, newSendStrip, newScoreBar,
            newLadder, newTest,      newLastCampaign, newFairness,     newLift,      newTimeline,
            newDonut,  newGrounds,   newKinds,        newQuality,      newSales,     newDialCurve};
}

}  // namespace tactful::ui
