#include "core/base/text.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::imports;
using data::IssueKind;
using data::LineKind;
using data::OrderStatus;
using data::PersonalField;
using tactful::tests::readText;

namespace {

const std::string shopifyHeader = "Name,Email,Financial Status,Accepts Marketing,Currency,Total,Created "
                                  "at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem "
                                  "sku,Lineitem requires shipping,Lineitem fulfillment status,Billing "
                                  "Name,Billing Address1,Billing Zip,Billing Country,Billing "
                                  "Phone,Shipping Name,Cancelled at,Refunded Amount,Vendor,Phone\n";
const std::string linesHeader =
    "order_id,ordered_at,customer_id,email,sku,product,aisle,quantity,unit_price,currency\n";

/// "number status lines total refunded; …"
std::string shown(const tests::CollectedRows& rows)
{
    std::string text;
    for (const data::ImportedOrder& order : rows.orders) {
        text += order.number + " " + std::string(nameOf(order.status)) + " " +
                (order.total ? plainAmount(*order.total) : "-");
        for (const data::ImportedLine& line : order.lines)
            text += " [" + line.sku + " " + std::string(nameOf(line.kind)) + " " +
                    std::to_string(line.quantity) + " " + plainAmount(line.total) + "]";
        text += "\n";
    }
    return text;
}

void checkAccounts(const tests::ReadOutcome& outcome)
{
    QCOMPARE(outcome.error, std::string());
    QCOMPARE(outcome.counts.rowsRead,
             outcome.counts.rowsFine + outcome.counts.rowsFixed + outcome.counts.rowsSetAside);
}

}  // namespace

class OrderRowsTest : public QObject {
    Q_OBJECT

private slots:
    void shopifyOrderValuesComeFromTheFirstRow();
    void shopifyLinesThatAreNoProductsAreKnown_data();
    void shopifyLinesThatAreNoProductsAreKnown();
    void shopifyCancelledVoidedAndRefundedOrders();
    void shopifyMarketingAnswerIsASignalWithItsTime();
    void shopifyRowsOfAnOrderThatCannotBeTakenAreAllSetAside();
    void aBadLineOnAnOrdersFirstRowLosesOnlyTheLine();
    void spoiltPhoneNumbersAreDropped();
    void aParcelToSomebodyElseIsAGift();
    void linesOfOneOrderAreGrouped();
    void linesWithoutOrderNumberMakeOneOrderForEachCustomerAndDay();
    void anEndlessOrderComesInParts();
    void returnsUnderTheSaleNumberAreOrdersOfTheirOwn();
    void rowsThatCannotBeTakenSayWhy_data();
    void rowsThatCannotBeTakenSayWhy();
    void rowsThatAreMendedSayHow_data();
    void rowsThatAreMendedSayHow();
    void raggedRowsAreAccountedFor();
    void currenciesComeFromTheRowTheAmountOrTheShop();
    void anErrorOfTheSinkStopsTheReading();
    void cancellingStopsTheReading();
};

