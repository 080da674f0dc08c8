#include "core/store/migrations.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;

class MigrationsTest : public QObject {
    Q_OBJECT

private slots:
    void eachIsAppliedOnce();
    void aFailingOneLeavesTheStoreAsItWas();
    void whatBelongsToItIsAllOrNothingToo();
    void aNewerStoreIsRefusedAndUntouched();
    void anOlderOneIsCopiedFirst();
    void aNewOneIsNotCopied();
    void theRealOnesMakeStrictTables();
};

namespace {

constexpr Migration first{"0001_first", "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);"};
constexpr Migration second{"0002_second", "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = 10 * x;"};
constexpr Migration broken{
    "0003_broken", "CREATE TABLE b (x INTEGER) STRICT; DROP TABLE a; INSERT INTO nowhere VALUES (1);"};

struct Store {
    QTemporaryDir folder;
    Path path = pathFromUtf8(folder.path().toStdString()) / "s.db";
    Database database = [this] {
        auto opened = Database::open(path, Access::Create);
        if (!opened) qFatal("no database");
        return std::move(*opened);
    }();
    std::int64_t version() { return *database.integer("PRAGMA user_version"); }
};

}  // namespace

void MigrationsTest::eachIsAppliedOnce()
{
    Store store;
    const std::vector<Migration> both{first, second};
    VERIFY_OK(migrate(store.database, std::span(both).first(1)));
    QCOMPARE(store.version(), std::int64_t{1});
    VERIFY_OK(migrate(store.database, both));
    VERIFY_OK(migrate(store.database, both));
    QCOMPARE(store.version(), std::int64_t{2});
    QCOMPARE(*store.database.integer("SELECT sum(y) FROM a"), std::int64_t{10});
}

void MigrationsTest::aFailingOneLeavesTheStoreAsItWas()
{
    Store store;
    const std::vector<Migration> all{first, second, broken};
    VERIFY_OK(migrate(store.database, std::span(all).first(1)));
    QCOMPARE(migrate(store.database, all).error().code, ErrorCode::Database);
    QCOMPARE(store.version(), std::int64_t{1});
    QCOMPARE(*store.database.integer("SELECT count(*) FROM a"), std::int64_t{1});
    QCOMPARE(*store.database.integer("SELECT count(*) FROM pragma_table_info('a')"), std::int64_t{1});
    QCOMPARE(*store.database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), std::int64_t{0});
}

void MigrationsTest::whatBelongsToItIsAllOrNothingToo()
{
    Store store;
    const std::vector<Migration> both{first, second};
    VERIFY_OK(migrate(store.database, std::span(both).first(1)));
    std::int64_t from = 0;
    const auto failing = [&from](std::int64_t before) -> Status {
        from = before;
        return Error{ErrorCode::Io, "No."};
    };
    QCOMPARE(migrate(store.database, both, failing).error().code, ErrorCode::Io);
    QCOMPARE(from, std::int64_t{1});
    QCOMPARE(store.version(), std::int64_t{1});
    int calls = 0;
    const auto counting = [&calls](std::int64_t) -> Status {
        ++calls;
        return {};
    };
    VERIFY_OK(migrate(store.database, both, counting));
    VERIFY_OK(migrate(store.database, both, counting));
    QCOMPARE(store.version(), std::int64_t{2});
    QCOMPARE(calls, 1);
}

void MigrationsTest::aNewerStoreIsRefusedAndUntouched()
{
    Store store;
    const std::vector<Migration> both{first, second};
    VERIFY_OK(migrate(store.database, both));
    const auto before = readWholeFile(store.path);
    const auto refused = migrateWithCopy(store.database, store.path, std::span(both).first(1));
    QCOMPARE(refused.error().code, ErrorCode::NewerVersion);
    QCOMPARE(*readWholeFile(store.path), *before);
    QVERIFY(!std::filesystem::exists(store.path.string() + ".version-2"));
}

void MigrationsTest::anOlderOneIsCopiedFirst()
{
    Store store;
    const std::vector<Migration> both{first, second};
    VERIFY_OK(migrate(store.database, std::span(both).first(1)));
    VERIFY_OK(migrateWithCopy(store.database, store.path, both));
    QCOMPARE(store.version(), std::int64_t{2});
    auto copy = Database::open(store.path.string() + ".version-1", Access::ReadOnly);
    VERIFY_OK(copy);
    QCOMPARE(*copy->integer("PRAGMA user_version"), std::int64_t{1});
    QCOMPARE(*copy->integer("SELECT x FROM a"), std::int64_t{1});
}

void MigrationsTest::aNewOneIsNotCopied()
{
    Store store;
    const std::vector<Migration> both{first, second};
    VERIFY_OK(migrateWithCopy(store.database, store.path, both));
    VERIFY_OK(migrateWithCopy(store.database, store.path, both));
    const auto files = std::filesystem::directory_iterator(store.path.parent_path());
    QCOMPARE(std::distance(begin(files), end(files)), std::ptrdiff_t{1});
}

void MigrationsTest::theRealOnesMakeStrictTables()
{
    tests::BookFixture fixture;
    const auto loose = tests::rows(
        fixture.book(), "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                        "AND strict = 0 AND name NOT LIKE 'sqlite_%'");
    QCOMPARE(loose, std::vector<std::string>());
    QCOMPARE(*fixture.book().database().integer("PRAGMA user_version"),
             static_cast<std::int64_t>(allMigrations().size()));
}

TACTFUL_TEST(MigrationsTest)
#include "migrations_test.moc"
