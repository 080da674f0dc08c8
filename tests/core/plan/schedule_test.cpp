#include "core/base/random.h"
#include "core/plan/schedule.h"
#include "tests/support/register.h"

#include <algorithm>
#include <map>

using namespace tactful;
using namespace tactful::plan;

namespace {

const Day monday = *parseIsoDay("2026-10-05");

ScheduleOptions week()
{
    ScheduleOptions options;
    options.from = monday;
    options.to = monday + 6;
    options.shop.hours[10] = 40;
    options.shop.hours[18] = 60;
    options.shop.weekdays = {10, 10, 10, 10, 30, 20, 10};
    return options;
}

ScheduledPerson person(data::CustomerId customer, int hour, std::uint32_t orders, int weekday = 0)
{
    ScheduledPerson result;
    result.customer = customer;
    if (orders > 0) result.times.hours[static_cast<std::size_t>(hour)] = orders;
    if (orders > 0) result.times.weekdays[static_cast<std::size_t>(weekday)] = orders;
    return result;
}

std::string describe(const std::optional<SendSlot>& slot)
{
    return slot ? isoDay(slot->day) + " " + std::to_string(slot->hour) : "no room";
}

std::string slotOf(const ScheduledPerson& one, const ScheduleOptions& options)
{
    return describe(schedule({&one, 1}, options)->sendTimes.front());
}

std::vector<ScheduledPerson> randomPeople(Random& random, int count)
{
    std::vector<ScheduledPerson> people;
    for (int i = 0; i < count; ++i) {
        ScheduledPerson next;
        next.customer = i + 1;
        for (auto orders = random.between(0, 8); orders > 0; --orders) {
            ++next.times.hours[static_cast<std::size_t>(random.between(0, 23))];
            ++next.times.weekdays[static_cast<std::size_t>(random.between(0, 6))];
        }
        next.hoursAhead = random.chance(0.3) ? static_cast<int>(random.between(-11, 13)) : 0;
        people.push_back(next);
    }
    return people;
}

/// Hours of the shop's clock since the window began.
int shopHour(const SendSlot& slot, const ScheduledPerson& person, Day from)
{
    return (slot.day - from) * 24 + slot.hour - person.hoursAhead;
}

}  // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void peopleGetTheirUsualHour_data();
    void peopleGetTheirUsualHour();
    void aShopWithoutOrdersSendsAtTen();
    void whoHasNoDayOfTheirOwnIsSpreadAsTheShopSells();
    void aDayOfTheirOwnIsKept();
    void closedHoursAndDaysAreKept();
    void fewPeopleAreGivenHoursAsWellAsCanBe();
    void hoursAreThoseOfTheRecipient();
    void fullHoursPassOnToTheNextBest();
    void whoFindsNoRoomIsSaid();
    void randomSchedulesKeepEveryPromise();
    void someOfThePeopleAreAssignedAsIfTheyWereAll();
    void itStopsWhenAsked();
    void outOfRangeIsRefused_data();
    void outOfRangeIsRefused();
    void aClockTooFarAwayIsRefused();
};

void ScheduleTest::peopleGetTheirUsualHour_data()
{
    QTest::addColumn<int>("hour");
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<QByteArray>("slot");
    const auto row = [](const char* name, int hour, int orders, int weekday, const char* slot) {
        QTest::newRow(name) << hour << orders << weekday << QByteArray(slot);
    };
    // Without a weekday of their own the day is drawn; customer 1 draws the Sunday.
    row("nothing known: the shop's best hour", 0, 0, 0, "2026-10-11 18");
    row("one order does not outweigh the shop", 8, 1, 2, "2026-10-11 18");
    row("many orders do", 8, 20, 2, "2026-10-07 8");
    row("the last hour is 20", 20, 20, 5, "2026-10-10 20");
    row("night owls get the best hour by day", 23, 50, 5, "2026-10-10 18");
    row("early birds too", 6, 50, 5, "2026-10-10 18");
}

