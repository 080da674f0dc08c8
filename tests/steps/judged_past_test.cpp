#include "core/base/random.h"
#include "core/steps/enough_data.h"
#include "core/steps/judged_past.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace tactful;
using namespace tactful::steps;

class JudgedPastTest : public QObject {
    Q_OBJECT

private slots:
    void nothingAfterTheAsOfDayIsLookedAt();
    void ordersDealtOutAtRandomAreNoBetterThanTheRule();
    void differencesBetweenCustomersAreFound();
    void threadsAndRunsChangeNothing();
    void aShortPastCannotTellYet();
    void asLastYearIsTriedOnlyWhereThereIsAYear();
    void groupsAreByOrderDays_data();
    void groupsAreByOrderDays();
    void everyWayIsFoundByItsName();
    void rungsNeedCustomersAndOrders_data();
    void rungsNeedCustomersAndOrders();
    void aStoppedJobLeavesNothing();
};

namespace {

constexpr Day firstDay{20000};
constexpr Day asOf{20400};

/// Customers who come at their own pace and leave for good at some time; one product.
data::SalesHistory shopOf(int customers, std::uint64_t seed, int days = 400)
{
    data::SalesHistory sales;
    for (int customer = 1; customer <= customers; ++customer) {
        Random random(seed, static_cast<std::uint64_t>(customer));
        const double pace = random.gamma(0.9, 25.0), leaving = random.beta(1.2, 6.0);
        double at = random.uniform() * days;
        const double value = 1000.0 + 4000.0 * random.uniform();
        do {
            data::SaleOrder order;
            order.order = static_cast<data::OrderId>(sales.orders.size() + 1);
            order.customer = customer;
            order.day = firstDay + static_cast<int>(at);
            order.totalMinor = std::llround(value * (0.7 + 0.6 * random.uniform()));
            if (!sales.orders.empty() && sales.orders.back().customer == customer &&
                sales.orders.back().day == order.day)
                continue;
            sales.orders.push_back(order);
            data::SaleLine line;
            line.customer = customer;
            line.order = order.order;
            line.product = 1;
            line.day = order.day;
            line.quantity = 1;
            line.totalMinor = order.totalMinor;
            sales.lines.push_back(line);
        } while ((at += random.exponential(pace)) < days + 200.0 && !random.chance(leaving));
    }
    return sales;
}

std::vector<data::Product> catalogue()
{
    std::vector<data::Product> products(1);
    products.front().id = 1;
    products.front().sku = "TEA";
    return products;
}

Result<JudgedPast> judged(const data::SalesHistory& sales, unsigned threads = 1)
{
    Job job;
    LearnOptions options;
    options.threads = threads;
    return judgePast(asOf, sales, catalogue(), options, job);
}

const ModelVerdict& activityOf(const JudgedPast& past)
{
    return past.verdicts[1];
}

/// Everything that was found out, as one text that can be compared.
std::string wordsOf(const JudgedPast& past)
{
    std::string words;
    for (const ModelVerdict& verdict : past.verdicts) {
        words += verdict.question + verdict.chosen + verdict.sentence;
        for (const auto& [name, value] : verdict.quality)
            words += name + QByteArray::number(value, 'g', 17).toStdString();
        for (const GroupVerdict& group : verdict.groups)
            words += group.group + group.chosen + QByteArray::number(group.gain.low, 'g', 17).toStdString();
    }
    return words + std::string(nameOf(past.ways.model));
}

}  // namespace

void JudgedPastTest::nothingAfterTheAsOfDayIsLookedAt()
{
    const data::SalesHistory sales = shopOf(400, 1);
    data::SalesHistory moved = sales;
    bool any = false;
    const auto later = [&any](auto& row) {
        if (row.day <= asOf) return;
        any = true;
        row.day = row.day + 31;
        row.totalMinor *= 7;
    };
    std::for_each(moved.orders.begin(), moved.orders.end(), later);
    std::for_each(moved.lines.begin(), moved.lines.end(), later);
    QVERIFY(any);
    const auto one = judged(sales), two = judged(moved);
    QVERIFY(one.ok() && two.ok());
    QCOMPARE(wordsOf(*two), wordsOf(*one));
}

void JudgedPastTest::ordersDealtOutAtRandomAreNoBetterThanTheRule()
{
    data::SalesHistory sales = shopOf(600, 2);
    Random random(3);
    for (std::size_t i = 0; i < sales.orders.size(); ++i)
        sales.orders[i].customer = sales.lines[i].customer = random.between(1, 600);
    const auto byCustomer = [](const auto& x, const auto& y) {
        return std::tie(x.customer, x.day, x.order) < std::tie(y.customer, y.day, y.order);
    };
    std::sort(sales.orders.begin(), sales.orders.end(), byCustomer);
    std::sort(sales.lines.begin(), sales.lines.end(), byCustomer);
    const auto past = judged(sales);
    QVERIFY(past.ok());
    QVERIFY(!activityOf(*past).used);
    QVERIFY(activityOf(*past).sentence.find("no better than the simple rule") != std::string::npos);
    for (const GroupVerdict& group : activityOf(*past).groups)
        QVERIFY(!group.used);
}

void JudgedPastTest::differencesBetweenCustomersAreFound()
{
    const auto past = judged(shopOf(1500, 4));
    QVERIFY(past.ok());
    const ModelVerdict& activity = activityOf(*past);
    QVERIFY(activity.used);
    QCOMPARE(activity.periods, 2);
    QCOMPARE(activity.groups.size(), std::size_t{3});
    QVERIFY(activity.quality.at("gain_low") > 0.0);
    QVERIFY(activity.quality.at("range_coverage") > 0.7);
    QVERIFY(past->population);
    for (std::size_t group = 0; group < buyerGroupCount; ++group)
        QCOMPARE(past->ways.orders[group] == OrderWay::Model, activity.groups[group].used);
}

