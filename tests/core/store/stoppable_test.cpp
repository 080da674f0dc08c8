#include "core/store/stoppable.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;

class StoppableTest : public QObject {
    Q_OBJECT

private slots:
    void aLongStatementStopsWhenAsked();
    void aStoppedTransactionIsUndone();
};

namespace {

constexpr const char* forEver =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

Database inMemory()
{
    auto database = Database::open(pathFromUtf8(":memory:"), Access::Create);
    if (!database || !database->execute("CREATE TABLE t (a)")) qFatal("no database");
    return std::move(*database);
}

}  // namespace

void StoppableTest::aLongStatementStopsWhenAsked()
{
    Database database = inMemory();
    std::stop_source stop;
    stop.request_stop();
    {
        const Stoppable stoppable(database, stop.get_token());
        const auto count = database.integer(forEver);
        QVERIFY(!count.ok());
        QCOMPARE(count.error().code, ErrorCode::Cancelled);
    }
    // Afterwards the connection is as it was.
    QCOMPARE(*database.integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000) "
                               "SELECT count(*) FROM n"),
             std::int64_t{20000});
}

void StoppableTest::aStoppedTransactionIsUndone()
{
    Database database = inMemory();
    std::stop_source stop;
    const Stoppable stoppable(database, stop.get_token());
    {
        auto transaction = Transaction::begin(database);
        QVERIFY(transaction.ok());
        Statement insert(database, "INSERT INTO t VALUES (?1)");
        VERIFY_OK(insert.run(1));
        stop.request_stop();
        Status ok;
        for (int i = 0; i < 5000 && ok; ++i)
            ok = insert.run(i);
        QVERIFY(!ok);
        QCOMPARE(ok.error().code, ErrorCode::Cancelled);
    }
    QVERIFY(!database.inTransaction());
    QCOMPARE(*database.integer("SELECT count(*) FROM t"), std::int64_t{0});
}

TACTFUL_TEST(StoppableTest)
#include "stoppable_test.moc"