void ScheduleTest::peopleGetTheirUsualHour()
{
    QFETCH(int, hour);
    QFETCH(int, orders);
    QFETCH(int, weekday);
    QFETCH(QByteArray, slot);
    const auto found = slotOf(person(1, hour, static_cast<std::uint32_t>(orders), weekday), week());
    QCOMPARE(QByteArray::fromStdString(found), slot);
}

void ScheduleTest::aShopWithoutOrdersSendsAtTen()
{
    ScheduleOptions options = week();
    options.shop = {};
    for (data::CustomerId customer = 1; customer <= 20; ++customer) {
        const std::string slot = slotOf(person(customer, 0, 0), options);
        QVERIFY2(slot.ends_with(" 10"), slot.c_str());
    }
}

void ScheduleTest::whoHasNoDayOfTheirOwnIsSpreadAsTheShopSells()
{
    std::vector<ScheduledPerson> people;
    for (data::CustomerId customer = 1; customer <= 7000; ++customer)
        people.push_back(person(customer, 18, customer % 2 == 0 ? 1 : 0, 4));
    const auto found = schedule(people, week());
    std::array<int, 7> perDay{};
    for (const auto& slot : found->sendTimes) {
        ++perDay[static_cast<std::size_t>(slot->day - monday)];
        QCOMPARE(slot->hour, 18);
    }
    const std::array<int, 7> expected{700, 700, 700, 700, 2100, 1400, 700};
    for (std::size_t day = 0; day < 7; ++day)
        QVERIFY2(std::abs(perDay[day] - expected[day]) < expected[day] / 4,
                 qPrintable(QString("day %1: %2").arg(day).arg(perDay[day])));
    ScheduleOptions even = week();
    even.shop = {};
    perDay = {};
    const auto spread = schedule(people, even);
    for (std::size_t i = 0; i < people.size(); i += 2)
        ++perDay[static_cast<std::size_t>(spread->sendTimes[i]->day - monday)];
    for (const int count : perDay)
        QVERIFY2(std::abs(count - 500) < 100, qPrintable(QString::number(count)));
}

void ScheduleTest::aDayOfTheirOwnIsKept()
{
    for (data::CustomerId customer = 1; customer <= 50; ++customer)
        QCOMPARE(slotOf(person(customer, 18, 6, 2), week()), std::string("2026-10-07 18"));
}

void ScheduleTest::closedHoursAndDaysAreKept()
{
    ScheduledPerson one = person(1, 8, 20, 2);
    one.closed.set(2);
    QVERIFY(slotOf(one, week()) != "2026-10-07 8");
    one.closed.reset();
    one.firstHour = 10;
    QCOMPARE(slotOf(one, week()), std::string("2026-10-07 18"));
    one.lastHour = 12;
    QCOMPARE(slotOf(one, week()), std::string("2026-10-07 10"));
    Random random(41);
    for (int round = 0; round < 20; ++round) {
        auto people = randomPeople(random, 60);
        for (ScheduledPerson& each : people) {
            each.firstHour = static_cast<int>(random.between(7, 12));
            each.lastHour = static_cast<int>(random.between(14, 20));
            each.closed.set(static_cast<std::size_t>(random.between(0, 6)));
        }
        ScheduleOptions options = week();
        if (round % 2 == 0) options.perHour = 2;
        const auto found = schedule(people, options);
        QCOMPARE(found->withoutRoom, std::int64_t{0});
        for (std::size_t i = 0; i < people.size(); ++i) {
            const SendSlot& slot = *found->sendTimes[i];
            QVERIFY(slot.hour >= people[i].firstHour && slot.hour <= people[i].lastHour);
            QVERIFY(!people[i].closed[static_cast<std::size_t>(slot.day - monday)]);
        }
    }
}

