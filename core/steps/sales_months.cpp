#include "core/steps/sales_months.h"

#include "core/plan/audience.h"

#include <algorithm>
#include <span>

namespace tactful::steps {
namespace {

constexpr int activeDays = 182;
constexpr int daysOfMonth = 30;
/// A month counts as whole if sales reach so near to its first and last day.
constexpr int edgeDays = 3;

using Orders = std::span<const data::SaleOrder>;

/// Calls each(customer's orders) for every known customer.
template <class Each>
void forEachCustomer(const std::vector<data::SaleOrder>& orders, Each each)
{
    for (std::size_t begin = 0; begin < orders.size();) {
        std::size_t end = begin + 1;
        while (end < orders.size() && orders[end].customer == orders[begin].customer)
            ++end;
        each(Orders(orders).subspan(begin, end - begin));
        begin = end;
    }
}

bool boughtWithin(Orders orders, Day day)
{
    return std::any_of(orders.begin(), orders.end(), [day](const data::SaleOrder& order) {
        return order.day <= day && day - order.day < activeDays;
    });
}

/// The stage on a day by the orders up to it; as the models see it, but without their word on activity.
data::Stage stageOn(Orders orders, Day day)
{
    plan::OrderFacts facts;
    std::vector<int> gaps;
    for (const data::SaleOrder& order : orders) {
        if (order.day > day) break;
        ++facts.orders;
        if (!facts.firstOrder) facts.firstOrder = order.day;
        if (facts.lastOrder && order.day > *facts.lastOrder) gaps.push_back(order.day - *facts.lastOrder);
        facts.lastOrder = order.day;
    }
    if (!gaps.empty()) {
        const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
        std::nth_element(gaps.begin(), middle, gaps.end());
        facts.usualGapDays = *middle;
    }
    return plan::stageOf(facts, day);
}

std::size_t placeOf(CalendarMonth month, CalendarMonth first)
{
    return static_cast<std::size_t>((month.year - first.year) * 12 + month.month - first.month);
}

/// Empty months from the first sale to the last.
std::vector<MonthSales> emptyMonths(const std::vector<data::SaleOrder>& orders, Day today)
{
    const auto [first, last] =
        std::minmax_element(orders.begin(), orders.end(),
                            [](const data::SaleOrder& a, const data::SaleOrder& b) { return a.day < b.day; });
    std::vector<MonthSales> months;
    for (CalendarMonth month = monthOf(first->day); month <= monthOf(last->day); month = monthAfter(month)) {
        MonthSales sales;
        sales.month = month;
        const Day end = firstDayOf(monthAfter(month));
        const bool begun = first->day <= firstDayOf(month) + edgeDays;
        const bool ended = end <= today && last->day >= end - 1 - edgeDays;
        sales.whole = begun && ended;
        months.push_back(sales);
    }
    return months;
}

void addTo(std::vector<MonthSales>& months, Orders orders)
{
    const CalendarMonth first = months.front().month;
    for (const data::SaleOrder& order : orders) {
        MonthSales& month = months[placeOf(monthOf(order.day), first)];
        ++month.orders;
        std::int64_t& sum = order.customer == 0               ? month.anonymousMinor
                            : order.day == orders.front().day ? month.firstTimeMinor
                                                              : month.returningMinor;
        sum += order.totalMinor;
    }
}

}  // namespace

CalendarMonth monthOf(Day day)
{
    const CivilDate date = civilFromDay(day);
    return {date.year, date.month};
}

CalendarMonth monthAfter(CalendarMonth month, int months)
{
    const int number = month.year * 12 + month.month - 1 + months;
    return {number / 12, number % 12 + 1};
}

Day firstDayOf(CalendarMonth month)
{
    return dayFromCivil({month.year, month.month, 1}).value_or(Day{});
}

SalesPicture salesPicture(const std::vector<data::SaleOrder>& orders, Day today)
{
    SalesPicture picture;
    if (orders.empty()) return picture;
    const Day before = today - daysOfMonth;
    picture.months = emptyMonths(orders, today);
    forEachCustomer(orders, [&](Orders own) {
        addTo(picture.months, own);
        if (own.front().customer == 0) return;
        if (boughtWithin(own, today)) ++picture.active.now;
        if (boughtWithin(own, before)) ++picture.active.monthAgo;
        if (stageOn(own, before) == data::Stage::SlippingAway) ++picture.slipping.monthAgo;
        if (stageOn(own, today) != data::Stage::SlippingAway) return;
        ++picture.slipping.now;
        picture.nowSlipping.push_back(own.front().customer);
    });
    return picture;
}

SlippingAway slippingRegulars(const std::vector<data::SaleOrder>& orders,
                              const std::vector<data::CustomerId>& customers)
{
    constexpr std::size_t regularOrders = 3;
    SlippingAway slipping;
    forEachCustomer(orders, [&](Orders own) {
        if (own.size() < regularOrders ||
            !std::binary_search(customers.begin(), customers.end(), own.front().customer))
            return;
        ++slipping.formerRegulars;
        for (const data::SaleOrder& order : own)
            if (own.back().day - order.day < 365) slipping.formerRegularsYearlyMinor += order.totalMinor;
    });
    return slipping;
}

std::vector<MonthSales> wholeMonths(const std::vector<MonthSales>& months)
{
    auto end = months.end();
    while (end != months.begin() && !std::prev(end)->whole)
        --end;
    auto begin = end;
    while (begin != months.begin() && std::prev(begin)->whole)
        --begin;
    return {begin, end};
}

}  // namespace tactful::steps
