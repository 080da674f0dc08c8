#include "core/base/text.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::imports;
using data::IssueKind;
using data::OrderStatus;
using tactful::tests::britishShop;
using tactful::tests::readText;

namespace {

tests::ReadOutcome readWith(const std::string& map, const std::string& text)
{
    ReadOptions options = britishShop();
    options.mapJson = map;
    return readText(text, options);
}

const char* const payments =
    R"({"columns": {"order_id": "Id", "ordered_at": "Date", "email": "From", "total": "Amount"},
    "rules": [
      {"when": {"column": "State", "is_not": ["done", "back"]}, "set_aside": "not-a-sale", "because": "It is not paid."},
      {"when": [{"column": "State", "is": "done"}, {"column": "What", "lacks": ["sale", "till"]}],
       "set_aside": "not-a-sale", "because": "It is a fee."},
      {"when": {"column": "Tags", "has": "test"}, "set": {"status": "test"}},
      {"when": {"column": "State", "is": "back"}, "set": {"status": "return"}, "take": {"email": "To"}}]})";

}  // namespace

class FormatRowsTest : public QObject {
    Q_OBJECT

private slots:
    void listsOfPaymentsBecomeOrdersWithoutLines();
    void moneyThatComesBackUnderTheSaleIsAReturn();
    void partsOfAPaymentAreAddedUp();
    void flattenedItemsBecomeLines_data();
    void flattenedItemsBecomeLines();
    void aBlankNumberContinuesTheOrderAbove();
    void aRowForEachAddressIsOneCustomer();
    void datesInThreeColumnsAreRead_data();
    void datesInThreeColumnsAreRead();
    void whatWasLeftAfterRefundsSaysWhatWasRefunded();
    void answersMaySayNothingAndDependOnOtherColumns();
    void discardedColumnsAreNeverSeen();
    void theFirstEntryOfAListIsTaken();
    void oddAddressesAreNotedAndLeftAsTheyAre_data();
    void oddAddressesAreNotedAndLeftAsTheyAre();
    void relayAddressesAreLeftOut();
    void lostZerosAreSaidAndNotGuessed();
    void theNoticeOfAFormatIsSaidOnce();
    void variationsKeepTheirOwnNames();
};

void FormatRowsTest::listsOfPaymentsBecomeOrdersWithoutLines()
{
    const auto read =
        readWith(payments, "Id,Date,From,To,Amount,State,What,Tags\n"
                           "1,2026-01-02,ana@example.org,shop@example.org,10.00,done,a sale,\n"
                           "2,2026-01-02,ana@example.org,shop@example.org,1.00,done,a fee,\n"
                           "3,2026-01-03,ana@example.org,shop@example.org,5.00,waiting,a sale,\n"
                           "4,2026-01-04,shop@example.org,ana@example.org,-4.00,back,a sale,\n"
                           "5,2026-01-05,ana@example.org,shop@example.org,9.00,done,till,\"new, Test\"\n"
                           "6,2026-01-05,ana@example.org,shop@example.org,9.00,done,till,latest\n");
    QCOMPARE(read.error, std::string());
    QCOMPARE(read.rows.issuesOf(IssueKind::SetAside), std::string("3 not-a-sale \n4 not-a-sale \n"));
    QCOMPARE(read.rows.orders.size(), std::size_t{4});
    for (const data::ImportedOrder& order : read.rows.orders)
        QVERIFY(order.lines.empty() && order.who.email == "ana@example.org");
    QVERIFY(read.rows.orders[1].status == OrderStatus::Return);
    QCOMPARE(plainAmount(*read.rows.orders[1].total), std::string("-4.00"));
    QVERIFY(read.rows.orders[2].status == OrderStatus::Test);
    QVERIFY(read.rows.orders[3].status == OrderStatus::Sale);  // "latest" is not "test"
}

void FormatRowsTest::moneyThatComesBackUnderTheSaleIsAReturn()
{
    const auto read = readWith(R"({"columns": {"order_id": "Id", "ordered_at": "Date", "total": "Amount"}})",
                               "Id,Date,Amount\n7,2026-01-02,$10.00\n7,2026-01-09,-$4.00\n8,2026-01-09,\n");
    QCOMPARE(read.rows.orders.size(), std::size_t{2});
    QCOMPARE(read.rows.orders[0].number, std::string("7"));
    QCOMPARE(read.rows.orders[1].number, std::string("7-return"));
    QVERIFY(read.rows.orders[1].status == OrderStatus::Return);
    QCOMPARE(read.rows.issuesOf(IssueKind::SetAside), std::string("4 missing-product \n"));
}

