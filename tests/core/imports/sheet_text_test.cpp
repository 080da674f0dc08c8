#include "core/imports/csv_reader.h"
#include "core/imports/find_dialect.h"
#include "core/imports/sheet_text.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/register.h"
#include "tests/support/zip_bytes.h"

using namespace tactful;
using namespace tactful::imports;
using tactful::tests::workbookOf;
using tactful::tests::WorkbookXml;

namespace {

FileSource inMemory(const std::string& bytes, const std::string& sheet = {})
{
    return {"book.xlsx", std::make_shared<const std::string>(bytes), sheet};
}

/// The sheet as CSV, read in pieces of seven bytes; or why it was not read.
std::string csvOf(const std::string& bytes, const std::string& sheet = "Sheet1")
{
    Job job;
    auto text = SheetText::open(inMemory(bytes), sheet, job);
    if (!text) return text.error().detail;
    std::string csv;
    char piece[7];
    for (;;) {
        const auto count = text->read(piece, sizeof(piece));
        if (!count) return count.error().detail;
        if (*count == 0) return csv;
        csv.append(piece, *count);
    }
}

std::string csvOfParts(const WorkbookXml& book, const std::string& part, const std::string& xml)
{
    auto files = tests::partsOf(book);
    for (tests::ZipEntry& file : files)
        if (file.name == part) file.bytes = xml;
    return csvOf(tests::zipOf(files));
}

WorkbookXml oneSheet(const std::string& rows)
{
    WorkbookXml book;
    book.sheets.push_back({"Sheet1", rows, {}});
    return book;
}

constexpr const char* styles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy hh:mm\"/><numFmt numFmtId=\"165\" "
    "formatCode=\"00000\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf "
    "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>";

const std::string orders =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Order</t></is></c><c r=\"B1\" "
    "t=\"inlineStr\"><is><t>Item"
    "</t></is></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"str\"><v>Cup</v></c></row>";

}  // namespace

class SheetTextTest : public QObject {
    Q_OBJECT

private slots:
    void showsWhatTheCellsShow_data();
    void showsWhatTheCellsShow();
    void keepsRowsAndColumnsInTheirPlaces();
    void countsDatesFrom1904WhereTheBookDoes();
    void refusesWhatIsNoWholeWorkbook_data();
    void refusesWhatIsNoWholeWorkbook();
    void refusesEntitiesInEveryPart_data();
    void refusesEntitiesInEveryPart();
    void refusesARowThatIsTooLong();
    void refusesMoreCellsThanATableHas();
    void proposesTheFirstSheetWithAKnownHeader();
    void readsTheSheetThatIsAskedFor();
    void proposesNoHiddenSheet();
    void findsTheHeaderBelowATitle();
    void issuesNameTheRowsOfTheSheet();
    void refusesAWorkbookOfEmptySheets();
    void aSheetOfATextFileIsRefused();
    void refusesOtherPackedDocuments_data();
    void refusesOtherPackedDocuments();
    void stopsWhenCancelled();
    void tellsHowFarItIsInBytesOfTheFile();
};

