#include "core/base/text.h"
#include "core/samples/demo_files.h"
#include "tests/core/samples/whole_shop.h"
#include "tests/support/register.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

using namespace tactful;
using namespace tactful::samples;

namespace {

using Row = std::vector<std::string>;

/// A second opinion on the format: RFC 4180 as a state machine of two states.
std::vector<Row> parseCsv(std::string_view text)
{
    if (startsWith(text, "\xef\xbb\xbf")) text.remove_prefix(3);
    std::vector<Row> rows;
    Row row;
    std::string cell;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            cell += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\n')) {
            row.push_back(std::exchange(cell, {}));
            if (c == '\n') rows.push_back(std::exchange(row, {}));
        } else if (quoted || c != '\r') {
            cell += c;
        }
    }
    return rows;
}

/// Cells by the name of their column.
class Sheet {
public:
    Sheet() = default;
    explicit Sheet(std::vector<Row> rows) : m_rows(std::move(rows))
    {
        for (std::size_t i = 0; i < m_rows.front().size(); ++i)
            m_columns.emplace(m_rows.front()[i], i);
    }
    std::size_t rows() const { return m_rows.size() - 1; }
    std::size_t width() const { return m_rows.front().size(); }
    const Row& row(std::size_t index) const { return m_rows[index + 1]; }
    const std::string& cell(std::size_t index, const std::string& column) const
    {
        return row(index)[m_columns.at(column)];
    }

private:
    std::vector<Row> m_rows;
    std::map<std::string, std::size_t> m_columns;
};

Sheet sheetIn(const DemoFile& file)
{
    return Sheet(parseCsv(*readWholeFile(file.path)));
}

std::int64_t countOf(const DemoFiles& files, std::string_view file, std::string_view code)
{
    for (const DirtCount& count : files.dirt)
        if (count.file == file && count.code == code) return count.records;
    return 0;
}

std::int64_t pence(const std::string& text)
{
    return moneyFrom(*parseDecimal(text), Currency{{'G', 'B', 'P'}})->minor;
}

std::vector<std::string> filesIn(const Path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(utf8Path(entry.path().filename()));
    return names;
}

}  // namespace

class DemoFilesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void theDirtIsWhatTheDocumentSays_data();
    void theDirtIsWhatTheDocumentSays();
    void dirtIsRare();
    void ordersHaveShopifysShape();
    void ordersAreTheOrdersOfTheCleanShop();
    void dirtyOrdersAreFoundInTheFile();
    void customersAreThereOnceButForTheListedTwice();
    void customersWereSavedByASpreadsheet();
    void productsHaveTheLegacyHeaderAndContinuedVariants();
    void theSameOptionsGiveTheSameFiles();
    void evenATinyShopCanBeWritten();
    void aFolderThatIsNotThereIsAnError();
    void cancellingLeavesNoFile_data();
    void cancellingLeavesNoFile();

private:
    QTemporaryDir m_folder;
    DemoFiles m_files;
    Sheet m_orders;
    Sheet m_customers;
};

void DemoFilesTest::initTestCase()
{
    Job job;
    auto files = writeDemoFiles({}, pathFromUtf8(m_folder.path().toStdString()), job);
    QVERIFY(files);
    m_files = *std::move(files);
    QCOMPARE(m_files.files.size(), std::size_t{3});
    m_orders = sheetIn(m_files.files[0]);
    m_customers = sheetIn(m_files.files[1]);
}

void DemoFilesTest::theDirtIsWhatTheDocumentSays_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("records");
    const auto row = [](const char* file, const char* code, int records) {
        QTest::newRow((std::string(file) + " " + code).c_str())
            << QByteArray(file) + ".csv" << QByteArray(code) << records;
    };
    row("orders_export", "bad-date", 7);
    row("orders_export", "bad-quantity", 7);
    row("orders_export", "email-without-at", 6);
    row("orders_export", "named-email", 6);
    row("orders_export", "two-emails", 4);
    row("orders_export", "blanks-around", 11);
    row("orders_export", "capital-email", 42);
    row("orders_export", "ragged-row", 6);
    row("orders_export", "lines-in-note", 28);
    row("orders_export", "tip-line", 91);
    row("customers_export", "email-without-at", 3);
    row("customers_export", "blanks-around", 5);
    row("customers_export", "lines-in-note", 8);
    row("customers_export", "phone-as-number", 9);
    row("customers_export", "listed-twice", 12);
    row("customers_export", "blanks-in-name", 10);
    row("products_export", "price-with-sign", 3);
}

void DemoFilesTest::theDirtIsWhatTheDocumentSays()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, code);
    QFETCH(int, records);
    QCOMPARE(countOf(m_files, file.toStdString(), code.toStdString()), std::int64_t{records});
}

void DemoFilesTest::dirtIsRare()
{
    std::int64_t dirty = 0;
    std::int64_t rows = 0;
    for (const DirtCount& count : m_files.dirt)
        if (count.code != "tip-line") dirty += count.records;
    for (const DemoFile& file : m_files.files)
        rows += file.rows;
    const double share = static_cast<double>(dirty) / static_cast<double>(rows);
    QVERIFY2(share > 0.002 && share < 0.008, std::to_string(share).c_str());
}