void FormatRowsTest::partsOfAPaymentAreAddedUp()
{
    const auto read = readWith(R"({"columns": {"order_id": "Id", "ordered_at": "Date", "total": "Amount"}})",
                               "Id,Date,Amount\n7,2026-01-02,10.00\n7,2026-01-02,2.50\n7,2026-01-02,free\n");
    QCOMPARE(read.rows.orders.size(), std::size_t{1});
    QCOMPARE(plainAmount(*read.rows.orders[0].total), std::string("12.50"));
    QCOMPARE(read.rows.issuesOf(IssueKind::SetAside), std::string("4 bad-price Amount\n"));
}

void FormatRowsTest::flattenedItemsBecomeLines_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char* cell, const char* lines) {
        QTest::newRow(cell) << QByteArray(cell) << QByteArray(lines);
    };
    row("1× Mug", "1 Mug 12.00;");
    row("2× Mug", "2 Mug 12.00;");
    row("2× Mug, 1× Tea", "2 Mug 0.00;1 Tea 0.00;");
    row("2× Mug, large, blue, 10× Tea no. 9", "2 Mug, large, blue 0.00;10 Tea no. 9 0.00;");
    row("3 x Mug", "3 Mug 12.00;");
    row("Mug", "");
    row("", "");
}

void FormatRowsTest::flattenedItemsBecomeLines()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, lines);
    const auto read = readWith(R"({"columns": {"order_id": "Id", "ordered_at": "Date", "items": "Items",
                                   "total": "Net", "line_total": "Net"}})",
                               "Id;Date;Items;Net\n7;2026-01-02;" + cell.toStdString() + ";12.00\n");
    QCOMPARE(read.rows.orders.size(), std::size_t{1});
    std::string shown;
    for (const data::ImportedLine& line : read.rows.orders[0].lines)
        shown += std::to_string(line.quantity) + " " + line.name + " " + plainAmount(line.total) + ";";
    QCOMPARE(QByteArray::fromStdString(shown), lines);
    QCOMPARE(plainAmount(*read.rows.orders[0].total), std::string("12.00"));
    const bool several = lines.count(';') > 1;
    QCOMPARE(read.rows.issuesOf(IssueKind::Note), std::string(several ? "2 no-line-prices Items\n" : ""));
}

void FormatRowsTest::aBlankNumberContinuesTheOrderAbove()
{
    const std::string map = R"({"complete_orders": true, "blank_continues": BLANK,
        "columns": {"order_id": "Id", "ordered_at": "Date", "sku": "Code", "unit_price": "Price", "total": "Sum",
                    "refunded": "Back"}})";
    const std::string text =
        "Id,Date,Code,Price,Sum,Back\n7,2026-01-02,A,4,9,0\n,,B,5,,2\n8,bad,A,4,4,0\n,,B,5,,\n";
    const auto read = readWith(replaceAll(map, "BLANK", "true"), text);
    QCOMPARE(read.rows.orders.size(), std::size_t{1});
    QCOMPARE(read.rows.orders[0].lines.size(), std::size_t{2});
    QCOMPARE(plainAmount(read.rows.orders[0].refunded), std::string("2.00"));
    QCOMPARE(read.rows.issuesOf(IssueKind::SetAside), std::string("4 bad-date Date\n5 order-set-aside Id\n"));
    const auto strict = readWith(replaceAll(map, "BLANK", "false"), text);
    QCOMPARE(strict.rows.issuesOf(IssueKind::SetAside),
             std::string("3 missing-order-id Id\n4 bad-date Date\n5 missing-order-id Id\n"));
}

void FormatRowsTest::aRowForEachAddressIsOneCustomer()
{
    const auto read =
        readText("email,_website,_store,firstname,lastname,group_id,_address_city,_address_telephone\n"
                 ",base,,,,,Leeds,0113 496 0000\n"
                 "ana@example.org,base,,Ana,Ash,1,York,0113 496 0001\n"
                 ",,,,,,Hull,0113 496 0002\n"
                 "ana@example.org,base,,Ana,Ash,1,Bath,\n"
                 "bob@example.org,base,,Bob,Birch,1,Wells,\n");
    QCOMPARE(read.recognition.format, std::string("magento-customers"));
    QCOMPARE(read.counts.rowsFine, std::int64_t{5});
    std::string cities;
    for (const data::ImportedCustomer& customer : read.rows.customers)
        cities += customer.person[data::PersonalField::City] + " ";
    QCOMPARE(cities, std::string("Leeds York Wells "));
}

