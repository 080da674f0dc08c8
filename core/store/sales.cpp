#include "core/store/sales.h"

#include "core/base/time_zone.h"
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

Status readOrders(Book& book, Day upTo, const TimeZone& zone, const HomeMoney& money,
                  std::vector<data::SaleOrder>& orders)
{
    Statement query(book.database(), "SELECT id, customer, day, ordered_at, gift, currency, refunded_minor, "
                                     "ifnull(total_minor, (SELECT ifnull(sum(total_minor), 0) FROM "
                                     "order_line l WHERE l.customer_order = o.id)) "
                                     "FROM customer_order o WHERE status = 'sale' AND day <= ?1");
    return query.bind(upTo.number).forEach([&](Statement& row) {
        data::SaleOrder order;
        order.order = row.integer(0);
        order.customer = row.integer(1);
        order.day = {static_cast<std::int32_t>(row.integer(2))};
        order.hour = zone.localTime({row.integer(3)}).second / 3600;
        order.gift = row.flag(4);
        order.totalMinor = money.minor(row.text(5), row.integer(7) - row.integer(6));
        orders.push_back(order);
    });
}

Status readLines(Book& book, Day upTo, const HomeMoney& money, std::vector<data::SaleLine>& lines)
{
    Statement query(book.database(),
                    "SELECT o.customer, o.id, l.product, o.day, l.quantity, l.total_minor, l.currency "
                    "FROM customer_order o JOIN order_line l ON l.customer_order = o.id "
                    "WHERE o.status IN ('sale', 'return') AND o.day <= ?1 AND l.product IS NOT NULL "
                    "ORDER BY o.id, l.position");
    return query.bind(upTo.number).forEach([&](Statement& row) {
        data::SaleLine line;
        line.customer = row.integer(0);
        line.order = row.integer(1);
        line.product = row.integer(2);
        line.day = {static_cast<std::int32_t>(row.integer(3))};
        line.quantity = row.integer(4);
        line.totalMinor = money.minor(row.text(6), row.integer(5));
        lines.push_back(line);
    });
}

}  // namespace

Result<data::SalesHistory> salesHistory(Book& book, Day upTo)
{
    const auto settings = shopSettings(book);
    if (!settings) return settings.error();
    const auto zone = TimeZone::find(settings->timeZone);
    if (!zone) return zone.error();
    const HomeMoney money(settings->currency);
    data::SalesHistory history;
    if (auto ok = readOrders(book, upTo, *zone, money, history.orders); !ok) return ok.error();
    if (auto ok = readLines(book, upTo, money, history.lines); !ok) return ok.error();
    std::sort(history.orders.begin(), history.orders.end(),
              [](const data::SaleOrder& a, const data::SaleOrder& b) {
                  return std::tie(a.customer, a.day, a.order) < std::tie(b.customer, b.day, b.order);
              });
    // Stable: lines of the same product keep the sequence in which they stand in their order.
    std::stable_sort(history.lines.begin(), history.lines.end(),
                     [](const data::SaleLine& a, const data::SaleLine& b) {
                         return std::tie(a.customer, a.day, a.order, a.product) <
                                std::tie(b.customer, b.day, b.order, b.product);
                     });
    return history;
}

Result<std::optional<SaleDays>> saleDays(Book& book)
{
    Statement query(book.database(), "SELECT min(day), max(day) FROM customer_order WHERE status = 'sale'");
    const auto row = query.step();
    if (!row) return row.error();
    if (query.isNull(0)) return std::optional<SaleDays>();
    return std::optional(SaleDays{{static_cast<std::int32_t>(query.integer(0))},
                                  {static_cast<std::int32_t>(query.integer(1))}});
}

}  // namespace tactful::store
