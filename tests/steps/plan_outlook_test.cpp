#include "core/base/random.h"
#include "core/measure/power.h"
#include "core/steps/hearing.h"
#include "core/steps/often_worth.h"
#include "core/steps/test_power.h"
#include "core/steps/waiting_line.h"
#include "tests/support/register.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>

using namespace tactful;
using namespace tactful::steps;

namespace {

const Day sendDay = *parseIsoDay("2026-10-08");

data::Customer customerOf(const char* country, const char* zone = "")
{
    data::Customer customer;
    customer.country = country;
    customer.timeZone = zone;
    return customer;
}

}  // namespace

class PlanOutlookTest : public QObject {
    Q_OBJECT

private slots:
    void everybodyHasTheirOwnClock_data();
    void everybodyHasTheirOwnClock();
    void daysNearAnotherMessageAreClosed();
    void oneMessageEarnsWhatIsExpectedOfIt();
    void theBestPositionIsWorthMost();
    void moreMessagesLoseMorePeople();
    void whoWaitsStandsInLine();
    void theSmallestEffectIsThatOfTheTables();
    void campaignsTogetherShowMore();
    void withoutAHoldOutNothingIsTested();
};

void PlanOutlookTest::everybodyHasTheirOwnClock_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    const auto row = [](const char* name, const char* country, const char* zone, int ahead, int first,
                        int last) {
        QTest::newRow(name) << QByteArray(country) << QByteArray(zone) << ahead << first << last;
    };
    row("at home", "GB", "", 0, 7, 20);
    row("nothing known", "", "", 0, 7, 20);
    row("Germany", "DE", "", 1, 7, 20);
    row("Japan", "JP", "", 8, 7, 20);
    row("their own zone", "US", "America/Los_Angeles", -8, 7, 20);
    row("half an hour is rounded down", "IN", "Asia/Kolkata", 4, 7, 20);
    // New York's clock; ten there is seven in Los Angeles.
    row("one of several clocks", "US", "", -5, 10, 20);
    row("a zone that does not exist", "DE", "Mars/Base", 0, 7, 20);
}

void PlanOutlookTest::everybodyHasTheirOwnClock()
{
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, zone);
    QFETCH(int, ahead);
    QFETCH(int, first);
    QFETCH(int, last);
    data::ShopSettings settings;  // London
    OwnClocks clocks(settings, *TimeZone::find(settings.timeZone), sendDay);
    const OwnClock clock = clocks.of(customerOf(country.constData(), zone.constData()));
    QCOMPARE(clock.hoursAhead, ahead);
    QCOMPARE(clock.firstHour, first);
    QCOMPARE(clock.lastHour, last);
}

void PlanOutlookTest::daysNearAnotherMessageAreClosed()
{
    const std::vector<tact::PastMessage> past{{sendDay + 1, tact::MessageKind::Promotion}};
    tact::HearingHistory history;
    history.messages = past;
    const auto closed = closedDays(history, sendDay, sendDay + 6, {});
    QCOMPARE(closed.to_string().substr(closed.size() - 7), std::string("0001111"));
    QVERIFY2(closedDays(history, sendDay, sendDay + 2, {}).none(), "never all of them");
}

void PlanOutlookTest::oneMessageEarnsWhatIsExpectedOfIt()
{
    const OftenGroup group{100.0, 50.0, 0.0, 8};
    const auto positions = worthOf({&group, 1}, 0.0);
    // One in 30 days is a little less than one in four weeks.
    QVERIFY(positions[0].yearMinor > 0.9 * 100 * 50 * 12 && positions[0].yearMinor < 100 * 50 * 13.1);
    for (std::size_t i = 1; i < positions.size(); ++i)
        QVERIFY2(positions[i].yearMinor - positions[i - 1].yearMinor < positions[i - 1].yearMinor,
                 "each earns less than the one before");
}

void PlanOutlookTest::theBestPositionIsWorthMost()
{
    Random random(8);
    for (int round = 0; round < 200; ++round) {
        std::vector<OftenGroup> groups;
        for (int i = 0; i < 3; ++i)
            groups.push_back({static_cast<double>(random.between(0, 500)), 100.0 * random.uniform(),
                              random.beta(2.8, 500.0), static_cast<int>(random.between(1, 8))});
        const auto positions = worthOf(groups, 3.0 * random.uniform());
        const auto best = std::find_if(positions.begin(), positions.end(),
                                       [](const OftenWorth& position) { return position.best; });
        QVERIFY(best != positions.end());
        QCOMPARE(std::count_if(positions.begin(), positions.end(),
                               [](const OftenWorth& position) { return position.best; }),
                 std::ptrdiff_t{1});
        for (const OftenWorth& position : positions)
            QVERIFY(position.worthMinor <= best->worthMinor);
    }
}

