#include "core/base/text.h"

#include "tests/support/register.h"

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
    QTest::newRow("broken bytes are dropped") << QByteArray("a\xff\xfe""b") << QByteArray("ab");
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
    QCOMPARE(parseInteger("9223372036854775807").value(), std::int64_t{9223372036854775807});
    QVERIFY(!parseInteger("9223372036854775808"));
    QVERIFY(!parseInteger("1.0"));
    QVERIFY(!parseInteger(""));
    QVERIFY(!parseInteger("-"));
}

TACTFUL_TEST(TextTest)
#include "text_test.moc"
