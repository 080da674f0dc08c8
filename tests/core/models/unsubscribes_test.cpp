#include "core/base/random.h"
#include "core/models/unsubscribes.h"
#include "tests/support/register.h"

#include <cmath>
#include <limits>

using namespace tactful;
using namespace tactful::models;

class UnsubscribesTest : public QObject {
    Q_OBJECT

private slots:
    void thePriorIsThePublishedAverage();
    void whatWasSeenIsAddedToThePrior();
    void whoIsWrittenToOftenLeavesSooner_data();
    void whoIsWrittenToOftenLeavesSooner();
    void theTruthIsFoundInTime();
    void badCountsAreRefused_data();
    void badCountsAreRefused();
};

void UnsubscribesTest::thePriorIsThePublishedAverage()
{
    QVERIFY(std::abs(UnsubscribeRate().mean() - 0.0014) < 1e-15);
}

void UnsubscribesTest::whatWasSeenIsAddedToThePrior()
{
    const auto rate = updated({}, 12, 2000);
    QVERIFY(rate.ok());
    QVERIFY(std::abs(rate->mean() - 14.8 / 4000) < 1e-15);
    const auto same = updated({}, 0, 0);
    QVERIFY(same.ok());
    QCOMPARE(same->mean(), UnsubscribeRate().mean());
}

void UnsubscribesTest::whoIsWrittenToOftenLeavesSooner_data()
{
    QTest::addColumn<double>("perWeek");
    QTest::addColumn<double>("yearlyLoss");
    // 0.14% a message is a yearly loss of about 7, 14, 20 and 31% (SCIENCE.md 2.2).
    QTest::newRow("weekly") << 1.0 << 0.07;
    QTest::newRow("twice a week") << 2.0 << 0.14;
    QTest::newRow("three times a week") << 3.0 << 0.20;
    QTest::newRow("every working day") << 5.0 << 0.31;
}

void UnsubscribesTest::whoIsWrittenToOftenLeavesSooner()
{
    QFETCH(double, perWeek);
    QFETCH(double, yearlyLoss);
    const double known = chanceOfLeaving({1.4e6, 1e9}, 52.0 * perWeek);
    QVERIFY2(std::abs(known - yearlyLoss) < 0.006, qPrintable(QString::number(known)));
    const double believed = chanceOfLeaving({}, 52.0 * perWeek);
    QVERIFY(believed < known && believed > 0.9 * known);
    QCOMPARE(chanceOfLeaving({}, 0.0), 0.0);
}

void UnsubscribesTest::theTruthIsFoundInTime()
{
    Random random(20261122);
    double unsubscribes = 0.0;
    constexpr int messages = 100000;
    for (int i = 0; i < messages; ++i)
        unsubscribes += random.chance(0.004) ? 1.0 : 0.0;
    const auto rate = updated({}, unsubscribes, messages);
    QVERIFY(rate.ok());
    QVERIFY2(std::abs(rate->mean() - 0.004) < 0.0005, qPrintable(QString::number(rate->mean())));
}

void UnsubscribesTest::badCountsAreRefused_data()
{
    QTest::addColumn<double>("unsubscribes");
    QTest::addColumn<double>("exposure");
    QTest::newRow("less than nobody") << -1.0 << 10.0;
    QTest::newRow("fewer than no messages") << 0.0 << -10.0;
    QTest::newRow("left without being written to") << 1.0 << 0.0;
    QTest::newRow("endless") << 0.0 << std::numeric_limits<double>::infinity();
}

void UnsubscribesTest::badCountsAreRefused()
{
    QFETCH(double, unsubscribes);
    QFETCH(double, exposure);
    const auto rate = updated({}, unsubscribes, exposure);
    QVERIFY(!rate.ok());
    QCOMPARE(rate.error().code, ErrorCode::BadInput);
}

TACTFUL_TEST(UnsubscribesTest)
#include "unsubscribes_test.moc"
