#include "core/steps/customer_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/session_parts.h"
#include "tests/steps/shop_files.h"
#include "tests/support/register.h"

using namespace tactful;
using namespace tactful::steps;
using tests::ShopFixture;

/// Somebody who was erased is in nothing that was learnt.
class UnlearntTest : public QObject {
    Q_OBJECT

private slots:
    void noTableSaysAnythingOfThem();
    void theNextPlanLearnsAnew();
    void whatIsLearntThenIsAsIfTheyHadNeverBeenKnown();
};

namespace {

const std::string columns = R"({"kind": "orders", "columns": {"order_id": "order_id", "ordered_at":
"ordered_at", "customer_id": "customer_id", "email": "email", "sku": "sku", "product": "product", "quantity":
"quantity", "unit_price": "unit_price"}})";

/// Thirty customers buy three things at their own pace. The last of them is \p last: an id, or nobody.
std::string orders(const std::string& last)
{
    std::string text = "order_id,ordered_at,customer_id,email,sku,product,quantity,unit_price\n";
    const Day first = *parseIsoDay("2025-01-01");
    int number = 0;
    for (int customer = 1; customer <= 30; ++customer)
        for (int order = 0; order < 6; ++order) {
            const std::string id = customer == 30 ? last : "C" + std::to_string(customer);
            const std::string email = id.empty() ? "" : id + "@example.com";
            const int thing = (customer + order) % 3;
            text += std::to_string(++number) + "," + isoDay(first + customer % 7 + order * (20 + customer)) +
                    "," + id + "," + email + ",S" + std::to_string(thing) + ",Thing " +
                    std::to_string(thing) + ",1," + std::to_string(3 + thing) + ".00\n";
        }
    return text;
}

LearnOutcome learnt(ShopFixture& shop)
{
    Job job;
    const auto outcome = learn(shop.session(), {}, job);
    if (!outcome) qFatal("%s", outcome.error().detail.c_str());
    return *outcome;
}

std::string count(ShopFixture& shop, const std::string& from)
{
    return shop.rows("SELECT count(*) FROM " + from).front();
}

}  // namespace

void UnlearntTest::noTableSaysAnythingOfThem()
{
    ShopFixture shop;
    shop.import(shop.write("orders.csv", orders("C30")), columns);
    learnt(shop);
    Job job;
    const auto plan = planCampaign(shop.session(), {}, job);
    VERIFY_GOOD(plan);
    QCOMPARE(count(shop, "customer_score WHERE customer = 30"), std::string("1"));
    QVERIFY(count(shop, "candidate_pick WHERE customer = 30") != "0");
    VERIFY_GOOD(eraseCustomer(shop.session(), "C30"));
    // Whatever refers to a customer, in every table that there is or will be.
    const auto references = shop.rows(
        "SELECT m.name, f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type = "
        "'table' AND f.\"table\" = 'customer'");
    QVERIFY(references.size() > 8);
    for (const std::string& reference : references) {
        const auto bar = reference.find('|');
        const std::string table = reference.substr(0, bar);
        QCOMPARE(table + count(shop, table + " WHERE " + reference.substr(bar + 1) + " = 30"), table + "0");
    }
}

void UnlearntTest::theNextPlanLearnsAnew()
{
    ShopFixture shop;
    shop.import(shop.write("orders.csv", orders("C30")), columns);
    Job job;
    VERIFY_GOOD(planCampaign(shop.session(), {}, job));
    VERIFY_GOOD(planCampaign(shop.session(), {}, job));
    const std::string told = "logbook WHERE action = 'learn'";
    QCOMPARE(count(shop, told), std::string("1"));
    VERIFY_GOOD(eraseCustomer(shop.session(), "C30"));
    QCOMPARE(count(shop, "model_run WHERE data_digest <> zeroblob(32)"), std::string("0"));
    VERIFY_GOOD(planCampaign(shop.session(), {}, job));
    QCOMPARE(count(shop, told), std::string("2"));
    QCOMPARE(count(shop, "model_run WHERE data_digest = zeroblob(32)"), std::string("0"));
}

void UnlearntTest::whatIsLearntThenIsAsIfTheyHadNeverBeenKnown()
{
    ShopFixture erased;
    erased.import(erased.write("orders.csv", orders("C30")), columns);
    const std::string before = learnt(erased).digest;
    VERIFY_GOOD(eraseCustomer(erased.session(), "C30"));
    ShopFixture never;
    never.import(never.write("orders.csv", orders("")), columns);
    QCOMPARE(learnt(erased).digest, learnt(never).digest);
    QVERIFY(learnt(erased).digest != before);
}

TACTFUL_TEST(UnlearntTest)
#include "unlearnt_test.moc"
