#include "core/store/book_lock.h"
#include "core/store/customers.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;

class BookLockTest : public QObject {
    Q_OBJECT

private slots:
    void wrongPassphrasesAreSlowedThroughRestarts();
    void eachWrongTryWaitsLonger();
    void aRecoveryCodeOpensAndOutlivesAnotherPassphrase();
    void aKeysFileOfVersionOneIsBroughtUpToDate();
    void aChangeOfKeysIsToldOnceWhateverHappens();
};

namespace {

const auto cheap = vault::PassphraseCost::cheapest();

}  // namespace

void BookLockTest::wrongPassphrasesAreSlowedThroughRestarts()
{
    const QTemporaryDir folder;
    const Path path = pathFromUtf8(folder.path().toStdString()) / "x.tactful";
    VERIFY_OK(Book::create(path, {}, "open sesame", cheap));
    for (int i = 0; i < freeTries; ++i)
        QVERIFY(Book::open(path, "wrong").error().where.empty());
    // From here on not even the right one is looked at, and nothing is counted.
    const auto early = Book::open(path, "open sesame");
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::WrongPassphrase);
    QVERIFY(!early.error().where.empty());
    auto keys = KeysFile::open(keysPathOf(path));
    auto rows = LockRows::open(path);
    VERIFY_OK(rows);
    const auto tries = rows->failedTries();
    QCOMPARE(tries->count, freeTries);
    // Once the wait is over the right one opens and is forgiven.
    const auto stored = keys->bookKey();
    const Instant later{tries->last.seconds + firstWaitSeconds};
    VERIFY_OK(unlockedSlowly(path, *stored, "open sesame", later));
    QCOMPARE(rows->failedTries()->count, std::int64_t{0});
    VERIFY_OK(Book::open(path, "open sesame"));
}

void BookLockTest::eachWrongTryWaitsLonger()
{
    std::int64_t before = 0;
    for (std::int64_t tries = freeTries; tries < 40; ++tries) {
        const std::int64_t wait = waitSecondsAfter(tries);
        QVERIFY(wait >= std::min(2 * before, longestWaitSeconds));
        before = wait;
    }
    QCOMPARE(waitSecondsAfter(freeTries - 1), std::int64_t{0});
    QCOMPARE(waitSecondsAfter(freeTries), firstWaitSeconds);
    QCOMPARE(before, longestWaitSeconds);

    const QTemporaryDir folder;
    const Path path = pathFromUtf8(folder.path().toStdString()) / "x.tactful";
    VERIFY_OK(Book::create(path, {}, "open sesame", cheap));
    const auto stored = KeysFile::open(keysPathOf(path))->bookKey();
    auto rows = LockRows::open(path);
    VERIFY_OK(rows);
    Instant at{1'790'000'000};
    for (std::int64_t tries = 1; tries < 20; ++tries) {
        QVERIFY(!unlockedSlowly(path, *stored, "wrong", at));
        QCOMPARE(rows->failedTries()->count, tries);
        const std::int64_t wait = waitSecondsAfter(tries);
        if (wait > 0) {
            QVERIFY(!unlockedSlowly(path, *stored, "open sesame", {at.seconds + wait - 1}));
            // Putting the clock back gains nothing.
            QVERIFY(!unlockedSlowly(path, *stored, "open sesame", {at.seconds - 100000}));
        }
        at.seconds += wait;
    }
}

void BookLockTest::aRecoveryCodeOpensAndOutlivesAnotherPassphrase()
{
    tests::BookFixture fixture;
    QCOMPARE(makeRecoveryCode(fixture.book()).error().code, ErrorCode::Refused);
    VERIFY_OK(fixture.book().changePassphrase("first", cheap));
    const auto code = makeRecoveryCode(fixture.book());
    VERIFY_OK(code);
    QVERIFY(*hasRecoveryCode(fixture.book()));
    QCOMPARE(fixture.filesWith(*code), std::vector<std::string>());
    fixture.close();
    {
        auto book = Book::open(fixture.path(), *code);
        VERIFY_OK(book);
        VERIFY_OK(book->tryPassphrase(*code));
        VERIFY_OK(book->changePassphrase("second", cheap));
    }
    QCOMPARE(Book::open(fixture.path(), "first").error().code, ErrorCode::WrongPassphrase);
    VERIFY_OK(Book::open(fixture.path(), "second"));
    auto book = Book::open(fixture.path(), *code);
    VERIFY_OK(book);
    // A new code ends the old one; without a passphrase there is none.
    const auto another = makeRecoveryCode(*book);
    VERIFY_OK(another);
    QCOMPARE(book->tryPassphrase(*code).error().code, ErrorCode::WrongPassphrase);
    VERIFY_OK(book->tryPassphrase(*another));
    VERIFY_OK(book->changePassphrase({}));
    QVERIFY(!*hasRecoveryCode(*book));
    QCOMPARE(tests::rows(*book, "SELECT action FROM logbook ORDER BY seq"),
             (std::vector<std::string>{"change-passphrase", "recovery-code", "change-passphrase",
                                       "recovery-code", "change-passphrase"}));
}

void BookLockTest::aKeysFileOfVersionOneIsBroughtUpToDate()
{
    tests::BookFixture fixture;
    tests::import(fixture.book(), tests::facts("a"), {tests::customer({"", "jo@example.com", ""})});
    fixture.close();
    {
        auto keys = Database::open(keysPathOf(fixture.path()), Access::ReadWrite);
        VERIFY_OK(keys);
        VERIFY_OK(keys->execute("DROP TABLE recovery_key; DROP TABLE failed_try; DROP TABLE key_note;"
                                "DROP TABLE computer_key; DROP TABLE keychain_name;"
                                "PRAGMA user_version = 1"));
    }
    fixture.reopen();
    VERIFY_OK(findCustomer(fixture.book(), "jo@example.com"));
    VERIFY_OK(fixture.book().changePassphrase("first", cheap));
    VERIFY_OK(makeRecoveryCode(fixture.book()));
}

void BookLockTest::aChangeOfKeysIsToldOnceWhateverHappens()
{
    tests::BookFixture fixture;
    const KeyNote note = keyNote("change-passphrase", R"("locked":false)");
    const auto unchanged = [](StoredLock&) { return Status(); };
    VERIFY_OK(LockRows::open(fixture.path())->change(unchanged, note));
    // The program ended here; the next write tells it.
    fixture.reopen();
    {
        auto transaction = BookTransaction::begin(fixture.book());
        VERIFY_OK(transaction);
    }
    const std::vector<std::string> once{"1"};
    const std::string count = "SELECT count(*) FROM logbook WHERE action = 'change-passphrase'";
    QCOMPARE(tests::rows(fixture.book(), count), once);
    // It ended after the entry and before the note was forgotten.
    VERIFY_OK(LockRows::open(fixture.path())->change(unchanged, note));
    VERIFY_OK(tellKeyNotes(fixture.book()));
    QCOMPARE(tests::rows(fixture.book(), count), once);
    QVERIFY(!*hasUnfinishedWork(fixture.book()));
}

TACTFUL_TEST(BookLockTest)
#include "book_lock_test.moc"
