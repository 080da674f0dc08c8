#include "core/base/time_zone.h"
#include "core/samples/demo_shop.h"
#include "core/samples/seasons.h"
#include "tests/core/samples/whole_shop.h"
#include "tests/support/register.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

/// Is there something to learn in the demo shop, and is it what its document says?

using namespace tactful;
using namespace tactful::samples;
using data::LineKind;
using data::OrderStatus;

namespace {

bool isPurchase(const data::ImportedOrder& order)
{
    return order.status == OrderStatus::Sale && !order.who.anonymous();
}

bool hasProduct(const data::ImportedOrder& order, std::string_view ending)
{
    return std::any_of(order.lines.begin(), order.lines.end(), [&](const auto& line) {
        return line.kind == LineKind::Product && line.name.find(ending) != std::string::npos;
    });
}

/// Standard deviation of the gaps by their mean: 1 for chance, near 0 for a clock.
double unevenness(const std::vector<Day>& days)
{
    double sum = 0.0;
    double squares = 0.0;
    const auto count = static_cast<double>(days.size() - 1);
    for (std::size_t i = 1; i < days.size(); ++i) {
        const double gap = days[i] - days[i - 1];
        sum += gap;
        squares += gap * gap;
    }
    const double mean = sum / count;
    return std::sqrt(std::max(0.0, squares / count - mean * mean)) / mean;
}

}  // namespace

class DemoHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_shop = tests::wholeShop(); }

    void aLittleMoreThanHalfOfTheBuyersBuyOnce();
    void christmasIsBusyAndJanuaryQuiet();
    void aislesHaveTheirSeason_data();
    void aislesHaveTheirSeason();
    void cardsSellBeforeMotheringSunday();
    void salesGrowModerately();
    void fewProductsMakeMuchOfTheSales();
    void thingsThatGoTogetherAreBoughtTogether_data();
    void thingsThatGoTogetherAreBoughtTogether();
    void someCustomersBuyTheSameThingLikeClockwork();
    void customersDifferInWhatTheyLike();
    void shoppingHoursAreThoseOfPeople();
    void priyaBuysCandlesEveryNineWeeksAndACakeStandInMay();

private:
    tests::WholeShop m_shop;
};

void DemoHistoryTest::aLittleMoreThanHalfOfTheBuyersBuyOnce()
{
    std::map<std::string, int> orders;
    for (const auto& order : m_shop.orders)
        if (isPurchase(order)) ++orders[order.who.externalId];
    const auto once =
        std::count_if(orders.begin(), orders.end(), [](const auto& buyer) { return buyer.second == 1; });
    const auto regulars =
        std::count_if(orders.begin(), orders.end(), [](const auto& buyer) { return buyer.second >= 5; });
    const double share = static_cast<double>(once) / static_cast<double>(orders.size());
    QVERIFY2(share > 0.5 && share < 0.6, std::to_string(share).c_str());
    QVERIFY(regulars > 400);
    const auto withoutOrders = m_shop.customers.size() - orders.size();
    QVERIFY(withoutOrders > 200 && withoutOrders < 600);
}

void DemoHistoryTest::christmasIsBusyAndJanuaryQuiet()
{
    std::map<int, std::int64_t> byMonth;
    for (const auto& order : m_shop.orders)
        byMonth[civilFromDay(order.day).month] += order.total->minor;
    const std::int64_t quiet = std::max(byMonth[1], byMonth[2]);
    QVERIFY(2 * byMonth[11] > 3 * quiet && 2 * byMonth[12] > 3 * quiet);
    for (int month = 1; month <= 10; ++month)
        QVERIFY(byMonth[11] > byMonth[month]);
}

