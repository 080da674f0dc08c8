#include "core/store/book.h"
#include "core/store/customers.h"
#include "core/store/keys_file.h"
#include "core/store/shop_settings.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

#ifndef _WIN32
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace tactful;
using namespace tactful::store;

class BookTest : public QObject {
    Q_OBJECT

private slots:
    void aNewBookHasItsSettings();
    void settingsCanBeChanged();
    void nothingIsEverOverwritten();
    void leftoversOfACrashedCreateAreReplaced();
    void whatIsNotABookIsRefused_data();
    void whatIsNotABookIsRefused();
    void aDamagedBookIsRefused();
    void aBookThatWasCutOffIsRefused();
    void theCheckFindsADamagedPageAnywhere();
    void aBookThatWasNotClosedIsReadWhole();
    void aDamagedBookIsNotCopied();
    void aNewerBookIsRefusedAndUntouched();
    void keysMustBeThereAndItsOwn();
    void aPassphraseLocksTheBook();
    void aPassphraseCanBeChangedAndTakenOff();
    void aWrongPassphraseChangesNothing();
    void aReadOnlyBookIsTold();
    void aSecondConnectionSeesWhatIsCommitted();
    void aCopyOpensLikeTheBook();
    void keysOfNobodyAreSweptAtTheNextWrite();
    void checkFindsNothingInAGoodBook();
    void checkFindsWhatIsWrong();
};

namespace {

const auto cheap = vault::PassphraseCost::cheapest();

QByteArray codeAndDetail(const Error& error)
{
    return QByteArray::number(static_cast<int>(error.code)) + " " + QByteArray::fromStdString(error.detail);
}

void overwrite(const Path& path, std::int64_t offset, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(utf8Path(path)));
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("no file");
}

constexpr std::int64_t pageBytes = 4096;

/// 200 orders, and no page that is not in use.
void fillBook(tests::BookFixture& fixture)
{
    std::vector<data::ImportedRow> rows;
    for (int i = 0; i < 200; ++i)
        rows.push_back(
            tests::order("N" + std::to_string(i), "2026-03-01", {"C" + std::to_string(i), "", ""}));
    tests::import(fixture.book(), tests::facts("a"), rows);
    if (!fixture.book().database().execute("VACUUM")) qFatal("no vacuum");
}

}  // namespace

void BookTest::aNewBookHasItsSettings()
{
    const QTemporaryDir folder;
    const Path path = pathFromUtf8(folder.path().toStdString()) / "caf\xc3\xa9.tactful";
    data::ShopSettings settings;
    settings.name = "Tea & Cake";
    settings.currency = Currency{{'E', 'U', 'R'}};
    settings.demo = true;
    settings.houseLimit = 61.7;
    settings.replyTo = "hello@shop.example";
    VERIFY_OK(Book::create(path, settings));
    auto book = Book::open(path);
    VERIFY_OK(book);
    const auto read = shopSettings(*book);
    VERIFY_OK(read);
    QCOMPARE(read->name, settings.name);
    QCOMPARE(read->currency.text(), std::string("EUR"));
    QCOMPARE(read->demo, true);
    QCOMPARE(read->houseLimit, 61.7);
    QCOMPARE(read->replyTo, settings.replyTo);
    QCOMPARE(read->timeZone, settings.timeZone);
    QCOMPARE(*book->database().text("PRAGMA journal_mode"), std::string("wal"));
    QCOMPARE(*book->database().integer("PRAGMA secure_delete"), std::int64_t{1});
    QCOMPARE(*book->database().integer("PRAGMA foreign_keys"), std::int64_t{1});
}

void BookTest::settingsCanBeChanged()
{
    tests::BookFixture fixture;
    data::ShopSettings settings = *shopSettings(fixture.book());
    settings.legalName = "Tea Ltd";
    settings.noticeNamesProfiling = true;
    VERIFY_OK(changeShopSettings(fixture.book(), settings));
    fixture.reopen();
    QCOMPARE(shopSettings(fixture.book())->legalName, std::string("Tea Ltd"));
    QCOMPARE(shopSettings(fixture.book())->noticeNamesProfiling, true);
}

void BookTest::nothingIsEverOverwritten()
{
    tests::BookFixture fixture;
    QCOMPARE(Book::create(fixture.path(), {}).error().code, ErrorCode::Refused);
    // The book was moved away, its keys stayed: they must not be lost.
    tests::import(fixture.book(), tests::facts("a"), {tests::customer({"C1", "", ""})});
    fixture.close();
    std::filesystem::rename(fixture.path(), fixture.folder() / "moved.tactful");
    QCOMPARE(Book::create(fixture.path(), {}).error().code, ErrorCode::Refused);
}

