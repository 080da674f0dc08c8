#include "core/steps/overview_step.h"
#include "core/steps/sales_outlook.h"
#include "tests/steps/shop_files.h"
#include "tests/support/register.h"

using namespace tactful;
using tests::ShopFixture;

class OverviewTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyBookAsksForSales();
    void theFirstDayOfACustomerIsFirstTime();
    void monthsWithoutSalesAreThereWithNothing();
    void slippingAwayIsLongerThanTwiceTheUsualGap();
    void laterHidesASuggestionUntilItsDay();
    void underSixMonthsNothingIsTold();
    void anEvenPastGivesANarrowRange();
    void growthCarriesTheSeasonOn();
};

namespace {

const std::string columnMap = R"({"kind": "orders", "columns": {"order_id": "Order", "ordered_at": "Date",
    "customer_id": "Id", "sku": "Sku", "product": "Product", "unit_price": "Price"}})";

/// "1 2026-01-10 C1 3.00": number, day, customer ("-": nobody), price.
void importOrders(ShopFixture& shop, const std::vector<std::string>& orders)
{
    std::string text = "Order,Date,Id,Sku,Product,Price\n";
    for (const std::string& order : orders) {
        const QStringList parts = QString::fromStdString(order).split(' ');
        const QString who = parts[2] == "-" ? QString() : parts[2];
        text += (parts[0] + "," + parts[1] + "," + who + ",S1,Cup," + parts[3] + "\n").toStdString();
    }
    shop.import(shop.write("orders.csv", text), columnMap);
}

steps::Overview overviewOn(ShopFixture& shop, const char* day)
{
    Job job;
    auto overview = steps::overview(shop.session(), parseIsoDay(day), job);
    if (!overview) qFatal("%s", overview.error().detail.c_str());
    return std::move(*overview);
}

bool suggests(const steps::Overview& overview, steps::SuggestionKind kind)
{
    for (const steps::Suggestion& suggestion : overview.suggestions)
        if (suggestion.kind == kind) return true;
    return false;
}

}  // namespace

void OverviewTest::anEmptyBookAsksForSales()
{
    ShopFixture shop;
    const auto overview = overviewOn(shop, "2026-06-01");
    QVERIFY(overview.months.empty());
    QVERIFY(overview.expected.empty());
    QVERIFY(!overview.lastMonth);
    QVERIFY(!overview.quality.workingEmail);
    QVERIFY(suggests(overview, steps::SuggestionKind::ImportSales));
    QVERIFY(suggests(overview, steps::SuggestionKind::MissingSettings));
}

void OverviewTest::theFirstDayOfACustomerIsFirstTime()
{
    ShopFixture shop;
    importOrders(shop, {"1 2026-01-10 C1 3.00", "2 2026-01-10 C1 1.00", "3 2026-01-20 C1 2.00",
                        "4 2026-01-21 - 5.00"});
    const auto overview = overviewOn(shop, "2026-02-02");
    QCOMPARE(overview.months.size(), std::size_t{1});
    QCOMPARE(overview.months[0].firstTimeMinor, std::int64_t{400});
    QCOMPARE(overview.months[0].returningMinor, std::int64_t{200});
    QCOMPARE(overview.months[0].anonymousMinor, std::int64_t{500});
    QCOMPARE(overview.months[0].orders, std::int64_t{4});
    QVERIFY(!overview.months[0].whole);  // sales begin on the tenth
    QCOMPARE(overview.activeCustomers.now, std::int64_t{1});
    QCOMPARE(overview.activeCustomers.monthAgo, std::int64_t{0});
}