void OrderRowsTest::shopifyOrderValuesComeFromTheFirstRow()
{
    const auto outcome = readText(
        shopifyHeader +
        "#1002,ANA@Example.org,paid,no,USD,47.24,2026-04-05 21:06:21 +0400,1,Tea - Green / "
        "L,14.99,T-1,true,fulfilled,Ana "
        "Pérez,1 High St,'02134,US,(718) 630-6456,Ana Pérez,,5.00,Leaf,'+1 555-123-4567\n"
        "#1002,ANA@Example.org,,,,,2026-04-05 21:06:21 +0400,2,Cup,15.00,,true,fulfilled,,,,,,,,,Leaf,'+1 "
        "555-123-4567\n"
        "#1001,,pending,no,USD,0.00,2026-04-04 08:00:00 +0400,1,Cup,15.00,,true,pending,,,,,,,,,Leaf,\n");
    checkAccounts(outcome);
    QCOMPARE(outcome.counts.rowsFine, std::int64_t{3});
    QCOMPARE(shown(outcome.rows),
             std::string("#1002 sale 47.24 [T-1 product 1 14.99] [name:cup product 2 30.00]\n"
                         "#1001 sale 0.00 [name:cup product 1 15.00]\n"));
    const data::ImportedOrder& order = outcome.rows.orders[0];
    QVERIFY(order.complete);
    QCOMPARE(order.platform, std::string("shopify"));
    QCOMPARE(plainAmount(order.refunded), std::string("5.00"));
    QCOMPARE(isoInstant(order.at), std::string("2026-04-05T17:06:21Z"));
    QCOMPARE(isoDay(order.day), std::string("2026-04-05"));
    QCOMPARE(order.who.email, std::string("ana@example.org"));
    QCOMPARE(order.who.phone, std::string("+15551234567"));
    QCOMPARE(order.country, std::string("US"));
    QCOMPARE(order.person[PersonalField::FirstName], std::string("Ana"));
    QCOMPARE(order.person[PersonalField::LastName], std::string("Pérez"));
    QCOMPARE(order.person[PersonalField::Postcode], std::string("02134"));
    QCOMPARE(order.person[PersonalField::Email], order.who.email);
    QCOMPARE(order.lines[0].brand, std::string("Leaf"));
    QCOMPARE(order.lines[1].name, std::string("Cup"));
    QVERIFY(!order.gift);
    QVERIFY(outcome.rows.orders[1].who.anonymous());
}

void OrderRowsTest::shopifyLinesThatAreNoProductsAreKnown_data()
{
    QTest::addColumn<QByteArray>("line");  // name, price, sku, requires shipping, fulfilment status
    QTest::addColumn<QByteArray>("vendor");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("product") << QByteArray("Cup,5.00,C-1,true,fulfilled") << QByteArray("Leaf")
                             << QByteArray("product");
    QTest::newRow("free digital product")
        << QByteArray("Recipe,0.00,,false,fulfilled") << QByteArray("Leaf") << QByteArray("product");
    QTest::newRow("custom item of a draft order")
        << QByteArray("Odd cup,5.00,,true,fulfilled") << QByteArray("") << QByteArray("product");
    QTest::newRow("tip") << QByteArray("Tip,2.00,,false,fulfilled") << QByteArray("Leaf")
                         << QByteArray("tip");
    QTest::newRow("tip in another language")
        << QByteArray("Trinkgeld,2.00,,false,not_eligible") << QByteArray("") << QByteArray("tip");
    QTest::newRow("duplicate shipment") << QByteArray("Duplicate Shipment,0.00,,true,fulfilled")
                                        << QByteArray("") << QByteArray("adjustment");
    QTest::newRow("gift card") << QByteArray("Gift Card - $25,25.00,,false,fulfilled") << QByteArray("Leaf")
                               << QByteArray("gift-card");
    QTest::newRow("gift card of a shop") << QByteArray("Leaf gift card,25.00,,false,fulfilled")
                                         << QByteArray("Leaf") << QByteArray("gift-card");
    QTest::newRow("box for gift cards") << QByteArray("Box for a gift card,4.00,,true,fulfilled")
                                        << QByteArray("Leaf") << QByteArray("product");
    QTest::newRow("insurance") << QByteArray("Shipping Protection,1.50,,false,fulfilled")
                               << QByteArray("Route") << QByteArray("fee");
    QTest::newRow("custom charge") << QByteArray("Engraving,9.00,,false,pending") << QByteArray("")
                                   << QByteArray("fee");
}

void OrderRowsTest::shopifyLinesThatAreNoProductsAreKnown()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, vendor);
    QFETCH(QByteArray, kind);
    const auto outcome =
        readText(shopifyHeader + "#1,a@example.org,paid,no,GBP,9.00,2026-01-02 10:00:00 +0000,1," +
                 line.toStdString() + ",,,,,,,,0.00," + vendor.toStdString() + ",\n");
    QCOMPARE(outcome.rows.orders.size(), std::size_t{1});
    QCOMPARE(std::string(nameOf(outcome.rows.orders[0].lines[0].kind)), kind.toStdString());
}