void PlanOutlookTest::moreMessagesLoseMorePeople()
{
    const OftenGroup group{1000.0, 50.0, 0.0014, 7};
    const auto positions = worthOf({&group, 1}, 0.0);
    for (std::size_t i = 1; i < positions.size(); ++i)
        QVERIFY(positions[i].unsubscribes >= positions[i - 1].unsubscribes);
    QCOMPARE(positions[7].unsubscribes, positions[6].unsubscribes);  // the cap of seven a month
    // About one a week loses 7% a year (SCIENCE.md 2.2).
    QVERIFY(std::abs(positions[3].unsubscribes / 1000.0 - 0.066) < 0.005);
}

void PlanOutlookTest::whoWaitsStandsInLine()
{
    const std::vector<tact::PastMessage> yesterday{{sendDay - 1, tact::MessageKind::Promotion}};
    const std::vector<tact::PastMessage> two{{sendDay - 12, tact::MessageKind::Promotion},
                                             {sendDay - 25, tact::MessageKind::Promotion}};
    const auto historyOf = [](std::span<const tact::PastMessage> messages) {
        tact::HearingHistory history;
        history.messages = messages;
        history.lastClickOrPurchase = sendDay - 5;
        return history;
    };
    const std::vector<WaitingQuestion> people{{1, historyOf(two), {}, false},
                                              {2, historyOf(yesterday), {}, false},
                                              {3, historyOf({}), sendDay - 400, true},
                                              {4, historyOf(two), {}, true}};
    const auto line = lineUp(people, {sendDay, 2, {}}, Job());
    QVERIFY(line.ok());
    std::string order;
    for (const Waiting& waiting : line->people)
        order += std::to_string(waiting.customer) + " " + waiting.reason + " " +
                 std::to_string(*waiting.next - sendDay) + " " + std::to_string(waiting.waitedDays) + ", ";
    QCOMPARE(order,
             std::string("3 over-budget 0 400, 4 over-budget 0 12, 2 too-soon 3 1, 1 often-dial 5 12, "));
    QCOMPARE(line->reasons.at("over-budget"), std::int64_t{2});
    QCOMPARE(line->nextDays.at(sendDay + 5), std::int64_t{1});
}

void PlanOutlookTest::theSmallestEffectIsThatOfTheTables()
{
    TestSides sides;
    sides.heldBack = sides.writtenTo = 2213.0;
    sides.buyers = 0.10;
    sides.lift = 0.26;
    sides.spreadMinor = 3000.0;
    const TestPower power = powerOf(sides);
    QVERIFY(power.tests);
    QVERIFY(std::abs(power.expectedRise - 0.026) < 1e-12);
    const auto needed = measure::peoplePerSide(0.10, 0.10 + power.smallestRise, {});
    QVERIFY(std::abs(*needed - 2213.0) < 1.0);
    QVERIFY(std::abs(power.smallestMinor - 2.8015852 * 3000.0 * std::sqrt(2.0 / 2213.0)) < 0.01);
}

void PlanOutlookTest::campaignsTogetherShowMore()
{
    TestSides sides;
    sides.heldBack = 180.0;
    sides.writtenTo = 1600.0;
    sides.buyers = 0.2;
    sides.lift = 0.1;
    sides.spreadMinor = 4000.0;
    const TestPower one = powerOf(sides);
    QVERIFY(one.smallestRise > one.expectedRise);
    QVERIFY(one.campaigns && *one.campaigns > 1);
    QVERIFY(one.chance < 0.8);
    TestSides all = sides;
    all.heldBack *= *one.campaigns;
    all.writtenTo *= *one.campaigns;
    const TestPower together = powerOf(all);
    QVERIFY(together.smallestRise <= together.expectedRise);
    QVERIFY(together.chance > 0.78);
    QCOMPARE(*together.campaigns, 1);
    all.heldBack = sides.heldBack * (*one.campaigns - 1);
    all.writtenTo = sides.writtenTo * (*one.campaigns - 1);
    QVERIFY2(powerOf(all).smallestRise > one.expectedRise, "one campaign fewer would not show it");
    sides.lift = 0.0;
    QVERIFY(!powerOf(sides).campaigns);
}

void PlanOutlookTest::withoutAHoldOutNothingIsTested()
{
    TestSides sides;
    sides.writtenTo = 100.0;
    sides.buyers = 0.2;
    sides.lift = 0.1;
    QVERIFY(!powerOf(sides).tests);
    sides.heldBack = 10.0;
    QVERIFY(powerOf(sides).tests);
    QVERIFY(!powerOf(sides).smallestOfPicks);
    sides.bestSellers = 10.0;
    QVERIFY(powerOf(sides).smallestOfPicks);
}

TACTFUL_TEST(PlanOutlookTest)
#include "plan_outlook_test.moc"
