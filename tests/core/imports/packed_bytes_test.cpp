#include "core/imports/packed_bytes.h"
#include "tests/support/register.h"

#include <QtTest/QtTest>

using namespace tactful;
using namespace tactful::imports;

class PackedBytesTest : public QObject {
    Q_OBJECT

private slots:
    void bytesComeBack_data();
    void bytesComeBack();
    void exportsBecomeMuchSmaller();
    void damagedBytesAreRefused_data();
    void damagedBytesAreRefused();
    void moreThanTheLimitIsRefused();
};

namespace {

std::string rowsOf(int count)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all += "#" + std::to_string(1000 + i) + ",paid,2026-03-01 10:00:00 +0000,GBP,18.50,Tall Mug\r\n";
    return all;
}

std::string packedInPieces(const std::string& bytes, std::size_t piece)
{
    Packer packer;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        packer.add(std::string_view(bytes).substr(at, piece));
    return packer.finish();
}

}  // namespace

void PackedBytesTest::bytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("piece");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("one byte") << QByteArray("a") << 1;
    QTest::newRow("a NUL and high bytes") << QByteArray("\0\xff\xfe", 3) << 2;
    QTest::newRow("rows at once") << QByteArray::fromStdString(rowsOf(20'000)) << (1 << 20);
    QTest::newRow("rows in small pieces") << QByteArray::fromStdString(rowsOf(2'000)) << 7;
}

void PackedBytesTest::bytesComeBack()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, piece);
    const std::string given = bytes.toStdString();
    const auto back = unpacked(packedInPieces(given, static_cast<std::size_t>(piece)), given.size());
    QVERIFY(back.ok());
    QCOMPARE(*back, given);
}

void PackedBytesTest::exportsBecomeMuchSmaller()
{
    const std::string bytes = rowsOf(20'000);
    QVERIFY(packedInPieces(bytes, 1 << 20).size() * 5 < bytes.size());
}

void PackedBytesTest::damagedBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("packed");
    const QByteArray whole = QByteArray::fromStdString(packedInPieces(rowsOf(100), 1000));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not packed") << QByteArray("Name,Email\r\n");
    QTest::newRow("cut") << whole.first(whole.size() - 5);
    QByteArray changed = whole;
    changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
    QTest::newRow("changed") << changed;
}

void PackedBytesTest::damagedBytesAreRefused()
{
    QFETCH(QByteArray, packed);
    const auto back = unpacked(packed.toStdString(), 1 << 20);
    QVERIFY(!back.ok());
    QCOMPARE(back.error().code, ErrorCode::BadFile);
}

void PackedBytesTest::moreThanTheLimitIsRefused()
{
    const std::string bytes = rowsOf(1000);
    QVERIFY(!unpacked(packedInPieces(bytes, 1000), bytes.size() - 1).ok());
}

TACTFUL_TEST(PackedBytesTest)
#include "packed_bytes_test.moc"