void OrderRowsTest::shopifyCancelledVoidedAndRefundedOrders()
{
    const auto row = [](const std::string& number, const std::string& status, const std::string& cancelled,
                        const std::string& refunded) {
        return number + ",a@example.org," + status +
               ",no,GBP,9.00,2026-01-02 10:00:00 +0000,1,Cup,9.00,C,true,fulfilled,,,,,,," + cancelled + "," +
               refunded + ",Leaf,\n";
    };
    const auto outcome = readText(shopifyHeader + row("#1", "paid", "2026-01-03 10:00:00 +0000", "0.00") +
                                  row("#2", "voided", "", "0.00") + row("#3", "refunded", "", "9.00") +
                                  row("#4", "partially_refunded", "", "4.00"));
    checkAccounts(outcome);
    QCOMPARE(shown(outcome.rows),
             std::string("#1 cancelled 9.00 [C product 1 9.00]\n#2 cancelled 9.00 [C product 1 9.00]\n"
                         "#3 sale 9.00 [C product 1 9.00]\n#4 sale 9.00 [C product 1 9.00]\n"));
    QCOMPARE(plainAmount(outcome.rows.orders[2].refunded), std::string("9.00"));
    QCOMPARE(plainAmount(outcome.rows.orders[3].refunded), std::string("4.00"));
}

void OrderRowsTest::shopifyMarketingAnswerIsASignalWithItsTime()
{
    const auto row = [](const std::string& number, const std::string& answer) {
        return number + ",a@example.org,paid," + answer +
               ",GBP,9.00,2026-01-02 10:00:00 +0000,1,Cup,9.00,C,true,fulfilled,,,,,,,,0.00,Leaf,\n";
    };
    const auto outcome =
        readText(shopifyHeader + row("#1", "yes") + row("#2", "no") + row("#3", "") + row("#4", "perhaps"));
    data::ImportedConsent given;
    given.at = parseIsoInstant("2026-01-02T10:00:00Z");
    given.method = data::CaptureMethod::Checkout;
    given.source = "shopify-orders: Accepts Marketing";
    QVERIFY(outcome.rows.orders[0].consents == std::vector{given});
    given.action = data::ConsentAction::Refused;
    QVERIFY(outcome.rows.orders[1].consents == std::vector{given});
    QVERIFY(outcome.rows.orders[2].consents.empty());
    QVERIFY(outcome.rows.orders[3].consents.empty());
    QCOMPARE(outcome.rows.issuesOf(IssueKind::Note), std::string("5 unknown-answer Accepts Marketing\n"));
    QCOMPARE(outcome.counts.rowsFine, std::int64_t{4});
}

void OrderRowsTest::shopifyRowsOfAnOrderThatCannotBeTakenAreAllSetAside()
{
    const std::string more = ",1,Cup,9.00,C,true,fulfilled,,,,,,,,,Leaf,\n";
    const auto outcome =
        readText(shopifyHeader +
                 "#1,a@example.org,paid,no,GBP,9.00,soon,1,Cup,9.00,C,true,fulfilled,,,,,,,,0.00,Leaf,\n" +
                 "#1,a@example.org,,,,,soon" + more + "#2,a@example.org,,,,,2026-01-02 10:00:00 +0000" +
                 more + "#2,a@example.org,,,,,2026-01-02 10:00:00 +0000" + more +
                 ",a@example.org,paid,no,GBP,1.00,2026-01-02" + more +
                 "#4,a@example.org,paid,no,GBP,lots,2026-01-02" + more);
    checkAccounts(outcome);
    QVERIFY(outcome.rows.orders.empty());
    QCOMPARE(outcome.rows.issuesOf(IssueKind::SetAside),
             std::string("2 bad-date Created at\n3 order-set-aside Name\n4 no-order-row Total\n5 "
                         "order-set-aside Name\n6 missing-order-id "
                         "Name\n7 bad-price Total\n"));
    QCOMPARE(outcome.rows.issues[0].cells.size(), std::size_t{23});
    QCOMPARE(outcome.rows.issues[0].cells[6], std::string("soon"));
}

