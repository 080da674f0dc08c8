#include "core/base/text.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/support/data_dir.h"
#include "tests/support/register.h"

#include <cctype>
#include <cmath>
#include <fstream>
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

/// What the file holds, worked out apart from the reader: plain loops over lines, prices as doubles.
struct Expected {
    std::int64_t rows = 0;
    std::int64_t setAside = 0;
    std::int64_t belowAPenny = 0;
    std::int64_t revenue = 0;  ///< pence
    std::set<std::string, std::less<>> customers;
    std::set<std::string, std::less<>> codes;
};

/// The cells of a line. The file's only quoting is around descriptions with commas.
std::vector<std::string_view> cellsOf(std::string_view line)
{
    const std::size_t open = line.find(",\"");
    const std::size_t close = line.rfind("\",");
    if (open == std::string_view::npos || close == std::string_view::npos) return split(line, ',');
    auto cells = split(line.substr(0, open), ',');
    cells.push_back(line.substr(open + 2, close - open - 2));
    for (const std::string_view cell : split(line.substr(close + 2), ','))
        cells.push_back(cell);
    return cells;
}

void addLine(std::string_view line, Expected& expected)
{
    // InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, Country
    const auto cells = cellsOf(line);
    ++expected.rows;
    const double quantity = std::stod(std::string(cells.at(3)));
    const double price = std::stod(std::string(cells.at(5)));
    if (cells[0][0] == 'A' || (price == 0 && (quantity < 0 || cells.at(6).empty()))) {
        ++expected.setAside;
        return;
    }
    expected.revenue += std::llround(quantity * price * 100);
    expected.belowAPenny += std::abs(price * 100 - std::round(price * 100)) > 1e-6;
    if (!cells[6].empty()) expected.customers.emplace(cells[6].substr(0, cells[6].find('.')));
    std::string code(cells[1]);
    for (char& c : code)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    expected.codes.insert(std::move(code));
}

Expected expectedOf(const Path& path)
{
    Expected expected;
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line))
        addLine(line, expected);
    return expected;
}

}  // namespace

class OnlineRetailTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowAndPennyIsAccountedFor();
};

void OnlineRetailTest::everyRowAndPennyIsAccountedFor()
{
    TACTFUL_NEED_DATA("online-retail/online_retail.csv");
    const Path path = dataFile("online-retail/online_retail.csv");
    const Expected expected = expectedOf(path);
    QCOMPARE(expected.rows, std::int64_t{541909});

    const auto outcome = readAll(path);
    QCOMPARE(outcome.recognition.format, std::string("online-retail"));
    QCOMPARE(outcome.counts.rowsRead, expected.rows);
    QCOMPARE(outcome.counts.rowsSetAside, expected.setAside);
    QCOMPARE(outcome.counts.rowsSetAside, std::int64_t{2478});
    QCOMPARE(outcome.counts.rowsFixed, expected.belowAPenny);
    QCOMPARE(outcome.counts.rowsFixed, std::int64_t{4});
    QCOMPARE(outcome.counts.rowsFine, expected.rows - expected.setAside - expected.belowAPenny);
    std::int64_t read = 0;
    std::set<std::string, std::less<>> readCustomers;
    std::set<std::string, std::less<>> readCodes;
    std::set<std::string> countries;
    std::map<LineKind, std::int64_t> kinds;
    for (const data::ImportedOrder& order : outcome.rows.orders) {
        QVERIFY((order.status == OrderStatus::Return) == startsWith(order.number, "C"));
        if (!order.who.anonymous()) readCustomers.insert(order.who.externalId);
        countries.insert(order.country);
        for (const data::ImportedLine& sold : order.lines) {
            read += sold.total.minor;
            ++kinds[sold.kind];
            readCodes.insert(sold.sku);
        }
    }
    QCOMPARE(read, expected.revenue);
    QVERIFY(readCustomers == expected.customers);
    QCOMPARE(readCustomers.size(), std::size_t{4372});
    QVERIFY(readCodes == expected.codes);
    QCOMPARE(countries.size(), std::size_t{37});  // 36 of its 38 names are countries; two mean "not known"
    QCOMPARE(kinds[LineKind::Shipping], std::int64_t{2102});
    QCOMPARE(kinds[LineKind::Fee], std::int64_t{87});
    QCOMPARE(kinds[LineKind::Discount], std::int64_t{77});
    QCOMPARE(outcome.rows.issuesOf(IssueKind::Note), std::string());
}

TACTFUL_TEST(OnlineRetailTest)
#include "online_retail_test.moc"
