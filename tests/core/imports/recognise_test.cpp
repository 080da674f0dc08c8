#include "core/base/text.h"
#include "core/imports/recognise.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::imports;
using tactful::tests::britishShop;
using tactful::tests::readText;

namespace {

Result<Recognition> recogniseText(const std::string& bytes, const ReadOptions& options = britishShop())
{
    const tests::WrittenFile file(bytes);
    Job job;
    return recognise(file.path(), options, job);
}

}  // namespace

class RecogniseTest : public QObject {
    Q_OBJECT

private slots:
    void knowsFormatsByTheirColumns_data();
    void knowsFormatsByTheirColumns();
    void saysWhatEachColumnFeeds();
    void guessesColumnsOfUnknownFiles();
    void ambiguousDatesAreDecidedByTheCountryAndNoted_data();
    void ambiguousDatesAreDecidedByTheCountryAndNoted();
    void readsOnUntilTheDatesDecide();
    void semicolonsSuggestDecimalCommas();
    void refusesAFormatThatTheFileIsNot();
    void refusesAFileOfBlankLines();
    void aHeaderWithoutRowsIsNoError();
    void theSameTableInEveryEncodingReadsTheSame();
};

void RecogniseTest::knowsFormatsByTheirColumns_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("format");
    const auto row = [](const char* name, const char* header, const char* format) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(format);
    };
    row("order lines", "order_id,ordered_at,customer_id,email,sku,product,aisle,quantity,unit_price,currency",
        "tactful-lines");
    row("order lines, any order and case, more columns",
        "\xef\xbb\xbf"
        "SKU;Colour;Ordered at;E-mail",
        "tactful-lines");
    row("order lines without a customer", "ordered_at,sku", "");
    row("online retail", "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country",
        "online-retail");
    row("online retail II", "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country",
        "online-retail");
    row("Shopify orders, few columns",
        "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem "
        "price",
        "shopify-orders");
    row("Squarespace orders look similar",
        "Order ID,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem "
        "price,Billing Name",
        "squarespace-orders");
    row("Shopify customers, legacy",
        "First Name,Last Name,Email,Company,Address1,Address2,City,Province,Province Code,Country,Country "
        "Code,Zip,Phone,Accepts "
        "Marketing,Tags,Note,Tax Exempt",
        "shopify-customers");
    row("Shopify products, 2024",
        "Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online "
        "store,Status,SKU,Price,Product image URL",
        "shopify-products");
    row("something else", "id,title,tags", "");
}

void RecogniseTest::knowsFormatsByTheirColumns()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, format);
    const auto recognition = recogniseText(header.toStdString() + "\n");
    QVERIFY(recognition.ok());
    QCOMPARE(recognition->format, format.toStdString());
    QVERIFY(recognition->title.empty() == format.isEmpty());
}

void RecogniseTest::saysWhatEachColumnFeeds()
{
    const auto recognition =
        recogniseText("sku,ordered_at,email,colour\nT-1,2026-01-02,ana@example.org,red\nT-2,,,blue\n");
    QVERIFY(recognition.ok());
    std::string shown;
    for (const ColumnGuess& column : recognition->columns)
        shown += column.column + "=" + column.field + " " + std::to_string(column.samples.size()) + "\n";
    QCOMPARE(shown, std::string("sku=sku 2\nordered_at=ordered_at 1\nemail=email 1\ncolour= 2\n"));
    QCOMPARE(recognition->columns[0].confidence, 1.0);
    QCOMPARE(recognition->columns[3].confidence, 0.0);
    QCOMPARE(recognition->dates.size(), std::size_t{1});
    QVERIFY(!recognition->dates[0].ambiguous);
}

void RecogniseTest::guessesColumnsOfUnknownFiles()
{
    const auto recognition = recogniseText("StockCode,E-Mail,Colour\nT-1,ana@example.org,red\n");
    QVERIFY(recognition.ok());
    QCOMPARE(recognition->format, std::string());
    QCOMPARE(recognition->columns[0].field, std::string("sku"));
    QCOMPARE(recognition->columns[1].field, std::string("email"));
    QCOMPARE(recognition->columns[2].field, std::string());
    QVERIFY(recognition->columns[0].confidence > 0 && recognition->columns[0].confidence < 1);
    QVERIFY(
        contains(readText("StockCode,E-Mail,Colour\nT-1,ana@example.org,red\n").error, "Write a column map"));
}

void RecogniseTest::ambiguousDatesAreDecidedByTheCountryAndNoted_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("day");
    QTest::newRow("Britain") << QByteArray("GB") << QByteArray("2026-04-05");
    QTest::newRow("United States") << QByteArray("US") << QByteArray("2026-05-04");
    QTest::newRow("not said") << QByteArray("") << QByteArray("2026-04-05");
}