void BookTest::leftoversOfACrashedCreateAreReplaced()
{
    tests::BookFixture fixture;
    fixture.close();
    std::filesystem::remove(fixture.path());  // as if the crash came between the two files
    VERIFY_OK(writeWholeFile(fixture.path().string() + ".part", "half a book"));
    VERIFY_OK(Book::create(fixture.path(), {}));
    VERIFY_OK(Book::open(fixture.path()));
    QVERIFY(!std::filesystem::exists(fixture.path().string() + ".part"));
    QCOMPARE(Book::create(fixture.folder() / "no" / "such" / "b.tactful", {}).error().code, ErrorCode::Io);
}

void BookTest::whatIsNotABookIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << QByteArray("-") << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("a folder") << QByteArray("/") << static_cast<int>(ErrorCode::BadFile);
    QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::BadFile);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << static_cast<int>(ErrorCode::BadFile);
    QTest::newRow("text") << QByteArray("SQLite format 4 is not this")
                          << static_cast<int>(ErrorCode::BadFile);
    QTest::newRow("cut off") << QByteArray("SQLite format 3\0", 16) << static_cast<int>(ErrorCode::BadFile);
    QTest::newRow("another program's") << QByteArray("sqlite") << static_cast<int>(ErrorCode::BadFile);
}

void BookTest::whatIsNotABookIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const QTemporaryDir folder;
    const Path path = pathFromUtf8(folder.path().toStdString()) / "x.tactful";
    if (content == "/")
        std::filesystem::create_directory(path);
    else if (content == "sqlite")
        VERIFY_OK(Database::open(path, Access::Create)->execute("CREATE TABLE a (x)"));
    else if (content != "-")
        VERIFY_OK(writeWholeFile(path, content.toStdString()));
    const auto opened = Book::open(path);
    QVERIFY(!opened);
    QVERIFY2(static_cast<int>(opened.error().code) == code, codeAndDetail(opened.error()));
    QCOMPARE(opened.error().where, std::string("x.tactful"));
}

void BookTest::aDamagedBookIsRefused()
{
    tests::BookFixture fixture;
    fillBook(fixture);
    fixture.close();
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(fixture.path()));
    for (std::int64_t page = 8; page * pageBytes < size; ++page)
        overwrite(fixture.path(), page * pageBytes, QByteArray(64, '\x5a'));
    const auto opened = Book::open(fixture.path());
    QVERIFY(!opened);
    QVERIFY2(opened.error().code == ErrorCode::BadFile, codeAndDetail(opened.error()));
}

void BookTest::aBookThatWasCutOffIsRefused()
{
    tests::BookFixture fixture;
    fillBook(fixture);
    fixture.close();
    std::filesystem::resize_file(fixture.path(), std::filesystem::file_size(fixture.path()) - pageBytes);
    QCOMPARE(Book::open(fixture.path()).error().code, ErrorCode::BadFile);
}

void BookTest::theCheckFindsADamagedPageAnywhere()
{
    tests::BookFixture fixture;
    fillBook(fixture);
    fixture.close();
    const auto whole = readWholeFile(fixture.path());
    VERIFY_OK(whole);
    std::int64_t opened = 0;
    for (std::int64_t page = 1; page * pageBytes < std::ssize(*whole); ++page) {
        VERIFY_OK(writeWholeFile(fixture.path(), *whole));
        overwrite(fixture.path(), page * pageBytes, QByteArray(64, '\x5a'));
        auto book = Book::open(fixture.path());
        if (!book) {
            QCOMPARE(book.error().code, ErrorCode::BadFile);
            continue;
        }
        ++opened;
        const auto findings = book->check();
        VERIFY_OK(findings);
        QVERIFY2(!findings->empty(), ("page " + std::to_string(page)).c_str());
    }
    QVERIFY2(opened > 0, "a glance saw every damage, so the check was never asked");
}

void BookTest::aBookThatWasNotClosedIsReadWhole()
{
    tests::BookFixture fixture;
    fillBook(fixture);
    fixture.reopen();
    tests::import(fixture.book(), tests::facts("later"), {tests::order("L", "2026-03-02", {"C1", "", ""})});
    const Path left = fixture.folder() / "left.tactful";
    std::int64_t refused = 0;
    const auto pages = static_cast<std::int64_t>(std::filesystem::file_size(fixture.path())) / pageBytes;
    for (std::int64_t page = 1; page < pages; ++page) {
        for (const char* ending : {"", "-wal", "-keys"})
            std::filesystem::copy_file(fixture.path().string() + ending, left.string() + ending,
                                       std::filesystem::copy_options::overwrite_existing);
        overwrite(left, page * pageBytes, QByteArray(64, '\x5a'));
        auto book = Book::open(left);
        if (!book) {
            QCOMPARE(book.error().code, ErrorCode::BadFile);
            ++refused;
        } else
            QCOMPARE(*book->check(), std::vector<std::string>());  // the log had that page
    }
    QVERIFY(refused > 0);
    // Beside somebody who has it open the log is no sign of anything.
    VERIFY_OK(Book::open(fixture.path()));
}

