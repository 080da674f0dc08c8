#include "core/base/text.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

using namespace tactful;
using namespace tactful::imports;
using data::IssueKind;
using data::LineKind;
using data::OrderStatus;
using tactful::tests::dataFile;
using tactful::tests::readAll;

namespace {

struct Totals {
    std::int64_t orders = 0;
    std::int64_t lines = 0;
    std::int64_t total = 0;
    std::int64_t refunded = 0;
    std::int64_t cancelled = 0;
    std::int64_t gifts = 0;
    std::int64_t given = 0;
    std::int64_t tips = 0;
    std::set<std::string> buyers;
};

Totals totalsOf(const tests::CollectedRows& rows)
{
    Totals sums;
    for (const data::ImportedOrder& order : rows.orders) {
        ++sums.orders;
        sums.lines += static_cast<std::int64_t>(order.lines.size());
        sums.total += order.total ? order.total->minor : 0;
        sums.refunded += order.refunded.minor;
        sums.cancelled += order.status == OrderStatus::Cancelled;
        sums.gifts += order.gift;
        for (const data::ImportedConsent& consent : order.consents)
            sums.given += consent.action == data::ConsentAction::Given;
        for (const data::ImportedLine& line : order.lines)
            sums.tips += line.kind == LineKind::Tip;
        if (!order.who.email.empty()) sums.buyers.insert(order.who.email);
    }
    return sums;
}

}  // namespace

class RealFilesTest : public QObject {
    Q_OBJECT

private slots:
    void shopifyOrderFilesGiveTheFiguresOfPython();
    void shopifyCustomerFilesGiveTheFiguresOfPython();
    void shopifyProductFilesAreReadWhole_data();
    void shopifyProductFilesAreReadWhole();
    void everyOtherFileIsReadOrRefusedWithAReason_data();
    void everyOtherFileIsReadOrRefusedWithAReason();
};

// The constants of the next two tests come from csv.DictReader of Python 3.11 over the same files: sums over
// the rows whose Financial Status is not blank, e.g. sum(round(float(r["Total"]) * 100)),
// len({r["Email"].lower()} - {""}).
void RealFilesTest::shopifyOrderFilesGiveTheFiguresOfPython()
{
    TACTFUL_NEED_DATA("shops/shopify/orders_export_73col.csv");
    const auto old = readAll(dataFile("shops/shopify/orders_export_73col.csv"));
    QCOMPARE(old.recognition.format, std::string("shopify-orders"));
    QCOMPARE(old.counts.rowsRead, std::int64_t{589});
    QCOMPARE(old.counts.rowsSetAside, std::int64_t{0});
    const Totals sums = totalsOf(old.rows);
    QCOMPARE(sums.orders, std::int64_t{300});
    QCOMPARE(sums.lines, std::int64_t{589});
    QCOMPARE(sums.total, std::int64_t{5734829});
    QCOMPARE(sums.refunded, std::int64_t{828440});
    QCOMPARE(sums.cancelled, std::int64_t{12});
    QCOMPARE(sums.gifts, std::int64_t{20});
    QCOMPARE(sums.given, std::int64_t{85});
    QCOMPARE(sums.buyers.size(), std::size_t{221});

    const auto recent = readAll(dataFile("shops/shopify/orders_export_79col.csv"));
    QCOMPARE(recent.counts.rowsRead, std::int64_t{225});
    QCOMPARE(recent.counts.rowsSetAside, std::int64_t{0});
    const Totals recentSums = totalsOf(recent.rows);
    QCOMPARE(recentSums.orders, std::int64_t{150});
    QCOMPARE(recentSums.total, std::int64_t{1293459});
    QCOMPARE(recentSums.cancelled, std::int64_t{2});
    QCOMPARE(recentSums.gifts, std::int64_t{16});
    QCOMPARE(recentSums.given, std::int64_t{9});
    QCOMPARE(recentSums.tips, std::int64_t{15});  // blank vendor, not_eligible
    QCOMPARE(recentSums.buyers.size(), std::size_t{121});
}

void RealFilesTest::shopifyCustomerFilesGiveTheFiguresOfPython()
{
    TACTFUL_NEED_DATA("shops/shopify/customers_export_old-header.csv");
    const auto old = readAll(dataFile("shops/shopify/customers_export_old-header.csv"));
    QCOMPARE(old.counts.rowsRead, std::int64_t{1511});
    QCOMPARE(old.rows.customers.size(), std::size_t{1511});
    std::map<std::string, int> countries;
    std::int64_t given = 0;
    std::int64_t refused = 0;
    std::int64_t withEmail = 0;
    for (const data::ImportedCustomer& customer : old.rows.customers) {
        ++countries[customer.country];
        withEmail += !customer.who.email.empty();
        given += customer.consents.at(0).action == data::ConsentAction::Given;
        refused += customer.consents.at(0).action == data::ConsentAction::Refused;
    }
    QCOMPARE(given, std::int64_t{1067});
    QCOMPARE(refused, std::int64_t{444});
    QCOMPARE(withEmail, std::int64_t{1483});
    QCOMPARE(countries["US"], 320);
    QCOMPARE(countries["KR"], 4);
    QCOMPARE(countries[""], 1130);

    const auto recent = readAll(dataFile("shops/shopify/customers_export_new-header.csv"));
    QCOMPARE(recent.counts.rowsRead, std::int64_t{4});
    QCOMPARE(recent.rows.issuesOf(IssueKind::Fixed),
             std::string("5 short-row \n"));  // re-saved: 18 cells for 20 columns
    QCOMPARE(recent.rows.customers.size(), std::size_t{4});
    const auto metafields = readAll(dataFile("shops/shopify/RECON_customers_with_metafields.csv"));
    QCOMPARE(metafields.rows.customers.size(), std::size_t{2});
}

