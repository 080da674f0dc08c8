#include "core/measure/backtest.h"
#include "tests/support/register.h"

#include <cmath>
#include <limits>

using namespace tactful;
using namespace tactful::measure;

class BacktestTest : public QObject {
    Q_OBJECT

private slots:
    void hiddenPeriodsLeaveEnoughToLearnFrom_data();
    void hiddenPeriodsLeaveEnoughToLearnFrom();
    void stretchesAreAsLongAsWhatIsToBeForeseen_data();
    void stretchesAreAsLongAsWhatIsToBeForeseen();
    void forecastsAreScored();
    void simpleRulesAreSimple();
    void coverageCountsBothEnds();
};

void BacktestTest::hiddenPeriodsLeaveEnoughToLearnFrom_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("periods");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("a long history") << 1 << 1000 << 1 << QByteArray("911-1000 ");
    QTest::newRow("three periods") << 1 << 1000 << 3 << QByteArray("911-1000 821-910 731-820 ");
    QTest::newRow("as many as there are") << 1 << 300 << 3 << QByteArray("211-300 ");
    QTest::newRow("a third of a short one") << 1 << 150 << 1 << QByteArray("101-150 ");
    QTest::newRow("just long enough") << 1 << 42 << 1 << QByteArray("29-42 ");
    QTest::newRow("too short") << 1 << 41 << 1 << QByteArray("");
    QTest::newRow("one day") << 5 << 5 << 1 << QByteArray("");
    QTest::newRow("nothing") << 5 << 4 << 1 << QByteArray("");
}

void BacktestTest::hiddenPeriodsLeaveEnoughToLearnFrom()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, periods);
    QFETCH(QByteArray, wanted);
    BacktestOptions options;
    options.periods = periods;
    QByteArray got;
    for (const HiddenPeriod& period : hiddenPeriods(Day{first}, Day{last}, options)) {
        got +=
            QByteArray::number(period.asOf.number + 1) + "-" + QByteArray::number(period.until.number) + " ";
        QVERIFY(period.asOf.number - first + 1 >= 2 * period.days());
    }
    QCOMPARE(got, wanted);
}

void BacktestTest::stretchesAreAsLongAsWhatIsToBeForeseen_data()
{
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("days");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("a quarter") << 400 << 90 << QByteArray("311-400 221-310 ");
    QTest::newRow("a year of a long history") << 1100 << 365 << QByteArray("736-1100 ");
    QTest::newRow("a third of a short history") << 273 << 273 << QByteArray("183-273 ");
    QTest::newRow("60 days at least") << 200 << 7 << QByteArray("141-200 ");
    QTest::newRow("just long enough") << 42 << 90 << QByteArray("29-42 ");
    QTest::newRow("too short") << 41 << 90 << QByteArray("");
    QTest::newRow("nothing") << 0 << 90 << QByteArray("");
}

void BacktestTest::stretchesAreAsLongAsWhatIsToBeForeseen()
{
    QFETCH(int, last);
    QFETCH(int, days);
    QByteArray got;
    for (const HiddenPeriod& stretch : pastStretches(Day{1}, Day{last}, days)) {
        QVERIFY(stretch.asOf.number >= 2 * stretch.days());
        got += QByteArray::number(stretch.asOf.number + 1) + '-' + QByteArray::number(stretch.until.number) +
               ' ';
    }
    QTEST(got, "wanted");
    QVERIFY(pastStretches(Day{1}, Day{5000}, days).size() <= 9);
    const auto shortest = pastStretches(Day{1}, Day{5000}, 1);
    QVERIFY(Day{5000} - shortest.back().asOf > 365 + 60);
}

void BacktestTest::forecastsAreScored()
{
    const ForecastScore score = scoreForecast(Eigen::Array3d(1.0, 0.0, 4.0), Eigen::Array3d(0.0, 0.0, 2.0));
    QCOMPARE(score.meanAbsoluteError, 1.0);
    QVERIFY(std::abs(score.rootMeanSquareError - std::sqrt(5.0 / 3.0)) < 1e-15);
    QCOMPARE(score.totalError, 1.5);
    QCOMPARE(scoreForecast(Eigen::Array3d::Zero(), Eigen::Array3d::Zero()).totalError, 0.0);
    QCOMPARE(scoreForecast(Eigen::Array3d::Ones(), Eigen::Array3d::Zero()).totalError,
             std::numeric_limits<double>::infinity());
}

void BacktestTest::simpleRulesAreSimple()
{
    const Eigen::Array3d repeats(0.0, 4.0, 0.0), recency(0.0, 8.0, 0.0), age(10.0, 16.0, 0.0);
    QVERIFY((rateRule(repeats, age, 12.0) == Eigen::Array3d(0.0, 3.0, 0.0)).all());
    QVERIFY((alikeRule(3, 6.0) == Eigen::Array3d(2.0, 2.0, 2.0)).all());
    QVERIFY((latelyRule(recency, age, 8.0, 6.0) == Eigen::Array3d(0.0, 3.0, 3.0)).all());
    QVERIFY((latelyRule(recency, age.max(3.0), 1.0, 6.0) == Eigen::Array3d(2.0, 2.0, 2.0)).all());
    QCOMPARE(alikeRule(0, 6.0).size(), Eigen::Index{0});
}

void BacktestTest::coverageCountsBothEnds()
{
    const Eigen::Array4d low(0.0, 1.0, 1.0, 0.0), high(0.0, 2.0, 2.0, 5.0), actual(0.0, 2.0, 3.0, 0.0);
    QCOMPARE(coverage(low, high, actual), 0.75);
}

TACTFUL_TEST(BacktestTest)
#include "backtest_test.moc"
