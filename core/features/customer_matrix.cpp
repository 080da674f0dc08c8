#include "core/features/customer_matrix.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <span>

namespace tactful::features {
namespace {

using data::SaleOrder;

/// All orders of one day.
struct OrderDay {
    Day day;
    std::int64_t totalMinor = 0;
};

std::vector<OrderDay> daysOf(std::span<const SaleOrder> orders)
{
    std::vector<OrderDay> days;
    for (const SaleOrder& order : orders) {
        if (days.empty() || days.back().day != order.day) days.push_back({order.day, 0});
        days.back().totalMinor += order.totalMinor;
    }
    return days;
}

int favouriteHourOf(std::span<const SaleOrder> orders)
{
    std::array<int, 24> count{};
    std::array<std::size_t, 24> lastUsed{};
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const auto hour = static_cast<std::size_t>(std::clamp(orders[i].hour, 0, 23));
        ++count[hour];
        lastUsed[hour] = i;
    }
    std::size_t best = 0;
    for (std::size_t hour = 1; hour < count.size(); ++hour)
        if (std::pair(count[hour], lastUsed[hour]) > std::pair(count[best], lastUsed[best])) best = hour;
    return static_cast<int>(best);
}

double medianGapOf(const std::vector<OrderDay>& days)
{
    if (days.size() < 2) return 0.0;
    std::vector<int> gaps;
    for (std::size_t i = 1; i < days.size(); ++i)
        gaps.push_back(days[i].day - days[i - 1].day);
    std::sort(gaps.begin(), gaps.end());
    const std::size_t half = gaps.size() / 2;
    return gaps.size() % 2 == 1 ? gaps[half] : 0.5 * (gaps[half - 1] + gaps[half]);
}

/// The orders of each known customer up to the day.
std::vector<std::span<const SaleOrder>> customersOf(Day asOf, const data::SalesHistory& sales)
{
    std::vector<std::span<const SaleOrder>> customers;
    const std::span<const SaleOrder> orders(sales.orders);
    for (std::size_t first = 0; first < orders.size();) {
        std::size_t end = first, seen = first;
        for (; end < orders.size() && orders[end].customer == orders[first].customer; ++end)
            if (orders[end].day <= asOf) seen = end + 1;
        if (orders[first].customer != 0 && seen > first)
            customers.push_back(orders.subspan(first, seen - first));
        first = end;
    }
    return customers;
}

void fillRow(std::span<const SaleOrder> orders, double unitDays, Eigen::Index row, CustomerMatrix& out)
{
    const std::vector<OrderDay> days = daysOf(orders);
    const Day first = days.front().day, last = days.back().day;
    std::int64_t valued = 0, repeatMinor = 0, totalMinor = days.front().totalMinor;
    for (std::size_t i = 1; i < days.size(); ++i) {
        totalMinor += days[i].totalMinor;
        if (days[i].totalMinor <= 0) continue;
        ++valued;
        repeatMinor += days[i].totalMinor;
    }
    out.logGaps[row] = 0.0;
    for (std::size_t i = 1; i < days.size(); ++i)
        out.logGaps[row] += std::log((days[i].day - days[i - 1].day) / unitDays);
    out.customers.push_back(orders.front().customer);
    out.repeats[row] = static_cast<double>(days.size() - 1);
    out.recency[row] = (last - first) / unitDays;
    out.age[row] = (out.asOf - first) / unitDays;
    out.valuedRepeats[row] = static_cast<double>(valued);
    out.meanRepeatMinor[row] =
        valued > 0 ? static_cast<double>(repeatMinor) / static_cast<double>(valued) : 0.0;
    out.totalMinor[row] = static_cast<double>(totalMinor);
    out.medianGapDays[row] = medianGapOf(days);
    out.firstDay.push_back(first);
    out.lastDay.push_back(last);
    out.favouriteHour.push_back(favouriteHourOf(orders));
}

}  // namespace

CustomerMatrix customersUpTo(Day asOf, const data::SalesHistory& sales, double unitDays)
{
    assert(unitDays > 0.0);
    const auto customers = customersOf(asOf, sales);
    CustomerMatrix out;
    out.asOf = asOf;
    for (Eigen::ArrayXd* column : {&out.repeats, &out.recency, &out.age, &out.logGaps, &out.valuedRepeats,
                                   &out.meanRepeatMinor, &out.totalMinor, &out.medianGapDays})
        column->resize(static_cast<Eigen::Index>(customers.size()));
    for (std::size_t i = 0; i < customers.size(); ++i)
        fillRow(customers[i], unitDays, static_cast<Eigen::Index>(i), out);
    return out;
}

Eigen::ArrayXd laterOrderDays(const CustomerMatrix& before, Day until, const data::SalesHistory& sales)
{
    assert(until >= before.asOf);
    Eigen::ArrayXd later = Eigen::ArrayXd::Zero(before.repeats.size());
    std::size_t row = 0;
    for (const auto& orders : customersOf(until, sales)) {
        if (row == before.customers.size()) break;
        if (orders.front().customer != before.customers[row]) continue;  // came only later
        later[static_cast<Eigen::Index>(row)] =
            static_cast<double>(daysOf(orders).size() - 1) - before.repeats[static_cast<Eigen::Index>(row)];
        ++row;
    }
    return later;
}

}  // namespace tactful::features