void OrderRowsTest::aBadLineOnAnOrdersFirstRowLosesOnlyTheLine()
{
    const auto outcome = readText(
        shopifyHeader +
        "#1,a@example.org,paid,no,GBP,9.00,2026-01-02,0,Cup,9.00,C,true,fulfilled,,,,,,,,0.00,Leaf,\n" +
        "#1,a@example.org,,,,,2026-01-02,1,Pot,much,P,true,fulfilled,,,,,,,,,Leaf,\n" +
        "#1,a@example.org,,,,,2026-01-02,1,Mug,4.00,M,true,fulfilled,,,,,,,,,Leaf,\n");
    checkAccounts(outcome);
    QCOMPARE(shown(outcome.rows), std::string("#1 sale 9.00 [M product 1 4.00]\n"));
    QCOMPARE(outcome.rows.issuesOf(IssueKind::Fixed), std::string("2 bad-quantity Lineitem quantity\n"));
    QCOMPARE(outcome.rows.issuesOf(IssueKind::SetAside), std::string("3 bad-price Lineitem price\n"));
}

void OrderRowsTest::spoiltPhoneNumbersAreDropped()
{
    const auto outcome = readText(
        shopifyHeader +
        "#1,,paid,no,GBP,9.00,2026-01-02,1,Cup,9.00,C,true,fulfilled,,,,,,,,0.00,Leaf,9.21052E+11\n" +
        "#2,,paid,no,GBP,9.00,2026-01-02,1,Cup,9.00,C,true,fulfilled,,,,,020 7946 0018,,,0.00,Leaf,\n" +
        "#3,a@example.org,paid,no,GBP,9.00,2026-01-02,1,Cup,9.00,C,true,fulfilled,,,,,020 7946 "
        "0018,,,0.00,Leaf,\n");
    QCOMPARE(outcome.rows.issuesOf(IssueKind::Fixed), std::string("2 bad-phone Phone\n"));
    QVERIFY(outcome.rows.orders[0].who.anonymous());
    QCOMPARE(outcome.rows.orders[1].who.phone, std::string("02079460018"));
    // The number of an address does not say who somebody is where an e-mail address does.
    QCOMPARE(outcome.rows.orders[2].who.phone, std::string());
    QCOMPARE(outcome.rows.orders[2].person[PersonalField::Phone], std::string("02079460018"));
}

void OrderRowsTest::aParcelToSomebodyElseIsAGift()
{
    const auto row = [](const std::string& billed, const std::string& sent) {
        return "#1,a@example.org,paid,no,GBP,9.00,2026-01-02,1,Cup,9.00,C,true,fulfilled," + billed +
               ",,,,," + sent + ",,0.00,Leaf,\n";
    };
    QVERIFY(readText(shopifyHeader + row("Ana Pérez", "Bob Lee")).rows.orders[0].gift);
    QVERIFY(!readText(shopifyHeader + row("Ana Pérez", "ANA PEREZ ")).rows.orders[0].gift);
    QVERIFY(!readText(shopifyHeader + row("", "Bob Lee")).rows.orders[0].gift);
    QVERIFY(!readText(shopifyHeader + row("Ana Pérez", "")).rows.orders[0].gift);
}