void DemoFilesTest::ordersHaveShopifysShape()
{
    const Sheet& orders = m_orders;
    QCOMPARE(orders.width(), std::size_t{79});
    QCOMPARE(static_cast<std::int64_t>(orders.rows()), m_files.files[0].rows);
    std::int64_t ragged = 0;
    std::set<std::string> seen;
    std::string previous;
    for (std::size_t i = 0; i < orders.rows(); ++i) {
        ragged += orders.row(i).size() != 79;
        const std::string& name = orders.cell(i, "Name");
        const bool continued = name == previous;
        QCOMPARE(seen.insert(name).second, !continued);
        QCOMPARE(orders.cell(i, "Financial Status").empty(), continued);
        QCOMPARE(orders.cell(i, "Total").empty(), continued);
        if (continued) {
            QCOMPARE(orders.cell(i, "Created at"), orders.cell(i - 1, "Created at"));
            QVERIFY(orders.cell(i, "Email") == orders.cell(i - 1, "Email"));
        }
        if (!continued && !previous.empty())
            QVERIFY(parseInteger(name.substr(1)) < parseInteger(previous.substr(1)));
        previous = name;
    }
    QCOMPARE(ragged, countOf(m_files, "orders_export.csv", "ragged-row"));
}

void DemoFilesTest::ordersAreTheOrdersOfTheCleanShop()
{
    const auto shop = tests::wholeShop();
    std::map<std::string, const data::ImportedOrder*> clean;
    for (const auto& order : shop.orders)
        clean.emplace(order.number, &order);
    const Sheet& orders = m_orders;
    std::size_t found = 0;
    for (std::size_t i = 0; i < orders.rows(); ++i) {
        if (orders.cell(i, "Total").empty()) continue;
        ++found;
        const auto& order = *clean.at(orders.cell(i, "Name"));
        QCOMPARE(pence(orders.cell(i, "Total")), order.total->minor);
        QCOMPARE(orders.cell(i, "Currency"), std::string("GBP"));
        QCOMPARE(!orders.cell(i, "Cancelled at").empty(), order.status == data::OrderStatus::Cancelled);
        QCOMPARE(orders.cell(i, "Email").empty(), order.who.email.empty());
        QVERIFY(pence(orders.cell(i, "Refunded Amount")) >= order.refunded.minor);
        std::int64_t tip = 0;
        for (const auto& line : order.lines)
            if (line.kind == data::LineKind::Tip) tip = line.total.minor;
        QCOMPARE(pence(orders.cell(i, "Subtotal")) + pence(orders.cell(i, "Shipping")) + tip,
                 order.total->minor);
    }
    const auto returns = std::count_if(shop.orders.begin(), shop.orders.end(), [](const auto& order) {
        return order.status == data::OrderStatus::Return;
    });
    QCOMPARE(found + static_cast<std::size_t>(returns), shop.orders.size());
}

void DemoFilesTest::dirtyOrdersAreFoundInTheFile()
{
    const Sheet& orders = m_orders;
    std::map<std::string, std::int64_t> found;
    for (std::size_t i = 0; i < orders.rows(); ++i) {
        if (orders.cell(i, "Lineitem name") == "Tip") ++found["tip-line"];
        if (!parseInteger(orders.cell(i, "Lineitem quantity"))) ++found["bad-quantity"];
        if (orders.cell(i, "Total").empty()) continue;
        const std::string& email = orders.cell(i, "Email");
        const std::string& created = orders.cell(i, "Created at");
        if (created.size() < 19 || !parseIsoDay(created.substr(0, 10))) ++found["bad-date"];
        if (contains(orders.cell(i, "Notes"), "\n")) ++found["lines-in-note"];
        if (email.empty()) continue;
        if (!contains(email, "@")) ++found["email-without-at"];
        if (contains(email, "<")) ++found["named-email"];
        if (std::count(email.begin(), email.end(), '@') == 2) ++found["two-emails"];
        if (trim(email).size() != email.size()) ++found["blanks-around"];
        if (lowerAscii(email) != email && !contains(email, "<")) ++found["capital-email"];
    }
    for (const char* code : {"tip-line", "bad-quantity", "bad-date", "lines-in-note", "email-without-at",
                             "named-email", "two-emails", "blanks-around", "capital-email"}) {
        QVERIFY2(found[code] > 0, code);
        QCOMPARE(found[code], countOf(m_files, "orders_export.csv", code));
    }
}