void SheetTextTest::showsWhatTheCellsShow_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char* name, const char* cell, const char* csv) {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(csv) + '\n';
    };
    row("shared text", "<c t=\"s\"><v>0</v></c>", "Teapot & Cup");
    row("shared text of runs", "<c t=\"s\"><v>1</v></c>", "two runs");
    row("shared text with escapes", "<c t=\"s\"><v>2</v></c>", "\"a\r\nb\"");
    row("shared text that is missing", "<c t=\"s\"><v>7</v></c>", "#TEXT 7");
    row("inline text", "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> x </t></is></c>", " x ");
    row("text with quotes and commas", "<c t=\"str\"><v>6\", \"big\"</v></c>", "\"6\"\", \"\"big\"\"\"");
    row("text in CDATA", "<c t=\"str\"><v><![CDATA[</row> & <]]></v></c>", "</row> & <");
    row("number", "<c><v>24.899999999999999</v></c>", "24.9");
    row("long number", "<c t=\"n\"><v>9.21052E+11</v></c>", "921052000000");
    row("number of an unknown style", "<c s=\"99\"><v>5</v></c>", "5");
    row("day", "<c s=\"1\"><v>46117</v></c>", "2026-04-05");
    row("day and time", "<c s=\"2\"><v>46117.4375</v></c>", "2026-04-05 10:30:00");
    row("date in words of the file", "<c t=\"d\"><v>2026-04-05T10:30:00</v></c>", "2026-04-05T10:30:00");
    row("postcode", "<c s=\"3\"><v>1234</v></c>", "01234");
    row("true", "<c t=\"b\"><v>1</v></c>", "TRUE");
    row("false", "<c t=\"b\"><v>0</v></c>", "FALSE");
    row("error", "<c t=\"e\"><v>#N/A</v></c>", "#N/A");
    row("result of a formula", "<c><f>A1*2</f><v>49.8</v></c>", "49.8");
    row("formula without a result", "<c><f>SUM(A1:A2)</f></c>", "=SUM(A1:A2)");
    row("prefixed names", "<x:c xmlns:x=\"y\" t=\"str\"><x:v>x</x:v></x:c>", "x");
    row("nothing", "<c s=\"1\"/>", "");
    row("an empty text", "<c t=\"str\"><v></v></c>", "");
}

void SheetTextTest::showsWhatTheCellsShow()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, csv);
    WorkbookXml book = oneSheet("<row>" + cell.toStdString() + "</row>");
    book.styles = styles;
    book.texts =
        "<si><t>Teapot &amp; Cup</t></si><si><r><t>two </t></r><r><rPr/><t>runs</t></r><rPh><t>no</t></rPh>"
        "</si><si><t>a_x000D_\nb_x0000_</t></si>";
    QCOMPARE(QByteArray::fromStdString(csvOf(workbookOf(book))), csv);
}

void SheetTextTest::keepsRowsAndColumnsInTheirPlaces()
{
    const std::string rows = "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>title</v></c></row><!-- <row> -->"
                             "<row r=\"4\" spans=\"1:4\"><c r=\"A4\"><v>1</v></c><c r=\"B4\"/><c><v>3</v></c>"
                             "<c r=\"AA4\"><v>27</v></c></row><row><c r=\"C5\"><v>5</v></c></row><row/>"
                             "<row r='8'><c s=\"1\"/></row><row r=\"9\"><c><v>9</v></c></row>";
    QCOMPARE(csvOf(workbookOf(rows)), "\n,title\n\n1,,3" + std::string(24, ',') + "27\n,,5" +
                                          std::string(24, ',') + "\n\n\n\n9" + std::string(26, ',') + "\n");
}

void SheetTextTest::countsDatesFrom1904WhereTheBookDoes()
{
    WorkbookXml book = oneSheet("<row><c s=\"1\"><v>37986</v></c></row>");
    book.styles = styles;
    book.from1904 = true;
    QCOMPARE(csvOf(workbookOf(book)), std::string("2008-01-01\n"));
}

