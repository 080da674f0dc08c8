#include "core/steps/order_ways.h"

#include "core/measure/backtest.h"

#include <algorithm>
#include <cassert>
#include <cstddef>

namespace tactful::steps {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

constexpr double regularFrom = 3.0;  ///< repeats
constexpr double latelyWeeks = 26.0;
constexpr int yearDays = 365;
constexpr double daysPerWeek = 7.0;

constexpr std::array<std::string_view, buyerGroupCount> groupNames{"one-time", "repeat", "regular"};
constexpr std::array<std::string_view, 5> orderNames{"model", "own rate so far", "ordered lately",
                                                     "everyone alike", "as last year"};
constexpr std::array<std::string_view, 5> spendNames{
    "model", "own rate and own average order", "own rate and shop average", "everyone alike", "as last year"};
constexpr std::array<OrderWay, 4> orderRuleList{OrderWay::OwnRate, OrderWay::OrderedLately,
                                                OrderWay::EveryoneAlike, OrderWay::AsLastYear};
constexpr std::array<SpendWay, 4> spendRuleList{SpendWay::OwnAverage, SpendWay::ShopAverage,
                                                SpendWay::EveryoneAlike, SpendWay::AsLastYear};

template <class Way, std::size_t count>
std::optional<Way> wayNamed(const std::array<std::string_view, count>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Way>(found - names.begin());
}

/// As much as all customers together ordered per week that they were customers.
double usualOrders(const features::CustomerMatrix& customers, double weeks)
{
    const double watched = customers.age.sum();
    const auto count = static_cast<double>(customers.repeats.size());
    return watched > 0.0 ? customers.repeats.sum() / watched * weeks * count : 0.0;
}

/// Days with a basket in the same days a year before; who came later than that goes on as so far.
ArrayXd ordersLastYear(const ShopPast& past, int days)
{
    const features::PurchaseHistory& purchases = past.purchases;
    const features::CustomerMatrix& customers = past.customers;
    const double weeks = days / daysPerWeek;
    const int from = purchases.asOf.number - yearDays;
    ArrayXd orders = measure::rateRule(customers.repeats, customers.age.max(weeks), weeks);
    for (std::size_t row = 0; row < purchases.customers.size(); ++row) {
        if (customers.firstDay[row].number > from) continue;
        const auto begin = purchases.basketDay.begin() + purchases.basketStart[row];
        const auto end = purchases.basketDay.begin() + purchases.basketStart[row + 1];
        orders[static_cast<Index>(row)] = static_cast<double>(std::upper_bound(begin, end, from + days) -
                                                              std::upper_bound(begin, end, from));
    }
    return orders;
}

bool reachesBackAYear(const ShopPast& past, int days)
{
    const std::vector<Day>& first = past.customers.firstDay;
    return days <= yearDays && !first.empty() &&
           past.customers.asOf - *std::min_element(first.begin(), first.end()) > yearDays;
}

}  // namespace

BuyerGroup buyerGroupOf(double repeats)
{
    if (repeats <= 0.0) return BuyerGroup::OneTime;
    return repeats < regularFrom ? BuyerGroup::Repeat : BuyerGroup::Regular;
}

std::string_view nameOf(BuyerGroup group)
{
    return groupNames[static_cast<std::size_t>(group)];
}

std::string_view nameOf(OrderWay way)
{
    return orderNames[static_cast<std::size_t>(way)];
}

std::optional<OrderWay> orderWayNamed(std::string_view name)
{
    return wayNamed<OrderWay>(orderNames, name);
}

std::string_view nameOf(SpendWay way)
{
    return spendNames[static_cast<std::size_t>(way)];
}

std::optional<SpendWay> spendWayNamed(std::string_view name)
{
    return wayNamed<SpendWay>(spendNames, name);
}

std::span<const OrderWay> orderRules(const ShopPast& past, int days)
{
    return std::span(orderRuleList).first(reachesBackAYear(past, days) ? 4 : 3);
}

std::span<const SpendWay> spendRules(const ShopPast& past, int days)
{
    return std::span(spendRuleList).first(reachesBackAYear(past, days) ? 4 : 3);
}

ArrayXd ordersByRule(OrderWay rule, const ShopPast& past, int days)
{
    const features::CustomerMatrix& customers = past.customers;
    const double weeks = days / daysPerWeek;
    switch (rule) {
    case OrderWay::OrderedLately:
        return measure::latelyRule(customers.recency, customers.age, latelyWeeks,
                                   usualOrders(customers, weeks));
    case OrderWay::EveryoneAlike:
        return measure::alikeRule(customers.repeats.size(), usualOrders(customers, weeks));
    case OrderWay::AsLastYear:
        return ordersLastYear(past, days);
    case OrderWay::Model:
    case OrderWay::OwnRate:
        break;
    }
    assert(rule == OrderWay::OwnRate);
    return measure::rateRule(customers.repeats, customers.age.max(weeks), weeks);
}

ArrayXd spendByRule(SpendWay rule, const ShopPast& past, int days)
{
    const features::CustomerMatrix& customers = past.customers;
    const ArrayXd ownMean = customers.totalMinor / (customers.repeats + 1.0);
    switch (rule) {
    case SpendWay::ShopAverage:
        return ordersByRule(OrderWay::OwnRate, past, days) * meanOrderMinor(customers);
    case SpendWay::EveryoneAlike:
        return ordersByRule(OrderWay::EveryoneAlike, past, days) * meanOrderMinor(customers);
    case SpendWay::AsLastYear:
        return ordersByRule(OrderWay::AsLastYear, past, days) * ownMean;
    case SpendWay::Model:
    case SpendWay::OwnAverage:
        break;
    }
    assert(rule == SpendWay::OwnAverage);
    return ordersByRule(OrderWay::OwnRate, past, days) * ownMean;
}

double meanOrderMinor(const features::CustomerMatrix& customers)
{
    const double days = (customers.repeats + 1.0).sum();
    return days > 0.0 ? customers.totalMinor.sum() / days : 0.0;
}

}  // namespace tactful::steps
