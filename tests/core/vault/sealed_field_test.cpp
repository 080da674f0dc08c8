#include "core/vault/sealed_field.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::vault;

class SealedFieldTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasSealedOpens_data();
    void whatWasSealedOpens();
    void theSameTextNeverLooksTheSame();
    void anotherKeyDoesNotOpen();
    void aMovedValueDoesNotOpen_data();
    void aMovedValueDoesNotOpen();
    void aChangedByteDoesNotOpen();
    void shortBytesAreRefused();
    void aKeyCanBeMovedAndCopied();
};

namespace {

const FieldPlace home{"sealed_field", "email", 7, 7, 1};

}  // namespace

void SealedFieldTest::whatWasSealedOpens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("a");
    QTest::newRow("utf-8") << QByteArray("Zoë Łukasz 🫖");
    QTest::newRow("zero bytes") << QByteArray("a\0b\0", 4);
    QTest::newRow("long") << QByteArray(100000, 'x');
}

void SealedFieldTest::whatWasSealedOpens()
{
    QFETCH(QByteArray, text);
    const Key key = Key::random();
    const Sealed sealed = seal(key.view(), home, text.toStdString());
    QCOMPARE(sealed.ciphertext.size(), static_cast<std::size_t>(text.size()) + 16);
    const auto opened = open(key.view(), home, sealed.nonce, sealed.ciphertext);
    QVERIFY(opened);
    QCOMPARE(QByteArray::fromStdString(*opened), text);
}

void SealedFieldTest::theSameTextNeverLooksTheSame()
{
    const Key key = Key::random();
    const Sealed first = seal(key.view(), home, "tea");
    const Sealed second = seal(key.view(), home, "tea");
    QVERIFY(first.nonce != second.nonce);
    QVERIFY(first.ciphertext != second.ciphertext);
}

void SealedFieldTest::anotherKeyDoesNotOpen()
{
    const Sealed sealed = seal(Key::random().view(), home, "tea");
    const auto opened = open(Key::random().view(), home, sealed.nonce, sealed.ciphertext);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::BadFile);
    QCOMPARE(opened.error().where, std::string("sealed_field.email"));
}

void SealedFieldTest::aMovedValueDoesNotOpen_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("customer");
    QTest::addColumn<int>("version");
    QTest::newRow("other table") << QByteArray("customer") << QByteArray("email") << 7 << 7 << 1;
    QTest::newRow("other column") << QByteArray("sealed_field") << QByteArray("phone") << 7 << 7 << 1;
    QTest::newRow("other row") << QByteArray("sealed_field") << QByteArray("email") << 8 << 7 << 1;
    QTest::newRow("other customer") << QByteArray("sealed_field") << QByteArray("email") << 7 << 8 << 1;
    QTest::newRow("other key version") << QByteArray("sealed_field") << QByteArray("email") << 7 << 7 << 2;
    QTest::newRow("boundary moved") << QByteArray("sealed_fielde") << QByteArray("mail") << 7 << 7 << 1;
}

void SealedFieldTest::aMovedValueDoesNotOpen()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    QFETCH(int, row);
    QFETCH(int, customer);
    QFETCH(int, version);
    const Key key = Key::random();
    const Sealed sealed = seal(key.view(), home, "tea");
    const std::string tableName = table.toStdString();
    const std::string columnName = column.toStdString();
    QVERIFY(
        !open(key.view(), {tableName, columnName, row, customer, version}, sealed.nonce, sealed.ciphertext));
}

void SealedFieldTest::aChangedByteDoesNotOpen()
{
    const Key key = Key::random();
    const Sealed sealed = seal(key.view(), home, "tea");
    for (std::size_t i = 0; i < sealed.ciphertext.size(); ++i) {
        Sealed changed = sealed;
        changed.ciphertext[i] ^= 1;
        QVERIFY(!open(key.view(), home, changed.nonce, changed.ciphertext));
    }
    Sealed changed = sealed;
    changed.nonce[0] ^= 1;
    QVERIFY(!open(key.view(), home, changed.nonce, changed.ciphertext));
}

void SealedFieldTest::shortBytesAreRefused()
{
    const Key key = Key::random();
    const Sealed sealed = seal(key.view(), home, "");
    QVERIFY(!open(key.view(), home, sealed.nonce, {}));
    QVERIFY(!open(key.view(), home, std::span(sealed.nonce).first(12), sealed.ciphertext));
}

void SealedFieldTest::aKeyCanBeMovedAndCopied()
{
    Key first = Key::random();
    const std::vector<std::uint8_t> bytes(first.view().begin(), first.view().end());
    const Key copy = first.copy();
    const Key moved = std::move(first);
    QVERIFY(std::equal(bytes.begin(), bytes.end(), copy.view().begin()));
    QVERIFY(std::equal(bytes.begin(), bytes.end(), moved.view().begin()));
    QVERIFY(Key().view()[0] == 0);
}

TACTFUL_TEST(SealedFieldTest)
#include "sealed_field_test.moc"
