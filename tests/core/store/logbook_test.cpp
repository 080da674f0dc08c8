#include "core/store/logbook.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;

class LogbookTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyLogbookVerifies();
    void entriesComeBackInTheirOrder();
    void rowsCannotBeChangedByAccident();
    void tamperingIsFoundAndNamed_data();
    void tamperingIsFoundAndNamed();
    void aCutOffEndShowsAgainstAnAnchor();
    void aDeletedPayloadLeavesTheChainWhole();
    void entriesAreChosenByActionAndTime();
};

namespace {

/// Five entries: "import", "learn", "plan", "approve", "export".
void fill(Database& database)
{
    std::int64_t second = 1000;
    for (const char* action : {"import", "learn", "plan", "approve", "export"})
        if (!appendToLogbook(database, {second++}, "owner", action, "{\"n\":1}")) qFatal("no entry");
}

/// What somebody with the file and a tool would do.
Status tamper(Database& database, const std::string& sql)
{
    return database.execute("PRAGMA foreign_keys = OFF; DROP TRIGGER logbook_is_append_only; DROP TRIGGER "
                            "logbook_keeps_its_rows;" +
                            sql);
}

}  // namespace

void LogbookTest::anEmptyLogbookVerifies()
{
    tests::BookFixture fixture;
    const auto head = verifyLogbook(fixture.book().database());
    VERIFY_OK(head);
    QCOMPARE(head->entries, std::int64_t{0});
}

void LogbookTest::entriesComeBackInTheirOrder()
{
    tests::BookFixture fixture;
    Database& database = fixture.book().database();
    fill(database);
    const auto entries = logbookEntries(database);
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), std::size_t{5});
    QCOMPARE(entries->at(2).number, std::int64_t{3});
    QCOMPARE(entries->at(2).action, std::string("plan"));
    QCOMPARE(entries->at(2).at.seconds, std::int64_t{1002});
    const auto head = verifyLogbook(database);
    VERIFY_OK(head);
    QCOMPARE(head->entries, std::int64_t{5});
    QCOMPARE(head->hash, logbookHead(database)->hash);
}

void LogbookTest::rowsCannotBeChangedByAccident()
{
    tests::BookFixture fixture;
    Database& database = fixture.book().database();
    fill(database);
    QVERIFY(!database.execute("UPDATE logbook SET actor = 'x' WHERE seq = 2"));
    QVERIFY(!database.execute("DELETE FROM logbook WHERE seq = 5"));
    VERIFY_OK(verifyLogbook(database));
}

void LogbookTest::tamperingIsFoundAndNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("actor changed") << QByteArray("UPDATE logbook SET actor = 'x' WHERE seq = 3")
                                   << QByteArray("entry 3");
    QTest::newRow("time changed") << QByteArray("UPDATE logbook SET at = at + 1 WHERE seq = 1")
                                  << QByteArray("entry 1");
    QTest::newRow("payload changed") << QByteArray("UPDATE logbook_payload SET payload = '{}' WHERE seq = 4")
                                     << QByteArray("entry 4");
    QTest::newRow("digest changed") << QByteArray(
                                           "UPDATE logbook SET payload_digest = zeroblob(32) WHERE seq = 2")
                                    << QByteArray("entry 2");
    QTest::newRow("hash changed") << QByteArray("UPDATE logbook SET hash = zeroblob(32) WHERE seq = 5")
                                  << QByteArray("entry 5");
    QTest::newRow("first deleted") << QByteArray("DELETE FROM logbook WHERE seq = 1")
                                   << QByteArray("entry 1");
    QTest::newRow("middle deleted") << QByteArray("DELETE FROM logbook WHERE seq = 3")
                                    << QByteArray("entry 3");
    QTest::newRow("deleted and renumbered")
        << QByteArray("DELETE FROM logbook WHERE seq = 3; UPDATE logbook SET seq = 3 WHERE seq = 4; UPDATE "
                      "logbook SET seq = 4 WHERE seq = 5")
        << QByteArray("entry 3");
    QTest::newRow("one put in between") << QByteArray("UPDATE logbook SET seq = 6 WHERE seq = 5; INSERT INTO "
                                                      "logbook SELECT 5, at, actor, action, payload_digest, "
                                                      "hash FROM logbook WHERE seq = 4")
                                        << QByteArray("entry 5");
    QTest::newRow("two swapped") << QByteArray(
                                        "UPDATE logbook SET seq = 99 WHERE seq = 2; UPDATE logbook SET seq = "
                                        "2 WHERE seq = 3; UPDATE logbook SET seq = 3 WHERE seq = 99")
                                 << QByteArray("entry 2");
}

