#include "core/vault/computer_key.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::vault;

class ComputerKeyTest : public QObject {
    Q_OBJECT

private slots:
    void aKeyIsReadAsItWasWritten();
    void whatIsNoKeyIsRefused_data();
    void whatIsNoKeyIsRefused();
    void aComputerOpensTheBookThatKnowsIt();
    void anotherKeyOpensNothing_data();
    void anotherKeyOpensNothing();
    void whatIsStoredDoesNotTellTheKeys();
    void aBookWithoutPassphraseNeedsNone();
};

namespace {

const BookId book{7, 8, 9};

std::string textOf(const ComputerKey& computer)
{
    std::string text(ComputerKey::textLength, ' ');
    computer.write(std::span<char, ComputerKey::textLength>(text.data(), text.size()));
    return text;
}

StoredBookKey locked(const Keyring& keyring)
{
    auto stored = storedForm(keyring, book, "tea and cake", PassphraseCost::cheapest());
    if (!stored) qFatal("no stored key");
    return std::move(*stored);
}

bool same(const Keyring& one, const Keyring& other)
{
    return std::equal(one.rowKey().begin(), one.rowKey().end(), other.rowKey().begin());
}

ComputerKey copyOf(const ComputerKey& computer)
{
    return {computer.slot, computer.key.copy()};
}

}  // namespace

void ComputerKeyTest::aKeyIsReadAsItWasWritten()
{
    const ComputerKey one = ComputerKey::random();
    const std::string text = textOf(one);
    QVERIFY(text != textOf(ComputerKey::random()));
    const auto read = ComputerKey::read(text);
    QVERIFY(read);
    QCOMPARE(textOf(*read), text);
    QVERIFY(read->slot == one.slot);
    QVERIFY(readId(text.substr(0, 32)) == one.slot);
}

void ComputerKeyTest::whatIsNoKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(95, 'a');
    QTest::newRow("long") << QByteArray(97, 'a');
    QTest::newRow("other letters") << QByteArray(95, 'a') + "g";
    QTest::newRow("a blank") << QByteArray(40, 'a') + " " + QByteArray(55, 'a');
}

void ComputerKeyTest::whatIsNoKeyIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ComputerKey::read(text.toStdString()));
}

void ComputerKeyTest::aComputerOpensTheBookThatKnowsIt()
{
    const Keyring keyring = Keyring::create();
    const StoredBookKey stored = locked(keyring);
    const ComputerKey here = ComputerKey::random();
    const ComputerKey there = ComputerKey::random();
    const std::vector<StoredComputer> known{computerForm(keyring, here), computerForm(keyring, there)};
    for (const ComputerKey* each : {&here, &there}) {
        const auto opened = unlocked(stored, known, *each);
        QVERIFY(opened);
        QVERIFY(same(*opened, keyring));
    }
}

void ComputerKeyTest::anotherKeyOpensNothing_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("it is forgotten") << 0;
    QTest::newRow("the key is another one's") << 1;
    QTest::newRow("the place is another one's") << 2;
    QTest::newRow("what is stored was changed") << 3;
}

void ComputerKeyTest::anotherKeyOpensNothing()
{
    QFETCH(int, which);
    const Keyring keyring = Keyring::create();
    const StoredBookKey stored = locked(keyring);
    ComputerKey computer = ComputerKey::random();
    const ComputerKey other = ComputerKey::random();
    std::vector<StoredComputer> known{computerForm(keyring, computer), computerForm(keyring, other)};
    if (which == 0) known.erase(known.begin());
    if (which == 1) computer.key = other.key.copy();
    if (which == 2) computer.slot = other.slot;
    if (which == 3) known.front().key.front() ^= 1;
    const auto opened = unlocked(stored, known, computer);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WrongPassphrase);
    QVERIFY(opened.error().detail.find("password") != std::string::npos);

    // A key of this computer for another book is not mistaken for one of this book.
    const ComputerKey mine = ComputerKey::random();
    const std::vector<StoredComputer> foreign{computerForm(Keyring::create(), mine)};
    QCOMPARE(unlocked(stored, foreign, mine).error().code, ErrorCode::BadFile);
}

void ComputerKeyTest::whatIsStoredDoesNotTellTheKeys()
{
    const Keyring keyring = Keyring::create();
    const ComputerKey computer = ComputerKey::random();
    const StoredComputer stored = computerForm(keyring, computer);
    const Key bookKey = keyring.copyOfBookKey();
    for (const KeyView secret : {computer.key.view(), bookKey.view()})
        QVERIFY(std::search(stored.key.begin(), stored.key.end(), secret.begin(), secret.begin() + 4) ==
                stored.key.end());
    // The same key seals to something else each time.
    QVERIFY(computerForm(keyring, copyOf(computer)).key != stored.key);
}

void ComputerKeyTest::aBookWithoutPassphraseNeedsNone()
{
    const Keyring keyring = Keyring::create();
    const auto stored = storedForm(keyring, book, {});
    QVERIFY(stored);
    const auto opened = unlocked(*stored, {}, ComputerKey::random());
    QVERIFY(opened);
    QVERIFY(same(*opened, keyring));
}

TACTFUL_TEST(ComputerKeyTest)
#include "computer_key_test.moc"
