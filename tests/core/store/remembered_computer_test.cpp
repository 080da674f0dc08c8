#include "core/store/book_lock.h"
#include "core/store/customers.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;

/// A computer that opens the book without its passphrase.
class RememberedComputerTest : public QObject {
    Q_OBJECT

private slots:
    void itOpensTheBookAndNobodyElseDoes();
    void aWrongKeyIsNoTryOfThePassphrase();
    void forgettingOneLeavesTheOther();
    void aNewPassphraseKeepsTheComputerWhereItIsChanged();
    void withoutAPassphraseThereIsNothingToRemember();
    void aNewRecoveryCodeLeavesComputersAlone();
    void copiesKnowNoComputer();
    void keysFilesOfEarlierVersionsLearnToRemember_data();
    void keysFilesOfEarlierVersionsLearnToRemember();
    void aPassphraseMayLookLikeAKey();

private:
    /// The book of the fixture, with a passphrase.
    void lockIt(tests::BookFixture& fixture) const;
};

namespace {

const auto cheap = vault::PassphraseCost::cheapest();
const KeychainName name{0x5e, 0x91, 0xc3, 0x0d, 0xa7, 0x44, 0xe8, 0x1b,
                        0x66, 0xf2, 0x39, 0x80, 0xbd, 0x15, 0xca, 0x7e};

std::vector<vault::ComputerSlot> slotsOf(const Path& book)
{
    const auto known = LockRows::open(book)->computers();
    std::vector<vault::ComputerSlot> all;
    for (const vault::StoredComputer& each : *known)
        all.push_back(each.slot);
    return all;
}

std::string wordsOf(const vault::ComputerKey& computer)
{
    std::string words(vault::ComputerKey::textLength, ' ');
    computer.write(std::span<char, vault::ComputerKey::textLength>(words.data(), words.size()));
    return words;
}

Result<Book> openRemembered(const Path& path, const vault::ComputerKey& computer)
{
    return Book::open(path, wordsOf(computer));
}

std::vector<std::string> told(Book& book)
{
    return tests::rows(book, "SELECT action FROM logbook WHERE action LIKE '%computer' ORDER BY seq");
}

std::string text(std::span<const std::uint8_t> bytes)
{
    return {bytes.begin(), bytes.end()};
}

}  // namespace

void RememberedComputerTest::lockIt(tests::BookFixture& fixture) const
{
    tests::import(fixture.book(), tests::facts("a"), {tests::customer({"", "jo@example.com", ""})});
    VERIFY_OK(fixture.book().changePassphrase("open sesame", cheap));
}