void BookTest::aDamagedBookIsNotCopied()
{
    tests::BookFixture fixture;
    fillBook(fixture);
    fixture.close();
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(fixture.path()));
    const auto whole = readWholeFile(fixture.path());
    for (std::int64_t page = 1; page * pageBytes < size; ++page) {
        VERIFY_OK(writeWholeFile(fixture.path(), *whole));
        overwrite(fixture.path(), page * pageBytes, QByteArray(64, '\x5a'));
        auto book = Book::open(fixture.path());
        if (!book) continue;
        QCOMPARE(book->copyTo(fixture.folder() / "copy.tactful").error().code, ErrorCode::BadFile);
        QVERIFY(!std::filesystem::exists(fixture.folder() / "copy.tactful"));
        return;
    }
    QFAIL("no damage was overlooked at a glance");
}

void BookTest::aNewerBookIsRefusedAndUntouched()
{
    tests::BookFixture fixture;
    VERIFY_OK(fixture.book().database().execute("PRAGMA user_version = 999"));
    fixture.close();
    const auto before = readWholeFile(fixture.path());
    QCOMPARE(Book::open(fixture.path()).error().code, ErrorCode::NewerVersion);
    QCOMPARE(*readWholeFile(fixture.path()), *before);
}

void BookTest::keysMustBeThereAndItsOwn()
{
    tests::BookFixture fixture;
    tests::BookFixture other;
    fixture.close();
    other.close();
    const Path keys = keysPathOf(fixture.path());
    std::filesystem::remove(keys);
    const auto missing = Book::open(fixture.path());
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(missing.error().where, std::string("shop.tactful-keys"));
    std::filesystem::copy_file(keysPathOf(other.path()), keys);
    QCOMPARE(Book::open(fixture.path()).error().code, ErrorCode::BadFile);
    VERIFY_OK(writeWholeFile(keys, "not keys"));
    QCOMPARE(Book::open(fixture.path()).error().code, ErrorCode::BadFile);
}

void BookTest::aPassphraseLocksTheBook()
{
    const QTemporaryDir folder;
    const Path path = pathFromUtf8(folder.path().toStdString()) / "x.tactful";
    VERIFY_OK(Book::create(path, {}, "open sesame", cheap));
    QCOMPARE(Book::open(path).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(Book::open(path, "Open sesame").error().code, ErrorCode::WrongPassphrase);
    auto book = Book::open(path, "open sesame");
    VERIFY_OK(book);
    QVERIFY(*book->hasPassphrase());
    VERIFY_OK(book->reopen());
    QCOMPARE(
        Book::create(pathFromUtf8(folder.path().toStdString()) / "y.tactful", {}, "", cheap).error().code,
        ErrorCode::BadInput);
}

void BookTest::aPassphraseCanBeChangedAndTakenOff()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), tests::facts("a"), {tests::customer({"", "jo@example.com", ""})});
    VERIFY_OK(fixture.book().changePassphrase("first", cheap));
    fixture.close();
    QCOMPARE(Book::open(fixture.path()).error().code, ErrorCode::WrongPassphrase);
    {
        auto book = Book::open(fixture.path(), "first");
        VERIFY_OK(book);
        VERIFY_OK(book->changePassphrase("second", cheap));
        QCOMPARE(book->changePassphrase("", cheap).error().code, ErrorCode::BadInput);
    }
    QCOMPARE(Book::open(fixture.path(), "first").error().code, ErrorCode::WrongPassphrase);
    {
        auto book = Book::open(fixture.path(), "second");
        VERIFY_OK(book);
        VERIFY_OK(findCustomer(*book, "jo@example.com"));
        VERIFY_OK(book->changePassphrase({}));
    }
    auto book = Book::open(fixture.path());
    VERIFY_OK(book);
    VERIFY_OK(findCustomer(*book, "jo@example.com"));
}