void RecogniseTest::ambiguousDatesAreDecidedByTheCountryAndNoted()
{
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, day);
    ReadOptions options = britishShop();
    options.shopCountry = country.toStdString();
    const auto outcome = readText(
        "order_id,ordered_at,email,sku\n1,05/04/2026,a@example.org,T\n2,06/04/2026,a@example.org,T\n",
        options);
    QCOMPARE(outcome.rows.orders.size(), std::size_t{2});
    QCOMPARE(isoDay(outcome.rows.orders[0].day), day.toStdString());
    QCOMPARE(outcome.rows.issuesOf(data::IssueKind::Note), std::string("1 ambiguous-dates ordered_at\n"));
    QCOMPARE(outcome.counts.rowsFine, std::int64_t{2});
}

void RecogniseTest::readsOnUntilTheDatesDecide()
{
    std::string text = "order_id,ordered_at,email,sku\n";
    for (int i = 0; i < 1500; ++i)
        text += std::to_string(i) + ",05/04/2026,a@example.org,T\n";
    const auto outcome = readText(text + "1500,04/13/2026,a@example.org,T\n");
    QVERIFY(outcome.recognition.dates[0].order == DateOrder::MonthFirst);
    QCOMPARE(isoDay(outcome.rows.orders[0].day), std::string("2026-05-04"));
    QVERIFY(outcome.rows.issues.empty());
}

void RecogniseTest::semicolonsSuggestDecimalCommas()
{
    const std::string lines = "ordered_at;email;sku;unit_price\n2026-01-02;a@example.org;T;1.234\n";
    const auto comma = readText(lines);
    QVERIFY(comma.recognition.decimalStyle == DecimalStyle::Comma);
    QCOMPARE(plainAmount(comma.rows.orders[0].lines[0].total), std::string("1234.00"));
    const auto point = readText(replaceAll(lines, ";", ","));
    QVERIFY(point.recognition.decimalStyle == DecimalStyle::Point);
    QCOMPARE(point.rows.issuesOf(data::IssueKind::Fixed), std::string("2 price-rounded unit_price\n"));
}

void RecogniseTest::refusesAFormatThatTheFileIsNot()
{
    ReadOptions options = britishShop();
    options.format = "shopify-orders";
    const auto other = recogniseText("ordered_at,email,sku\n", options);
    QVERIFY(other.error().code == ErrorCode::BadFile);
    QVERIFY(contains(other.error().detail, "no column \"Name\""));
    QCOMPARE(other.error().where, std::string("file.csv"));
    options.format = "etsi";
    const auto unknown = recogniseText("ordered_at,email,sku\n", options);
    QVERIFY(unknown.error().code == ErrorCode::BadInput);
    QVERIFY(contains(unknown.error().detail, "online-retail, paypal-activity"));
}

void RecogniseTest::refusesAFileOfBlankLines()
{
    const auto blank = recogniseText("\n\n\r\n");
    QVERIFY(blank.error().code == ErrorCode::BadFile);
    QVERIFY(contains(blank.error().detail, "nothing but blank lines"));
}

void RecogniseTest::aHeaderWithoutRowsIsNoError()
{
    const auto outcome = readText("ordered_at,email,sku");
    QCOMPARE(outcome.error, std::string());
    QCOMPARE(outcome.counts.rowsRead, std::int64_t{0});
    QCOMPARE(outcome.rows.issuesOf(data::IssueKind::Note), std::string("1 no-rows \n"));
}

void RecogniseTest::theSameTableInEveryEncodingReadsTheSame()
{
    const std::string utf8 = "ordered_at;email;sku;product\n2026-01-02;ana@example.org;T;Crème brûlée\n";
    std::string windows1252;
    std::string utf16le = "\xff\xfe";
    const QString text = QString::fromStdString(utf8);
    for (const QChar c : text) {
        windows1252 += static_cast<char>(c.unicode() & 0xff);
        utf16le += static_cast<char>(c.unicode() & 0xff);
        utf16le += static_cast<char>(c.unicode() >> 8);
    }
    for (const std::string& bytes :
         {utf8, "\xef\xbb\xbf" + utf8, "sep=;\r\n" + utf8, windows1252, utf16le, utf16le.substr(2)}) {
        const auto outcome = readText(bytes);
        QCOMPARE(outcome.rows.orders.size(), std::size_t{1});
        QCOMPARE(outcome.rows.orders[0].lines[0].name, std::string("Crème brûlée"));
        const bool old = bytes == windows1252;
        QCOMPARE(outcome.rows.issuesOf(data::IssueKind::Note), std::string(old ? "1 old-encoding \n" : ""));
    }
}

TACTFUL_TEST(RecogniseTest)
#include "recognise_test.moc"
