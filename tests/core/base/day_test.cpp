#include "core/base/day.h"
#include "tests/support/register.h"

using namespace tactful;

class DayTest : public QObject {
    Q_OBJECT

private slots:
    void isoDaysAreCountedFrom1970_data();
    void isoDaysAreCountedFrom1970();
    void onlyRealDatesInIsoFormAreRead_data();
    void onlyRealDatesInIsoFormAreRead();
    void datesThatDoNotExistAreRefused_data();
    void datesThatDoNotExistAreRefused();
    void everyDayOfFourCenturiesComesBack();
    void arithmeticCountsDays();
    void instantsAreWrittenAndReadInUtc_data();
    void instantsAreWrittenAndReadInUtc();
    void onlyRealInstantsInIsoFormAreRead_data();
    void onlyRealInstantsInIsoFormAreRead();
    void todayIsTheDayOfNow();
};

void DayTest::isoDaysAreCountedFrom1970_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("dayOfWeek");
    QTest::newRow("the first day") << QByteArray("1970-01-01") << 0 << 3;
    QTest::newRow("the day before") << QByteArray("1969-12-31") << -1 << 2;
    QTest::newRow("a leap day") << QByteArray("2024-02-29") << 19782 << 3;
    QTest::newRow("a century's leap day") << QByteArray("2000-02-29") << 11016 << 1;
    QTest::newRow("a Sunday") << QByteArray("2026-10-11") << 20737 << 6;
    QTest::newRow("a Monday long ago") << QByteArray("1900-01-01") << -25567 << 0;
    QTest::newRow("the last day") << QByteArray("9999-12-31") << 2932896 << 4;
}

void DayTest::isoDaysAreCountedFrom1970()
{
    QFETCH(QByteArray, text);
    QFETCH(int, number);
    QFETCH(int, dayOfWeek);
    const auto day = parseIsoDay(text.toStdString());
    QVERIFY(day.has_value());
    QCOMPARE(day->number, number);
    QCOMPARE(weekday(*day), dayOfWeek);
    QCOMPARE(QByteArray::fromStdString(isoDay(*day)), text);
}

void DayTest::onlyRealDatesInIsoFormAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"",           "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01",  "2026-00-10",  "2026-01-00",
          "2026-1-1",   "26-01-01",   "2026/01/01", "01-02-2026", "2026-01-01 ", " 2026-01-01", "2026-01-01T",
          "+026-01-01", "2026-+1-01", "2026-01--1", "-026-01-01", "20 6-01-01",  "2026-0a-01"})
        QTest::newRow(text) << QByteArray(text);
}

void DayTest::onlyRealDatesInIsoFormAreRead()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseIsoDay(text.toStdString()));
}

void DayTest::datesThatDoNotExistAreRefused_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::newRow("31 April") << 2026 << 4 << 31;
    QTest::newRow("month 13") << 2026 << 13 << 1;
    QTest::newRow("month 257, January in one byte") << 2026 << 257 << 1;
    QTest::newRow("day 257, the first in one byte") << 2026 << 1 << 257;
    QTest::newRow("month -255") << 2026 << -255 << 1;
    QTest::newRow("day 0") << 2026 << 1 << 0;
    QTest::newRow("year 10000") << 10000 << 1 << 1;
}

void DayTest::datesThatDoNotExistAreRefused()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QVERIFY(!dayFromCivil({year, month, day}));
}

void DayTest::everyDayOfFourCenturiesComesBack()
{
    const Day first = parseIsoDay("1800-01-01").value();
    int dayOfWeek = weekday(first);
    for (Day day = first; day - first < 146097; day = day + 1) {
        const CivilDate civil = civilFromDay(day);
        if (dayFromCivil(civil) != day || weekday(day) != dayOfWeek) QFAIL(isoDay(day).c_str());
        dayOfWeek = (dayOfWeek + 1) % 7;
    }
    QCOMPARE(isoDay(first + 146097), std::string("2200-01-01"));
}

void DayTest::arithmeticCountsDays()
{
    const Day day = parseIsoDay("2026-02-27").value();
    QCOMPARE(isoDay(day + 3), std::string("2026-03-02"));
    QCOMPARE(isoDay(day - 58), std::string("2025-12-31"));
    QCOMPARE((day + 3) - day, 3);
    QVERIFY(day < day + 1);
}

void DayTest::instantsAreWrittenAndReadInUtc_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("the first second") << QByteArray("1970-01-01T00:00:00Z") << qint64{0};
    QTest::newRow("the second before") << QByteArray("1969-12-31T23:59:59Z") << qint64{-1};
    QTest::newRow("a whole day before") << QByteArray("1969-12-31T00:00:00Z") << qint64{-86400};
    QTest::newRow("an autumn morning") << QByteArray("2026-10-08T09:30:00Z") << qint64{1791451800};
    QTest::newRow("after 2038") << QByteArray("2040-01-01T12:34:56Z") << qint64{2209034096};
}

void DayTest::instantsAreWrittenAndReadInUtc()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    QCOMPARE(QByteArray::fromStdString(isoInstant({seconds})), text);
    const auto instant = parseIsoInstant(text.toStdString());
    QVERIFY(instant.has_value());
    QCOMPARE(qint64{instant->seconds}, seconds);
}

void DayTest::onlyRealInstantsInIsoFormAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "2026-10-08", "2026-10-08T09:30:00", "2026-10-08 09:30:00Z", "2026-10-08T24:00:00Z",
          "2026-10-08T09:60:00Z", "2026-10-08T09:30:60Z", "2026-10-08T09:30:00+", "2026-02-30T09:30:00Z",
          "2026-10-08T+9:30:00Z", "2026-10-08T09:30:00ZZ"})
        QTest::newRow(text) << QByteArray(text);
}

void DayTest::onlyRealInstantsInIsoFormAreRead()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseIsoInstant(text.toStdString()));
}

void DayTest::todayIsTheDayOfNow()
{
    const Instant before = now();
    const Day today = todayUtc();
    const Instant after = now();
    const auto dayOf = [](Instant instant) { return static_cast<int>(instant.seconds / 86400); };
    QVERIFY(today.number == dayOf(before) || today.number == dayOf(after));
    QVERIFY(today > parseIsoDay("2024-01-01").value());
}

TACTFUL_TEST(DayTest)
#include "day_test.moc"