void SheetTextTest::refusesWhatIsNoWholeWorkbook_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const char* part, const std::string& xml, const char* words) {
        QTest::newRow(name) << QByteArray(part) << QByteArray::fromStdString(xml) << QByteArray(words);
    };
    const char* sheet = "xl/worksheets/sheet1.xml";
    row("no XML in the list of sheets", "xl/workbook.xml", "sheets", "where its sheets are");
    row("no sheets", "xl/workbook.xml", "<workbook/>", "where its sheets are");
    row("no relations", "xl/_rels/workbook.xml.rels", "<Relationships/>", "where its sheets are");
    row("a sheet that ends early", sheet, "<worksheet><row><c><v>1</v></c></row><row>", "no whole XML");
    row("a sheet whose last rows are missing", sheet, "<worksheet><row/>", "no whole XML");
    row("an empty sheet file", sheet, "", "no whole XML");
    row("a row inside a row", sheet, "<a><row><row></row></row></a>", "no whole XML");
    row("a row that only ends", sheet, "<a></row></a>", "no whole XML");
    row("UTF-16", sheet, "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>", "no whole XML");
    row("bytes that are no text", sheet, "<a><row><c t=\"str\"><v>\xff</v></c></row></a>", "no whole XML");
    row("a letter that is none", sheet, "<a><row><c t=\"str\"><v>&#xD800;</v></c></row></a>", "after row 1");
    row("tags that cross", sheet, "<a><row><c></row></c></a>", "after row 0");
    row("rows out of order", sheet, "<a><row r=\"2\"/><row r=\"2\"/></a>", "after row 2");
    row("row 0", sheet, "<a><row r=\"0\"/></a>", "after row 0");
    row("a row below the last", sheet, "<a><row r=\"1048577\"/></a>", "after row 0");
    row("cells out of order", sheet, "<a><row><c r=\"B1\"/><c r=\"A1\"/></row></a>", "after row 1");
    row("a cell right of the last", sheet, "<a><row><c r=\"XFE1\"/></row></a>", "after row 1");
    row("a cell that is nowhere", sheet, "<a><row><c r=\"12\"/></row></a>", "after row 1");
    row("texts that end early", "xl/sharedStrings.xml", "<sst><si><t>a</t></si>", "no whole XML");
    row("styles that end early", "xl/styles.xml", "<styleSheet>", "where its sheets are");
}

void SheetTextTest::refusesWhatIsNoWholeWorkbook()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, words);
    const std::string csv = csvOfParts(oneSheet(orders), part.toStdString(), xml.toStdString());
    QVERIFY2(csv.find("workbook is damaged") != std::string::npos && csv.find(words) != std::string::npos,
             csv.c_str());
}

void SheetTextTest::refusesEntitiesInEveryPart_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char* part : {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                             "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"})
        QTest::newRow(part) << QByteArray(part);
}

void SheetTextTest::refusesEntitiesInEveryPart()
{
    QFETCH(QByteArray, part);
    WorkbookXml book = oneSheet(orders);
    auto files = tests::partsOf(book);
    for (tests::ZipEntry& file : files)
        if (file.name == part.toStdString())
            file.bytes.insert(file.bytes.find('\n') + 1,
                              "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>");
    const std::string csv = csvOf(tests::zipOf(files));
    QVERIFY2(csv.find("declares entities of its own") != std::string::npos, csv.c_str());
}

void SheetTextTest::refusesARowThatIsTooLong()
{
    const std::string row = "<row><c t=\"str\"><v>" + std::string(17 << 20, 'x') + "</v></c></row>";
    QVERIFY(csvOf(workbookOf(row)).find("longer than 16 MB") != std::string::npos);
}