void JudgedPastTest::threadsAndRunsChangeNothing()
{
    const data::SalesHistory sales = shopOf(400, 5);
    const auto one = judged(sales, 1), again = judged(sales, 1), two = judged(sales, 2);
    QVERIFY(one.ok() && again.ok() && two.ok());
    QCOMPARE(wordsOf(*again), wordsOf(*one));
    QCOMPARE(wordsOf(*two), wordsOf(*one));
}

void JudgedPastTest::aShortPastCannotTellYet()
{
    data::SalesHistory sales;
    sales.orders.push_back({1, 1, asOf - 3});
    const auto past = judged(sales);
    QVERIFY(past.ok());
    for (const ModelVerdict& verdict : past->verdicts)
        QVERIFY(verdict.sentence.find("cannot tell yet") != std::string::npos);
    QVERIFY(past->ways.orders[0] == OrderWay::OwnRate);
    QVERIFY(past->ways.spend[2] == SpendWay::ShopAverage);
    const auto few = judged(shopOf(20, 6));
    QVERIFY(few.ok());
    QVERIFY(!activityOf(*few).used);
    QVERIFY(activityOf(*few).sentence.find("cannot tell yet") != std::string::npos);
}

void JudgedPastTest::asLastYearIsTriedOnlyWhereThereIsAYear()
{
    data::SalesHistory sales;
    sales.orders = {
        {1, 1, asOf - 400}, {2, 1, asOf - 340}, {3, 1, asOf - 10}, {4, 2, asOf - 35}, {5, 2, asOf - 5}};
    for (const data::SaleOrder& order : sales.orders) {
        data::SaleLine line;
        line.customer = order.customer;
        line.order = order.order;
        line.product = 1;
        line.day = order.day;
        line.quantity = 1;
        sales.lines.push_back(line);
    }
    const ShopPast past = pastUpTo(asOf, sales, catalogue());
    QCOMPARE(orderRules(past, 90).size(), std::size_t{4});
    QCOMPARE(orderRules(past, 400).size(), std::size_t{3});
    QCOMPARE(orderRules(pastUpTo(asOf - 100, sales, catalogue()), 90).size(), std::size_t{3});
    const Eigen::ArrayXd orders = ordersByRule(OrderWay::AsLastYear, past, 90);
    QCOMPARE(orders[0], 1.0);  // the one of 340 days ago
    QCOMPARE(orders[1], 1.0);  // new: the own rate, one in the last 90 days
    QCOMPARE(ordersByRule(OrderWay::EveryoneAlike, past, 90)[0], 3.0 * 90.0 / 435.0);
}

void JudgedPastTest::groupsAreByOrderDays_data()
{
    QTest::addColumn<double>("repeats");
    QTest::addColumn<QString>("group");
    QTest::newRow("one day") << 0.0 << "one-time";
    QTest::newRow("two days") << 1.0 << "repeat";
    QTest::newRow("three days") << 2.0 << "repeat";
    QTest::newRow("four days") << 3.0 << "regular";
}

void JudgedPastTest::groupsAreByOrderDays()
{
    QFETCH(double, repeats);
    QFETCH(QString, group);
    QCOMPARE(QString::fromStdString(std::string(nameOf(buyerGroupOf(repeats)))), group);
}

void JudgedPastTest::everyWayIsFoundByItsName()
{
    for (int way = 0; way < 5; ++way) {
        QCOMPARE(orderWayNamed(nameOf(static_cast<OrderWay>(way))),
                 std::optional(static_cast<OrderWay>(way)));
        QCOMPARE(spendWayNamed(nameOf(static_cast<SpendWay>(way))),
                 std::optional(static_cast<SpendWay>(way)));
    }
    QVERIFY(!orderWayNamed("by the stars"));
    QVERIFY(!spendWayNamed(""));
}

void JudgedPastTest::rungsNeedCustomersAndOrders_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("repeatOrders");
    QTest::addColumn<int>("reached");
    QTest::newRow("a first week") << 12 << 0 << 0;
    QTest::newRow("thirty customers") << 30 << 10 << 1;
    QTest::newRow("many customers, nobody came back") << 5000 << 3 << 0;
    QTest::newRow("a hundred") << 100 << 80 << 2;
    QTest::newRow("five hundred") << 500 << 400 << 3;
    QTest::newRow("five thousand") << 5000 << 9000 << 4;
}

void JudgedPastTest::rungsNeedCustomersAndOrders()
{
    QFETCH(int, customers);
    QFETCH(int, repeatOrders);
    QFETCH(int, reached);
    const auto rungs = rungsFor(customers, repeatOrders);
    QCOMPARE(static_cast<int>(std::count_if(rungs.begin(), rungs.end(),
                                            [](const DataRungState& rung) { return rung.reached; })),
             reached);
}

void JudgedPastTest::aStoppedJobLeavesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    Job stopped(stop.get_token(), {});
    const auto past = judgePast(asOf, shopOf(300, 7), catalogue(), {}, stopped);
    QVERIFY(!past.ok());
    QCOMPARE(past.error().code, ErrorCode::Cancelled);
}

TACTFUL_TEST(JudgedPastTest)
#include "judged_past_test.moc"
