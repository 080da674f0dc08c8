#include "core/steps/import_history_step.h"
#include "core/steps/inspect_step.h"
#include "tests/steps/shop_files.h"
#include "tests/support/register.h"
#include "tests/support/zip_bytes.h"

#include <algorithm>

using namespace tactful;
using tests::ShopFixture;

/// Workbooks, archives and several files at once, into the book.
class ManyFilesTest : public QObject {
    Q_OBJECT

private slots:
    void theOrderOfDroppingChangesNothing();
    void aFileThatIsRefusedComesLast();
    void anArchiveBringsEachOfItsTables();
    void anArchiveWithMoreThanTablesIsRefused_data();
    void anArchiveWithMoreThanTablesIsRefused();
    void aWorkbookImportsLikeTheCsvItWouldBeSavedAs();
    void twoSheetsOfAWorkbookAreTwoImports();
    void undoneSheetsComeBackAsTheyWereRead();
    void inspectingNamesTheSheets();
    void inspectingAnArchiveLooksAtItsOnlyTable();
};

namespace {

const std::string customers =
    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address "
    "Company,Default Address Country Code,Total Spent,Total Orders,Note,Tax Exempt,Tags\n"
    "'71,Ana,Berg,ana@example.org,yes,,GB,24.90,1,,no,\n"
    "'72,Bo,Cole,bo@example.org,no,,GB,0.00,0,,no,\n";
const std::string products =
    "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
    "Variant SKU,Variant Price,Status\n"
    "pot,Teapot,<p>Blue</p>,Own,Kitchen,tea,true,Title,Default Title,T-1,24.90,active\n"
    "cup,Cup,<p>Red</p>,Own,Kitchen,tea,true,Title,Default Title,T-2,6.50,active\n";

std::string orderRow(const std::string& number, const std::string& email, const std::string& sku,
                     const std::string& name, const std::string& status = "paid")
{
    return "#" + number + "," + email + "," + status + ",yes,GBP,24.90,0.00,24.90,2026-04-0" + number +
           " 10:00:00 +0100,1," + name + ",24.90," + sku + ",,0.00,Own\n";
}

const std::string orderHeader =
    "Name,Email,Financial Status,Accepts Marketing,Currency,Subtotal,Taxes,Total,Created "
    "at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Cancelled at,"
    "Refunded Amount,Vendor\n";

struct Named {
    std::string name;
    std::string text;
};

/// Two exports of orders overlap: the later one says that an order was refunded.
std::vector<Named> shopFiles()
{
    return {{"customers_export.csv", customers},
            {"products_export.csv", products},
            {"orders_2026-04.csv", orderHeader + orderRow("1", "ana@example.org", "T-1", "Pot of tea") +
                                       orderRow("2", "ANA@example.org", "T-2", "Cup")},
            {"orders_2026-05.csv", orderHeader + orderRow("2", "ana@example.org", "T-2", "Cup", "refunded") +
                                       orderRow("3", "cy@example.org", "T-9", "Bowl")}};
}

steps::ImportOptions optionsFor(std::vector<Path> files)
{
    steps::ImportOptions options;
    options.files = std::move(files);
    options.today = parseIsoDay("2026-06-01");
    return options;
}

std::vector<std::string> namesOf(const steps::ImportOutcome& outcome)
{
    std::vector<std::string> names;
    for (const steps::ImportedFile& file : outcome.files)
        names.push_back(file.file);
    return names;
}

const std::string till =
    R"({"platform": "till", "kind": "orders", "columns": {"order_id": "Order", "ordered_at": "Day",
    "email": "Email", "product": "Item", "unit_price": "Price"}})";

/// The rows of a sheet: a day as workbooks have it, and a number with too many digits.
std::string sheetRows(const std::string& order)
{
    const auto text = [](const std::string& value) { return "<c t=\"str\"><v>" + value + "</v></c>"; };
    return "<row>" + text("Order") + text("Day") + text("Email") + text("Item") + text("Price") +
           "</row><row>" + text(order) + "<c s=\"1\"><v>46117</v></c>" + text("ana@example.org") +
           text("Teapot") + "<c><v>24.899999999999999</v></c></row>";
}

