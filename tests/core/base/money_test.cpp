#include "core/base/money.h"
#include "tests/support/register.h"

#include <limits>

using namespace tactful;

namespace {

constexpr auto largest = std::numeric_limits<std::int64_t>::max();
constexpr auto smallest = std::numeric_limits<std::int64_t>::min();

Currency currency(const char* code)
{
    return parseCurrency(code).value();
}

}  // namespace

class MoneyTest : public QObject {
    Q_OBJECT

private slots:
    void decimalsAreExact_data();
    void decimalsAreExact();
    void otherTextIsNoDecimal_data();
    void otherTextIsNoDecimal();
    void amountsAreRoundedHalfAwayFromZero_data();
    void amountsAreRoundedHalfAwayFromZero();
    void linesAreRoundedOnce_data();
    void linesAreRoundedOnce();
    void amountsThatDoNotFitAreRefused();
    void amountsAreShownPlainlyAndForPeople_data();
    void amountsAreShownPlainlyAndForPeople();
    void currenciesAreThreeLetters();
    void minorDigitsFollowIso4217_data();
    void minorDigitsFollowIso4217();
    void partsBelowTheMinorUnitAreSeen();
};

void MoneyTest::decimalsAreExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("digits");
    QTest::addColumn<int>("scale");
    QTest::newRow("pounds and pence") << QByteArray("1234.50") << qint64{123450} << 2;
    QTest::newRow("negative") << QByteArray("-3") << qint64{-3} << 0;
    QTest::newRow("plus sign") << QByteArray("+3.1") << qint64{31} << 1;
    QTest::newRow("small") << QByteArray("0.001") << qint64{1} << 3;
    QTest::newRow("no digit before the point") << QByteArray(".5") << qint64{5} << 1;
    QTest::newRow("no digit after it") << QByteArray("5.") << qint64{5} << 0;
    QTest::newRow("minus nothing") << QByteArray("-0.00") << qint64{0} << 2;
    QTest::newRow("nine places") << QByteArray("0.123456789") << qint64{123456789} << 9;
    QTest::newRow("zeros beyond nine places") << QByteArray("0.10000000000") << qint64{100000000} << 9;
    QTest::newRow("eighteen digits") << QByteArray("999999999999999999") << qint64{999999999999999999} << 0;
}

void MoneyTest::decimalsAreExact()
{
    QFETCH(QByteArray, text);
    const auto value = parseDecimal(text.toStdString());
    QVERIFY(value.has_value());
    QTEST(qint64{value->digits}, "digits");
    QTEST(value->scale, "scale");
}

void MoneyTest::otherTextIsNoDecimal_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "-", "+", ".", "-.", "1,000.00", "1.2.3", "1e3", "£5", "5 ", " 5", "--5",
                             "0x10", "NaN", "0.1234567891", "99999999999999999999"})
        QTest::newRow(text) << QByteArray(text);
}

void MoneyTest::otherTextIsNoDecimal()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDecimal(text.toStdString()));
}

void MoneyTest::amountsAreRoundedHalfAwayFromZero_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char* text, const char* code, qint64 minor) {
        QTest::addRow("%s %s", text, code) << QByteArray(text) << QByteArray(code) << minor;
    };
    row("9.95", "GBP", 995);
    row("9.954", "GBP", 995);
    row("9.955", "GBP", 996);
    row("-9.954", "GBP", -995);
    row("-9.955", "GBP", -996);
    row("0.0049", "EUR", 0);
    row("-0.0049", "EUR", 0);
    row("0.005", "EUR", 1);
    row("7", "GBP", 700);
    row("1499.5", "JPY", 1500);
    row("1499.4", "JPY", 1499);
    row("1.2345", "KWD", 1235);
    row("1.5", "KWD", 1500);
}

void MoneyTest::amountsAreRoundedHalfAwayFromZero()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const auto money = moneyFrom(parseDecimal(text.toStdString()).value(), currency(code.constData()));
    QVERIFY(money.ok());
    QTEST(qint64{money->minor}, "minor");
    QCOMPARE(money->currency.text(), code.toStdString());
}

void MoneyTest::linesAreRoundedOnce_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QByteArray>("price");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("three at a third of a penny") << qint64{3} << QByteArray("0.00333") << qint64{1};
    QTest::newRow("a thousand at 0.004") << qint64{1000} << QByteArray("0.004") << qint64{400};
    QTest::newRow("a return") << qint64{-2} << QByteArray("2.55") << qint64{-510};
    QTest::newRow("nothing") << qint64{0} << QByteArray("2.55") << qint64{0};
}

