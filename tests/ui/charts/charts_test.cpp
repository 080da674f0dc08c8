#include "tests/support/register.h"
#include "ui/charts/dot_intervals.h"
#include "ui/charts/funnel.h"
#include "ui/charts/gallery_charts.h"
#include "ui/charts/interval_bars.h"
#include "ui/charts/personal_histogram.h"
#include "ui/charts/sales_chart.h"
#include "ui/charts/score_bar.h"
#include "ui/charts/send_strip.h"
#include "ui/charts/share_rows.h"
#include "ui/charts/softening_ladder.h"
#include "ui/charts/spam_gauge.h"
#include "ui/charts/stacked_bar.h"
#include "ui/charts/timeline.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>

#include <memory>

using namespace tactful;
using namespace tactful::ui;

namespace {

std::vector<FunnelStep> someSteps()
{
    return {{u"Customers"_qs, 4000, 0, {}},
            {u"Not tired"_qs, 3000, 1000, u"heard enough lately"_qs},
            {u"Will get it"_qs, 1000, 2000, u"held back"_qs}};
}

QColor probe(QWidget& widget, const QPointF& point)
{
    return widget.grab().toImage().pixelColor(point.toPoint());
}

}  // namespace

class ChartsTest : public QObject {
    Q_OBJECT

private slots:
    void everyChartHasANameAndFiguresForEveryTitle();
    void everyMarkHasATextAndAPlace();
    void everyChartGrowsWithTheText();
    void theFunnelSaysWhatItDraws();
    void theFunnelAnswersToClicksAndEnter();
    void theHistogramDrawsEachCount();
    void theGaugeIsAsLongAsItsShare();
    void theStripIsWalkedByHoursAndDays();
    void theScoreBarPutsPartsEndToEnd();
    void replacedLinesSayThatTheyAre();
    void whiskersAndDotsStandAtTheirValues();
    void barsOfSharesFillTheirTrackAndTextsWrap();
    void tinyPartsCanStillBeSeen();
    void theTimelineWalksByDateAndScrolls();
    void salesShowTheSpanThatWasChosen();
    void salesBarsAreAsHighAsTheirAmounts();
    void figuresOpenAsATable();
    void theCurrentMarkIsDescribed();
};

void ChartsTest::everyChartHasANameAndFiguresForEveryTitle()
{
    for (const auto& make : chartSections()) {
        const std::unique_ptr<QWidget> widget(make(nullptr));
        auto* chart = qobject_cast<Chart*>(widget.get());
        if (!chart) chart = widget->findChild<Chart*>();
        QVERIFY(chart);
        QVERIFY(!chart->accessibleName().isEmpty());
        const ChartTable table = chart->table();
        QVERIFY2(!table.rows.empty(), qPrintable(chart->accessibleName()));
        for (const QStringList& row : table.rows)
            QCOMPARE(row.size(), table.titles.size());
    }
}

void ChartsTest::everyMarkHasATextAndAPlace()
{
    for (const auto& make : chartSections()) {
        const std::unique_ptr<QWidget> widget(make(nullptr));
        auto* chart = qobject_cast<Chart*>(widget.get());
        if (!chart) continue;
        chart->resize(chart->sizeHint());
        for (int mark = 0; mark < chart->markCount(); ++mark) {
            QVERIFY2(!chart->markText(mark).isEmpty(), qPrintable(chart->accessibleName()));
            QVERIFY(!chart->markRect(mark).isEmpty());
        }
    }
}

void ChartsTest::everyChartGrowsWithTheText()
{
    Style& style = Style::of(nullptr);
    for (const auto& make : chartSections()) {
        const std::unique_ptr<QWidget> widget(make(nullptr));
        const QSize usual = widget->sizeHint();
        style.setTextScale(1.5);
        const QSize large = widget->sizeHint();
        style.setTextScale(1.0);
        QVERIFY2(large.height() > usual.height(), qPrintable(widget->accessibleName()));
    }
}