void RealFilesTest::shopifyProductFilesAreReadWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("products");
    QTest::newRow("apparel") << "products_legacy-header_apparel.csv" << 22 << 22;
    QTest::newRow("home and garden") << "products_legacy-header_home-and-garden.csv" << 21 << 21;
    QTest::newRow("jewelery") << "products_legacy-header_jewelery.csv" << 41
                              << 23;                                        // 18 rows are further pictures
    QTest::newRow("solidus") << "solidus_importer_products.csv" << 7 << 3;  // 4 rows are metafields
}

void RealFilesTest::shopifyProductFilesAreReadWhole()
{
    TACTFUL_NEED_DATA("shops/shopify");
    QFETCH(QString, name);
    QFETCH(int, rows);
    QFETCH(int, products);
    const auto outcome = readAll(dataFile("shops/shopify/" + name.toStdString()));
    QCOMPARE(outcome.counts.rowsRead, std::int64_t{rows});
    QCOMPARE(outcome.counts.rowsFine, std::int64_t{rows});
    QCOMPARE(outcome.rows.products.size(), static_cast<std::size_t>(products));
    for (const data::ImportedProduct& product : outcome.rows.products)
        QVERIFY(!product.name.empty() && !product.sku.empty() && product.price &&
                !contains(product.description, "<"));
}

void RealFilesTest::everyOtherFileIsReadOrRefusedWithAReason_data()
{
    TACTFUL_NEED_DATA("csv-suites/duckdb");
    QTest::addColumn<QString>("path");
    std::vector<std::filesystem::path> paths;
    for (const char* folder : {"csv-suites/duckdb", "shops/other", "results", "mail-services"})
        if (std::filesystem::exists(dataFile(folder)))
            for (const auto& entry : std::filesystem::recursive_directory_iterator(dataFile(folder)))
                if (entry.is_regular_file()) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    for (const auto& path : paths) {
        const QString name = QString::fromStdString(path.lexically_relative(tests::dataDir()).string());
        if (!name.endsWith(".gz"))
            QTest::newRow(name.toUtf8().constData()) << QString::fromStdString(path.string());
    }
}

/// Most of these files are no shop's: a map made from their first two columns makes every row an order line.
void RealFilesTest::everyOtherFileIsReadOrRefusedWithAReason()
{
    QFETCH(QString, path);
    Job job;
    ReadOptions options = tests::britishShop();
    const auto first = recognise(Path(path.toStdString()), options, job);
    if (!first) {
        QVERIFY(first.error().code == ErrorCode::BadFile);
        QVERIFY(!first.error().detail.empty());
        return;
    }
    QVERIFY(!first->header.empty());
    const auto quoted = [](std::string text) {
        return "\"" + replaceAll(replaceAll(std::move(text), "\\", "\\\\"), "\"", "\\\"") + "\"";
    };
    const std::string& column = first->header.front();
    if (!isValidUtf8(column) || column.empty() || column.find_first_of("\r\n\t") != std::string::npos) return;
    options.mapJson = "{\"columns\": {\"ordered_at\": " + quoted(column) +
                      ", \"product\": " + quoted(first->header.back()) + "}}";
    const auto outcome = readAll(path.toStdString(), options);
    if (!outcome.error.empty()) {
        QVERIFY2(contains(outcome.error, "column"), outcome.error.c_str());
        return;
    }
    const ReadCounts& counts = outcome.counts;
    QCOMPARE(counts.rowsRead, counts.rowsFine + counts.rowsFixed + counts.rowsSetAside);
    std::int64_t setAside = 0;
    std::int64_t lines = 0;
    for (const data::Issue& issue : outcome.rows.issues)
        setAside += issue.kind == IssueKind::SetAside;
    for (const data::ImportedOrder& order : outcome.rows.orders)
        lines += static_cast<std::int64_t>(order.lines.size());
    QCOMPARE(setAside, counts.rowsSetAside);
    QCOMPARE(lines, counts.rowsFine + counts.rowsFixed);
}

TACTFUL_TEST(RealFilesTest)
#include "real_files_test.moc"