void ScheduleTest::fewPeopleAreGivenHoursAsWellAsCanBe()
{
    Random random(42);
    int better = 0;
    for (int round = 0; round < 20; ++round) {
        const auto people = randomPeople(random, 60);
        ScheduleOptions options = week();
        options.perHour = 1;
        const auto best = schedule(people, options);
        options.bestFor = 0;
        const auto turn = schedule(people, options);
        QVERIFY(best->worth >= turn->worth - 1e-12);
        QCOMPARE(best->withoutRoom, turn->withoutRoom);
        QVERIFY(!turn->best);
        better += best->worth > turn->worth + 1e-9 ? 1 : 0;
    }
    QVERIFY2(better > 10, qPrintable(QString::number(better)));
    ScheduleOptions roomy = week();
    QVERIFY2(schedule(randomPeople(random, 60), roomy)->best, "where there is room for all, in turn is best");
}

void ScheduleTest::hoursAreThoseOfTheRecipient()
{
    // Orders at 23 o'clock in the shop are orders at 18 o'clock five hours behind.
    ScheduledPerson behind = person(1, 23, 30, 1);
    behind.hoursAhead = -5;
    QCOMPARE(slotOf(behind, week()), std::string("2026-10-06 18"));
    ScheduledPerson ahead = person(1, 2, 30, 1);
    ahead.hoursAhead = 9;
    QCOMPARE(slotOf(ahead, week()), std::string("2026-10-06 11"));
}

void ScheduleTest::fullHoursPassOnToTheNextBest()
{
    ScheduleOptions options = week();
    options.perHour = 1;
    const std::vector<ScheduledPerson> people{person(3, 8, 20, 2), person(1, 8, 20, 2), person(2, 8, 40, 2)};
    const auto found = schedule(people, options);
    QVERIFY2(describe(found->sendTimes[2]) == "2026-10-07 8", "who orders most at that hour gets it");
    QVERIFY2(describe(found->sendTimes[1]) == "2026-10-07 18",
             "then the lower number, at the shop's best hour");
    QVERIFY2(describe(found->sendTimes[0]) == "2026-10-07 10", "and the other at its second best");
    QCOMPARE(found->withoutRoom, std::int64_t{0});
}

void ScheduleTest::whoFindsNoRoomIsSaid()
{
    ScheduleOptions options = week();
    options.to = options.from;
    options.perHour = 1;
    std::vector<ScheduledPerson> people;
    for (data::CustomerId customer = 1; customer <= 20; ++customer)
        people.push_back(person(customer, 9, 5));
    const auto found = schedule(people, options);
    QCOMPARE(found->withoutRoom, std::int64_t{6});
    QVERIFY2(found->sendTimes[13] && !found->sendTimes[14],
             "fourteen hours a day, and the lower numbers go first");
}

void ScheduleTest::randomSchedulesKeepEveryPromise()
{
    Random random(31);
    for (int round = 0; round < 30; ++round) {
        auto people = randomPeople(random, 200);
        ScheduleOptions options = week();
        options.to = options.from + static_cast<std::int32_t>(random.between(0, 9));
        if (round % 3 != 0) options.perHour = static_cast<int>(random.between(1, 12));
        const auto found = schedule(people, options);
        std::map<int, int> perShopHour;
        std::map<data::CustomerId, std::string> first;
        for (std::size_t i = 0; i < people.size(); ++i) {
            first[people[i].customer] = describe(found->sendTimes[i]);
            if (!found->sendTimes[i]) continue;
            const SendSlot& slot = *found->sendTimes[i];
            QVERIFY(slot.day >= options.from && slot.day <= options.to);
            QVERIFY(slot.hour >= 7 && slot.hour <= 20);
            ++perShopHour[shopHour(slot, people[i], options.from)];
        }
        for (const auto& [hour, count] : perShopHour)
            QVERIFY(!options.perHour || count <= *options.perHour);
        if (!options.perHour) QCOMPARE(found->withoutRoom, std::int64_t{0});
        for (std::size_t i = 0; i < people.size() && found->withoutRoom > 0; ++i)
            for (int hour = 7; hour <= 20 && !found->sendTimes[i]; ++hour)
                QCOMPARE(perShopHour[shopHour({options.from, hour}, people[i], options.from)],
                         *options.perHour);

        std::reverse(people.begin(), people.end());
        const auto again = schedule(people, options);
        for (std::size_t i = 0; i < people.size(); ++i)
            QCOMPARE(describe(again->sendTimes[i]), first[people[i].customer]);
    }
}