void RememberedComputerTest::itOpensTheBookAndNobodyElseDoes()
{
    tests::BookFixture fixture;
    lockIt(fixture);
    const auto computer = vault::ComputerKey::random();
    VERIFY_OK(rememberComputer(fixture.book(), name, computer));
    QCOMPARE(told(fixture.book()), std::vector<std::string>{"remember-computer"});
    QCOMPARE(fixture.filesWith(text(computer.key.view())), std::vector<std::string>());
    QCOMPARE(fixture.filesWith(wordsOf(computer).substr(32)), std::vector<std::string>());
    fixture.close();
    {
        auto book = openRemembered(fixture.path(), computer);
        VERIFY_OK(book);
        VERIFY_OK(findCustomer(*book, "jo@example.com"));
        QVERIFY(*book->hasPassphrase());
    }
    QCOMPARE(Book::open(fixture.path()).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(openRemembered(fixture.path(), vault::ComputerKey::random()).error().code,
             ErrorCode::WrongPassphrase);
    VERIFY_OK(Book::open(fixture.path(), "open sesame"));
    // Twice is once.
    auto book = openRemembered(fixture.path(), computer);
    VERIFY_OK(rememberComputer(*book, name, computer));
    QCOMPARE(slotsOf(fixture.path()), std::vector{computer.slot});
    QCOMPARE(LockRows::open(fixture.path())->keychainName()->value(), name);
}

void RememberedComputerTest::aWrongKeyIsNoTryOfThePassphrase()
{
    tests::BookFixture fixture;
    lockIt(fixture);
    const auto computer = vault::ComputerKey::random();
    VERIFY_OK(rememberComputer(fixture.book(), name, computer));
    fixture.close();
    for (int i = 0; i < 2 * freeTries; ++i)
        QVERIFY(!openRemembered(fixture.path(), vault::ComputerKey::random()));
    QCOMPARE(LockRows::open(fixture.path())->failedTries()->count, std::int64_t{0});
    // Somebody tries passwords: whoever has the key still gets in, and the tries stay counted.
    for (int i = 0; i < freeTries; ++i)
        QVERIFY(!Book::open(fixture.path(), "wrong"));
    VERIFY_OK(openRemembered(fixture.path(), computer));
    QCOMPARE(LockRows::open(fixture.path())->failedTries()->count, freeTries);
}

void RememberedComputerTest::forgettingOneLeavesTheOther()
{
    tests::BookFixture fixture;
    lockIt(fixture);
    const auto here = vault::ComputerKey::random();
    const auto there = vault::ComputerKey::random();
    VERIFY_OK(rememberComputer(fixture.book(), name, here));
    VERIFY_OK(rememberComputer(fixture.book(), name, there));
    const auto stored = LockRows::open(fixture.path())->computers();
    VERIFY_OK(forgetComputers(fixture.book(), here.slot));
    QCOMPARE(slotsOf(fixture.path()), std::vector{there.slot});
    QCOMPARE(openRemembered(fixture.path(), here).error().code, ErrorCode::WrongPassphrase);
    VERIFY_OK(openRemembered(fixture.path(), there));
    // Once more is nothing new; nothing is left of it, and the other goes with all.
    VERIFY_OK(forgetComputers(fixture.book(), here.slot));
    VERIFY_OK(forgetComputers(fixture.book(), {}));
    QCOMPARE(slotsOf(fixture.path()).size(), std::size_t{0});
    QCOMPARE(told(fixture.book()), (std::vector<std::string>{"remember-computer", "remember-computer",
                                                             "forget-computer", "forget-computer"}));
    for (const vault::StoredComputer& each : *stored)
        QCOMPARE(fixture.filesWith(text(each.key)), std::vector<std::string>());
}

void RememberedComputerTest::aNewPassphraseKeepsTheComputerWhereItIsChanged()
{
    tests::BookFixture fixture;
    lockIt(fixture);
    const auto here = vault::ComputerKey::random();
    const auto there = vault::ComputerKey::random();
    for (const auto* each : {&here, &there})
        VERIFY_OK(rememberComputer(fixture.book(), name, *each));
    VERIFY_OK(changeLock(fixture.book(), {"another one", cheap, here.slot}));
    VERIFY_OK(openRemembered(fixture.path(), here));
    QCOMPARE(openRemembered(fixture.path(), there).error().code, ErrorCode::WrongPassphrase);
    // From elsewhere: nobody is kept.
    VERIFY_OK(fixture.book().changePassphrase("a third one", cheap));
    QCOMPARE(openRemembered(fixture.path(), here).error().code, ErrorCode::WrongPassphrase);
    VERIFY_OK(Book::open(fixture.path(), "a third one"));
}

void RememberedComputerTest::withoutAPassphraseThereIsNothingToRemember()
{
    tests::BookFixture fixture;
    const auto computer = vault::ComputerKey::random();
    QCOMPARE(rememberComputer(fixture.book(), name, computer).error().code, ErrorCode::Refused);
    lockIt(fixture);
    VERIFY_OK(rememberComputer(fixture.book(), name, computer));
    VERIFY_OK(changeLock(fixture.book(), {{}, cheap, computer.slot}));
    QCOMPARE(slotsOf(fixture.path()).size(), std::size_t{0});
    // A passphrase that comes later does not bring it back.
    VERIFY_OK(changeLock(fixture.book(), {"a later one", cheap, computer.slot}));
    QCOMPARE(openRemembered(fixture.path(), computer).error().code, ErrorCode::WrongPassphrase);
}

void RememberedComputerTest::aNewRecoveryCodeLeavesComputersAlone()
{
    tests::BookFixture fixture;
    lockIt(fixture);
    const auto computer = vault::ComputerKey::random();
    VERIFY_OK(rememberComputer(fixture.book(), name, computer));
    const auto code = makeRecoveryCode(fixture.book());
    VERIFY_OK(code);
    VERIFY_OK(openRemembered(fixture.path(), computer));
    VERIFY_OK(forgetComputers(fixture.book(), {}));
    VERIFY_OK(Book::open(fixture.path(), *code));
}

void RememberedComputerTest::copiesKnowNoComputer()
{
    tests::BookFixture fixture;
    lockIt(fixture);
    const auto computer = vault::ComputerKey::random();
    VERIFY_OK(rememberComputer(fixture.book(), name, computer));
    const Path copy = fixture.folder() / "copy.tactful";
    VERIFY_OK(fixture.book().copyTo(copy));
    const auto stored = LockRows::open(fixture.path())->computers();
    QCOMPARE(fixture.filesWith(text(stored->front().key)), std::vector<std::string>{"shop.tactful-keys"});
    QCOMPARE(fixture.filesWith(text(name)), std::vector<std::string>{"shop.tactful-keys"});
    QCOMPARE(openRemembered(copy, computer).error().code, ErrorCode::WrongPassphrase);
    auto opened = Book::open(copy, "open sesame");
    VERIFY_OK(opened);
    QCOMPARE(*opened->check(), std::vector<std::string>());
    QVERIFY(!LockRows::open(copy)->keychainName()->has_value());
    // The book itself still does, and nothing else of the copy differs.
    VERIFY_OK(openRemembered(fixture.path(), computer));
    VERIFY_OK(findCustomer(*opened, "jo@example.com"));
}

void RememberedComputerTest::keysFilesOfEarlierVersionsLearnToRemember_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

void RememberedComputerTest::keysFilesOfEarlierVersionsLearnToRemember()
{
    QFETCH(int, version);
    tests::BookFixture fixture;
    lockIt(fixture);
    if (version == 2) VERIFY_OK(makeRecoveryCode(fixture.book()));
    fixture.close();
    {
        auto keys = Database::open(keysPathOf(fixture.path()), Access::ReadWrite);
        VERIFY_OK(keys);
        VERIFY_OK(
            keys->execute("DROP TABLE computer_key; DROP TABLE keychain_name; PRAGMA user_version = 2"));
        if (version == 1)
            VERIFY_OK(keys->execute("DROP TABLE recovery_key; DROP TABLE failed_try; DROP TABLE key_note;"
                                    "PRAGMA user_version = 1"));
    }
    auto book = Book::open(fixture.path(), "open sesame");
    VERIFY_OK(book);
    QCOMPARE(*hasRecoveryCode(*book), version == 2);
    const auto computer = vault::ComputerKey::random();
    VERIFY_OK(rememberComputer(*book, name, computer));
    VERIFY_OK(openRemembered(fixture.path(), computer));
    QCOMPARE(*Database::open(keysPathOf(fixture.path()), Access::ReadOnly)->integer("PRAGMA user_version"),
             keysVersion);
}

void RememberedComputerTest::aPassphraseMayLookLikeAKey()
{
    tests::BookFixture fixture;
    const std::string words = wordsOf(vault::ComputerKey::random());
    VERIFY_OK(fixture.book().changePassphrase(words, cheap));
    VERIFY_OK(Book::open(fixture.path(), words));
    QCOMPARE(Book::open(fixture.path(), "open sesame").error().code, ErrorCode::WrongPassphrase);
}

TACTFUL_TEST(RememberedComputerTest)
#include "remembered_computer_test.moc"
