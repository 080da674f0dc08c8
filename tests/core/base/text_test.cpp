#include "core/base/text.h"
#include "tests/support/register.h"

#include <limits>

using namespace tactful;

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void trimTakesBlanksAndNoBreakSpaces();
    void foldingIgnoresCaseAndAccents_data();
    void foldingIgnoresCaseAndAccents();
    void clippingNeverCutsACharacter();
    void windows1252BecomesUtf8();
    void integersAreExactOrRefused();
    void brokenUtf8IsSeen_data();
    void brokenUtf8IsSeen();
    void partsAreSplitAndJoined();
    void replacingNothingChangesNothing();
    void numbersAreGroupedByThousands();
    void comparisonsIgnoreAsciiCaseAlone();
};

void TextTest::trimTakesBlanksAndNoBreakSpaces()
{
    QCOMPARE(trim(" \t x y \xc2\xa0 \r\n"), std::string_view("x y"));
    QCOMPARE(trim("  \xc2\xa0 "), std::string_view(""));
}

void TextTest::foldingIgnoresCaseAndAccents_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("folded");
    QTest::newRow("plain") << QByteArray("Tea POT") << QByteArray("tea pot");
    QTest::newRow("accents") << QByteArray("Crème Brûlée") << QByteArray("creme brulee");
    QTest::newRow("german") << QByteArray("Größe ÄÖÜ") << QByteArray("grosse aou");
    QTest::newRow("polish") << QByteArray("Łódź ŻUBR") << QByteArray("lodz zubr");
    QTest::newRow("greek") << QByteArray("ΑΒΓ") << QByteArray("αβγ");
    QTest::newRow("greek accents") << QByteArray("ΆΈΉΊΌΎΏ") << QByteArray("άέήίόύώ");
    QTest::newRow("cyrillic") << QByteArray("ЁЖЯ") << QByteArray("ёжя");
    QTest::newRow("icelandic") << QByteArray("Þór") << QByteArray("þor");
    QTest::newRow("broken bytes are dropped") << QByteArray("a\xff\xfe"
                                                            "b")
                                              << QByteArray("ab");
}

void TextTest::foldingIgnoresCaseAndAccents()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, folded);
    QCOMPARE(QByteArray::fromStdString(foldForSearch(text.toStdString())), folded);
}

void TextTest::clippingNeverCutsACharacter()
{
    const std::string text = "ab€😀";
    QCOMPARE(clipUtf8(text, 4), std::string_view("ab"));
    QCOMPARE(clipUtf8(text, 5), std::string_view("ab€"));
    QCOMPARE(clipUtf8(text, 8), std::string_view("ab€"));
    QCOMPARE(clipUtf8(text, 9), std::string_view(text));
}

void TextTest::windows1252BecomesUtf8()
{
    QCOMPARE(utf8FromWindows1252("caf\xe9 \x80 5"), std::string("café € 5"));
}

void TextTest::integersAreExactOrRefused()
{
    QCOMPARE(parseInteger("-12").value(), std::int64_t{-12});
    QCOMPARE(parseInteger("+007").value(), std::int64_t{7});
    QCOMPARE(parseInteger("9223372036854775807").value(), std::int64_t{9223372036854775807});
    QVERIFY(!parseInteger("9223372036854775808"));
    QCOMPARE(parseInteger("-9223372036854775808").value(), std::numeric_limits<std::int64_t>::min());
    QVERIFY(!parseInteger("-9223372036854775809"));
    QVERIFY(!parseInteger("1.0"));
    QVERIFY(!parseInteger(""));
    QVERIFY(!parseInteger("-"));
}

void TextTest::brokenUtf8IsSeen_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("characters");
    QTest::newRow("empty") << QByteArray("") << true << 0;
    QTest::newRow("one to four bytes") << QByteArray("aé€😀") << true << 4;
    QTest::newRow("cut off") << QByteArray("a\xe2\x82") << false << 3;
    QTest::newRow("a lone continuation") << QByteArray("\x80") << false << 1;
    QTest::newRow("written too long") << QByteArray("\xc0\xaf") << false << 2;
    QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << false << 3;
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << false << 4;
}

void TextTest::brokenUtf8IsSeen()
{
    QFETCH(QByteArray, text);
    QTEST(isValidUtf8(text.toStdString()), "valid");
    QTEST(static_cast<int>(codePoints(text.toStdString())), "characters");
}

void TextTest::partsAreSplitAndJoined()
{
    QCOMPARE(split("a,,b,", ','), (std::vector<std::string_view>{"a", "", "b", ""}));
    QCOMPARE(split("", ','), (std::vector<std::string_view>{""}));
    QCOMPARE(join({"a", "", "b"}, ", "), std::string("a, , b"));
    QCOMPARE(join({}, ", "), std::string());
}

void TextTest::replacingNothingChangesNothing()
{
    QCOMPARE(replaceAll("aXbX", "X", "XX"), std::string("aXXbXX"));
    QCOMPARE(replaceAll("abc", "", "-"), std::string("abc"));
    QCOMPARE(replaceAll("abc", "b", ""), std::string("ac"));
}

void TextTest::numbersAreGroupedByThousands()
{
    QCOMPARE(groupedNumber(0), std::string("0"));
    QCOMPARE(groupedNumber(999), std::string("999"));
    QCOMPARE(groupedNumber(1234567), std::string("1,234,567"));
    QCOMPARE(groupedNumber(-123456), std::string("-123,456"));
    QCOMPARE(groupedNumber(std::numeric_limits<std::int64_t>::min()),
             std::string("-9,223,372,036,854,775,808"));
}

void TextTest::comparisonsIgnoreAsciiCaseAlone()
{
    QVERIFY(equalsIgnoringCase("Order ID", "order id"));
    QVERIFY(!equalsIgnoringCase("É", "é"));
    QVERIFY(!equalsIgnoringCase("ab", "abc"));
    QVERIFY(startsWith("name:tea", "name:"));
    QVERIFY(!startsWith("na", "name:"));
    QVERIFY(contains("teapot", "pot"));
    QVERIFY(!contains("tea", "teapot"));
}

TACTFUL_TEST(TextTest)
#include "text_test.moc"
