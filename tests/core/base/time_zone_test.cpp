#include "core/base/time_zone.h"
#include "tests/support/register.h"

using namespace tactful;

namespace {

std::string shown(LocalTime local)
{
    return isoInstant({std::int64_t{local.day.number} * 86400 + local.second}).substr(0, 19);
}

LocalTime wall(const QByteArray& text)
{
    const std::int64_t seconds = parseIsoInstant(text.toStdString() + "Z").value().seconds;
    const Day day = parseIsoDay(text.left(10).toStdString()).value();
    return {day, static_cast<int>(seconds - std::int64_t{day.number} * 86400)};
}

}  // namespace

class TimeZoneTest : public QObject {
    Q_OBJECT

private slots:
    void wallClocksFollowTheZone_data();
    void wallClocksFollowTheZone();
    void timesInAGapMoveOnAndDoubledTimesAreTheEarlier_data();
    void timesInAGapMoveOnAndDoubledTimesAreTheEarlier();
    void aDayIsTheShopsDay();
    void unknownNamesAreRefusedWithAnExample_data();
    void unknownNamesAreRefusedWithAnExample();
    void utcNeedsNoDatabase();
};

void TimeZoneTest::wallClocksFollowTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QByteArray>("local");
    const auto row = [](const char* name, const char* zone, const char* instant, const char* local) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(instant) << QByteArray(local);
    };
    row("London in winter", "Europe/London", "2026-01-15T12:00:00Z", "2026-01-15T12:00:00");
    row("London in summer", "Europe/London", "2026-07-15T12:00:00Z", "2026-07-15T13:00:00");
    row("the last second before summer time", "Europe/London", "2026-03-29T00:59:59Z", "2026-03-29T00:59:59");
    row("the first second of summer time", "Europe/London", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00");
    row("the evening before in New York", "America/New_York", "2026-01-15T03:00:00Z", "2026-01-14T22:00:00");
    row("half an hour in India", "Asia/Kolkata", "2026-01-15T20:00:00Z", "2026-01-16T01:30:00");
    row("before 1970", "Europe/Berlin", "1969-12-31T23:30:00Z", "1970-01-01T00:30:00");
    row("UTC", "UTC", "1969-12-31T23:59:59Z", "1969-12-31T23:59:59");
}

void TimeZoneTest::wallClocksFollowTheZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, instant);
    QFETCH(QByteArray, local);
    const auto found = TimeZone::find(zone.toStdString());
    QVERIFY(found.ok());
    const Instant point = parseIsoInstant(instant.toStdString()).value();
    QCOMPARE(QByteArray::fromStdString(shown(found->localTime(point))), local);
    QCOMPARE(QByteArray::fromStdString(isoInstant(found->instantOf(wall(local)))), instant);
}

void TimeZoneTest::timesInAGapMoveOnAndDoubledTimesAreTheEarlier_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("instant");
    const auto row = [](const char* name, const char* zone, const char* local, const char* instant) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(local) << QByteArray(instant);
    };
    row("a gap of an hour", "Europe/London", "2026-03-29T01:30:00", "2026-03-29T01:30:00Z");
    row("the gap's first second", "Europe/London", "2026-03-29T01:00:00", "2026-03-29T01:00:00Z");
    row("a gap west of Greenwich", "America/New_York", "2026-03-08T02:15:00", "2026-03-08T07:15:00Z");
    row("a gap of half an hour", "Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-03T15:45:00Z");
    row("an hour that comes twice", "Europe/London", "2026-10-25T01:30:00", "2026-10-25T00:30:00Z");
    row("twice, west of Greenwich", "America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z");
}

void TimeZoneTest::timesInAGapMoveOnAndDoubledTimesAreTheEarlier()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, instant);
    const auto found = TimeZone::find(zone.toStdString());
    QVERIFY(found.ok());
    QCOMPARE(QByteArray::fromStdString(isoInstant(found->instantOf(wall(local)))), instant);
}

void TimeZoneTest::aDayIsTheShopsDay()
{
    const Instant lateInLondon = parseIsoInstant("2026-07-15T23:30:00Z").value();
    QCOMPARE(isoDay(TimeZone::utc().dayOf(lateInLondon)), std::string("2026-07-15"));
    QCOMPARE(isoDay(TimeZone::find("Europe/London")->dayOf(lateInLondon)), std::string("2026-07-16"));
}

void TimeZoneTest::unknownNamesAreRefusedWithAnExample_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a city alone") << QByteArray("Londonn");
    QTest::newRow("an offset") << QByteArray("GMT+25");
    QTest::newRow("a path") << QByteArray("../posixrules");
}

void TimeZoneTest::unknownNamesAreRefusedWithAnExample()
{
    QFETCH(QByteArray, name);
    const auto found = TimeZone::find(name.toStdString());
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::NotFound);
    QVERIFY(found.error().detail.find("\"" + name.toStdString() + "\"") != std::string::npos);
    QVERIFY(found.error().detail.find("Europe/London") != std::string::npos);
}

void TimeZoneTest::utcNeedsNoDatabase()
{
    QCOMPARE(TimeZone::utc().name(), std::string("UTC"));
    QCOMPARE(TimeZone::find("Etc/UTC")->name(), std::string("UTC"));
    QCOMPARE(TimeZone::find("Europe/London")->name(), std::string("Europe/London"));
}

TACTFUL_TEST(TimeZoneTest)
#include "time_zone_test.moc"