void BookTest::aWrongPassphraseChangesNothing()
{
    const QTemporaryDir folder;
    const Path path = pathFromUtf8(folder.path().toStdString()) / "x.tactful";
    VERIFY_OK(Book::create(path, {}, "open sesame", cheap));
    const auto book = readWholeFile(path);
    const auto keyOf = [&path] {
        auto keys = KeysFile::open(keysPathOf(path));
        if (!keys) qFatal("no keys");
        return keys->bookKey()->key;
    };
    const auto key = keyOf();
    QVERIFY(!Book::open(path, "wrong"));
    QCOMPARE(*readWholeFile(path), *book);
    QCOMPARE(keyOf(), key);
}

void BookTest::aReadOnlyBookIsTold()
{
#ifdef _WIN32
    QSKIP("Folders cannot be made read-only this way on Windows.");
#else
    tests::BookFixture fixture;
    fixture.close();
    namespace fs = std::filesystem;
    const auto readOnly = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
    const auto enter = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
    fs::permissions(fixture.path(), readOnly);
    fs::permissions(keysPathOf(fixture.path()), readOnly);
    fs::permissions(fixture.folder(), readOnly | enter);
    const pid_t child = fork();
    if (child == 0) {
        // The superuser may write anywhere; anybody else will do.
        if (geteuid() == 0 && setuid(65534) != 0) _exit(100);
        const auto opened = Book::open(fixture.path());
        _exit(opened ? 101 : static_cast<int>(opened.error().code));
    }
    int status = 0;
    waitpid(child, &status, 0);
    fs::permissions(fixture.folder(), fs::perms::owner_all);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), static_cast<int>(ErrorCode::Io));
#endif
}

void BookTest::aSecondConnectionSeesWhatIsCommitted()
{
    tests::BookFixture fixture;
    auto second = fixture.book().reopen();
    VERIFY_OK(second);
    tests::import(fixture.book(), tests::facts("a"), {tests::customer({"C1", "jo@example.com", ""})});
    VERIFY_OK(findCustomer(*second, "jo@example.com"));
}

void BookTest::aCopyOpensLikeTheBook()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), tests::facts("a"), {tests::customer({"C1", "jo@example.com", ""})});
    const Path copy = fixture.folder() / "copy.tactful";
    VERIFY_OK(fixture.book().copyTo(copy));
    QCOMPARE(fixture.book().copyTo(copy).error().code, ErrorCode::Refused);
    auto book = Book::open(copy);
    VERIFY_OK(book);
    VERIFY_OK(findCustomer(*book, "jo@example.com"));
    QCOMPARE(book->check()->size(), std::size_t{0});
}

void BookTest::keysOfNobodyAreSweptAtTheNextWrite()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), tests::facts("a"), {tests::customer({"C1", "", ""})});
    VERIFY_OK(fixture.book().keys().add(fixture.book().keyring(), 77, vault::Key::random()));
    VERIFY_OK(fixture.book().keys().commit());
    fixture.reopen();
    QCOMPARE(*fixture.book().keys().customers(), (std::vector<std::int64_t>{1, 77}));
    VERIFY_OK(setRestricted(fixture.book(), 1, true));
    QCOMPARE(*fixture.book().keys().customers(), (std::vector<std::int64_t>{1}));
    QCOMPARE(customerById(fixture.book(), 1)->restricted, true);
}

void BookTest::checkFindsNothingInAGoodBook()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), tests::facts("a"),
                  {tests::order("1", "2026-03-01", {"C1", "jo@example.com", ""})});
    QCOMPARE(*fixture.book().check(), std::vector<std::string>());
}

void BookTest::checkFindsWhatIsWrong()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), tests::facts("a"),
                  {tests::order("1", "2026-03-01", {"C1", "jo@example.com", ""}),
                   tests::order("2", "2026-03-01", {"C2", "al@example.com", ""})});
    Database& database = fixture.book().database();
    VERIFY_OK(database.execute(
        "PRAGMA foreign_keys = OFF; UPDATE customer_order SET customer = 99 WHERE number = '2';"
        "UPDATE sealed_field SET customer = 99 WHERE customer = 1;"
        "UPDATE sealed_field SET customer = 1 WHERE customer = 2;"
        "UPDATE sealed_field SET customer = 2 WHERE customer = 99"));
    const auto findings = fixture.book().check();
    VERIFY_OK(findings);
    QCOMPARE(findings->size(), std::size_t{4});  // the third and fourth name a field of each customer
    QVERIFY(QByteArray::fromStdString(findings->at(0)).startsWith("1 rows of the book point"));
    QVERIFY(QByteArray::fromStdString(findings->at(1)).startsWith("The personal fields of 2 customers"));
    for (const std::size_t named : {2U, 3U})
        QVERIFY(QByteArray::fromStdString(findings->at(named)).contains("does not open"));
}

TACTFUL_TEST(BookTest)
#include "book_test.moc"
