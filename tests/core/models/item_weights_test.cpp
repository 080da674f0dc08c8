#include "core/models/item_weights.h"
#include "tests/core/models/basket_text.h"
#include "tests/core/models/simulated_shop.h"
#include "tests/support/register.h"

#include <Eigen/Dense>

using namespace tactful;
using namespace tactful::models;
using tests::BasketText;
using tests::SimulatedShop;

class ItemWeightsTest : public QObject {
    Q_OBJECT

private slots:
    void areThoseOfTheFormula();
    void oldPurchasesFade();
    void onlyTheBestKnownTakePart();
    void whatIsLaterIsNotSeen();
    void threadsChangeNothing();
    void everyFailureHasItsCode();
};

namespace {

ItemWeights fit(const Baskets& baskets, const ItemWeightsOptions& options, std::int32_t day)
{
    Job job;
    return *fitItemWeights(PastView(baskets, day), options, job);
}

float weightOf(const ItemWeights& weights, std::int32_t from, std::int32_t to)
{
    for (const ItemWeight& entry : weights.of(from))
        if (entry.product == to) return entry.weight;
    return 0.0f;
}

ItemWeightsOptions light()
{
    ItemWeightsOptions options;
    options.penalty = 2.0;
    options.leastBuyers = 1;
    return options;
}

/// Purchases by customer and product, 1 for bought.
Eigen::MatrixXd purchases(const Baskets& baskets)
{
    Eigen::MatrixXd bought = Eigen::MatrixXd::Zero(baskets.customerCount(), baskets.productCount);
    for (std::int32_t u = 0; u < baskets.customerCount(); ++u)
        for (std::int32_t k = baskets.basketStart[static_cast<std::size_t>(u)];
             k < baskets.basketStart[static_cast<std::size_t>(u) + 1]; ++k)
            for (const std::int32_t product : baskets.products(k))
                bought(u, product) = 1.0;
    return bought;
}

}  // namespace

void ItemWeightsTest::areThoseOfTheFormula()
{
    const SimulatedShop shop(150);
    const Baskets baskets = shop.view();
    const Eigen::MatrixXd bought = purchases(baskets);
    const Eigen::MatrixXd shared = bought.transpose() * bought;
    const Eigen::MatrixXd inverse =
        (shared + 2.0 * Eigen::MatrixXd::Identity(shared.rows(), shared.cols())).inverse();
    const ItemWeights weights = fit(baskets, light(), SimulatedShop::days);
    int found = 0;
    for (std::int32_t i = 0; i < SimulatedShop::productCount; ++i)
        for (std::int32_t j = 0; j < SimulatedShop::productCount; ++j) {
            const double expected = i == j || shared(i, j) < 2.0 ? 0.0 : -inverse(i, j) / inverse(j, j);
            QVERIFY(std::abs(static_cast<double>(weightOf(weights, i, j)) - std::max(0.0, expected)) < 1e-4);
            found += weightOf(weights, i, j) > 0.0f;
        }
    QVERIFY(found > 100);
}

void ItemWeightsTest::oldPurchasesFade()
{
    // A with B of late, A with C long ago.
    const BasketText text("90 AB\n91 AB\n92 AB\n1 AC\n2 AC\n3 AC", 3, 100);
    ItemWeightsOptions options = light();
    const ItemWeights ever = fit(text.view(), options, 100);
    QVERIFY(std::abs(weightOf(ever, 0, 1) - weightOf(ever, 0, 2)) < 1e-5f);
    options.halfLifeDays = 30.0;
    const ItemWeights lately = fit(text.view(), options, 100);
    QVERIFY(weightOf(lately, 0, 1) > 3.0f * weightOf(lately, 0, 2));
    QCOMPARE(lately.of(1)[0].buyersOfBoth, 3);
}

void ItemWeightsTest::onlyTheBestKnownTakePart()
{
    const BasketText text("1 ABC\n2 ABC\n3 AB\n? 4 AB", 4, 10);
    ItemWeightsOptions options = light();
    options.mostProducts = 2;
    const ItemWeights weights = fit(text.view(), options, 10);
    QVERIFY(weightOf(weights, 0, 1) > 0.0f);
    QVERIFY(weights.of(2).empty() && weights.of(3).empty());
    QCOMPARE(weights.of(0)[0].buyersOfBoth, 4);
    options.leastBuyers = 9;
    QVERIFY(fit(text.view(), options, 10).rows.empty());
}

void ItemWeightsTest::whatIsLaterIsNotSeen()
{
    const BasketText text("1 AB, 50 AC\n2 AB, 51 AC", 3, 60);
    const ItemWeights weights = fit(text.view(), light(), 40);
    QVERIFY(weightOf(weights, 0, 1) > 0.0f);
    QVERIFY(weights.of(2).empty());
}

void ItemWeightsTest::threadsChangeNothing()
{
    const SimulatedShop shop(150);
    ItemWeightsOptions options = light();
    options.threads = 1;
    const ItemWeights one = fit(shop.view(), options, SimulatedShop::days);
    options.threads = 3;
    const ItemWeights three = fit(shop.view(), options, SimulatedShop::days);
    QCOMPARE(three.start, one.start);
    for (std::size_t i = 0; i < one.rows.size(); ++i)
        QVERIFY(one.rows[i].product == three.rows[i].product && one.rows[i].weight == three.rows[i].weight);
}

void ItemWeightsTest::everyFailureHasItsCode()
{
    const BasketText text("1 AB", 2, 10);
    const Baskets baskets = text.view();
    const auto refused = [&baskets](auto change) {
        Job job;
        ItemWeightsOptions options;
        change(options);
        return fitItemWeights(PastView(baskets, 10), options, job).error().where;
    };
    QCOMPARE(refused([](ItemWeightsOptions& o) { o.mostProducts = 0; }), std::string("mostProducts"));
    QCOMPARE(refused([](ItemWeightsOptions& o) { o.leastBuyers = 0; }), std::string("mostProducts"));
    QCOMPARE(refused([](ItemWeightsOptions& o) { o.penalty = 0.0; }), std::string("penalty"));
    QCOMPARE(refused([](ItemWeightsOptions& o) { o.halfLifeDays = -1.0; }), std::string("halfLifeDays"));
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    QCOMPARE(fitItemWeights(PastView(baskets, 10), light(), stopped).error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(ItemWeightsTest)
#include "item_weights_test.moc"