void ChartsTest::theFunnelSaysWhatItDraws()
{
    Funnel funnel;
    funnel.setData(someSteps());
    funnel.resize(funnel.sizeHint());
    QCOMPARE(funnel.markText(1), u"Not tired, 3,000 people, 1,000 fewer: heard enough lately"_qs);
    QCOMPARE(funnel.table().rows[2],
             QStringList({u"Will get it"_qs, u"1,000"_qs, u"2,000"_qs, u"held back"_qs}));
    QCOMPARE(funnel.barRect(1).width(), funnel.barRect(0).width() * 0.75);
    QCOMPARE(probe(funnel, funnel.barRect(1).center()), Style::of(nullptr).color(Token::AccentMid));
    QCOMPARE(probe(funnel, funnel.barRect(2).center()), Style::of(nullptr).color(Token::Accent));
    QCOMPARE(probe(funnel, funnel.barRect(1).center() + QPointF(funnel.barRect(1).width() / 2 + 6, 0)),
             Style::of(nullptr).color(Token::Sunken));
}

void ChartsTest::theFunnelAnswersToClicksAndEnter()
{
    Funnel funnel;
    funnel.setData(someSteps());
    funnel.resize(funnel.sizeHint());
    funnel.show();
    QSignalSpy activated(&funnel, &Chart::markActivated);
    QTest::mouseClick(&funnel, Qt::LeftButton, {}, funnel.markRect(1).center().toPoint());
    QTest::keyClick(&funnel, Qt::Key_Down);
    QTest::keyClick(&funnel, Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[0][0].toInt(), 1);
    QCOMPARE(activated[1][0].toInt(), 2);
}

void ChartsTest::theHistogramDrawsEachCount()
{
    PersonalHistogramData data;
    data.asWritten[10] = 50;
    data.softened[20] = 100;
    data.asWritten[20] = 100;
    data.beforeSoftening[40] = 100;
    data.messages = 250;
    data.ceiling = 58;
    PersonalHistogram histogram;
    histogram.setData(data);
    histogram.resize(600, 200);
    const double whole = histogram.markRect(0).height();
    QCOMPARE(histogram.barRect(10, 50).height(), whole / 4);
    QCOMPARE(histogram.barRect(20, 100, 100).bottom(), histogram.barRect(20, 100).top());
    const Style& style = Style::of(nullptr);
    QCOMPARE(probe(histogram, histogram.barRect(10, 50).center()), style.color(Token::AccentMid));
    QCOMPARE(probe(histogram, histogram.barRect(20, 100, 100).center()), style.color(Token::Brass));
    QCOMPARE(histogram.table().rows[20], QStringList({u"40 to 42"_qs, u"100"_qs, u"100"_qs, u"0"_qs}));
    QVERIFY(histogram.markText(40).contains(u"none sent like this"_qs));
}

void ChartsTest::theGaugeIsAsLongAsItsShare()
{
    SpamGauge gauge;
    gauge.resize(401, 60);
    gauge.setData({0.001, 0.001, 0.003, GaugeState::TakeCare, u"Spam reports"_qs, true});
    QCOMPARE(gauge.fillRect().width(), 100.0);
    QCOMPARE(probe(gauge, gauge.fillRect().center()), Style::of(nullptr).color(Token::Brass));
    QCOMPARE(gauge.accessibleDescription(), u"0.10% · take care. Take care from 0.1%, stop at 0.3%."_qs);
    gauge.setData({0.2, 0.001, 0.003, GaugeState::Stop, u"Spam reports"_qs, true});
    QCOMPARE(gauge.fillRect().width(), 400.0);
}

void ChartsTest::theStripIsWalkedByHoursAndDays()
{
    SendStrip strip;
    strip.setData({{u"08"_qs, u"09"_qs}, {{u"Thu 8"_qs, {22, 30}}, {u"Fri 9"_qs, {18, 0}}}});
    strip.resize(strip.sizeHint());
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.currentMark(), 0);
    QTest::keyClick(&strip, Qt::Key_Down);
    QCOMPARE(strip.currentMark(), 2);
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(strip.currentMark(), 3);
    QTest::keyClick(&strip, Qt::Key_Down);
    QCOMPARE(strip.currentMark(), 3);
    QTest::keyClick(&strip, Qt::Key_Up);
    QCOMPARE(strip.currentMark(), 1);
    QVERIFY(strip.markText(1).startsWith(u"Thu 8, 09:00: 30"_qs));
    QCOMPARE(strip.table().rows[1], QStringList({u"Fri 9"_qs, u"18"_qs, u"0"_qs}));
}