void FormatRowsTest::datesInThreeColumnsAreRead_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<bool>("known");
    QTest::newRow("phrase") << QByteArray("Eastern Time (US & Canada)") << QByteArray("2026-05-22T16:59:30Z")
                            << true;
    QTest::newRow("abbreviation") << QByteArray("CET") << QByteArray("2026-05-22T10:59:30Z") << true;
    QTest::newRow("name") << QByteArray("Asia/Tokyo") << QByteArray("2026-05-22T03:59:30Z") << true;
    QTest::newRow("UTC") << QByteArray("utc") << QByteArray("2026-05-22T12:59:30Z") << true;
    QTest::newRow("blank: the shop's") << QByteArray("") << QByteArray("2026-05-22T11:59:30Z") << true;
    QTest::newRow("unknown: the shop's")
        << QByteArray("Ruritania") << QByteArray("2026-05-22T11:59:30Z") << false;
}

void FormatRowsTest::datesInThreeColumnsAreRead()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, at);
    QFETCH(bool, known);
    const auto read = readText("Date,Time,Time Zone,Item,Qty,Price Point Name,Net Sales,Transaction ID\n"
                               "2026-05-22,12:59:30," +
                               zone.toStdString() + ",Mug,1.0,Large,$8.00,T1\n");
    QCOMPARE(read.recognition.format, std::string("square-items"));
    QCOMPARE(isoInstant(read.rows.orders.at(0).at), at.toStdString());
    QCOMPARE(read.rows.orders.at(0).lines.at(0).name, std::string("Mug - Large"));
    QCOMPARE(contains(read.rows.issuesOf(IssueKind::Note), "unknown-zone"), !known);
}

void FormatRowsTest::whatWasLeftAfterRefundsSaysWhatWasRefunded()
{
    const auto read = readText(
        "Sale Date,Order ID,Buyer User ID,Number of Items,Currency,Order Total,Adjusted Order Total\n"
        "09/03/26,1,jane,1,EUR,20.00,15.00\n09/04/26,2,,1,EUR,20.00,\n");
    QCOMPARE(read.recognition.format, std::string("etsy-orders"));
    QCOMPARE(plainAmount(read.rows.orders.at(0).refunded), std::string("5.00"));
    QCOMPARE(plainAmount(read.rows.orders.at(1).refunded), std::string("0.00"));
    QCOMPARE(read.rows.orders[0].who.externalId, std::string("jane"));
}

void FormatRowsTest::answersMaySayNothingAndDependOnOtherColumns()
{
    const auto read = readWith(
        R"({"kind": "customers", "columns": {"email": "Email"},
            "consents": [{"column": "Answer", "answers": {"yes": "given", "never": "nothing"}},
                         {"column": "Left", "when": {"column": "Answer", "is": "no"}, "answers": {"*": "withdrawn"}}]})",
        "Email,Answer,Left\na@example.org,yes,2026\nb@example.org,never,2026\nc@example.org,no,2026\n");
    QCOMPARE(read.rows.customers.at(0).consents.size(), std::size_t{1});
    QVERIFY(read.rows.customers[0].consents[0].action == data::ConsentAction::Given);
    QVERIFY(read.rows.customers.at(1).consents.empty());
    QVERIFY(read.rows.customers.at(2).consents.at(0).action == data::ConsentAction::Withdrawn);
    QCOMPARE(read.rows.issuesOf(IssueKind::Note), std::string("4 unknown-answer Answer\n"));
}

void FormatRowsTest::discardedColumnsAreNeverSeen()
{
    const auto read = readText("email,_website,_store,firstname,lastname,group_id,password_hash,rp_token\n"
                               "ana@example.org,base,,Ana,Ash,1,secret-one,secret-two\n"
                               ",base,,,,,,secret-three\n"
                               "nobody,base,,,,,secret-four,\n");
    QCOMPARE(read.recognition.secretColumns.size(), std::size_t{2});
    for (const ColumnGuess& column : read.recognition.columns)
        for (const std::string& sample : column.samples)
            QVERIFY(!contains(sample, "secret"));
    QCOMPARE(read.counts.rowsSetAside, std::int64_t{1});
    for (const data::Issue& issue : read.rows.issues)
        for (const std::string& cell : issue.cells)
            QVERIFY(!contains(cell, "secret"));
    QVERIFY(readText("ordered_at,email,sku\n").recognition.secretColumns.empty());
}

