#include "core/base/digest.h"
#include "tests/support/register.h"

using namespace tactful;

class DigestTest : public QObject {
    Q_OBJECT

private slots:
    void publishedValuesAreReached_data();
    void publishedValuesAreReached();
    void piecesGiveTheDigestOfTheWhole();
    void numbersAreEightBytesLittleEndian();
    void fieldsDoNotRunIntoEachOther();
    void hexHasTwoLowerCaseDigitsForEachByte();
};

// BLAKE2b with 32 bytes of output and no key; the values of Python's hashlib.blake2b(digest_size=32).
void DigestTest::publishedValuesAreReached_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("nothing") << QByteArray("")
                             << QByteArray(
                                    "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

void DigestTest::publishedValuesAreReached()
{
    QFETCH(QByteArray, text);
    QTEST(QByteArray::fromStdString(hex(digestOf(text.toStdString()))), "digest");
}

void DigestTest::piecesGiveTheDigestOfTheWhole()
{
    const std::string text(1000, 'x');
    Digester pieces;
    for (std::size_t at = 0; at < text.size(); at += 7)
        pieces.add(std::string_view(text).substr(at, 7));
    QCOMPARE(hex(pieces.finish()), hex(digestOf(text)));
}

void DigestTest::numbersAreEightBytesLittleEndian()
{
    Digester digester;
    digester.addNumber(-2);
    digester.addNumber(3);
    digester.add("abc");
    Digester bytes;
    const std::vector<std::uint8_t> same{0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 3,  0,
                                         0,    0,    0,    0,    0,    0,    'a',  'b',  'c'};
    bytes.add(same);
    const std::string expected = "a08c560e567df6ebe210c3c7c3c310a0df917c8a87be355e97b4c495a534c1e3";
    QCOMPARE(hex(digester.finish()), expected);
    QCOMPARE(hex(bytes.finish()), expected);
}

void DigestTest::fieldsDoNotRunIntoEachOther()
{
    const auto digestOfFields = [](const std::vector<std::string>& fields) {
        Digester digester;
        for (const auto& field : fields)
            digester.addField(field);
        return hex(digester.finish());
    };
    QCOMPARE(digestOfFields({"ab", "c"}), digestOfFields({"ab", "c"}));
    QVERIFY(digestOfFields({"ab", "c"}) != digestOfFields({"a", "bc"}));
    QVERIFY(digestOfFields({"ab"}) != digestOfFields({"ab", ""}));
}

void DigestTest::hexHasTwoLowerCaseDigitsForEachByte()
{
    QCOMPARE(hex(std::vector<std::uint8_t>{0, 9, 10, 171, 255}), std::string("00090aabff"));
    QCOMPARE(hex({}), std::string());
}

TACTFUL_TEST(DigestTest)
#include "digest_test.moc"