void MoneyTest::linesAreRoundedOnce()
{
    QFETCH(qint64, quantity);
    QFETCH(QByteArray, price);
    const auto total = lineTotal(quantity, parseDecimal(price.toStdString()).value(), currency("GBP"));
    QVERIFY(total.ok());
    QTEST(qint64{total->minor}, "minor");
}

void MoneyTest::amountsThatDoNotFitAreRefused()
{
    const Currency pounds = currency("GBP");
    const auto most = moneyFrom({largest / 100, 0}, pounds);
    const auto least = moneyFrom({-largest, 2}, pounds);
    QVERIFY(most.ok() && least.ok());
    QCOMPARE(most->minor, largest / 100 * 100);
    QCOMPARE(least->minor, -largest);
    for (const auto& refused : {moneyFrom({largest / 100 + 1, 0}, pounds), moneyFrom({smallest, 0}, pounds),
                                lineTotal(largest, {2, 0}, pounds), lineTotal(smallest, {1, 0}, pounds),
                                lineTotal(-1, {smallest, 0}, pounds)}) {
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QCOMPARE(refused.error().detail, std::string("The amount is too large to be a price."));
    }
}

void MoneyTest::amountsAreShownPlainlyAndForPeople_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("display");
    const auto row = [](qint64 minor, const char* code, const char* plain, const char* display) {
        QTest::addRow("%s", display) << minor << QByteArray(code) << QByteArray(plain) << QByteArray(display);
    };
    row(0, "GBP", "0.00", "£0.00");
    row(5, "GBP", "0.05", "£0.05");
    row(-5, "GBP", "-0.05", "-£0.05");
    row(99999, "GBP", "999.99", "£999.99");
    row(123450, "GBP", "1234.50", "£1,234.50");
    row(-123456789, "EUR", "-1234567.89", "-€1,234,567.89");
    row(1200, "USD", "12.00", "US$12.00");
    row(300, "CHF", "3.00", "CHF 3.00");
    row(1500, "JPY", "1500", "¥1,500");
    row(7, "KWD", "0.007", "KWD 0.007");
    row(smallest, "GBP", "-92233720368547758.08", "-£92,233,720,368,547,758.08");
    QTest::newRow("no currency") << qint64{250} << QByteArray() << QByteArray("2.50") << QByteArray("2.50");
}

void MoneyTest::amountsAreShownPlainlyAndForPeople()
{
    QFETCH(qint64, minor);
    QFETCH(QByteArray, code);
    const Money money{minor, code.isEmpty() ? Currency{} : currency(code.constData())};
    QTEST(QByteArray::fromStdString(plainAmount(money)), "plain");
    QTEST(QByteArray::fromStdString(displayAmount(money)), "display");
}

void MoneyTest::currenciesAreThreeLetters()
{
    QCOMPARE(parseCurrency("gbp")->text(), std::string("GBP"));
    QVERIFY(parseCurrency("EUR")->known());
    QVERIFY(!Currency{}.known());
    QCOMPARE(Currency{}.text(), std::string());
    for (const char* text : {"", "GB", "GBPX", "G8P", "£££", " GB"})
        QVERIFY2(!parseCurrency(text), text);
}

void MoneyTest::minorDigitsFollowIso4217_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("digits");
    QTest::newRow("GBP") << QByteArray("GBP") << 2;
    QTest::newRow("JPY") << QByteArray("JPY") << 0;
    QTest::newRow("the first of the list without") << QByteArray("BIF") << 0;
    QTest::newRow("the last of it") << QByteArray("XPF") << 0;
    QTest::newRow("KWD") << QByteArray("KWD") << 3;
    QTest::newRow("TND") << QByteArray("TND") << 3;
    QTest::newRow("HUF") << QByteArray("HUF") << 2;
}

void MoneyTest::minorDigitsFollowIso4217()
{
    QFETCH(QByteArray, code);
    QTEST(currency(code.constData()).minorDigits(), "digits");
}

void MoneyTest::partsBelowTheMinorUnitAreSeen()
{
    QVERIFY(isWhole({995, 2}, currency("GBP")));
    QVERIFY(isWhole({9950, 3}, currency("GBP")));
    QVERIFY(!isWhole({9955, 3}, currency("GBP")));
    QVERIFY(isWhole({9, 0}, currency("GBP")));
    QVERIFY(!isWhole({95, 1}, currency("JPY")));
    QVERIFY(isWhole({9955, 3}, currency("KWD")));
}

TACTFUL_TEST(MoneyTest)
#include "money_test.moc"
