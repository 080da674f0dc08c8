#include "core/imports/number_look.h"
#include "tests/support/register.h"

#include <QTest>

using namespace tactful::imports;

class NumberLookTest : public QObject {
    Q_OBJECT

private slots:
    void knowsWhatACodeShows_data();
    void knowsWhatACodeShows();
    void knowsTheBuiltInDates();
    void writesNumbersOut_data();
    void writesNumbersOut();
    void readsDatesOfBothCalendars_data();
    void readsDatesOfBothCalendars();
};

void NumberLookTest::knowsWhatACodeShows_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("look");
    const auto row = [](const char* code, const char* look) { QTest::newRow(code) << code << look; };
    row("General", "number");
    row("#,##0.00", "number");
    row("#,##0.00\\ \"days\"", "number");
    row("[Red]-0.00;[Blue]0.00", "number");
    row("0.00E+00", "number");
    row("_-* #,##0.00\\ \"Dhs\"_-", "number");
    row("[$£-809]#,##0.00", "number");
    row("dd/mm/yyyy", "day");
    row("[$-409]mmmm\\ d;@", "day");
    row("mmm", "day");
    row("yyyy\\-mm\\-dd\\ hh:mm:ss", "day time");
    row("h:mm AM/PM", "time");
    row("mm:ss", "time");
    row("[h]:mm", "number");
    row("[mm]:ss", "number");
    row("00000", "5 digits");
    row("0", "1 digits");
    row("\"open", "number");
    row("[open", "number");
}

void NumberLookTest::knowsWhatACodeShows()
{
    QFETCH(QString, code);
    QFETCH(QString, look);
    const NumberLook found = lookOfCode(code.toStdString());
    QString shown = found.day && found.time ? "day time" : found.day ? "day" : found.time ? "time" : "number";
    if (found.digits > 0) shown = QString("%1 digits").arg(found.digits);
    QCOMPARE(shown, look);
}

void NumberLookTest::knowsTheBuiltInDates()
{
    QVERIFY(lookOfBuiltIn(14).day && !lookOfBuiltIn(14).time);
    QVERIFY(lookOfBuiltIn(22).day && lookOfBuiltIn(22).time);
    QVERIFY(!lookOfBuiltIn(20).day && lookOfBuiltIn(20).time);
    for (const int number : {0, 1, 4, 9, 13, 23, 37, 46, 48, 49, 164})
        QVERIFY(!lookOfBuiltIn(number).day && !lookOfBuiltIn(number).time);
}

void NumberLookTest::writesNumbersOut_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* value, int digits, const char* text) {
        QTest::newRow(value) << value << digits << text;
    };
    row("1001", 0, "1001");
    row("-17", 0, "-17");
    row("9.21052E+11", 0, "921052000000");
    row("1.23456789012345678E+17", 0, "123456789012346000");
    row("12345678901234567890", 0, "12345678901234567890");
    row("4006381333931", 0, "4006381333931");
    row("24.899999999999999", 0, "24.9");
    row("0.1", 0, "0.1");
    row("-6.5", 0, "-6.5");
    row("1E-3", 0, "0.001");
    row("2.5e-10", 0, "0.00000000025");
    row("24.0", 0, "24");
    row("0", 0, "0");
    row("0.0", 0, "0");
    row("1234", 5, "01234");
    row("123456", 5, "123456");
    row("-5", 5, "-5");
    row("1e999", 0, "1e999");
    row("nan", 0, "nan");
    row("about 5", 0, "about 5");
    row("", 0, "");
}

void NumberLookTest::writesNumbersOut()
{
    QFETCH(QString, value);
    QFETCH(int, digits);
    QFETCH(QString, text);
    NumberLook look;
    look.digits = digits;
    QCOMPARE(QString::fromStdString(numberText(value.toStdString(), look, false)), text);
}

// The expected days are those of Microsoft's documentation of DATE and of the 1904 system, and of a calendar.
void NumberLookTest::readsDatesOfBothCalendars_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("withTime");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    QTest::newRow("first day") << "1" << false << false << "1900-01-01";
    QTest::newRow("before the day that never was") << "59" << false << false << "1900-02-28";
    QTest::newRow("the day that never was") << "60" << false << false << "60";
    QTest::newRow("after the day that never was") << "61" << false << false << "1900-03-01";
    QTest::newRow("2008") << "39448" << false << false << "2008-01-01";
    QTest::newRow("2008 from 1904") << "37986" << false << true << "2008-01-01";
    QTest::newRow("first day from 1904") << "0" << false << true << "1904-01-01";
    QTest::newRow("half past ten") << "46117.4375" << true << false << "2026-04-05 10:30:00";
    QTest::newRow("midnight") << "46117" << true << false << "2026-04-05 00:00:00";
    QTest::newRow("a time behind a date") << "46117.4375" << false << false << "2026-04-05 10:30:00";
    QTest::newRow("nearly midnight") << "46117.999999" << true << false << "2026-04-06 00:00:00";
    QTest::newRow("last day") << "2958465" << false << false << "9999-12-31";
    QTest::newRow("too late") << "2958466" << false << false << "2958466";
    QTest::newRow("before time") << "-1" << false << false << "-1";
    QTest::newRow("no day at all") << "0.5" << true << false << "12:00:00";
}

void NumberLookTest::readsDatesOfBothCalendars()
{
    QFETCH(QString, value);
    QFETCH(bool, withTime);
    QFETCH(bool, from1904);
    QFETCH(QString, text);
    NumberLook look;
    look.day = true;
    look.time = withTime;
    QCOMPARE(QString::fromStdString(numberText(value.toStdString(), look, from1904)), text);
}

TACTFUL_TEST(NumberLookTest)
#include "number_look_test.moc"