void OrderRowsTest::linesOfOneOrderAreGrouped()
{
    const auto outcome =
        readText(linesHeader + "1,2026-07-02 10:00,K-1,a@example.org,T,Tea,Drinks > Hot,2,1.50,GBP\n"
                               "1,2026-07-02 10:01,K-1,a@example.org,C,Cup,Kitchen,1,4,GBP\n"
                               "2,2026-07-02,K-2,,T,Tea,Drinks,1,1.50,GBP\n"
                               "1,2026-07-02 10:00,K-1,a@example.org,T,Tea,Drinks,2,1.50,GBP\n");
    checkAccounts(outcome);
    QCOMPARE(shown(outcome.rows),
             std::string("1 sale - [T product 2 3.00] [C product 1 4.00]\n2 sale - [T product 1 1.50]\n"
                         "1 sale - [T product 2 3.00]\n"));
    const data::ImportedOrder& order = outcome.rows.orders[0];
    QVERIFY(!order.complete);
    QCOMPARE(isoInstant(order.at), std::string("2026-07-02T09:00:00Z"));
    QCOMPARE(order.who.externalId, std::string("K-1"));
    QCOMPARE(order.lines[0].aisle, std::string("Hot"));
    QCOMPARE(isoInstant(outcome.rows.orders[1].at),
             std::string("2026-07-02T11:00:00Z"));  // a day without time is its noon
}

void OrderRowsTest::linesWithoutOrderNumberMakeOneOrderForEachCustomerAndDay()
{
    const std::string text =
        "ordered_at,customer_id,email,sku\n"
        "2026-07-02,K-1,,T\n2026-07-02,K-1,,T\n2026-07-03,K-1,,T\n"
        "2026-07-03,,a@example.org,T\n2026-07-03,b@example.org,,T\n2026-07-03,,A@example.org,C\n"
        "2026-07-03,,,T\n2026-07-03,,,T\n";
    const auto outcome = readText(text);
    checkAccounts(outcome);
    const auto& orders = outcome.rows.orders;
    QCOMPARE(orders.size(), std::size_t{6});
    QCOMPARE(orders[0].number, std::string("K-1/2026-07-02"));
    QCOMPARE(orders[0].lines.size(), std::size_t{2});  // wholly identical lines are kept
    QCOMPARE(orders[1].number, std::string("K-1/2026-07-03"));
    QCOMPARE(orders[2].number, orders[4].number);
    QVERIFY(orders[2].number != orders[3].number);
    QVERIFY(!contains(orders[2].number, "example"));
    QCOMPARE(orders[3].who.email, std::string("b@example.org"));  // a customer_id that is an address
    QCOMPARE(orders[3].who.externalId, std::string());
    QCOMPARE(orders[5].lines.size(), std::size_t{2});
    QVERIFY(orders[5].who.anonymous());
    const auto again = readText(text);
    for (std::size_t i = 0; i < orders.size(); ++i)
        QCOMPARE(again.rows.orders[i].number, orders[i].number);
}