void DemoFilesTest::customersAreThereOnceButForTheListedTwice()
{
    const Sheet& customers = m_customers;
    QCOMPARE(customers.width(), std::size_t{20});
    std::map<std::string, std::vector<std::size_t>> rows;
    std::int64_t unreadable = 0;
    for (std::size_t i = 0; i < customers.rows(); ++i) {
        QVERIFY(startsWith(customers.cell(i, "Customer ID"), "'"));
        rows[customers.cell(i, "Customer ID")].push_back(i);
        unreadable += contains(customers.cell(i, "Phone"), "E+11");
    }
    QCOMPARE(rows.size(), std::size_t{4338});
    QCOMPARE(unreadable, countOf(m_files, "customers_export.csv", "phone-as-number"));
    std::int64_t twice = 0;
    for (const auto& [id, places] : rows) {
        if (places.size() == 1) continue;
        ++twice;
        QCOMPARE(places.size(), std::size_t{2});
        const std::string& email = customers.cell(places[1], "Email");
        QVERIFY(email != customers.cell(places[0], "Email") &&
                lowerAscii(email) == customers.cell(places[0], "Email"));
        QCOMPARE(customers.cell(places[0], "Accepts Email Marketing"), std::string("yes"));
        QCOMPARE(customers.cell(places[1], "Accepts Email Marketing"), std::string("no"));
    }
    QCOMPARE(twice, countOf(m_files, "customers_export.csv", "listed-twice"));
}

void DemoFilesTest::customersWereSavedByASpreadsheet()
{
    const std::string bytes = *readWholeFile(m_files.files[1].path);
    QVERIFY(startsWith(bytes, "\xef\xbb\xbf"
                              "Customer ID,"));
    const std::string lineEnd = "\r\n";
    std::size_t ends = 0;
    for (std::size_t at = bytes.find(lineEnd); at != std::string::npos; at = bytes.find(lineEnd, at + 2))
        ++ends;
    QCOMPARE(ends, m_customers.rows() + 1);
    const std::string orders = *readWholeFile(m_files.files[0].path);
    QVERIFY(startsWith(orders, "Name,Email,"));
    QVERIFY(!contains(orders, "\r"));
}

void DemoFilesTest::productsHaveTheLegacyHeaderAndContinuedVariants()
{
    const Sheet products = sheetIn(m_files.files[2]);
    QCOMPARE(products.width(), std::size_t{48});
    QCOMPARE(products.rows(), std::size_t{510});
    std::int64_t signs = 0;
    std::size_t continued = 0;
    for (std::size_t i = 0; i < products.rows(); ++i) {
        QCOMPARE(products.row(i).size(), std::size_t{48});
        signs += startsWith(products.cell(i, "Variant Price"), "£");
        const bool same = i > 0 && products.cell(i, "Handle") == products.cell(i - 1, "Handle");
        QCOMPARE(products.cell(i, "Title").empty(), same);
        continued += same;
    }
    QVERIFY(continued > 50);
    QCOMPARE(signs, countOf(m_files, "products_export.csv", "price-with-sign"));
}

void DemoFilesTest::theSameOptionsGiveTheSameFiles()
{
    DemoOptions options;
    options.customers = 200;
    const QTemporaryDir first;
    const QTemporaryDir second;
    Job job;
    const auto files = writeDemoFiles(options, pathFromUtf8(first.path().toStdString()), job);
    const auto again = writeDemoFiles(options, pathFromUtf8(second.path().toStdString()), job);
    QVERIFY(files && again);
    for (std::size_t i = 0; i < files->files.size(); ++i)
        QVERIFY(*readWholeFile(again->files[i].path) == *readWholeFile(files->files[i].path));
}

void DemoFilesTest::evenATinyShopCanBeWritten()
{
    const QTemporaryDir folder;
    Job job;
    DemoOptions options;
    options.customers = 1;
    const auto files = writeDemoFiles(options, pathFromUtf8(folder.path().toStdString()), job);
    QVERIFY(files);
    QCOMPARE(files->files[1].rows, std::int64_t{1});
    QVERIFY(files->files[0].rows >= 7);
}

void DemoFilesTest::aFolderThatIsNotThereIsAnError()
{
    const QTemporaryDir folder;
    Job job;
    DemoOptions options;
    options.customers = 5;
    const auto files = writeDemoFiles(options, pathFromUtf8(folder.filePath("none").toStdString()), job);
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::Io);
}

void DemoFilesTest::cancellingLeavesNoFile_data()
{
    QTest::addColumn<QByteArray>("phase");
    QTest::newRow("while planning") << QByteArray("Making up customers");
    QTest::newRow("while writing orders") << QByteArray("Writing orders_export.csv");
    QTest::newRow("while writing customers") << QByteArray("Writing customers_export.csv");
}

void DemoFilesTest::cancellingLeavesNoFile()
{
    QFETCH(QByteArray, phase);
    const QTemporaryDir folder;
    const Path path = pathFromUtf8(folder.path().toStdString());
    DemoOptions options;
    options.customers = 600;
    std::stop_source stop;
    Job job(stop.get_token(), [&](const Progress& progress) {
        if (progress.phase == phase.toStdString()) stop.request_stop();
    });
    const auto files = writeDemoFiles(options, path, job);
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::Cancelled);
    QVERIFY(filesIn(path).empty());
}

TACTFUL_TEST(DemoFilesTest)
#include "demo_files_test.moc"
