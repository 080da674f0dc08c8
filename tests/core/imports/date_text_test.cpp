#include "core/imports/date_text.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::imports;

namespace {

std::string shown(const std::optional<DateText>& date)
{
    if (!date) return "-";
    std::string text = isoDay(date->day);
    if (date->hasTime) text += " " + std::to_string(date->second);
    if (date->offsetSeconds) text += " " + std::to_string(*date->offsetSeconds);
    return text;
}

}  // namespace

class DateTextTest : public QObject {
    Q_OBJECT

private slots:
    void readsDatesAsShopsWriteThem_data();
    void readsDatesAsShopsWriteThem();
    void readsTimes();
    void columnsSayInWhichOrderTheyAre_data();
    void columnsSayInWhichOrderTheyAre();
};

void DateTextTest::readsDatesAsShopsWriteThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("dayFirst");
    QTest::addColumn<QByteArray>("monthFirst");
    const auto both = [](const char* text, const char* date) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(date) << QByteArray(date);
    };
    const auto either = [](const char* text, const char* dayFirst, const char* monthFirst) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(dayFirst) << QByteArray(monthFirst);
    };
    both("2026-04-05", "2026-04-05");
    both("2026-04-05 21:06:21 +0400", "2026-04-05 75981 14400");
    both("2026-04-05T21:06:21.123Z", "2026-04-05 75981 0");
    both("2026-04-05T21:06:21-05:30", "2026-04-05 75981 -19800");
    both("2026-07-21 12:53:04.1 +0000 UTC", "2026-07-21 46384 0");
    both("2015-10-30 12:49:47", "2015-10-30 46187");
    both("2026-04-05 9:06 PM", "2026-04-05 75960");
    both("2026-04-05 12:00 a.m.", "2026-04-05 0");
    both("2026/4/5", "2026-04-05");
    both("2026.04.05", "2026-04-05");
    both("20260405", "2026-04-05");
    both("  2026-04-05  ", "2026-04-05");
    either("05/04/2026", "2026-04-05", "2026-05-04");
    either("5/4/26 6:04", "2026-04-05 21840", "2026-05-04 21840");
    either("31.12.2025", "2025-12-31", "-");
    either("12-31-25", "-", "2025-12-31");
    either("05.04.69", "2069-04-05", "2069-05-04");
    either("05.04.70", "1970-04-05", "1970-05-04");
    both("Dec 8, 2024", "2024-12-08");
    both("Jun 09, 2018 09:30 pm", "2018-06-09 77400");
    both("December 8th, 2024", "2024-12-08");
    both("8 Dec 2024", "2024-12-08");
    both("26-May-26", "2026-05-26");
    both("05-oct.-26", "2026-10-05");
    both("10-Dez-25", "2025-12-10");
    both("Sep-18-26", "2026-09-18");
    both("8. März 2024", "2024-03-08");
    both("3 août 2024", "2024-08-03");
    both("15 ene 2024", "2024-01-15");
    both("8 de diciembre de 2024", "2024-12-08");
    both("2 ott 2024 10:15", "2024-10-02 36900");
    both("29.2.2023", "-");
    both("2023-02-29", "-");
    both("2026-13-01", "-");
    both("0001-01-01", "-");
    both("2026-04-05 25:00", "-");
    both("2026-04-05 13:00 PM", "-");
    both("2026-04-05 12:00 XYZ", "-");
    both("2026-04-05x", "-");
    both("yesterday", "-");
    both("46117", "-");
    both("", "-");
}

void DateTextTest::readsDatesAsShopsWriteThem()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, dayFirst);
    QFETCH(QByteArray, monthFirst);
    QCOMPARE(shown(parseDateText(text.toStdString(), DateOrder::DayFirst)), dayFirst.toStdString());
    QCOMPARE(shown(parseDateText(text.toStdString(), DateOrder::MonthFirst)), monthFirst.toStdString());
}

void DateTextTest::readsTimes()
{
    QCOMPARE(parseTimeText("9:15:51 AM").value(), 33351);
    QCOMPARE(parseTimeText("21:06").value(), 75960);
    QVERIFY(!parseTimeText("24:00"));
    QVERIFY(!parseTimeText("21"));
    QVERIFY(!parseTimeText("21:06 +0400"));
}

void DateTextTest::columnsSayInWhichOrderTheyAre_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<bool>("ambiguous");
    QTest::newRow("a day above 12 in front")
        << QByteArrayList{"01/02/2025", "13/02/2025"} << QByteArray("dmy") << false;
    QTest::newRow("a day above 12 behind")
        << QByteArrayList{"01/02/2025", "02/13/2025"} << QByteArray("mdy") << false;
    QTest::newRow("open") << QByteArrayList{"01/02/2025", "03/04/2025"} << QByteArray("dmy") << true;
    QTest::newRow("open, but one way lies in the future")
        << QByteArrayList{"01/12/2026"} << QByteArray("mdy") << false;
    QTest::newRow("makes no difference") << QByteArrayList{"05/05/2025"} << QByteArray("dmy") << false;
    QTest::newRow("the year first") << QByteArrayList{"2025-01-02"} << QByteArray("dmy") << false;
    QTest::newRow("a short year first")
        << QByteArrayList{"24.03.15", "24.03.31", "24.12.01"} << QByteArray("ymd") << false;
    QTest::newRow("one odd value does not outvote the rest")
        << QByteArrayList{"13/02/2025", "14/02/2025", "02/15/2025"} << QByteArray("dmy") << false;
    QTest::newRow("no dates") << QByteArrayList{"yes", "no"} << QByteArray("dmy") << false;
}

void DateTextTest::columnsSayInWhichOrderTheyAre()
{
    QFETCH(QByteArrayList, values);
    QFETCH(QByteArray, order);
    QFETCH(bool, ambiguous);
    DateVotes votes(*parseIsoDay("2026-11-01"));
    for (const QByteArray& value : values)
        votes.add(value.toStdString());
    QCOMPARE(std::string(nameOf(votes.best(DateOrder::DayFirst))), order.toStdString());
    QCOMPARE(votes.ambiguous(), ambiguous);
}

TACTFUL_TEST(DateTextTest)
#include "date_text_test.moc"