void OrderRowsTest::anEndlessOrderComesInParts()
{
    std::string text = linesHeader;
    for (int i = 0; i < 10'001; ++i)
        text += "1,2026-07-02,K-1,,T,,,1,1,GBP\n";
    const auto outcome = readText(text);
    checkAccounts(outcome);
    QCOMPARE(outcome.rows.orders.size(), std::size_t{2});
    QCOMPARE(outcome.rows.orders[0].lines.size(), std::size_t{10'000});
    QCOMPARE(outcome.rows.orders[1].number, std::string("1"));
}

void OrderRowsTest::returnsUnderTheSaleNumberAreOrdersOfTheirOwn()
{
    const auto outcome =
        readText("order_id,ordered_at,email,sku,quantity,unit_price\n"
                 "1,2026-07-02,a@example.org,T,3,2.00\n1,2026-07-09,a@example.org,T,-1,2.00\n"
                 "1,2026-07-02,a@example.org,C,1,5.00\n");
    QCOMPARE(shown(outcome.rows), std::string("1 sale - [T product 3 6.00]\n1-return return - [T product -1 "
                                              "-2.00]\n1 sale - [C product 1 5.00]\n"));
}

void OrderRowsTest::rowsThatCannotBeTakenSayWhy_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("issue");
    const auto row = [](const char* text, const char* issue) {
        QTest::newRow(issue) << QByteArray(text) << QByteArray(issue);
    };
    row("1,,K-1,,T,,,1,1,GBP", "2 missing-date ordered_at");
    row("1,2026-02-30,K-1,,T,,,1,1,GBP", "2 bad-date ordered_at");
    row("1,2026-11-03,K-1,,T,,,1,1,GBP", "2 future-date ordered_at");
    row("1,2026-07-02,K-1,,T,,,some,1,GBP", "2 bad-quantity quantity");
    row("1,2026-07-02,K-1,,T,,,0,1,GBP", "2 bad-quantity quantity");
    row("1,2026-07-02,K-1,,T,,,1,free,GBP", "2 bad-price unit_price");
    row("1,2026-07-02,K-1,,T,,,9000000000000000000,9,GBP", "2 bad-price unit_price");
    row("1,2026-07-02,K-1,,,,,1,1,GBP", "2 missing-product sku");
    row("7.21E+12,2026-07-02,K-1,,T,,,1,1,GBP", "2 bad-id order_id");
    row("1,2026-07-02,K-1,,7.21E+12,,,1,1,GBP", "2 bad-id sku");
    row("1,2026-07-02,K-1,,T,,,1,1,GBP,x", "2 long-row ");
    row(",,,,,,,,,", "2 empty-row ");
    row("1,\"2026-07-02,K-1,,T", "2 open-quote ");
}

void OrderRowsTest::rowsThatCannotBeTakenSayWhy()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, issue);
    const auto outcome = readText(linesHeader + row.toStdString() + "\n2,2026-07-02,K-1,,T,,,1,1,GBP\n");
    checkAccounts(outcome);
    QCOMPARE(outcome.rows.issuesOf(IssueKind::SetAside), issue.toStdString() + "\n");
    QCOMPARE(outcome.counts.rowsSetAside, std::int64_t{1});
    QCOMPARE(outcome.counts.rowsFine, std::int64_t{1});
    QCOMPARE(outcome.rows.orders.size(), std::size_t{1});
    QVERIFY(!outcome.rows.issues[0].cells.empty());
}

void OrderRowsTest::rowsThatAreMendedSayHow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("issue");
    QTest::addColumn<QByteArray>("order");
    const auto row = [](const char* name, const char* text, const char* issue, const char* order) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(issue) << QByteArray(order);
    };
    row("e-mail that cannot work", "1,2026-07-02,,ana@,T,,,1,1,GBP", "2 bad-email email",
        "1 sale - [T product 1 1.00]");
    row("spoilt customer number", "1,2026-07-02,7.21E+12,,T,,,1,1,GBP", "2 bad-id customer_id",
        "1 sale - [T product 1 1.00]");
    row("two addresses", "1,2026-07-02,,a@example.org;b@example.org,T,,,1,1,GBP", "2 email-cleaned email",
        "1 sale - [T product 1 1.00]");
    row("short row", "1,2026-07-02,K-1,,T,,,2", "2 short-row ", "1 sale - [T product 2 0.00]");
    row("price below a penny", "1,2026-07-02,K-1,,T,,,1000,0.001,GBP", "2 price-rounded unit_price",
        "1 sale - [T product 1000 1.00]");
    row("half a piece", "1,2026-07-02,K-1,,T,,,0.5,3,GBP", "2 part-quantity quantity",
        "1 sale - [T product 1 1.50]");
    row("currency sign", "1,2026-07-02,K-1,,T,,,1,£3.00,GBP", "2 currency-sign unit_price",
        "1 sale - [T product 1 3.00]");
    row("decimal comma", "1,2026-07-02,K-1,,T,,,1,\"3,50\",GBP", "2 decimal-mark unit_price",
        "1 sale - [T product 1 3.50]");
    row("long number", "1,2026-07-02,K-1,,T,,,1,2.5500000000000003,GBP", "2 long-number unit_price",
        "1 sale - [T product 1 2.55]");
    row("currency that is none", "1,2026-07-02,K-1,,T,,,1,3,pounds", "2 bad-currency currency",
        "1 sale - [T product 1 3.00]");
    row("whole numbers of a spreadsheet", "1.0,2026-07-02,17850.0,,T,,,2.0,3,GBP", "",
        "1 sale - [T product 2 6.00]");
}