void DemoHistoryTest::aislesHaveTheirSeason_data()
{
    QTest::addColumn<QByteArray>("aisle");
    QTest::addColumn<int>("busy");
    QTest::addColumn<int>("quiet");
    QTest::newRow("garden in April, not in December") << QByteArray("Garden") << 4 << 12;
    QTest::newRow("Christmas in November, not in May") << QByteArray("Christmas") << 11 << 5;
    QTest::newRow("candles in November, not in June") << QByteArray("Candles") << 11 << 6;
    QTest::newRow("throws in November, not in July") << QByteArray("Throws & cushions") << 11 << 7;
    QTest::newRow("toys in December, not in February") << QByteArray("Toys & nursery") << 12 << 2;
}

void DemoHistoryTest::aislesHaveTheirSeason()
{
    QFETCH(QByteArray, aisle);
    QFETCH(int, busy);
    QFETCH(int, quiet);
    std::map<int, int> ofAisle;
    std::map<int, int> all;
    for (const auto& order : m_shop.orders) {
        for (const auto& line : order.lines) {
            if (line.kind != LineKind::Product) continue;
            ++all[civilFromDay(order.day).month];
            if (line.aisle == aisle.toStdString()) ++ofAisle[civilFromDay(order.day).month];
        }
    }
    const auto share = [&](int month) { return static_cast<double>(ofAisle[month]) / all[month]; };
    QVERIFY(share(busy) > 1.25 * share(quiet));
}

void DemoHistoryTest::cardsSellBeforeMotheringSunday()
{
    int before = 0;
    int after = 0;
    for (const auto& order : m_shop.orders) {
        const int days = motheringSunday(civilFromDay(order.day).year) - order.day;
        if (!hasProduct(order, " card")) continue;
        before += days > 0 && days <= 14;
        after += days <= 0 && days > -14;
    }
    QVERIFY(2 * before > 3 * after);
}

void DemoHistoryTest::salesGrowModerately()
{
    std::map<int, std::int64_t> byYear;
    for (const auto& order : m_shop.orders)
        byYear[(demoLastDay - order.day) / 365] += order.total->minor;
    const double growth = static_cast<double>(byYear[0]) / static_cast<double>(byYear[1]);
    QVERIFY2(growth > 1.02 && growth < 1.25, std::to_string(growth).c_str());
}

void DemoHistoryTest::fewProductsMakeMuchOfTheSales()
{
    std::map<std::string, std::int64_t> sold;
    std::int64_t total = 0;
    for (const auto& order : m_shop.orders)
        for (const auto& line : order.lines)
            if (line.kind == LineKind::Product && line.quantity > 0) {
                ++sold[line.sku];
                ++total;
            }
    std::vector<std::int64_t> counts;
    for (const auto& [sku, count] : sold)
        counts.push_back(count);
    std::sort(counts.rbegin(), counts.rend());
    std::int64_t top = 0;
    for (std::size_t i = 0; i < counts.size() / 5; ++i)
        top += counts[i];
    const double share = static_cast<double>(top) / static_cast<double>(total);
    QVERIFY2(share > 0.45 && share < 0.8, std::to_string(share).c_str());
}

void DemoHistoryTest::thingsThatGoTogetherAreBoughtTogether_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("cake stand and teacup") << QByteArray("cake stand") << QByteArray("teacup & saucer");
    QTest::newRow("teapot and tea") << QByteArray("teapot") << QByteArray("loose tea");
    QTest::newRow("pen and ink") << QByteArray("fountain pen") << QByteArray("ink, 30 ml");
    QTest::newRow("vase and dried flowers") << QByteArray("vase") << QByteArray("dried flowers");
    QTest::newRow("wrap and ribbon") << QByteArray("gift wrap") << QByteArray("ribbon");
}

void DemoHistoryTest::thingsThatGoTogetherAreBoughtTogether()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    double firsts = 0;
    double seconds = 0;
    double both = 0;
    for (const auto& order : m_shop.orders) {
        const bool one = hasProduct(order, first.toStdString());
        const bool other = hasProduct(order, second.toStdString());
        firsts += one;
        seconds += other;
        both += one && other;
    }
    const double lift = both * static_cast<double>(m_shop.orders.size()) / (firsts * seconds);
    QVERIFY2(both >= 20 && lift > 3.0, std::to_string(lift).c_str());
}