void ChartsTest::theScoreBarPutsPartsEndToEnd()
{
    ScoreBar bar;
    bar.resize(200, 100);
    bar.setData({{{u"Bought"_qs, 22, Token::Accent}, {u"Guess"_qs, 14, Token::Plum}}, 36, 71, 58});
    QCOMPARE(bar.partRect(0).right(), 44.0);
    QCOMPARE(bar.partRect(1),
             QRectF(QPointF(44, bar.partRect(0).top()), QPointF(72, bar.partRect(0).bottom())));
    QCOMPARE(bar.markText(1), u"Guess: +14 points"_qs);
    QCOMPARE(bar.table().rows.back(), QStringList({u"Ceiling"_qs, u"58"_qs}));
}

void ChartsTest::replacedLinesSayThatTheyAre()
{
    SofteningLadder ladder;
    ladder.setData({{71, u"Too close"_qs, true}, {54, u"Candle season is here"_qs, false}});
    QCOMPARE(ladder.markText(0), u"Replaced, 71 points: Too close"_qs);
    QCOMPARE(ladder.table().rows[1], QStringList({u"Candle season is here"_qs, u"54"_qs, u"used"_qs}));
    ladder.setData(
        {{71, u"A line that is long enough to need two lines where there is little room for it"_qs, false}});
    QVERIFY(ladder.heightForWidth(200) > ladder.heightForWidth(800));
}

void ChartsTest::whiskersAndDotsStandAtTheirValues()
{
    IntervalBars bars;
    bars.resize(400, 100);
    bars.setData({{{u"Ours"_qs, 20, 15, 25, u"20"_qs, u"between 15 and 25"_qs, true},
                   {u"Rule"_qs, 10, 5, 15, u"10"_qs, {}, false}},
                  40,
                  NamePlace::Above});
    QCOMPARE(bars.barRect(0).width(), 2 * bars.barRect(1).width());
    QCOMPARE(bars.markText(0), u"Ours: 20, between 15 and 25"_qs);

    DotIntervals dots;
    dots.resize(500, 200);
    dots.setData({{{u"New"_qs, {}, 0.5, 0.4, 0.6, u"50%"_qs, false},
                   {u"Old"_qs, u"less sure"_qs, 0.75, 0.5, 1, u"75%"_qs, true}},
                  0.5,
                  0.4,
                  0.6,
                  0,
                  1,
                  {}});
    const double step = dots.dotAt(1).x() - dots.dotAt(0).x();
    QVERIFY(qAbs((500 - dots.dotAt(1).x()) - step) < 0.01);
    QCOMPARE(probe(dots, dots.dotAt(0)), Style::of(nullptr).color(Token::Accent));
    QCOMPARE(probe(dots, dots.dotAt(1)), Style::of(nullptr).color(Token::Surface));
}

void ChartsTest::barsOfSharesFillTheirTrackAndTextsWrap()
{
    ShareRows rows;
    rows.setData(
        {{u"Loyal"_qs, u"Bought more often than most of the other customers"_qs, 0.5, u"50"_qs, u"50%"_qs},
         {u"New"_qs, {}, 0.25, u"25"_qs, u"25%"_qs}});
    rows.resize(600, rows.heightForWidth(600));
    QCOMPARE(rows.barRect(0).width(), 2 * rows.barRect(1).width());
    QCOMPARE(probe(rows, rows.barRect(0).center()), Style::of(nullptr).color(Token::AccentMid));
    QVERIFY(rows.heightForWidth(320) > rows.heightForWidth(1000));
    QVERIFY(rows.markText(0).startsWith(u"Loyal: 50, 50%. Bought"_qs));
    QCOMPARE(rows.markText(1), u"New: 25, 25%"_qs);
    QCOMPARE(rows.table().titles.size(), 4);
    rows.setData({{u"New"_qs, {}, 1, u"25"_qs, u"100%"_qs}});
    QCOMPARE(rows.table().titles.size(), 3);
}

void ChartsTest::tinyPartsCanStillBeSeen()
{
    StackedBar bar;
    bar.resize(300, 40);
    bar.setData({{{u"fine"_qs, 1'000'000, u"1,000,000"_qs, Token::AccentMid},
                  {u"none"_qs, 0, u"0"_qs, Token::Accent},
                  {u"set aside"_qs, 1, u"1"_qs, Token::Brass}},
                 LegendShape::Line});
    QVERIFY(bar.partRect(2).width() >= 2);
    QCOMPARE(bar.partRect(1).width(), 0.0);
    QCOMPARE(bar.partRect(2).right(), 300.0);
}