void ScheduleTest::someOfThePeopleAreAssignedAsIfTheyWereAll()
{
    Random random(5);
    for (int round = 0; round < 20; ++round) {
        const std::vector<ScheduledPerson> all = randomPeople(random, 60);
        ScheduleOptions options = week();
        if (round % 2 == 0) options.perHour = 1 + round % 3;
        const auto times = SendTimes::prepare(all, options, Job());
        QVERIFY(times.ok());
        std::vector<std::uint8_t> going;
        std::vector<ScheduledPerson> some;
        for (const ScheduledPerson& one : all) {
            going.push_back(random.chance(0.6) ? 1 : 0);
            if (going.back() != 0) some.push_back(one);
        }
        const auto assigned = times->assign(going, Job());
        QVERIFY(assigned.ok());
        const Schedule& found = *assigned;
        const auto alone = schedule(some, options);
        QVERIFY(alone.ok());
        QCOMPARE(found.withoutRoom, alone->withoutRoom);
        std::size_t next = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (going[i] == 0)
                QVERIFY(!found.sendTimes[i]);
            else
                QVERIFY(found.sendTimes[i] == alone->sendTimes[next++]);
        }
    }
}

void ScheduleTest::itStopsWhenAsked()
{
    Random random(5);
    std::stop_source stop;
    stop.request_stop();
    const Job stopped(stop.get_token(), {});
    const std::vector<ScheduledPerson> people = randomPeople(random, 60);
    const auto prepared = SendTimes::prepare(people, week(), stopped);
    QVERIFY(!prepared.ok());
    QCOMPARE(prepared.error().code, ErrorCode::Cancelled);
    const auto times = SendTimes::prepare(people, week(), Job());
    QVERIFY(times.ok());
    const auto assigned = times->assign(std::vector<std::uint8_t>(people.size(), 1), stopped);
    QVERIFY(!assigned.ok());
    QCOMPARE(assigned.error().code, ErrorCode::Cancelled);
}

void ScheduleTest::outOfRangeIsRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("perHour");
    QTest::addColumn<double>("kappa");
    QTest::addColumn<double>("weekdayKappa");
    QTest::newRow("backwards") << QByteArray("to") << -1 << 5 << 8.0 << 8.0;
    QTest::newRow("too long") << QByteArray("to") << 93 << 5 << 8.0 << 8.0;
    QTest::newRow("none an hour") << QByteArray("perHour") << 3 << 0 << 8.0 << 8.0;
    QTest::newRow("no weight") << QByteArray("kappa") << 3 << 5 << 0.0 << 8.0;
    QTest::newRow("no number") << QByteArray("kappa") << 3 << 5 << std::nan("") << 8.0;
    QTest::newRow("no weight for weekdays") << QByteArray("weekdayKappa") << 3 << 5 << 8.0 << 0.0;
}

void ScheduleTest::outOfRangeIsRefused()
{
    QFETCH(QByteArray, field);
    QFETCH(int, days);
    QFETCH(int, perHour);
    QFETCH(double, kappa);
    QFETCH(double, weekdayKappa);
    ScheduleOptions options = week();
    options.to = options.from + days;
    options.perHour = perHour;
    options.kappa = kappa;
    options.weekdayKappa = weekdayKappa;
    const auto found = schedule({}, options);
    QVERIFY(!found.ok());
    QVERIFY(found.error().code == ErrorCode::BadInput);
    QCOMPARE(QByteArray::fromStdString(found.error().where), field);
}

void ScheduleTest::aClockTooFarAwayIsRefused()
{
    ScheduledPerson far = person(1, 10, 1);
    far.hoursAhead = 27;
    const auto found = schedule({&far, 1}, week());
    QVERIFY(!found.ok());
    QCOMPARE(found.error().where, std::string("hoursAhead"));
}

TACTFUL_TEST(ScheduleTest)
#include "schedule_test.moc"
