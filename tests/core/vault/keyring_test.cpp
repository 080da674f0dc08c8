#include "core/vault/blind_index.h"
#include "core/vault/keyring.h"
#include "tests/support/register.h"

#include <set>

using namespace tactful;
using namespace tactful::vault;

class KeyringTest : public QObject {
    Q_OBJECT

private slots:
    void aBookWithoutPassphraseOpens();
    void theRightPassphraseOpens();
    void wrongOrMissingPassphrasesAreRefused_data();
    void wrongOrMissingPassphrasesAreRefused();
    void anEmptyPassphraseIsRefused();
    void thePassphraseIsNotStored();
    void damagedKeysAreTold();
    void absurdCostsAreRefused();
    void eachUseHasAKeyOfItsOwn();
    void aCustomerKeyOpensForThatCustomerAlone();
    void blindIndexesAreStableAndKeyed();
};

namespace {

const BookId book{1, 2, 3};

std::string bytesOf(KeyView key)
{
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}

}  // namespace

void KeyringTest::aBookWithoutPassphraseOpens()
{
    const Keyring keyring = Keyring::create();
    const auto stored = storedForm(keyring, book, {});
    QVERIFY(stored);
    QVERIFY(!stored->hasPassphrase);
    const auto opened = unlocked(*stored, {});
    QVERIFY(opened);
    QCOMPARE(bytesOf(opened->lookUpKey()), bytesOf(keyring.lookUpKey()));
}

void KeyringTest::theRightPassphraseOpens()
{
    const Keyring keyring = Keyring::create();
    const auto stored = storedForm(keyring, book, "tea and cake", PassphraseCost::cheapest());
    QVERIFY(stored);
    QVERIFY(stored->hasPassphrase);
    const auto opened = unlocked(*stored, "tea and cake");
    QVERIFY(opened);
    QCOMPARE(bytesOf(opened->rowKey()), bytesOf(keyring.rowKey()));
}

void KeyringTest::wrongOrMissingPassphrasesAreRefused_data()
{
    QTest::addColumn<bool>("given");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("none") << false << QByteArray();
    QTest::newRow("empty") << true << QByteArray();
    QTest::newRow("other case") << true << QByteArray("Tea and cake");
    QTest::newRow("longer") << true << QByteArray("tea and cake ");
}

void KeyringTest::wrongOrMissingPassphrasesAreRefused()
{
    QFETCH(bool, given);
    QFETCH(QByteArray, passphrase);
    const auto stored = storedForm(Keyring::create(), book, "tea and cake", PassphraseCost::cheapest());
    QVERIFY(stored);
    const std::string text = passphrase.toStdString();
    const auto opened = unlocked(*stored, given ? std::optional<std::string_view>(text) : std::nullopt);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WrongPassphrase);
}

void KeyringTest::anEmptyPassphraseIsRefused()
{
    const auto stored = storedForm(Keyring::create(), book, "", PassphraseCost::cheapest());
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::BadInput);
}

void KeyringTest::thePassphraseIsNotStored()
{
    const Keyring keyring = Keyring::create();
    const auto stored = storedForm(keyring, book, "tea and cake", PassphraseCost::cheapest());
    QVERIFY(stored);
    const std::string key(stored->key.begin(), stored->key.end());
    QVERIFY(key.find("tea and cake") == std::string::npos);
    QVERIFY(key.find(bytesOf(keyring.copyOfBookKey().view())) == std::string::npos);
}

void KeyringTest::damagedKeysAreTold()
{
    auto stored = storedForm(Keyring::create(), book, {});
    QVERIFY(stored);
    stored->key[5] ^= 1;
    QCOMPARE(unlocked(*stored, {}).error().code, ErrorCode::BadFile);
    stored->key.pop_back();
    QCOMPARE(unlocked(*stored, {}).error().code, ErrorCode::BadFile);
}

void KeyringTest::absurdCostsAreRefused()
{
    auto stored = storedForm(Keyring::create(), book, "tea", PassphraseCost::cheapest());
    QVERIFY(stored);
    stored->cost.memoryBytes = 1ULL << 40;
    QCOMPARE(unlocked(*stored, "tea").error().code, ErrorCode::BadFile);
}

void KeyringTest::eachUseHasAKeyOfItsOwn()
{
    const Keyring keyring = Keyring::create();
    const std::set<std::string> keys{bytesOf(keyring.copyOfBookKey().view()), bytesOf(keyring.lookUpKey()),
                                     bytesOf(keyring.suppressionKey()), bytesOf(keyring.rowKey())};
    QCOMPARE(keys.size(), std::size_t{4});
}

void KeyringTest::aCustomerKeyOpensForThatCustomerAlone()
{
    const Keyring keyring = Keyring::create();
    const Key key = Key::random();
    const Sealed wrapped = keyring.wrap(12, key.view());
    Key opened;
    QVERIFY(keyring.unwrap(12, wrapped.nonce, wrapped.ciphertext, opened));
    QCOMPARE(bytesOf(opened.view()), bytesOf(key.view()));
    QVERIFY(!keyring.unwrap(13, wrapped.nonce, wrapped.ciphertext, opened));
    QVERIFY(!Keyring::create().unwrap(12, wrapped.nonce, wrapped.ciphertext, opened));
}

void KeyringTest::blindIndexesAreStableAndKeyed()
{
    const Keyring keyring = Keyring::create();
    const Digest index = blindIndex(keyring.lookUpKey(), "email", "jo@example.com");
    QCOMPARE(blindIndex(keyring.copy().lookUpKey(), "email", "jo@example.com"), index);
    QVERIFY(blindIndex(keyring.lookUpKey(), "phone", "jo@example.com") != index);
    QVERIFY(blindIndex(keyring.lookUpKey(), "emailj", "o@example.com") != index);
    QVERIFY(blindIndex(keyring.suppressionKey(), "email", "jo@example.com") != index);
    const ShortIndex half = shortBlindIndex(keyring.lookUpKey(), "email", "jo@example.com");
    QVERIFY(std::equal(half.begin(), half.end(), index.begin()));
}

TACTFUL_TEST(KeyringTest)
#include "keyring_test.moc"
