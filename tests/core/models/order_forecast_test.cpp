#include "core/models/order_forecast.h"
#include "tests/core/models/simulated_customers.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::models;

class OrderForecastTest : public QObject {
    Q_OBJECT

private slots:
    void rangesHoldTheTruthAsOftenAsPromised();
    void rangesHoldTheExpectation();
    void moneyFollowsOrders();
    void totalsOfSmallShopsAreVaguer();
    void thePaceOfTheShopIsEverybodys();
    void threadsChangeNothing();
    void theQuietHaveNoWindow();
    void everyFailureHasItsCode();
};

namespace {

constexpr RepeatOrders truth{0.9, 5.0, 1.2, 3.5, Leaving::AfterAnyOrder};

RepeatOrdersFit fitted(const OrderHistory& history)
{
    Job job;
    return *fitRepeatOrders(history, {}, job);
}

ValueHistory valuesFor(const OrderHistory& history, std::uint64_t seed)
{
    Random random(seed);
    ValueHistory values{history.repeats, Eigen::ArrayXd::Zero(history.size())};
    for (Eigen::Index i = 0; i < history.size(); ++i)
        if (values.orders[i] > 0.0)
            values.mean[i] = random.gamma(6.0 * values.orders[i], random.gamma(3.5, 15.0)) / values.orders[i];
    return values;
}

bool same(const Eigen::ArrayXd& x, const Eigen::ArrayXd& y)
{
    return (x == y || (x.isNaN() && y.isNaN())).all();
}

}  // namespace

void OrderForecastTest::rangesHoldTheTruthAsOftenAsPromised()
{
    Job job;
    OrderForecastOptions options;
    options.horizon = 26.0;
    options.pace.spread = 0.0;
    int totalsInside = 0;
    for (std::uint64_t shopNumber = 0; shopNumber < 20; ++shopNumber) {
        const auto shop = tests::simulateCustomers(truth, 250, 80.0, options.horizon, 100 + shopNumber);
        options.seed = shopNumber;
        const auto forecast = forecastOrders(fitted(shop.history), shop.history, nullptr, options, job);
        QVERIFY(forecast.ok());
        const double inside =
            (forecast->ordersLow <= shop.later && shop.later <= forecast->ordersHigh).cast<double>().mean();
        QVERIFY(inside > 0.80);
        totalsInside +=
            forecast->totalOrders.low <= shop.later.sum() && shop.later.sum() <= forecast->totalOrders.high;
    }
    // 16 of 20 are promised; fewer than 12 or all would be chances of about one in fifty.
    QVERIFY(totalsInside >= 12);
    QVERIFY(totalsInside <= 19);
}

void OrderForecastTest::rangesHoldTheExpectation()
{
    const auto shop = tests::simulateCustomers(truth, 300, 80.0, 0.0, 7);
    const ValueHistory values = valuesFor(shop.history, 7);
    Job job;
    const auto valueFit = fitOrderValue(values, {}, job);
    QVERIFY(valueFit.ok());
    const ValueSide side{*valueFit, values};
    const auto forecast = forecastOrders(fitted(shop.history), shop.history, &side, {}, job);
    QVERIFY(forecast.ok());
    QVERIFY((forecast->ordersLow <= forecast->orders && forecast->orders <= forecast->ordersHigh).all());
    QVERIFY((forecast->valueLow <= forecast->value && forecast->value <= forecast->valueHigh).all());
    QVERIFY(forecast->totalOrders.low < forecast->orders.sum() &&
            forecast->orders.sum() < forecast->totalOrders.high);
    QVERIFY(forecast->totalValue.low < forecast->value.sum() &&
            forecast->value.sum() < forecast->totalValue.high);
    QVERIFY((forecast->pActive > 0.0 && forecast->pActive <= 1.0).all());
}

void OrderForecastTest::moneyFollowsOrders()
{
    const auto shop = tests::simulateCustomers(truth, 300, 80.0, 0.0, 8);
    const ValueHistory values = valuesFor(shop.history, 8);
    Job job;
    const auto valueFit = fitOrderValue(values, {}, job);
    QVERIFY(valueFit.ok());
    const ValueSide side{*valueFit, values};
    const RepeatOrdersFit fit = fitted(shop.history);
    const auto with = forecastOrders(fit, shop.history, &side, {}, job);
    const auto without = forecastOrders(fit, shop.history, nullptr, {}, job);
    QVERIFY(with.ok() && without.ok());
    QVERIFY(same(with->orders, without->orders));
    QCOMPARE(without->value.size(), Eigen::Index{0});
    QVERIFY(same(with->value, with->orders * expectedOrderValue(valueFit->population, values)));
}

void OrderForecastTest::totalsOfSmallShopsAreVaguer()
{
    Job job;
    OrderForecastOptions options;
    options.pace.spread = 0.0;
    const auto widthOf = [&](Eigen::Index customers) {
        const auto shop = tests::simulateCustomers(truth, customers, 80.0, 0.0, 9);
        const auto forecast = forecastOrders(fitted(shop.history), shop.history, nullptr, options, job);
        return (forecast->totalOrders.high - forecast->totalOrders.low) / forecast->orders.sum();
    };
    const double small = widthOf(60), large = widthOf(2000);
    QVERIFY(small > 3.0 * large);
    options.pace = {0.0, 0.3, 100.0};
    QVERIFY(widthOf(2000) > 2.0 * large);
}