void OverviewTest::monthsWithoutSalesAreThereWithNothing()
{
    ShopFixture shop;
    importOrders(shop, {"1 2025-11-01 C1 3.00", "2 2026-02-28 C2 1.00"});
    const auto overview = overviewOn(shop, "2026-03-02");
    QCOMPARE(overview.months.size(), std::size_t{4});
    QCOMPARE(overview.months[1].month.month, 12);
    QCOMPARE(overview.months[1].totalMinor(), std::int64_t{0});
    QCOMPARE(overview.months[2].month.year, 2026);
    QVERIFY(overview.months[3].whole);
    QVERIFY(overview.lastMonth.has_value());
    QCOMPARE(overview.lastMonth->minor, std::int64_t{100});
    QVERIFY(!overview.lastMonth->yearBeforeMinor);
}

void OverviewTest::slippingAwayIsLongerThanTwiceTheUsualGap()
{
    ShopFixture shop;
    importOrders(shop, {"1 2025-10-01 C1 3.00", "2 2025-11-01 C1 3.00", "3 2025-12-01 C1 3.00",
                        "4 2025-10-01 C2 3.00", "5 2025-12-20 C2 3.00"});
    const auto overview = overviewOn(shop, "2026-02-15");
    QCOMPARE(overview.slipping.customers.now, std::int64_t{1});
    QCOMPARE(overview.slipping.customers.monthAgo, std::int64_t{0});
    QCOMPARE(overview.slipping.formerRegulars, std::int64_t{1});
    QCOMPARE(overview.slipping.formerRegularsYearlyMinor, std::int64_t{900});
}

void OverviewTest::laterHidesASuggestionUntilItsDay()
{
    ShopFixture shop;
    const auto kind = steps::SuggestionKind::ImportSales;
    VERIFY_GOOD(steps::hideSuggestion(shop.session(), kind, *parseIsoDay("2026-06-08")));
    shop.reopen();
    QVERIFY(!suggests(overviewOn(shop, "2026-06-08"), kind));
    QVERIFY(suggests(overviewOn(shop, "2026-06-09"), kind));
    VERIFY_GOOD(steps::showAllSuggestions(shop.session()));
    QVERIFY(suggests(overviewOn(shop, "2026-06-01"), kind));
    QCOMPARE(steps::suggestionKindNamed(steps::nameOf(kind)), std::optional(kind));
    QVERIFY(!steps::suggestionKindNamed("nothing"));
}

void OverviewTest::underSixMonthsNothingIsTold()
{
    QVERIFY(!steps::SalesOutlook({100, 100, 100, 100, 100}).tells());
    QVERIFY(!steps::SalesOutlook({}).tells());
    QVERIFY(steps::SalesOutlook({100, 90, 110, 100, 95, 105}).tells());
    // Thirteen months give the yearly rule nothing to be tried on.
    QVERIFY(!steps::SalesOutlook(std::vector<std::int64_t>(13, 100)).tells());
}

void OverviewTest::anEvenPastGivesANarrowRange()
{
    const steps::SalesOutlook outlook(std::vector<std::int64_t>(24, 1000));
    QVERIFY(outlook.tells());
    QCOMPARE(outlook.month(1).minor, std::int64_t{1000});
    QCOMPARE(outlook.month(12).lowMinor, std::int64_t{1000});
    QCOMPARE(outlook.total(12).minor, std::int64_t{12000});
    QCOMPARE(outlook.total(12).highMinor, std::int64_t{12000});
}

void OverviewTest::growthCarriesTheSeasonOn()
{
    std::vector<std::int64_t> months;
    for (int i = 0; i < 30; ++i)
        months.push_back((i % 12 == 11 ? 3000 : 1000) << (i / 12));  // twice as much each year, a peak in it
    const steps::SalesOutlook outlook(months);
    QVERIFY(outlook.tells());
    QCOMPARE(outlook.month(6).minor, 3 * outlook.month(5).minor);
    QVERIFY(outlook.month(1).lowMinor <= outlook.month(1).minor);
    QVERIFY(outlook.month(1).highMinor >= outlook.month(1).minor);
}

TACTFUL_TEST(OverviewTest)
#include "overview_test.moc"