tests::WorkbookXml tillBook()
{
    tests::WorkbookXml book;
    book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    book.sheets = {{"April", sheetRows("A-1"), {}}, {"May", sheetRows("M-1"), {}}};
    return book;
}

}  // namespace

void ManyFilesTest::theOrderOfDroppingChangesNothing()
{
    std::vector<std::size_t> order{0, 1, 2, 3};
    std::vector<std::string> content;
    do {
        ShopFixture shop;
        std::vector<Path> files;
        for (const std::size_t at : order)
            files.push_back(shop.write(shopFiles()[at].name, shopFiles()[at].text));
        Job job;
        const auto outcome = steps::importFiles(shop.session(), optionsFor(files), job);
        VERIFY_GOOD(outcome);
        QCOMPARE(namesOf(*outcome), (std::vector<std::string>{"customers_export.csv", "products_export.csv",
                                                              "orders_2026-04.csv", "orders_2026-05.csv"}));
        if (content.empty()) content = shop.content();
        QVERIFY(!content.empty());
        QVERIFY(shop.content() == content);
    } while (std::next_permutation(order.begin(), order.end()));
}

void ManyFilesTest::aFileThatIsRefusedComesLast()
{
    ShopFixture shop;
    const Path bad = shop.write("a.csv", "what,ever\n1,2\n");
    const Path good = shop.write("customers_export.csv", customers);
    Job job;
    const auto outcome = steps::importFiles(shop.session(), optionsFor({bad, good}), job);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().where, std::string("a.csv"));
    QCOMPARE(shop.rows("SELECT count(*) FROM customer"), std::vector<std::string>{"2"});
}

void ManyFilesTest::anArchiveBringsEachOfItsTables()
{
    ShopFixture loose;
    ShopFixture packed;
    std::vector<Path> files;
    std::vector<tests::ZipEntry> entries{
        {"__MACOSX/._x.csv", "x"}, {"export/", ""}, {"export/.DS_Store", "x"}};
    for (const Named& file : shopFiles()) {
        files.push_back(loose.write(file.name, file.text));
        entries.push_back({"export/" + file.name, file.text, true});
    }
    Job job;
    VERIFY_GOOD(steps::importFiles(loose.session(), optionsFor(files), job));
    const Path archive = packed.write("Shop.zip", tests::zipOf(entries));
    const auto outcome = steps::importFiles(packed.session(), optionsFor({archive}), job);
    VERIFY_GOOD(outcome);
    QCOMPARE(outcome->files.size(), std::size_t{4});
    QCOMPARE(outcome->files[0].file, std::string("Shop.zip › export/customers_export.csv"));
    QVERIFY(packed.content() == loose.content());

    // The kept copy is that of the table, so it comes back without the archive.
    const auto before = packed.content();
    std::filesystem::remove(archive);
    VERIFY_GOOD(steps::undoImport(packed.session(), outcome->files[3].batch, job));
    QVERIFY(packed.content() != before);
    VERIFY_GOOD(steps::redoImport(packed.session(), outcome->files[3].batch, job));
    QVERIFY(packed.content() == before);
}

void ManyFilesTest::anArchiveWithMoreThanTablesIsRefused_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("an archive") << QByteArray("more.zip") << QByteArray("another archive, \"more.zip\"");
    QTest::newRow("a packed table") << QByteArray("orders.csv.gz") << QByteArray("another archive");
    QTest::newRow("a picture") << QByteArray("logo.png") << QByteArray("\"logo.png\", that is no table");
    QTest::newRow("only litter") << QByteArray("Thumbs.db") << QByteArray("no table in this archive");
}

void ManyFilesTest::anArchiveWithMoreThanTablesIsRefused()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, words);
    ShopFixture shop;
    std::vector<tests::ZipEntry> entries{{member.toStdString(), "x"}};
    if (!words.startsWith("no table")) entries.push_back({"customers_export.csv", customers});
    const Path archive = shop.write("shop.zip", tests::zipOf(entries));
    Job job;
    const auto outcome = steps::importFiles(shop.session(), optionsFor({archive}), job);
    QVERIFY(outcome.error().code == ErrorCode::BadFile);
    QVERIFY2(outcome.error().detail.find(words) != std::string::npos, outcome.error().detail.c_str());
    QCOMPARE(outcome.error().where, std::string("shop.zip"));
    QCOMPARE(shop.rows("SELECT count(*) FROM customer"), std::vector<std::string>{"0"});
}

