#include "core/models/more_data.h"
#include "tests/core/models/simulated_customers.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::models;

class MoreDataTest : public QObject {
    Q_OBJECT

private slots:
    void moreTimeNarrowsTheRange();
    void smallShopsGainMostAndUpsAndDownsStay();
    void theSameSeedGivesTheSameWidths();
    void everyFailureHasItsCode();
};

namespace {

constexpr RepeatOrders truth{0.9, 5.0, 1.2, 3.5, Leaving::AfterAnyOrder};

Result<RangeWidths> widthsOf(Eigen::Index customers, const MoreDataOptions& options)
{
    Job job;
    const OrderHistory history = tests::simulateCustomers(truth, customers, 40.0, 0.0, 41).history;
    return widthsAfterMore(*fitRepeatOrders(history, {}, job), history, options, job);
}

}  // namespace

void MoreDataTest::moreTimeNarrowsTheRange()
{
    MoreDataOptions options;
    options.shopSpread = 0.0;
    options.more = 26.0;
    options.newcomersPerWeek = 10.0;
    const auto widths = widthsOf(400, options);
    QVERIFY(widths.ok());
    QVERIFY(widths->later < widths->now);
    options.more = 4.0;
    const auto aMonth = widthsOf(400, options);
    QVERIFY(aMonth.ok());
    QCOMPARE(aMonth->now, widths->now);
    QVERIFY(aMonth->later > widths->later);
}

void MoreDataTest::smallShopsGainMostAndUpsAndDownsStay()
{
    MoreDataOptions options;
    options.shopSpread = 0.18;
    const auto small = widthsOf(100, options), large = widthsOf(5000, options);
    QVERIFY(small.ok() && large.ok());
    QVERIFY(small->now > large->now);
    QVERIFY(large->now > 1.28 * 0.18);
    QVERIFY(large->later > 1.28 * 0.18);
}

void MoreDataTest::theSameSeedGivesTheSameWidths()
{
    const auto one = widthsOf(300, {}), two = widthsOf(300, {});
    MoreDataOptions options;
    options.seed = 2;
    const auto other = widthsOf(300, options);
    QVERIFY(one.ok() && two.ok() && other.ok());
    QCOMPARE(one->now, two->now);
    QCOMPARE(one->later, two->later);
    QVERIFY(other->later != one->later);
}

void MoreDataTest::everyFailureHasItsCode()
{
    const auto whereOf = [](auto change) {
        MoreDataOptions options;
        change(options);
        const auto widths = widthsOf(100, options);
        return widths.ok() ? std::string("fine") : widths.error().where;
    };
    QCOMPARE(whereOf([](auto&) {}), std::string("fine"));
    QCOMPARE(whereOf([](auto& o) { o.horizon = 0.0; }), std::string("horizon"));
    QCOMPARE(whereOf([](auto& o) { o.more = -1.0; }), std::string("horizon"));
    QCOMPARE(whereOf([](auto& o) { o.newcomersPerWeek = -1.0; }), std::string("newcomersPerWeek"));
    QCOMPARE(whereOf([](auto& o) { o.shopSpread = 3.0; }), std::string("shopSpread"));
    QCOMPARE(whereOf([](auto& o) { o.simulations = 0; }), std::string("simulations"));
    const OrderHistory history = tests::simulateCustomers(truth, 100, 40.0, 0.0, 41).history;
    Job job;
    const auto fit = fitRepeatOrders(history, {}, job);
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    const auto widths = widthsAfterMore(*fit, history, {}, stopped);
    QVERIFY(!widths.ok());
    QCOMPARE(widths.error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(MoreDataTest)
#include "more_data_test.moc"