void OrderForecastTest::thePaceOfTheShopIsEverybodys()
{
    const auto shop = tests::simulateCustomers(truth, 400, 80.0, 0.0, 12);
    const RepeatOrdersFit fit = fitted(shop.history);
    Job job;
    OrderForecastOptions options;
    options.pace = {0.0, 0.0, 3.0};
    const auto usual = forecastOrders(fit, shop.history, nullptr, options, job);
    options.pace.level = std::log(1.3);
    const auto faster = forecastOrders(fit, shop.history, nullptr, options, job);
    QVERIFY(usual.ok() && faster.ok());
    QVERIFY(std::abs(faster->orders.sum() / usual->orders.sum() - 1.3) < 1e-3);
    QVERIFY((faster->orders >= usual->orders).all());
    QVERIFY(faster->totalOrders.high > usual->totalOrders.high);
    QVERIFY(same(faster->pActive, usual->pActive));
}

void OrderForecastTest::threadsChangeNothing()
{
    const auto shop = tests::simulateCustomers(truth, 500, 80.0, 0.0, 10);
    const ValueHistory values = valuesFor(shop.history, 10);
    Job job;
    const auto valueFit = fitOrderValue(values, {}, job);
    QVERIFY(valueFit.ok());
    const ValueSide side{*valueFit, values};
    const RepeatOrdersFit fit = fitted(shop.history);
    OrderForecastOptions options;
    options.threads = 1;
    const auto one = forecastOrders(fit, shop.history, &side, options, job);
    options.threads = 3;
    const auto three = forecastOrders(fit, shop.history, &side, options, job);
    QVERIFY(one.ok() && three.ok());
    QVERIFY(same(one->ordersLow, three->ordersLow) && same(one->ordersHigh, three->ordersHigh));
    QVERIFY(same(one->valueLow, three->valueLow) && same(one->valueHigh, three->valueHigh));
    QCOMPARE(one->totalOrders.low, three->totalOrders.low);
    QCOMPARE(one->totalValue.high, three->totalValue.high);
    options.seed = 2;
    const auto other = forecastOrders(fit, shop.history, &side, options, job);
    QVERIFY(other.ok() && !same(one->valueHigh, other->valueHigh));
}

void OrderForecastTest::theQuietHaveNoWindow()
{
    RepeatOrdersFit fit;
    fit.population = truth;
    fit.covariance = 0.01 * Eigen::Matrix4d::Identity();
    //                                  a regular        silent for a year
    const OrderHistory history{Eigen::Array2d(12.0, 12.0), Eigen::Array2d(50.0, 20.0),
                               Eigen::Array2d(52.0, 72.0)};
    Job job;
    const auto forecast = forecastOrders(fit, history, nullptr, {}, job);
    QVERIFY(forecast.ok());
    QVERIFY(forecast->nextFrom[0] > 0.0 && forecast->nextTo[0] < 20.0);
    QVERIFY(forecast->pActive[1] < 0.5);
    QVERIFY(std::isnan(forecast->nextFrom[1]) && std::isnan(forecast->nextTo[1]));
}

void OrderForecastTest::everyFailureHasItsCode()
{
    const auto shop = tests::simulateCustomers(truth, 300, 80.0, 0.0, 10);
    const RepeatOrdersFit fit = fitted(shop.history);
    Job job;
    const auto refuses = [&](const char* field, auto change) {
        OrderForecastOptions options;
        change(options);
        const auto forecast = forecastOrders(fit, shop.history, nullptr, options, job);
        return !forecast.ok() && forecast.error().code == ErrorCode::BadInput &&
               forecast.error().where == field;
    };
    QVERIFY(refuses("horizon", [](auto& o) { o.horizon = 0.0; }));
    QVERIFY(refuses("futures", [](auto& o) { o.futures = 5; }));
    QVERIFY(refuses("level", [](auto& o) { o.level = 1.0; }));
    QVERIFY(refuses("pace.spread", [](auto& o) { o.pace.spread = -0.1; }));
    QVERIFY(refuses("pace.level", [](auto& o) { o.pace.level = std::nan(""); }));
    QVERIFY(refuses("pace.degrees", [](auto& o) { o.pace.degrees = 0.0; }));
    QVERIFY(refuses("window.level", [](auto& o) { o.window.level = 0.0; }));

    const OrderValueFit valueFit;
    const ValueHistory tooFew{Eigen::ArrayXd::Zero(5), Eigen::ArrayXd::Zero(5)};
    const ValueSide side{valueFit, tooFew};
    QCOMPARE(forecastOrders(fit, shop.history, &side, {}, job).error().code, ErrorCode::BadInput);
    OrderHistory broken = shop.history;
    broken.age[3] = -1.0;
    QCOMPARE(forecastOrders(fit, broken, nullptr, {}, job).error().code, ErrorCode::BadInput);
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    QCOMPARE(forecastOrders(fit, shop.history, nullptr, {}, stopped).error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(OrderForecastTest)
#include "order_forecast_test.moc"
