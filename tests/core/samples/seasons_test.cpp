#include "core/samples/seasons.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::samples;

class SeasonsTest : public QObject {
    Q_OBJECT

private slots:
    void movableDaysAreThoseOfTheCalendar_data();
    void movableDaysAreThoseOfTheCalendar();
    void waitingIsShorterInBusySeasons();
    void theClockEndsAfterItsLastDay();
    void sharesOfTradeRunFromTheFirstDayToTheLast();
};

void SeasonsTest::movableDaysAreThoseOfTheCalendar_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QByteArray>("easter");
    QTest::addColumn<QByteArray>("mothers");
    QTest::addColumn<QByteArray>("friday");
    QTest::newRow("2023") << 2023 << QByteArray("2023-04-09") << QByteArray("2023-03-19")
                          << QByteArray("2023-11-24");
    QTest::newRow("2024") << 2024 << QByteArray("2024-03-31") << QByteArray("2024-03-10")
                          << QByteArray("2024-11-29");
    QTest::newRow("2025") << 2025 << QByteArray("2025-04-20") << QByteArray("2025-03-30")
                          << QByteArray("2025-11-28");
    QTest::newRow("2026") << 2026 << QByteArray("2026-04-05") << QByteArray("2026-03-15")
                          << QByteArray("2026-11-27");
}

void SeasonsTest::movableDaysAreThoseOfTheCalendar()
{
    QFETCH(int, year);
    QFETCH(QByteArray, easter);
    QFETCH(QByteArray, mothers);
    QFETCH(QByteArray, friday);
    QCOMPARE(isoDay(easterSunday(year)), easter.toStdString());
    QCOMPARE(isoDay(motheringSunday(year)), mothers.toStdString());
    QCOMPARE(isoDay(blackFriday(year)), friday.toStdString());
}

void SeasonsTest::waitingIsShorterInBusySeasons()
{
    const Day first = *parseIsoDay("2025-01-01");
    const SeasonClock clock(first, *parseIsoDay("2025-12-31"));
    const Day january = *parseIsoDay("2025-01-05");
    const Day november = *parseIsoDay("2025-11-05");
    QVERIFY(clock.after(january, 10.0) - january > clock.after(november, 10.0) - november);
    QCOMPARE(clock.after(january, 0.0).number, january.number + 1);
}

void SeasonsTest::theClockEndsAfterItsLastDay()
{
    const Day last = *parseIsoDay("2025-12-31");
    const SeasonClock clock(*parseIsoDay("2025-01-01"), last);
    QCOMPARE(clock.after(last, 1.0).number, last.number + 1);
    QCOMPARE(clock.after(last - 100, 1e9).number, last.number + 1);
}

void SeasonsTest::sharesOfTradeRunFromTheFirstDayToTheLast()
{
    const Day first = *parseIsoDay("2024-01-01");
    const Day last = *parseIsoDay("2025-12-31");
    const SeasonClock clock(first, last);
    QCOMPARE(clock.dayAt(0.0, 0.5).number, first.number);
    QCOMPARE(clock.dayAt(0.9999999, 0.5).number, last.number);
    QVERIFY(clock.dayAt(0.5, 0.5) > clock.dayAt(0.5, 0.0));
}

TACTFUL_TEST(SeasonsTest)
#include "seasons_test.moc"