void ManyFilesTest::aWorkbookImportsLikeTheCsvItWouldBeSavedAs()
{
    ShopFixture fromBook;
    ShopFixture fromText;
    tests::WorkbookXml april = tillBook();
    april.sheets.pop_back();
    const auto book = fromBook.import(fromBook.write("till.csv", tests::workbookOf(april)), till);
    const auto text = fromText.import(
        fromText.write("till.csv",
                       "Order,Day,Email,Item,Price\nA-1,2026-04-05,ana@example.org,Teapot,24.9\n"),
        till);
    QCOMPARE(book.rowsFine, text.rowsFine);
    QCOMPARE(book.rowsRead, std::int64_t{1});
    QVERIFY(book.issueCounts.empty());
    QVERIFY(fromBook.content() == fromText.content());
}

void ManyFilesTest::twoSheetsOfAWorkbookAreTwoImports()
{
    ShopFixture shop;
    const Path book = shop.write("till.xlsx", tests::workbookOf(tillBook()));
    const auto april = shop.import(book, till);
    QCOMPARE(april.ordersNew, std::int64_t{1});
    QCOMPARE(april.issueCounts, (std::map<std::string, std::int64_t>{{"other-sheets", 1}}));
    const auto may = shop.import(book / "May", till);
    QCOMPARE(may.file, std::string("till.xlsx › May"));
    QCOMPARE(may.ordersNew, std::int64_t{1});
}

void ManyFilesTest::undoneSheetsComeBackAsTheyWereRead()
{
    ShopFixture shop;
    const Path book = shop.write("till.xlsx", tests::workbookOf(tillBook()));
    const auto may = shop.import(book / "May", till);
    std::filesystem::remove(book);
    const auto before = shop.content();
    Job job;
    VERIFY_GOOD(steps::undoImport(shop.session(), may.batch, job));
    VERIFY_GOOD(steps::redoImport(shop.session(), may.batch, job));
    QVERIFY(shop.content() == before);
}

void ManyFilesTest::inspectingNamesTheSheets()
{
    ShopFixture shop;
    steps::InspectOptions options;
    options.file = shop.write("till.xlsx", tests::workbookOf(tillBook()));
    Job job;
    const auto proposed = steps::inspectFile(shop.session(), options, job);
    VERIFY_GOOD(proposed);
    QCOMPARE(proposed->sheet, std::string("April"));
    QCOMPARE(proposed->sheets.size(), std::size_t{2});
    options.file = proposed->sheets[1].file;
    const auto chosen = steps::inspectFile(shop.session(), options, job);
    VERIFY_GOOD(chosen);
    QCOMPARE(chosen->sheet, std::string("May"));
    QCOMPARE(chosen->file, std::string("till.xlsx › May"));
    QCOMPARE(chosen->columns[0].samples, std::vector<std::string>{"M-1"});
    options.file = shop.folder() / "till.xlsx" / "June";
    const auto missing = steps::inspectFile(shop.session(), options, job);
    QVERIFY(missing.error().code == ErrorCode::NotFound);
}

void ManyFilesTest::inspectingAnArchiveLooksAtItsOnlyTable()
{
    ShopFixture shop;
    steps::InspectOptions options;
    options.file = shop.write("one.zip", tests::zipOf({{"till.xlsx", tests::workbookOf(tillBook())}}));
    Job job;
    const auto inspected = steps::inspectFile(shop.session(), options, job);
    VERIFY_GOOD(inspected);
    QCOMPARE(inspected->file, std::string("one.zip › till.xlsx"));
    QCOMPARE(inspected->sheets[1].file, options.file / "till.xlsx" / "May");
    options.file = shop.write("two.zip", tests::zipOf({{"a.csv", customers}, {"b.csv", products}}));
    const auto several = steps::inspectFile(shop.session(), options, job);
    QVERIFY(several.error().code == ErrorCode::BadInput);
    QCOMPARE(steps::tablesOf(options.file)->size(), std::size_t{2});
}

TACTFUL_TEST(ManyFilesTest)
#include "many_files_test.moc"
