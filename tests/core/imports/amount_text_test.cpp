#include "core/imports/amount_text.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::imports;

namespace {

/// "digits/scale CUR odd rounded".
std::string shown(const std::optional<AmountText>& amount)
{
    if (!amount) return "-";
    std::string text = std::to_string(amount->value.digits) + "/" + std::to_string(amount->value.scale);
    if (amount->hasSign) text += " sign " + amount->currency.text();
    if (amount->oddStyle) text += " odd";
    if (amount->rounded) text += " rounded";
    return text;
}

}  // namespace

class AmountTextTest : public QObject {
    Q_OBJECT

private slots:
    void readsAmountsAsShopsWriteThem_data();
    void readsAmountsAsShopsWriteThem();
    void filesSayHowTheyWriteAmounts_data();
    void filesSayHowTheyWriteAmounts();
};

void AmountTextTest::readsAmountsAsShopsWriteThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QByteArray>("comma");
    const auto row = [](const char* text, const char* point, const char* comma) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(point) << QByteArray(comma);
    };
    row("1400.00", "140000/2", "140000/2 odd");
    row("40", "40/0", "40/0");
    row("-3", "-3/0", "-3/0");
    row("0.001", "1/3", "1/3 odd");
    row("1,234", "1234/0", "1234/3");
    row("1.234", "1234/3", "1234/0");
    row("1,234.50", "123450/2", "123450/2 odd");
    row("1.234,50", "123450/2 odd", "123450/2");
    row("1.234.567", "1234567/0 odd", "1234567/0");
    row("9,50", "950/2 odd", "950/2");
    row("0,125", "125/3 odd", "125/3");
    row(",5", "5/1 odd", "5/1");
    row("1 234,50 €", "123450/2 sign EUR odd", "123450/2 sign EUR");
    row("1\xc2\xa0"
        "234,50\xc2\xa0€",
        "123450/2 sign EUR odd", "123450/2 sign EUR");
    row("1'234.50", "123450/2", "123450/2 odd");
    row("$8.00", "800/2 sign ", "800/2 sign  odd");
    row("-$1.82", "-182/2 sign ", "-182/2 sign  odd");
    row("$-1.82", "-182/2 sign ", "-182/2 sign  odd");
    row("($33.62)", "-3362/2 sign ", "-3362/2 sign  odd");
    row("33.62-", "-3362/2", "-3362/2 odd");
    row("\xe2\x88\x92"
        "5",
        "-5/0", "-5/0");
    row("AU $3,000.00", "300000/2 sign AUD", "300000/2 sign AUD odd");
    row("EUR 90,00", "9000/2 sign EUR odd", "9000/2 sign EUR");
    row("12.50 gbp", "1250/2 sign GBP", "1250/2 sign GBP odd");
    row("£9.95", "995/2 sign GBP", "995/2 sign GBP odd");
    row("$1,149.00 ", "114900/2 sign ", "114900/2 sign  odd");
    row("2.5500000000000003", "2550000000/9 rounded", "2550000000/9 odd rounded");
    row("1,23,456", "-", "-");
    row("1.2.3", "-", "-");
    row("12,34,56.7", "-", "-");
    row("1e5", "-", "-");
    row("5%", "-", "-");
    row("--5", "-", "-");
    row("(5", "-", "-");
    row("free", "-", "-");
    row("5 pieces", "-", "-");
    row("99999999999999999999", "-", "-");
    row("", "-", "-");
}

void AmountTextTest::readsAmountsAsShopsWriteThem()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, point);
    QFETCH(QByteArray, comma);
    QCOMPARE(shown(parseAmount(text.toStdString(), DecimalStyle::Point)), point.toStdString());
    QCOMPARE(shown(parseAmount(text.toStdString(), DecimalStyle::Comma)), comma.toStdString());
}

void AmountTextTest::filesSayHowTheyWriteAmounts_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<bool>("signs");
    QTest::newRow("points") << QByteArrayList{"1,234", "9.50"} << QByteArray("point") << false;
    QTest::newRow("commas") << QByteArrayList{"1.234", "9,50"} << QByteArray("comma") << false;
    QTest::newRow("open") << QByteArrayList{"1.234", "12"} << QByteArray("point") << false;
    QTest::newRow("signs") << QByteArrayList{"$9.50", "$8.00", "3"} << QByteArray("point") << true;
    QTest::newRow("one sign") << QByteArrayList{"$9.50", "8.00", "3"} << QByteArray("point") << false;
}

void AmountTextTest::filesSayHowTheyWriteAmounts()
{
    QFETCH(QByteArrayList, values);
    QFETCH(QByteArray, style);
    QFETCH(bool, signs);
    AmountVotes votes;
    for (const QByteArray& value : values)
        votes.add(value.toStdString());
    QCOMPARE(std::string(nameOf(votes.style(DecimalStyle::Point))), style.toStdString());
    QCOMPARE(votes.signsAreUsual(), signs);
}

TACTFUL_TEST(AmountTextTest)
#include "amount_text_test.moc"
