#include "core/store/sales.h"

#include "core/base/job.h"
#include "core/base/stoppable_sort.h"
#include "core/base/time_zone.h"
#include "core/store/merged_people.h"
#include "core/store/shop_settings.h"

#include <algorithm>
#include <tuple>

namespace tactful::store {
namespace {

/// What counts of an amount: nothing, if it is in a foreign currency.
class HomeMoney {
public:
    explicit HomeMoney(const Currency& currency) : m_currency(currency.text()) {}
    std::int64_t minor(std::string_view currency, std::int64_t amount) const
    {
        return currency.empty() || currency == m_currency ? amount : 0;
    }

private:
    std::string m_currency;
};

/// Nothing: of everybody.
using OnlyOf = std::optional<data::CustomerId>;

/// An index is used only where the condition is plain, so it is there or not.
std::string withCustomer(std::string sql, const OnlyOf& customer)
{
    return customer ? std::move(sql) + " AND o.customer IN (SELECT ?2 UNION ALL "
                                       "SELECT record FROM merged_record WHERE person = ?2)"
                    : std::move(sql);
}

Statement& bindTo(Statement& query, Day upTo, const OnlyOf& customer)
{
    return customer ? query.bind(upTo.number, *customer) : query.bind(upTo.number);
}

Status readOrders(Book& book, Day upTo, OnlyOf customer, std::vector<data::SaleOrder>& orders,
                  const std::stop_token& stop = {})
{
    const auto settings = shopSettings(book);
    if (!settings) return settings.error();
    const auto zone = TimeZone::find(settings->timeZone);
    if (!zone) return zone.error();
    const HomeMoney money(settings->currency);
    const auto merged = MergedPeople::load(book.database());
    if (!merged) return merged.error();
    Statement query(book.database(),
                    withCustomer("SELECT id, customer, day, ordered_at, gift, currency, refunded_minor, "
                                 "ifnull(total_minor, (SELECT ifnull(sum(total_minor), 0) FROM "
                                 "order_line l WHERE l.customer_order = o.id)) "
                                 "FROM customer_order o WHERE status = 'sale' AND day <= ?1",
                                 customer));
    const auto ok = bindTo(query, upTo, customer).forEach([&](Statement& row) {
        data::SaleOrder order;
        order.order = row.integer(0);
        order.customer = merged->personOf(row.integer(1));
        order.day = {static_cast<std::int32_t>(row.integer(2))};
        order.hour = zone->localTime({row.integer(3)}).second / 3600;
        order.gift = row.flag(4);
        order.totalMinor = money.minor(row.text(5), row.integer(7) - row.integer(6));
        orders.push_back(order);
    });
    sortStoppably(
        orders,
        [](const data::SaleOrder& x, const data::SaleOrder& y) {
            return std::tie(x.customer, x.day, x.order) < std::tie(y.customer, y.day, y.order);
        },
        stop);
    return ok;
}

Status readLines(Book& book, Day upTo, OnlyOf customer, std::vector<data::SaleLine>& lines,
                 const std::stop_token& stop)
{
    const auto settings = shopSettings(book);
    if (!settings) return settings.error();
    const HomeMoney money(settings->currency);
    const auto merged = MergedPeople::load(book.database());
    if (!merged) return merged.error();
    Statement query(
        book.database(),
        withCustomer("SELECT o.customer, o.id, l.product, o.day, l.quantity, l.total_minor, l.currency "
                     "FROM customer_order o JOIN order_line l ON l.customer_order = o.id "
                     "WHERE o.status IN ('sale', 'return') AND o.day <= ?1 AND l.product IS NOT NULL",
                     customer) +
            " ORDER BY o.id, l.position");
    const auto ok = bindTo(query, upTo, customer).forEach([&](Statement& row) {
        data::SaleLine line;
        line.customer = merged->personOf(row.integer(0));
        line.order = row.integer(1);
        line.product = row.integer(2);
        line.day = {static_cast<std::int32_t>(row.integer(3))};
        line.quantity = row.integer(4);
        line.totalMinor = money.minor(row.text(6), row.integer(5));
        lines.push_back(line);
    });
    // Stable: lines of the same product keep the sequence in which they stand in their order.
    sortStoppably(
        lines,
        [](const data::SaleLine& x, const data::SaleLine& y) {
            return std::tie(x.customer, x.day, x.order, x.product) <
                   std::tie(y.customer, y.day, y.order, y.product);
        },
        stop);
    return ok;
}

Result<data::SalesHistory> readSales(Book& book, Day upTo, OnlyOf customer, const std::stop_token& stop = {})
{
    data::SalesHistory history;
    if (auto ok = readOrders(book, upTo, customer, history.orders, stop); !ok) return ok.error();
    if (auto ok = readLines(book, upTo, customer, history.lines, stop); !ok) return ok.error();
    if (stop.stop_requested()) return Job::cancelledError();
    return history;
}

}  // namespace

Result<data::SalesHistory> salesHistory(Book& book, Day upTo, const std::stop_token& stop)
{
    return readSales(book, upTo, {}, stop);
}

Result<data::SalesHistory> salesOf(Book& book, data::CustomerId customer, Day upTo)
{
    return readSales(book, upTo, customer);
}

Result<std::vector<data::SaleOrder>> saleOrders(Book& book, Day upTo)
{
    std::vector<data::SaleOrder> orders;
    if (auto ok = readOrders(book, upTo, {}, orders); !ok) return ok.error();
    return orders;
}

Result<std::vector<CustomerProduct>> productsBought(Book& book, Day upTo)
{
    const auto merged = MergedPeople::load(book.database());
    if (!merged) return merged.error();
    std::vector<CustomerProduct> bought;
    Statement query(book.database(), "SELECT o.customer, l.product "
                                     "FROM customer_order o JOIN order_line l ON l.customer_order = o.id "
                                     "WHERE o.status = 'sale' AND o.day <= ?1 AND o.customer IS NOT NULL "
                                     "AND l.product IS NOT NULL AND l.quantity > 0");
    const auto ok = query.bind(upTo.number).forEach([&](Statement& row) {
        bought.push_back({merged->personOf(row.integer(0)), row.integer(1)});
    });
    if (!ok) return ok.error();
    std::sort(bought.begin(), bought.end());
    bought.erase(std::unique(bought.begin(), bought.end()), bought.end());
    return bought;
}

Result<std::optional<SaleDays>> saleDays(Book& book)
{
    Statement query(book.database(), "SELECT min(day), max(day), (SELECT max(day) FROM customer_order) "
                                     "FROM customer_order WHERE status = 'sale'");
    const auto row = query.step();
    if (!row) return row.error();
    if (query.isNull(0)) return std::optional<SaleDays>();
    return std::optional(SaleDays{{static_cast<std::int32_t>(query.integer(0))},
                                  {static_cast<std::int32_t>(query.integer(1))},
                                  {static_cast<std::int32_t>(query.integer(2))}});
}

}  // namespace tactful::store
