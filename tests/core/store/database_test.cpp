#include "core/store/database.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;

class DatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWere();
    void mistakesInTheSqlAreErrors();
    void whatIsNotCommittedIsUndone();
    void aPartCanBeUndoneAlone();
    void aSecondWriterIsToldToWait();
    void aReadOnlyConnectionCannotWrite();
};

namespace {

class Folder {
public:
    Path file() const { return pathFromUtf8(m_folder.path().toStdString()) / "a.db"; }
    Database create() const
    {
        auto database = Database::open(file(), Access::Create);
        if (!database || !database->execute("CREATE TABLE t (a, b, c, d, e)")) qFatal("no database");
        return std::move(*database);
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

void DatabaseTest::valuesComeBackAsTheyWere()
{
    const Folder folder;
    Database database = folder.create();
    const std::array<std::uint8_t, 3> bytes{1, 0, 255};
    Statement insert(database, "INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5)");
    VERIFY_OK(insert.run(std::int64_t{-5}, 0.1, "caf\xc3\xa9", bytes, std::nullopt));
    VERIFY_OK(insert.run(true, 1e300, std::string(), Blob(), std::optional<std::int64_t>(7)));

    Statement query(database, "SELECT * FROM t ORDER BY rowid");
    QVERIFY(*query.step());
    QCOMPARE(query.integer(0), std::int64_t{-5});
    QCOMPARE(query.real(1), 0.1);
    QCOMPARE(query.string(2), std::string("caf\xc3\xa9"));
    QCOMPARE(query.bytes<3>(3), bytes);
    QVERIFY(query.isNull(4));
    QVERIFY(*query.step());
    QVERIFY(query.flag(0));
    QVERIFY(!query.isNull(2));
    QVERIFY(!query.isNull(3));
    QCOMPARE(query.optionalInteger(4), std::optional<std::int64_t>(7));
    QVERIFY(!*query.step());
}

void DatabaseTest::mistakesInTheSqlAreErrors()
{
    const Folder folder;
    Database database = folder.create();
    QCOMPARE(Statement(database, "SELECT nothing FROM nowhere").step().error().code, ErrorCode::Database);
    QCOMPARE(Statement(database, "SELECT 1").run(1).error().code, ErrorCode::Database);
    QCOMPARE(database.execute("NONSENSE").error().code, ErrorCode::Database);
    QCOMPARE(database.integer("SELECT 1 WHERE 0").error().code, ErrorCode::NotFound);
}

void DatabaseTest::whatIsNotCommittedIsUndone()
{
    const Folder folder;
    Database database = folder.create();
    {
        auto transaction = Transaction::begin(database);
        VERIFY_OK(transaction);
        VERIFY_OK(database.execute("INSERT INTO t (a) VALUES (1)"));
    }
    QCOMPARE(*database.integer("SELECT count(*) FROM t"), std::int64_t{0});
}

void DatabaseTest::aPartCanBeUndoneAlone()
{
    const Folder folder;
    Database database = folder.create();
    auto whole = Transaction::begin(database);
    VERIFY_OK(whole);
    VERIFY_OK(database.execute("INSERT INTO t (a) VALUES (1)"));
    {
        auto part = Transaction::begin(database);
        VERIFY_OK(part);
        VERIFY_OK(database.execute("INSERT INTO t (a) VALUES (2)"));
    }
    {
        auto part = Transaction::begin(database);
        VERIFY_OK(part);
        VERIFY_OK(database.execute("INSERT INTO t (a) VALUES (3)"));
        VERIFY_OK(part->commit());
    }
    VERIFY_OK(whole->commit());
    QCOMPARE(*database.integer("SELECT sum(a) FROM t"), std::int64_t{4});
}

void DatabaseTest::aSecondWriterIsToldToWait()
{
    const Folder folder;
    Database first = folder.create();
    auto second = Database::open(folder.file(), Access::ReadWrite);
    VERIFY_OK(second);
    VERIFY_OK(second->execute("PRAGMA busy_timeout = 1"));
    auto held = Transaction::begin(first);
    VERIFY_OK(held);
    QCOMPARE(Transaction::begin(*second).error().code, ErrorCode::Busy);
}

void DatabaseTest::aReadOnlyConnectionCannotWrite()
{
    const Folder folder;
    folder.create();
    auto database = Database::open(folder.file(), Access::ReadOnly);
    VERIFY_OK(database);
    QVERIFY(database->readOnly());
    QCOMPARE(database->execute("INSERT INTO t (a) VALUES (1)").error().code, ErrorCode::Io);
    QCOMPARE(Database::open(folder.file().parent_path() / "none", Access::ReadWrite).error().code,
             ErrorCode::Io);
}

TACTFUL_TEST(DatabaseTest)
#include "database_test.moc"