void LogbookTest::tamperingIsFoundAndNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, where);
    tests::BookFixture fixture;
    Database& database = fixture.book().database();
    fill(database);
    VERIFY_OK(tamper(database, sql.toStdString()));
    const auto head = verifyLogbook(database);
    QVERIFY(!head);
    QCOMPARE(head.error().code, ErrorCode::BadFile);
    QCOMPARE(QByteArray::fromStdString(head.error().where), where);
}

void LogbookTest::aCutOffEndShowsAgainstAnAnchor()
{
    tests::BookFixture fixture;
    Database& database = fixture.book().database();
    fill(database);
    const LogbookHead anchor = *logbookHead(database);
    VERIFY_OK(appendToLogbook(database, {2000}, "owner", "results", "{}"));
    VERIFY_OK(verifyLogbook(database, anchor));
    VERIFY_OK(tamper(database, "DELETE FROM logbook WHERE seq >= 4"));
    VERIFY_OK(verifyLogbook(database));
    QCOMPARE(verifyLogbook(database, anchor).error().where, std::string("entry 4"));
    // Written anew, with other content, it is another chain.
    VERIFY_OK(database.execute("DELETE FROM logbook_payload WHERE seq >= 4"));
    for (int i = 0; i < 2; ++i)
        VERIFY_OK(appendToLogbook(database, {3000}, "owner", "other", "{}"));
    QCOMPARE(verifyLogbook(database, anchor).error().where, std::string("entry 5"));
}

void LogbookTest::aDeletedPayloadLeavesTheChainWhole()
{
    tests::BookFixture fixture;
    Database& database = fixture.book().database();
    fill(database);
    VERIFY_OK(database.execute("DELETE FROM logbook_payload WHERE seq = 2"));
    VERIFY_OK(verifyLogbook(database));
    QCOMPARE(logbookEntries(database)->at(1).payload, std::string());
}

void LogbookTest::entriesAreChosenByActionAndTime()
{
    tests::BookFixture fixture;
    Database& database = fixture.book().database();
    fill(database);
    VERIFY_OK(appendToLogbook(database, {1010}, "owner", "import", "{}"));
    const auto numbers = [&database](const LogbookChoice& choice) {
        std::vector<std::int64_t> found;
        const auto entries = newestLogbookEntries(database, 0, 100, choice);
        if (!entries) qFatal("no entries");
        for (const LogbookEntry& entry : *entries)
            found.push_back(entry.number);
        if (*countLogbookEntries(database, choice) != std::ssize(found)) qFatal("another count");
        return found;
    };
    using Numbers = std::vector<std::int64_t>;
    QCOMPARE(numbers({}), (Numbers{6, 5, 4, 3, 2, 1}));
    QCOMPARE(numbers({"import", {}, {}}), (Numbers{6, 1}));
    QCOMPARE(numbers({"", Instant{1002}, Instant{1004}}), (Numbers{4, 3}));
    QCOMPARE(numbers({"import", Instant{1001}, {}}), Numbers{6});
    QCOMPARE(numbers({"none", {}, {}}), Numbers{});
}

TACTFUL_TEST(LogbookTest)
#include "logbook_test.moc"
