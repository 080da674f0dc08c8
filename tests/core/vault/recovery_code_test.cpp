#include "core/base/random.h"
#include "core/vault/recovery.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::vault;

class RecoveryCodeTest : public QObject {
    Q_OBJECT

private slots:
    void everyCodeIsAnother();
    void aCodeIsReadAsPeopleTypeIt_data();
    void aCodeIsReadAsPeopleTypeIt();
    void oneWrongCharacterIsPutRight();
    void swappedNeighboursArePutRight();
    void twoOrThreeWrongOnesAreNeverAnotherCode();
    void whatIsNoCodeIsRefused_data();
    void whatIsNoCodeIsRefused();
    void aCodeOpensTheBookItWasMadeFor();
    void anOldCodeOpensNothingOnceThereIsANewOne();
};

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BookId book{4, 5, 6};

/// Places of the characters within the text, without the dashes.
std::size_t placeOf(int character)
{
    return static_cast<std::size_t>(character + character / 5);
}

std::string withOther(std::string text, int character, Random& random)
{
    char& one = text[placeOf(character)];
    const char before = one;
    while (one == before)
        one = alphabet[static_cast<std::size_t>(random.between(0, 31))];
    return text;
}

}  // namespace

void RecoveryCodeTest::everyCodeIsAnother()
{
    const std::string one = RecoveryCode::random().text();
    QCOMPARE(one.size(), std::size_t{35});
    QVERIFY(one != RecoveryCode::random().text());
    const auto read = RecoveryCode::parse(one);
    QVERIFY(read);
    QCOMPARE(read->text(), one);
}

void RecoveryCodeTest::aCodeIsReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no dashes") << QByteArray("-") << QByteArray();
    QTest::newRow("spaces") << QByteArray("-") << QByteArray(" ");
    QTest::newRow("lines") << QByteArray("-") << QByteArray("\r\n");
    QTest::newRow("the letter O") << QByteArray("0") << QByteArray("O");
    QTest::newRow("the letter I") << QByteArray("1") << QByteArray("I");
    QTest::newRow("a small l") << QByteArray("1") << QByteArray("l");
    QTest::newRow("U for V") << QByteArray("V") << QByteArray("u");
}

void RecoveryCodeTest::aCodeIsReadAsPeopleTypeIt()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    for (int round = 0; round < 20; ++round) {
        const std::string text = RecoveryCode::random().text();
        QByteArray typed = QByteArray::fromStdString(text).replace(from, to).toLower();
        const auto read = RecoveryCode::parse(typed.toStdString());
        QVERIFY(read);
        QCOMPARE(read->text(), text);
    }
}

void RecoveryCodeTest::oneWrongCharacterIsPutRight()
{
    Random random(1);
    for (int character = 0; character < RecoveryCode::characters; ++character) {
        const std::string text = RecoveryCode::random().text();
        const auto read = RecoveryCode::parse(withOther(text, character, random));
        QVERIFY(read);
        QCOMPARE(read->text(), text);
    }
}

void RecoveryCodeTest::swappedNeighboursArePutRight()
{
    for (int character = 1; character < RecoveryCode::characters; ++character) {
        const std::string text = RecoveryCode::random().text();
        std::string swapped = text;
        std::swap(swapped[placeOf(character - 1)], swapped[placeOf(character)]);
        const auto read = RecoveryCode::parse(swapped);
        QVERIFY(read);
        QCOMPARE(read->text(), text);
    }
}

/// Distance 5: after two or three mistakes the nearest code is two steps or more away, unless two neighbours
/// were swapped, which has a rule of its own.
void RecoveryCodeTest::twoOrThreeWrongOnesAreNeverAnotherCode()
{
    Random random(2);
    for (int round = 0; round < 2000; ++round) {
        const std::string text = RecoveryCode::random().text();
        // Far apart, so that no swap of neighbours can be meant.
        std::string wrong = withOther(text, static_cast<int>(random.between(0, 8)), random);
        wrong = withOther(wrong, static_cast<int>(random.between(11, 18)), random);
        if (round % 2) wrong = withOther(wrong, static_cast<int>(random.between(21, 29)), random);
        const auto read = RecoveryCode::parse(wrong);
        QVERIFY(!read || read->text() != text);
        if (read) {
            // Only by way of a swap, whose two mistakes come on top: never nearer than five.
            int differences = 0;
            for (std::size_t i = 0; i < text.size(); ++i)
                differences += text[i] != read->text()[i];
            QVERIFY(differences >= 5);
        }
    }
}

void RecoveryCodeTest::whatIsNoCodeIsRefused_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("00000-00000-00000-00000-00000-0000");
    QTest::newRow("long") << QByteArray("00000-00000-00000-00000-00000-00000-0");
    QTest::newRow("other letters") << QByteArray("0000\xc3\xa9-00000-00000-00000-00000-00000");
    QTest::newRow("a passphrase") << QByteArray("three small words and a number");
}

void RecoveryCodeTest::whatIsNoCodeIsRefused()
{
    QFETCH(QByteArray, typed);
    QVERIFY(!RecoveryCode::parse(typed.toStdString()));
}

void RecoveryCodeTest::aCodeOpensTheBookItWasMadeFor()
{
    const Keyring keyring = Keyring::create();
    const auto stored = storedForm(keyring, book, "tea and cake", PassphraseCost::cheapest());
    QVERIFY(stored);
    const RecoveryCode code = RecoveryCode::random();
    QCOMPARE(unlocked(*stored, {}, code.text()).error().code, ErrorCode::WrongPassphrase);
    const StoredRecovery recovery = recoveryForm(keyring, code);
    for (const std::string& words : {code.text(), std::string("tea and cake")}) {
        const auto opened = unlocked(*stored, recovery, words);
        QVERIFY(opened);
        QVERIFY(std::equal(opened->rowKey().begin(), opened->rowKey().end(), keyring.rowKey().begin()));
    }
    for (const std::string& words : {RecoveryCode::random().text(), std::string("tea or cake")})
        QCOMPARE(unlocked(*stored, recovery, words).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(unlocked(*stored, recovery, std::nullopt).error().code, ErrorCode::WrongPassphrase);
    const std::string bytes(recovery.key.begin(), recovery.key.end());
    QVERIFY(bytes.find(code.text().substr(0, 5)) == std::string::npos);
}

void RecoveryCodeTest::anOldCodeOpensNothingOnceThereIsANewOne()
{
    const Keyring keyring = Keyring::create();
    const auto stored = storedForm(keyring, book, "tea and cake", PassphraseCost::cheapest());
    QVERIFY(stored);
    const RecoveryCode old = RecoveryCode::random();
    const StoredRecovery recovery = recoveryForm(keyring, RecoveryCode::random());
    QCOMPARE(unlocked(*stored, recovery, old.text()).error().code, ErrorCode::WrongPassphrase);
}

TACTFUL_TEST(RecoveryCodeTest)
#include "recovery_code_test.moc"
