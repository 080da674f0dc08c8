#include "core/steps/fact_switch_step.h"
#include "core/steps/insights_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/overview_step.h"
#include "core/steps/profile_step.h"
#include "core/steps/shop_habits.h"
#include "core/store/model_runs.h"
#include "tests/steps/shop_files.h"
#include "tests/support/register.h"

#include <cmath>
#include <numeric>

using namespace tactful;
using namespace tactful::steps;
using tests::ShopFixture;

namespace {

const std::string columnMap = R"({"kind": "orders", "columns": {"order_id": "Order", "ordered_at": "Date",
    "customer_id": "Id", "sku": "Sku", "product": "Product", "unit_price": "Price"}})";

constexpr int customers = 80;
const Day lastDay = *parseIsoDay("2026-05-01");

/// The first ten customers come for more and until lately; odd ones order at nine, even ones at nine in the
/// evening, each five times.
void importShop(ShopFixture& shop, bool withTimes)
{
    std::string text = "Order,Date,Id,Sku,Product,Price\n";
    int order = 0;
    for (int customer = 1; customer <= customers; ++customer) {
        const bool good = customer <= 10;
        for (int visit = 0; visit < 5; ++visit) {
            const Day day = lastDay - (good ? 0 : 20 + customer) - 12 * visit;
            const std::string time = withTimes ? (customer % 2 != 0 ? " 09:15:00" : " 21:30:00") : "";
            text += std::to_string(++order) + "," + isoDay(day) + time + ",C" + std::to_string(customer) +
                    ",S1,Cup," + (good ? "40.00" : std::to_string(3 + customer % 5) + ".00") + "\n";
        }
    }
    shop.import(shop.write("orders.csv", text), columnMap);
}

void learnAll(ShopFixture& shop)
{
    Job job;
    VERIFY_GOOD(learn(shop.session(), {}, job));
}

Profile profileNamed(ShopFixture& shop, const std::string& who)
{
    auto profile = profileOf(shop.session(), who, lastDay);
    if (!profile) qFatal("%s", profile.error().detail.c_str());
    return std::move(*profile);
}

std::int64_t countOf(const std::vector<CustomerGroup>& groups)
{
    return std::accumulate(
        groups.begin(), groups.end(), std::int64_t{0},
        [](std::int64_t sum, const CustomerGroup& group) { return sum + group.customers; });
}

}  // namespace

class ShopHabitsTest : public QObject {
    Q_OBJECT

private slots:
    void customersKeepTheirOwnHours();
    void filesWithoutTimesGiveNoHours();
    void everyCustomerIsInOneSegment();
    void whatIsSwitchedOffIsNotWorkedOut();
    void beforeLearningNothingIsKnown();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
};

void ShopHabitsTest::customersKeepTheirOwnHours()
{
    ShopFixture shop;
    importShop(shop, true);
    learnAll(shop);
    const Profile morning = profileNamed(shop, "C1"), evening = profileNamed(shop, "C2");
    QVERIFY(morning.times && evening.times);
    QCOMPARE(morning.times->hour, 9);
    QCOMPARE(evening.times->hour, 21);
    QVERIFY(evening.times->hourClear);
    QVERIFY(evening.times->hourShare > 0.8);
    QCOMPARE(evening.times->orders, 5);
    QCOMPARE(evening.times->hours.size(), std::size_t{24});
    QCOMPARE(evening.times->weekdays.size(), std::size_t{7});
    QVERIFY(std::abs(std::accumulate(evening.times->hours.begin(), evening.times->hours.end(), 0.0) - 1.0) <
            1e-9);
}

void ShopHabitsTest::filesWithoutTimesGiveNoHours()
{
    ShopFixture shop;
    importShop(shop, false);
    learnAll(shop);
    const Profile profile = profileNamed(shop, "C1");
    QVERIFY(!profile.times);
    QVERIFY(!profile.segment.empty());
}

void ShopHabitsTest::everyCustomerIsInOneSegment()
{
    ShopFixture shop;
    importShop(shop, true);
    learnAll(shop);
    Job job;
    const auto seen = overview(shop.session(), lastDay, job);
    VERIFY_GOOD(seen);
    QCOMPARE(countOf(seen->segments), std::int64_t{customers});
    const auto insight = segmentInsight(shop.session());
    VERIFY_GOOD(insight);
    QCOMPARE(countOf(insight->segments), std::int64_t{customers});
    QVERIFY(insight->groups.empty());  // under 200 customers
    QCOMPARE(profileNamed(shop, "C3").segment, std::string("big-spender"));
    QCOMPARE(profileNamed(shop, "C80").segment, std::string("gone-quiet"));
}

void ShopHabitsTest::whatIsSwitchedOffIsNotWorkedOut()
{
    ShopFixture shop;
    importShop(shop, true);
    learnAll(shop);
    const Profile before = profileNamed(shop, "C1");
    QVERIFY(before.times);
    VERIFY_GOOD(setFactUsed(shop.session(), before.customer.id, "hours", false));
    QVERIFY(!profileNamed(shop, "C1").times);
    QVERIFY(profileNamed(shop, "C2").times);
}

void ShopHabitsTest::beforeLearningNothingIsKnown()
{
    ShopFixture shop;
    importShop(shop, true);
    const Profile profile = profileNamed(shop, "C1");
    QVERIFY(!profile.times);
    QVERIFY(profile.segment.empty());
    const auto habits = shopHabits({});
    VERIFY_GOOD(habits);
    QCOMPARE(habits->hours.weight, 8.0);
    QVERIFY(habits->segments.empty());
}

void ShopHabitsTest::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("found");
    QTest::newRow("no document") << "times"
                                 << "oops";
    QTest::newRow("no times") << "times"
                              << R"({"known": true})";
    QTest::newRow("a day of two hours") << "times"
                                        << R"({"known": true,
        "hours": {"shares": [0.5, 0.5], "weight": 8, "learnt": false, "gain": 0, "orders": 0},
        "weekdays": {"shares": [0.5, 0.5], "weight": 8, "learnt": false, "gain": 0, "orders": 0}})";
    QTest::newRow("no cuts") << "segments"
                             << R"({"cuts": {}, "segments": [], "groups": []})";
}

void ShopHabitsTest::whatCannotBeReadIsSaid()
{
    QFETCH(QString, kind);
    QFETCH(QString, found);
    data::ModelRun run;
    run.kind = kind.toStdString();
    run.quality = found.toStdString();
    const auto habits = shopHabits({&run, 1});
    QVERIFY(!habits.ok());
    QCOMPARE(habits.error().code, ErrorCode::BadFile);
}

TACTFUL_TEST(ShopHabitsTest)
#include "shop_habits_test.moc"