void FormatRowsTest::theFirstEntryOfAListIsTaken()
{
    const auto read = readText("ID,Type,SKU,Name,Published,Regular price,Sale price,Categories,Images\n"
                               "1,simple,A,Mug,1,20,,\"Home > Cups\\, bowls, "
                               "Sale\",\"https://a.example/1.png, https://a.example/2.png\"\n"
                               "2,variable,B,Shirt,1,,,Clothes,\n3,simple,C,Hat,-1,9,8,Clothes,\n");
    QCOMPARE(read.recognition.format, std::string("woocommerce-products"));
    QCOMPARE(read.rows.products.at(0).aisle, std::string("Cups, bowls"));
    QCOMPARE(read.rows.products[0].image, std::string("https://a.example/1.png"));
    QVERIFY(read.rows.products[0].active);
    QVERIFY(!read.rows.products.at(1).active);  // its variations are sold
    QVERIFY(!read.rows.products.at(2).active);
    QCOMPARE(plainAmount(*read.rows.products[2].price), std::string("8.00"));
}

void FormatRowsTest::oddAddressesAreNotedAndLeftAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("email");
    QTest::addColumn<QByteArray>("note");
    const auto row = [](const char* email, const char* note) {
        QTest::newRow(email) << QByteArray(email) << QByteArray(note);
    };
    row("ana@gmial.com", "domain-typo");
    row("ana@gmail.co", "domain-typo");
    row("ana@hotmial.com", "domain-typo");
    row("ana@yahooo.com", "domain-typo");
    row("ana@gmail.com", "");
    row("ana@ymail.com", "");
    row("ana@mail.com", "");
    row("ana@example.org", "");
    row("info@example.org", "role-address");
    row("informer@example.org", "");
    row("ana@mailinator.com", "disposable-address");
}

void FormatRowsTest::oddAddressesAreNotedAndLeftAsTheyAre()
{
    QFETCH(QByteArray, email);
    QFETCH(QByteArray, note);
    const auto read = readText("ordered_at,email,sku\n2026-01-02," + email.toStdString() + ",T\n");
    QCOMPARE(read.rows.orders.at(0).who.email, email.toStdString());
    QCOMPARE(read.counts.rowsFine, std::int64_t{1});
    QCOMPARE(QByteArray::fromStdString(read.rows.issuesOf(IssueKind::Note)),
             note.isEmpty() ? QByteArray() : "2 " + note + " email\n");
    for (const data::Issue& issue : read.rows.issues)
        QVERIFY(!contains(issue.message, "ana@"));
}

void FormatRowsTest::relayAddressesAreLeftOut()
{
    const auto read = readText("ordered_at,email,sku\n2026-01-02,x1y2z3@marketplace.amazon.de,T\n");
    QVERIFY(read.rows.orders.at(0).who.anonymous());
    QVERIFY(read.rows.orders[0].person[data::PersonalField::Email].empty());
    QCOMPARE(read.rows.issuesOf(IssueKind::Fixed), std::string("2 relay-address email\n"));
}

void FormatRowsTest::lostZerosAreSaidAndNotGuessed()
{
    const auto read =
        readWith(R"({"kind": "customers", "columns": {"email": "E", "postcode": "P", "country": "C"}})",
                 "E,P,C\na@example.org,1067,DE\nb@example.org,01067,DE\nc@example.org,1067,CH\n"
                 "d@example.org,2134,US\n");
    QCOMPARE(read.rows.customers.at(0).person[data::PersonalField::Postcode], std::string("1067"));
    QCOMPARE(read.rows.issuesOf(IssueKind::Note), std::string("2 lost-zero P\n5 lost-zero P\n"));
    QCOMPARE(read.counts.rowsFine, std::int64_t{4});
}

void FormatRowsTest::theNoticeOfAFormatIsSaidOnce()
{
    const auto read =
        readText("Sale Date,Item Name,Quantity,Price,Item Total,Currency,Transaction ID,Order ID\n"
                 "09/03/26,Mug,1,8,8,EUR,1,1\n09/03/26,Cup,1,8,8,EUR,2,1\n");
    QCOMPARE(read.rows.issuesOf(IssueKind::Note), std::string("1 about-this-format \n"));
    QVERIFY(contains(read.rows.issues.at(0).message, "no e-mail addresses"));
}

void FormatRowsTest::variationsKeepTheirOwnNames()
{
    const auto read = readText("ID,Type,SKU,Name,Published,Regular price,Categories,Parent\n"
                               "1,variation,A-R,Shirt - Red,1,9,,A\n2,variation,A-B,Shirt - Blue,1,9,,A\n");
    QCOMPARE(read.rows.products.at(0).name, std::string("Shirt - Red"));
    QCOMPARE(read.rows.products.at(1).name, std::string("Shirt - Blue"));
    QCOMPARE(read.rows.products[1].handle, read.rows.products[0].handle);
}

TACTFUL_TEST(FormatRowsTest)
#include "format_rows_test.moc"
