#include "core/store/import_orders.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::store;
using tests::facts;
using tests::line;
using tests::noon;
using tests::rows;

/// More orders than an import keeps in memory: what the book has to bring back is as it was.
class ImportOrdersTest : public QObject {
    Q_OBJECT

private slots:
    void partsThatLieFarApartBecomeOneOrder();
    void theSameFileAgainAddsNothing();
    void equalLinesFarApartAreCounted();
    void wholeOrdersFarApartStayTheFirst();

private:
    static constexpr int many = static_cast<int>(ImportOrders::orderLimit) + 500;
};

namespace {

data::ImportedOrder part(int number, const char* sku)
{
    data::ImportedOrder order;
    order.platform = "shopify";
    order.number = "#" + std::to_string(number);
    order.at = noon("2026-03-01");
    order.day = tests::day("2026-03-01");
    order.lines = {line(sku, 1, 2000)};
    return order;
}

/// Each sku in turn for every order.
std::vector<data::ImportedRow> file(int orders, const std::vector<const char*>& skus)
{
    std::vector<data::ImportedRow> all;
    for (const char* sku : skus)
        for (int i = 0; i < orders; ++i)
            all.push_back(part(i, sku));
    return all;
}

std::string linesPerOrder(Book& book)
{
    return rows(book, "SELECT min(lines), max(lines), max(last), count(*) FROM (SELECT count(*) AS lines, "
                      "max(position) AS last FROM order_line GROUP BY customer_order)")
        .front();
}

}  // namespace

void ImportOrdersTest::partsThatLieFarApartBecomeOneOrder()
{
    tests::BookFixture fixture;
    const auto counts = tests::import(fixture.book(), facts("parts"), file(many, {"A", "B", "C"}));
    QCOMPARE(counts.ordersNew, std::int64_t{many});
    QCOMPARE(counts.ordersChanged, std::int64_t{0});
    QCOMPARE(counts.orderLinesNew, std::int64_t{3 * many});
    QCOMPARE(linesPerOrder(fixture.book()), "3|3|2|" + std::to_string(many));
}

void ImportOrdersTest::theSameFileAgainAddsNothing()
{
    tests::BookFixture fixture;
    (void)tests::import(fixture.book(), facts("parts"), file(many, {"A", "B"}));
    const auto again = tests::import(fixture.book(), facts("parts"), file(many, {"A", "B"}));
    QCOMPARE(again.ordersNew, std::int64_t{0});
    QCOMPARE(again.orderLinesNew, std::int64_t{0});
    QCOMPARE(again.ordersKnown, std::int64_t{many});
    const auto more = tests::import(fixture.book(), facts("more"), file(many, {"B", "A", "C"}));
    QCOMPARE(more.ordersChanged, std::int64_t{many});
    QCOMPARE(more.ordersKnown, std::int64_t{0});
    QCOMPARE(more.orderLinesNew, std::int64_t{many});
    QCOMPARE(linesPerOrder(fixture.book()), "3|3|2|" + std::to_string(many));
}

void ImportOrdersTest::equalLinesFarApartAreCounted()
{
    tests::BookFixture fixture;
    (void)tests::import(fixture.book(), facts("two"), file(many, {"A", "A"}));
    QCOMPARE(linesPerOrder(fixture.book()), "2|2|1|" + std::to_string(many));
    const auto three = tests::import(fixture.book(), facts("three"), file(many, {"A", "A", "A"}));
    QCOMPARE(three.orderLinesNew, std::int64_t{many});
    QCOMPARE(linesPerOrder(fixture.book()), "3|3|2|" + std::to_string(many));
}

void ImportOrdersTest::wholeOrdersFarApartStayTheFirst()
{
    tests::BookFixture fixture;
    auto all = file(many, {"A", "B"});
    for (data::ImportedRow& row : all)
        std::get<data::ImportedOrder>(row).complete = true;
    const auto counts = tests::import(fixture.book(), facts("whole"), all);
    QCOMPARE(counts.ordersNew, std::int64_t{many});
    QCOMPARE(counts.repeatedOrders, std::int64_t{many});
    QCOMPARE(rows(fixture.book(), "SELECT sku, count(*) FROM order_line l JOIN product p ON p.id = l.product "
                                  "GROUP BY sku"),
             std::vector<std::string>{"A|" + std::to_string(many)});
}

TACTFUL_TEST(ImportOrdersTest)
#include "import_orders_test.moc"