void SheetTextTest::refusesMoreCellsThanATableHas()
{
    // One cell at the far right makes all rows after it as wide.
    std::string rows = "<row><c r=\"XFD1\"><v>1</v></c></row>";
    for (int i = 0; i < 16'400; ++i)
        rows += "<row><c><v>1</v></c></row>";
    Job job;
    auto text = SheetText::open(inMemory(workbookOf(rows)), "Sheet1", job);
    QVERIFY(text.ok());
    std::vector<char> piece(1 << 20);
    auto count = text->read(piece.data(), piece.size());
    while (count && *count > 0)
        count = text->read(piece.data(), piece.size());
    QVERIFY(!count && count.error().detail.find("far more cells") != std::string::npos);
}

void SheetTextTest::proposesTheFirstSheetWithAKnownHeader()
{
    WorkbookXml book;
    book.sheets = {{"Notes", "<row><c t=\"str\"><v>Made in May</v></c></row>", {}},
                   {"Empty", "", {}},
                   {"People",
                    "<row><c t=\"str\"><v>Email</v></c><c t=\"str\"><v>Kind</v></c></row>"
                    "<row><c t=\"str\"><v>ana@example.org</v></c></row>",
                    {}},
                   {"Orders", orders, {}}};
    Job job;
    const auto known = [](std::span<const std::string_view> cells) { return cells[0] == "Order"; };
    const auto nothing = [](std::span<const std::string_view>) { return false; };
    const FileSource source = inMemory(workbookOf(book));
    QCOMPARE(findDialect(source, {}, known, job)->sheet, std::string("Orders"));
    QCOMPARE(findDialect(source, {}, nothing, job)->sheet, std::string("People"));
    book.sheets.resize(2);
    QCOMPARE(findDialect(inMemory(workbookOf(book)), {}, nothing, job)->sheet, std::string("Notes"));
}

void SheetTextTest::readsTheSheetThatIsAskedFor()
{
    WorkbookXml book = oneSheet(orders);
    book.sheets.push_back({"A &amp; B", "<row><c><v>1</v></c></row>", "veryHidden"});
    const auto nothing = [](std::span<const std::string_view>) { return false; };
    Job job;
    const std::string bytes = workbookOf(book);
    QCOMPARE(findDialect(inMemory(bytes, "A & B"), {}, nothing, job)->sheet, std::string("A & B"));
    const auto missing = findDialect(inMemory(bytes, "May"), {}, nothing, job);
    QVERIFY(missing.error().code == ErrorCode::NotFound);
    QCOMPARE(missing.error().detail,
             std::string("The workbook has no sheet \"May\". It has: \"Sheet1\", \"A & B\"."));
}

void SheetTextTest::proposesNoHiddenSheet()
{
    WorkbookXml book;
    book.sheets = {{"Hidden", orders, "hidden"}, {"Seen", orders, "visible"}};
    const auto known = [](std::span<const std::string_view>) { return true; };
    Job job;
    QCOMPARE(findDialect(inMemory(workbookOf(book)), {}, known, job)->sheet, std::string("Seen"));
    book.sheets.pop_back();
    QCOMPARE(findDialect(inMemory(workbookOf(book)), {}, known, job)->sheet, std::string("Hidden"));
}

void SheetTextTest::findsTheHeaderBelowATitle()
{
    const std::string rows = "<row r=\"1\"><c t=\"str\"><v>Sales\nof May; all</v></c></row>"
                             "<row r=\"3\"><c t=\"str\"><v>Order</v></c><c t=\"str\"><v>Item</v></c></row>"
                             "<row r=\"4\"><c><v>1</v></c><c t=\"str\"><v>Cup; red</v></c></row>";
    const auto nothing = [](std::span<const std::string_view>) { return false; };
    Job job;
    const FileSource source = inMemory(workbookOf(rows));
    const auto dialect = findDialect(source, {}, nothing, job);
    QCOMPARE(dialect->headerLine, std::int64_t{3});
    auto reader = CsvReader::open(source, *dialect, job);
    CsvRecord record;
    QVERIFY(*reader->next(record));
    QCOMPARE(record.line, std::int64_t{3});
    QCOMPARE(std::string(record.cells[1]), std::string("Item"));
    QVERIFY(*reader->next(record));
    QCOMPARE(record.line, std::int64_t{4});
}

void SheetTextTest::issuesNameTheRowsOfTheSheet()
{
    // The line end in row 2 begins no row; row 3 has nothing in it.
    const std::string rows =
        "<row r=\"1\"><c t=\"str\"><v>Day</v></c><c t=\"str\"><v>Item</v></c><c t=\"str\"><v>Price</v>"
        "</c></row><row r=\"2\"><c s=\"1\"><v>46117</v></c><c t=\"str\"><v>Cup\nred</v></c><c><v>6.5"
        "</v></c></row><row r=\"4\"><c t=\"str\"><v>tomorrow</v></c><c t=\"str\"><v>Pot</v></c></row>"
        "<row r=\"5\"><c s=\"1\"><v>46118</v></c><c t=\"str\"><v>Pot</v></c><c><v>24.899999999999999"
        "</v></c></row>";
    WorkbookXml book = oneSheet(rows);
    book.styles = styles;
    const tests::WrittenFile file(workbookOf(book), "book.xlsx");
    imports::ReadOptions options = tests::britishShop();
    options.mapJson =
        R"({"columns": {"ordered_at": "Day", "product": "Item", "unit_price": "Price"}, "decimal": "comma",
                          "date_order": "mdy"})";
    const auto outcome = tests::readAll(file.path(), options);
    QCOMPARE(outcome.error, std::string());
    QCOMPARE(outcome.counts.rowsRead, std::int64_t{3});
    QCOMPARE(outcome.counts.rowsFine, std::int64_t{2});
    QVERIFY(outcome.rows.issuesOf(data::IssueKind::SetAside).starts_with("4 "));
    QCOMPARE(outcome.rows.orders.size(), std::size_t{2});
    QCOMPARE(isoDay(outcome.rows.orders[0].day), std::string("2026-04-05"));
    // The numbers of a workbook have points, whatever the map says of files with commas.
    QCOMPARE(outcome.rows.orders[1].lines[0].unitPrice.minor, std::int64_t{2490});
}