void DemoHistoryTest::someCustomersBuyTheSameThingLikeClockwork()
{
    std::map<std::pair<std::string, std::string>, std::vector<Day>> days;
    for (const auto& order : m_shop.orders)
        if (isPurchase(order))
            for (const auto& line : order.lines)
                if (line.kind == LineKind::Product)
                    days[{order.who.externalId, line.sku}].push_back(order.day);
    int regular = 0;
    for (const auto& [key, bought] : days)
        regular += bought.size() >= 5 && unevenness(bought) < 0.35;
    QVERIFY2(regular >= 60, std::to_string(regular).c_str());
}

void DemoHistoryTest::customersDifferInWhatTheyLike()
{
    // Chance that two lines of one customer's different orders are of one aisle, against two lines of
    // anybody's.
    std::map<std::string, std::map<std::string, double>> byCustomer;
    std::map<std::string, double> overall;
    double total = 0;
    for (const auto& order : m_shop.orders)
        if (isPurchase(order))
            for (const auto& line : order.lines)
                if (line.kind == LineKind::Product) {
                    ++byCustomer[order.who.externalId][line.aisle];
                    ++overall[line.aisle];
                    ++total;
                }
    double anybody = 0;
    for (const auto& [aisle, count] : overall)
        anybody += count * count / (total * total);
    double same = 0;
    double pairs = 0;
    for (const auto& [customer, counts] : byCustomer) {
        double lines = 0;
        for (const auto& [aisle, count] : counts) {
            same += count * (count - 1);
            lines += count;
        }
        pairs += lines * (lines - 1);
    }
    QVERIFY(same / pairs > 1.8 * anybody);
}

void DemoHistoryTest::shoppingHoursAreThoseOfPeople()
{
    const TimeZone london = *TimeZone::find("Europe/London");
    std::map<int, int> byHour;
    std::map<int, int> byWeekday;
    for (const auto& order : m_shop.orders) {
        ++byHour[london.localTime(order.at).second / 3600];
        ++byWeekday[weekday(order.day)];
    }
    for (int hour = 0; hour < 6; ++hour)
        QCOMPARE(byHour[hour], 0);
    QVERIFY(byHour[12] > 3 * byHour[6] && byHour[20] > byHour[22]);
    QVERIFY(byWeekday[5] > byWeekday[1]);
}

void DemoHistoryTest::priyaBuysCandlesEveryNineWeeksAndACakeStandInMay()
{
    std::vector<Day> candles;
    std::int64_t spent = 0;
    int orders = 0;
    int thursdays = 0;
    for (const auto& order : m_shop.orders) {
        if (order.who.email != "priya.nair@example.com") continue;
        ++orders;
        spent += order.total->minor;
        thursdays += weekday(order.day) == 3;
        if (hasProduct(order, "Beeswax candles")) candles.push_back(order.day);
        if (hasProduct(order, "cake stand")) QCOMPARE(isoDay(order.day), std::string("2026-05-14"));
    }
    QCOMPARE(orders, 7);
    QCOMPARE(thursdays, 5);
    QCOMPARE(displayAmount({spent, Currency{{'G', 'B', 'P'}}}), std::string("£212.00"));
    QCOMPARE(candles.size(), std::size_t{4});
    QVERIFY(unevenness(candles) < 0.05);
    const int gap = (candles.back() - candles.front()) / 3;
    QVERIFY(gap >= 61 && gap <= 65);
    const auto& priya = m_shop.customers.front();
    QCOMPARE(priya.who.email, std::string("priya.nair@example.com"));
    QCOMPARE(isoDay(*priya.since), std::string("2023-03-14"));
    QVERIFY(!priya.suppression);
}

TACTFUL_TEST(DemoHistoryTest)
#include "demo_history_test.moc"
