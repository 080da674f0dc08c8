#include "core/store/row_inserts.h"
#include "core/store/row_marks.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;
using tests::rows;

/// Rows that are inserted many at a time, and what is remembered of rows.
class RowInsertsTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowArrivesOnce_data();
    void everyRowArrivesOnce();
    void flushingNothingIsNothing();
    void aRowThatIsRefusedIsAnError();
    void aMistakeInTheSqlIsAnError();
    void marksStay();
    void noNameIsMissed();
    void fewNamesAreSeenThatNeverWere();
};

void RowInsertsTest::everyRowArrivesOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 63, 64, 65, 128, 1000})
        QTest::addRow("%d rows", count) << count;
}

void RowInsertsTest::everyRowArrivesOnce()
{
    QFETCH(int, count);
    tests::BookFixture fixture;
    Database& database = fixture.book().database();
    VERIFY_OK(database.execute("CREATE TABLE t (a INTEGER, b TEXT, c INTEGER) STRICT"));
    RowInserts inserts(database, "t (a, b, c)", 3);
    for (std::int64_t i = 0; i < count; ++i) {
        const auto third = i % 3 == 0 ? std::nullopt : std::optional<std::int64_t>(i * 2);
        VERIFY_OK(inserts.add(i, "text " + std::to_string(i), third));
    }
    VERIFY_OK(inserts.flush());
    const auto found = rows(fixture.book(), "SELECT a, b, ifnull(c, 'none') FROM t ORDER BY rowid");
    QCOMPARE(static_cast<int>(found.size()), count);
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        const std::string third = i % 3 == 0 ? "none" : std::to_string(i * 2);
        QCOMPARE(found[static_cast<std::size_t>(i)], number + "|text " + number + "|" + third);
    }
}

void RowInsertsTest::flushingNothingIsNothing()
{
    tests::BookFixture fixture;
    RowInserts inserts(fixture.book().database(), "no_such_table (a)", 1);
    VERIFY_OK(inserts.flush());
}

void RowInsertsTest::aRowThatIsRefusedIsAnError()
{
    tests::BookFixture fixture;
    Database& database = fixture.book().database();
    VERIFY_OK(database.execute("CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT"));
    RowInserts inserts(database, "t (a)", 1);
    VERIFY_OK(inserts.add(std::int64_t{1}));
    VERIFY_OK(inserts.add(std::int64_t{1}));
    const auto refused = inserts.flush();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Database);
    QCOMPARE(rows(fixture.book(), "SELECT count(*) FROM t").front(), std::string("0"));
    VERIFY_OK(inserts.add(std::int64_t{2}));
    VERIFY_OK(inserts.flush());
    QCOMPARE(rows(fixture.book(), "SELECT a FROM t").front(), std::string("2"));
}

void RowInsertsTest::aMistakeInTheSqlIsAnError()
{
    tests::BookFixture fixture;
    RowInserts inserts(fixture.book().database(), "no_such_table (a)", 1);
    VERIFY_OK(inserts.add(std::int64_t{1}));
    QVERIFY(!inserts.flush().ok());
}

void RowInsertsTest::marksStay()
{
    RowMarks marks;
    QVERIFY(!marks.has(0));
    QVERIFY(!marks.has(1'000'000));
    for (const std::int64_t row : {7, 8, 100'000, 1}) {
        QVERIFY(marks.add(row));
        QVERIFY(!marks.add(row));
        QVERIFY(marks.has(row));
    }
    for (const std::int64_t row : {0, 2, 9, 99'999, 100'001})
        QVERIFY(!marks.has(row));
}

void RowInsertsTest::noNameIsMissed()
{
    NameFilter filter;
    for (int i = 0; i < 100'000; ++i)
        filter.add("shopify\n#" + std::to_string(i));
    for (int i = 0; i < 100'000; ++i)
        QVERIFY(filter.mayHave("shopify\n#" + std::to_string(i)));
}

void RowInsertsTest::fewNamesAreSeenThatNeverWere()
{
    NameFilter filter;
    for (int i = 0; i < 1'000'000; ++i)
        filter.add("shopify\n#" + std::to_string(i));
    int seen = 0;
    for (int i = 1'000'000; i < 1'100'000; ++i)
        seen += filter.mayHave("shopify\n#" + std::to_string(i));
    QVERIFY2(seen < 1000, qPrintable(QString::number(seen)));
}

TACTFUL_TEST(RowInsertsTest)
#include "row_inserts_test.moc"