void SheetTextTest::refusesAWorkbookOfEmptySheets()
{
    Job job;
    const auto recognised = recognise(inMemory(workbookOf("<row r=\"5\"/>")), tests::britishShop(), job);
    QVERIFY(recognised.error().detail.find("nothing on the sheets") != std::string::npos);
}

void SheetTextTest::aSheetOfATextFileIsRefused()
{
    Job job;
    const auto recognised = recognise(inMemory("a,b\n1,2\n", "Sheet1"), tests::britishShop(), job);
    QVERIFY(recognised.error().detail.find("no workbook") != std::string::npos);
}

void SheetTextTest::refusesOtherPackedDocuments_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("XLSB") << QByteArray("xl/workbook.bin") << QByteArray("binary Excel workbook (XLSB)");
    QTest::newRow("DOCX") << QByteArray("word/document.xml") << QByteArray("text document (DOCX)");
    QTest::newRow("ODS") << QByteArray("mimetype") << QByteArray("OpenDocument");
    QTest::newRow("any archive") << QByteArray("orders.csv") << QByteArray("packed file (ZIP)");
}

void SheetTextTest::refusesOtherPackedDocuments()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, words);
    Job job;
    const auto recognised =
        recognise(inMemory(tests::zipOf({{part.toStdString(), "x"}})), tests::britishShop(), job);
    QVERIFY(recognised.error().code == ErrorCode::BadFile);
    QVERIFY2(recognised.error().detail.find(words) != std::string::npos, recognised.error().detail.c_str());
}

void SheetTextTest::stopsWhenCancelled()
{
    WorkbookXml book = oneSheet(orders);
    book.texts = "<si><t>a</t></si>";
    std::stop_source stop;
    stop.request_stop();
    Job job(stop.get_token(), {});
    const auto text = SheetText::open(inMemory(workbookOf(book)), "Sheet1", job);
    QVERIFY(text.error().code == ErrorCode::Cancelled);
}

void SheetTextTest::tellsHowFarItIsInBytesOfTheFile()
{
    std::string rows;
    for (int i = 0; i < 300'000; ++i)
        rows += "<row><c><v>12345</v></c></row>";
    const std::string bytes = workbookOf(rows);
    std::vector<std::int64_t> heard;
    Job job({}, [&](const Progress& progress) { heard.push_back(progress.done); });
    const auto size = static_cast<std::int64_t>(bytes.size());
    job.begin("Reading", ProgressUnit::Bytes, size);
    Dialect dialect;
    dialect.sheet = "Sheet1";
    auto reader = CsvReader::open(inMemory(bytes), dialect, job);
    CsvRecord record;
    std::int64_t rowsRead = 0;
    while (*reader->next(record))
        ++rowsRead;
    QCOMPARE(rowsRead, std::int64_t{300'000});
    QVERIFY(heard.size() > 2);
    QVERIFY(heard[1] > 0 && heard[1] < size);
    QCOMPARE(heard.back(), size);
}

TACTFUL_TEST(SheetTextTest)
#include "sheet_text_test.moc"