void ChartsTest::theTimelineWalksByDateAndScrolls()
{
    TimelineData data;
    data.orders = {{Day{100}, 20, u"£20"_qs, u"first order"_qs}, {Day{900}, 30, u"£30"_qs, u"last order"_qs}};
    data.mails = {{Day{500}, true, u"a mail"_qs}};
    data.today = Day{950};
    data.shown = {Day{600}, Day{1000}};
    Timeline timeline;
    timeline.resize(timeline.sizeHint());
    timeline.setData(data);
    QCOMPARE(timeline.markText(1), u"a mail"_qs);
    QTest::keyClick(&timeline, Qt::Key_Home);
    QVERIFY(timeline.shown().from <= Day{100});
    QCOMPARE(timeline.shown().to - timeline.shown().from, 400);
    QTest::keyClick(&timeline, Qt::Key_End);
    QVERIFY(timeline.shown().to >= Day{900});
    QVERIFY(timeline.rect().contains(timeline.markRect(2).center().toPoint()));
    QCOMPARE(timeline.table().rows.size(), std::size_t{3});
}

void ChartsTest::salesShowTheSpanThatWasChosen()
{
    SalesChartData data;
    for (int month = 0; month < 30; ++month)
        data.months.push_back({Day{15 + month * 30}, 100.0 + month, 50, {}});
    data.expected = {{Day{15 + 30 * 30}, 150, 100, 200}};
    data.axisText = data.moneyText = [](double amount) { return QString::number(amount); };
    SalesChart chart;
    chart.setData(data);
    QCOMPARE(chart.markCount(), 13);
    QCOMPARE(chart.table().rows.front()[1], u"118"_qs);
    chart.setSpan(SalesSpan::TwoYears);
    QCOMPARE(chart.markCount(), 25);
    chart.setSpan(SalesSpan::All);
    QCOMPARE(chart.markCount(), 31);
    QCOMPARE(chart.table().rows.back()[4], u"150, likely between 100 and 200"_qs);
}

void ChartsTest::salesBarsAreAsHighAsTheirAmounts()
{
    SalesChartData data;
    data.months = {{Day{15}, 100, 100, {}}, {Day{45}, 50, 0, u"Spring"_qs}};
    data.axisText = data.moneyText = [](double amount) { return QString::number(amount); };
    SalesChart chart;
    chart.resize(500, 400);
    chart.setData(data);
    const Style& style = Style::of(nullptr);
    QCOMPARE(chart.barRect(0, 0, 100).height(), 2 * chart.barRect(1, 0, 50).height());
    QCOMPARE(probe(chart, chart.barRect(0, 2, 98).center()), style.color(Token::Accent));
    QCOMPARE(probe(chart, chart.barRect(0, 102, 198).center()), style.color(Token::AccentMid));
    QCOMPARE(probe(chart, QPointF(chart.markRect(1).center().x(), chart.barRect(1, 0, 48).top())),
             style.color(Token::Accent));
    QVERIFY(probe(chart, QPointF(chart.markRect(1).center().x(), chart.barRect(1, 0, 54).top())) !=
            style.color(Token::Accent));
    QVERIFY(chart.markText(1).endsWith(u"Campaign: Spring"_qs));
}

void ChartsTest::figuresOpenAsATable()
{
    Funnel funnel;
    funnel.setData(someSteps());
    funnel.show();
    QTest::keyClick(&funnel, Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = funnel.findChild<QMenu*>(u"chartMenu"_qs);
    QVERIFY(menu);
    menu->actions().front()->trigger();
    auto* grid = funnel.findChild<QTableWidget*>(u"chartFigures"_qs);
    QVERIFY(grid);
    QCOMPARE(grid->rowCount(), 3);
    QCOMPARE(grid->item(1, 1)->text(), u"3,000"_qs);
}

void ChartsTest::theCurrentMarkIsDescribed()
{
    Funnel funnel;
    funnel.setFinding(u"One in four will hear from you."_qs);
    funnel.setData(someSteps());
    QCOMPARE(funnel.accessibleDescription(), u"One in four will hear from you."_qs);
    funnel.setCurrentMark(0);
    QCOMPARE(funnel.accessibleDescription(), u"One in four will hear from you. Customers, 4,000 people"_qs);
    funnel.setCurrentMark(99);
    QCOMPARE(funnel.currentMark(), 2);
    funnel.setData({});
    QCOMPARE(funnel.currentMark(), -1);
}

TACTFUL_TEST(ChartsTest)
#include "charts_test.moc"