void OrderRowsTest::rowsThatAreMendedSayHow()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, issue);
    QFETCH(QByteArray, order);
    const std::string plain = "2,2026-07-02,K-1,,T,,,1,1.50,GBP\n3,2026-07-02,K-1,,T,,,1,1.50,GBP\n";
    const auto outcome = readText(linesHeader + row.toStdString() + "\n" + plain);
    checkAccounts(outcome);
    QCOMPARE(outcome.rows.issuesOf(IssueKind::Fixed), issue.toStdString() + (issue.isEmpty() ? "" : "\n"));
    QCOMPARE(outcome.counts.rowsFixed, std::int64_t{issue.isEmpty() ? 0 : 1});
    QCOMPARE(outcome.counts.rowsSetAside, std::int64_t{0});
    if (!order.isEmpty())
        QVERIFY2(startsWith(shown(outcome.rows), order.toStdString() + "\n"), shown(outcome.rows).c_str());
}

void OrderRowsTest::raggedRowsAreAccountedFor()
{
    const auto outcome = readText(linesHeader + "1,2026-07-02,K-1,,T,,,1,1,GBP,,,\n\n\"2,2026-07-02,K-1,,T,,,"
                                                "1,1,GBP\n3,2026-07-02,K-1,,T,,,1,1,GBP\n");
    checkAccounts(outcome);
    QCOMPARE(outcome.counts.rowsRead, std::int64_t{3});
    QCOMPARE(outcome.counts.rowsFine, std::int64_t{2});  // further empty cells do no harm
    QCOMPARE(outcome.rows.issuesOf(IssueKind::Fixed), std::string("4 open-quote \n"));
    QCOMPARE(outcome.rows.orders[1].number, std::string("\"2"));
}

void OrderRowsTest::currenciesComeFromTheRowTheAmountOrTheShop()
{
    const auto currencyOf = [](const std::string& text) {
        return readText(text).rows.orders.at(0).lines.at(0).total.currency.text();
    };
    QCOMPARE(currencyOf("ordered_at,email,sku,unit_price,currency\n2026-07-02,a@example.org,T,1,usd\n"),
             std::string("USD"));
    QCOMPARE(currencyOf("ordered_at,email,sku,unit_price,currency\n2026-07-02,a@example.org,T,€1,\n"),
             std::string("EUR"));
    QCOMPARE(currencyOf("ordered_at,email,sku,unit_price\n2026-07-02,a@example.org,T,1\n"),
             std::string("GBP"));
}

void OrderRowsTest::anErrorOfTheSinkStopsTheReading()
{
    class FullSink : public RowSink {
    public:
        Status take(data::ImportedRow&&) override { return Error{ErrorCode::Io, "The disk is full."}; }
        Status note(data::Issue&&) override { return {}; }
    };
    const tests::WrittenFile file(linesHeader +
                                  "1,2026-07-02,K-1,,T,,,1,1,GBP\n2,2026-07-02,K-1,,T,,,1,1,GBP\n");
    Job job;
    const auto recognition = recognise(file.path(), tests::britishShop(), job);
    FullSink sink;
    const auto counts = readFile(file.path(), *recognition, tests::britishShop(), sink, job);
    QVERIFY(!counts.ok());
    QVERIFY(counts.error().code == ErrorCode::Io);
}

void OrderRowsTest::cancellingStopsTheReading()
{
    const tests::WrittenFile file(linesHeader + "1,2026-07-02,K-1,,T,,,1,1,GBP\n");
    Job job;
    const auto recognition = recognise(file.path(), tests::britishShop(), job);
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    tests::CollectedRows rows;
    QVERIFY(readFile(file.path(), *recognition, tests::britishShop(), rows, stopped).error().code ==
            ErrorCode::Cancelled);
    QVERIFY(rows.orders.empty());
    QVERIFY(recognise(file.path(), tests::britishShop(), stopped).error().code == ErrorCode::Cancelled);
}

TACTFUL_TEST(OrderRowsTest)
#include "order_rows_test.moc"
