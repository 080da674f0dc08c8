#include "core/steps/customer_list_step.h"
#include "core/steps/overview_step.h"
#include "core/steps/privacy_step.h"
#include "core/steps/product_list_step.h"
#include "core/steps/profile_step.h"
#include "core/steps/session_parts.h"
#include "core/steps/shop_today.h"
#include "tests/steps/shop_files.h"
#include "tests/support/register.h"

using namespace tactful;
using tests::ShopFixture;

class ShopTodayTest : public QObject {
    Q_OBJECT

private slots:
    void aShopLivesToday();
    void theDemoShopLivesOnTheDayOfItsLastSale();
    void theDayThatWasAskedForComesFirst();
};

namespace {

const std::string columnMap = R"({"kind": "orders", "columns": {"order_id": "Order", "ordered_at": "Date",
    "customer_id": "Id", "sku": "Sku", "product": "Product", "unit_price": "Price"}})";

void makeDemo(ShopFixture& shop)
{
    data::ShopSettings settings = shop.session().settings();
    settings.demo = true;
    if (!shop.session().changeSettings(settings)) qFatal("no settings");
    shop.import(shop.write("orders.csv", "Order,Date,Id,Sku,Product,Price\n1,2026-01-10,C1,S1,Cup,3.00\n"
                                         "2,2026-02-03,C1,S1,Cup,3.00\n"),
                columnMap);
}

}  // namespace

void ShopTodayTest::aShopLivesToday()
{
    ShopFixture shop;
    steps::SessionParts& parts = shop.session().parts();
    const Day before = parts.zone.dayOf(now());
    const auto day = steps::shopToday(parts, {});
    VERIFY_GOOD(day);
    QVERIFY(*day == before || *day == parts.zone.dayOf(now()));
}

void ShopTodayTest::theDemoShopLivesOnTheDayOfItsLastSale()
{
    ShopFixture shop;
    makeDemo(shop);
    const Day last = *parseIsoDay("2026-02-03");
    Job job;
    QCOMPARE(steps::overview(shop.session(), {}, job)->today, last);
    QCOMPARE(steps::customerList(shop.session(), {}, job)->today, last);
    QCOMPARE(steps::productList(shop.session(), {}, job)->today, last);
    QCOMPARE(steps::profileOf(shop.session(), data::CustomerId{1}, {})->today, last);
    QCOMPARE(steps::privacyView(shop.session(), {}, job)->today, last);
}

void ShopTodayTest::theDayThatWasAskedForComesFirst()
{
    ShopFixture shop;
    makeDemo(shop);
    const Day asked = *parseIsoDay("2026-01-20");
    QCOMPARE(*steps::shopToday(shop.session().parts(), asked), asked);
    Job job;
    QCOMPARE(steps::overview(shop.session(), asked, job)->today, asked);
}

TACTFUL_TEST(ShopTodayTest)
#include "shop_today_test.moc"
