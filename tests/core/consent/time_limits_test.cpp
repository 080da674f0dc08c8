#include "core/consent/time_limits.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::consent;

namespace {

Day day(const QByteArray& text)
{
    return *parseIsoDay(text.toStdString());
}

QByteArray text(Day at)
{
    return QByteArray::fromStdString(isoDay(at));
}

QByteArray textOrNone(const std::optional<Day>& at)
{
    return at ? text(*at) : QByteArray("none");
}

}  // namespace

class TimeLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void monthsEndOnTheSameDayOrTheLastOne_data();
    void monthsEndOnTheSameDayOrTheLastOne();
    void businessDaysLeaveWeekendsOut_data();
    void businessDaysLeaveWeekendsOut();
    void everyLawSetsItsOwnDay_data();
    void everyLawSetsItsOwnDay();
    void anUnknownCountryGetsTheEarliestDayOfAll();
    void urgencyTurnsAtTenAndAtThreeDays();
    void everyNameIsReadBack();
};

void TimeLimitsTest::monthsEndOnTheSameDayOrTheLastOne_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* from, int months, const char* to) {
        QTest::addRow("%s %+d", from, months) << QByteArray(from) << months << QByteArray(to);
    };
    row("2026-01-15", 1, "2026-02-15");
    row("2026-01-31", 1, "2026-02-28");
    row("2028-01-31", 1, "2028-02-29");
    row("2026-08-31", 1, "2026-09-30");
    row("2026-11-30", 3, "2027-02-28");
    row("2026-12-01", 1, "2027-01-01");
    row("2024-02-29", 12, "2025-02-28");
    row("2024-02-29", 48, "2028-02-29");
    row("2026-03-31", -1, "2026-02-28");
    row("2026-01-15", -1, "2025-12-15");
    row("2026-01-15", -36, "2023-01-15");
    row("2026-12-31", 0, "2026-12-31");
}

void TimeLimitsTest::monthsEndOnTheSameDayOrTheLastOne()
{
    QFETCH(QByteArray, from);
    QFETCH(int, months);
    QFETCH(QByteArray, to);
    QCOMPARE(text(addMonths(day(from), months)), to);
}

void TimeLimitsTest::businessDaysLeaveWeekendsOut_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* name, const char* from, int days, const char* to) {
        QTest::newRow(name) << QByteArray(from) << days << QByteArray(to);
    };
    row("Monday and a day", "2026-11-23", 1, "2026-11-24");
    row("Friday and a day is Monday", "2026-11-27", 1, "2026-11-30");
    row("Saturday and a day is Monday", "2026-11-28", 1, "2026-11-30");
    row("Sunday and a day is Monday", "2026-11-29", 1, "2026-11-30");
    row("five are a week", "2026-11-25", 5, "2026-12-02");
    row("ten are two weeks", "2026-11-25", 10, "2026-12-09");
    row("ten from a Saturday", "2026-11-28", 10, "2026-12-11");
    row("none is the day itself", "2026-11-28", 0, "2026-11-28");
}

void TimeLimitsTest::businessDaysLeaveWeekendsOut()
{
    QFETCH(QByteArray, from);
    QFETCH(int, days);
    QFETCH(QByteArray, to);
    QCOMPARE(text(addBusinessDays(day(from), days)), to);
}

void TimeLimitsTest::everyLawSetsItsOwnDay_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QByteArray>("expected");  // rule due confirm extendable
    const auto row = [](const char* kind, const char* country, const char* received, const char* expected) {
        QTest::addRow("%s %s %s", kind, country, received)
            << QByteArray(kind) << QByteArray(country) << QByteArray(received) << QByteArray(expected);
    };
    row("access", "DE", "2026-01-31", "EU17b 2026-02-28 none 2026-04-30");
    row("access", "GB", "2026-11-05", "EU17b 2026-12-05 none 2027-02-05");
    row("access", "JP", "2026-11-05", "EU17b 2026-12-05 none 2027-02-05");
    row("erasure", "FR", "2026-10-31", "EU17b 2026-11-30 none 2027-01-31");
    row("objection", "FR", "2026-10-31", "EU17b 2026-11-30 none 2027-01-31");
    row("access", "US", "2026-11-25", "US4 2027-01-09 2026-12-09 2027-02-23");
    row("erasure", "US", "2026-11-25", "US4 2027-01-09 2026-12-09 2027-02-23");
    row("objection", "US", "2026-11-25", "US1 2026-12-09 none none");
    row("access", "CA", "2026-11-25", "CA7 2026-12-25 none 2027-01-24");
    row("objection", "CA", "2026-11-27", "CA5 2026-12-11 none none");
    row("correction", "AU", "2026-11-25", "AU3 2026-12-25 none none");
    row("objection", "AU", "2026-11-27", "AU2 2026-12-04 none none");
    row("objection", "", "2026-11-27", "AU2 2026-12-04 none none");
    row("access", "", "2026-02-01", "EU17b 2026-03-01 none 2026-05-01");
    row("access", "", "2026-01-01", "CA7 2026-01-31 none 2026-03-02");
}

void TimeLimitsTest::everyLawSetsItsOwnDay()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, received);
    QFETCH(QByteArray, expected);
    const auto rules = RuleBook::builtIn();
    const Deadline deadline = deadlineFor(*data::requestKindNamed(kind.toStdString()), country.toStdString(),
                                          day(received), *rules);
    const QByteArray found = QByteArray::fromStdString(std::string(deadline.rule)) + " " +
                             text(deadline.due) + " " + textOrNone(deadline.confirmBy) + " " +
                             textOrNone(deadline.extendableTo);
    QCOMPARE(found, expected);
}

void TimeLimitsTest::anUnknownCountryGetsTheEarliestDayOfAll()
{
    const auto rules = RuleBook::builtIn();
    for (int kind = 0; kind < data::requestKindCount; ++kind)
        for (int number = 20'000; number < 20'800; ++number) {
            const auto asked = static_cast<data::RequestKind>(kind);
            Day earliest = deadlineFor(asked, "DE", {number}, *rules).due;
            for (const char* country : {"US", "CA", "AU", "GB", "JP"})
                earliest = std::min(earliest, deadlineFor(asked, country, {number}, *rules).due);
            QCOMPARE(deadlineFor(asked, "", {number}, *rules).due, earliest);
        }
}

void TimeLimitsTest::urgencyTurnsAtTenAndAtThreeDays()
{
    QCOMPARE(urgencyOf(11), data::Urgency::Calm);
    QCOMPARE(urgencyOf(10), data::Urgency::Soon);
    QCOMPARE(urgencyOf(4), data::Urgency::Soon);
    QCOMPARE(urgencyOf(3), data::Urgency::Pressing);
    QCOMPARE(urgencyOf(-5), data::Urgency::Pressing);
}

void TimeLimitsTest::everyNameIsReadBack()
{
    for (int kind = 0; kind < data::requestKindCount; ++kind) {
        const auto asked = static_cast<data::RequestKind>(kind);
        QCOMPARE(data::requestKindNamed(nameOf(asked)), std::optional(asked));
    }
    QVERIFY(!data::requestKindNamed("refund"));
    QCOMPARE(data::identifiedNamed("in-person"), std::optional(data::Identified::InPerson));
    QCOMPARE(data::requestStateNamed("refused"), std::optional(data::RequestState::Refused));
    QCOMPARE(data::refusalReasonNamed("legal-duty"), std::optional(data::RefusalReason::LegalDuty));
}

TACTFUL_TEST(TimeLimitsTest)
#include "time_limits_test.moc"
