#include "core/features/outcome.h"

#include <cstddef>
#include <utility>

namespace tactful::features {
namespace {

/// The part of `rows` (sorted by customer, then day) that belongs to one customer and falls after `from`, up
/// to `to`; `next` moves on from customer to customer.
template <class Row>
std::pair<std::size_t, std::size_t> sliceOf(const std::vector<Row>& rows, data::CustomerId customer,
                                            const Outcome& period, std::size_t& next)
{
    while (next < rows.size() && rows[next].customer < customer)
        ++next;
    while (next < rows.size() && rows[next].customer == customer && rows[next].day <= period.from)
        ++next;
    const std::size_t first = next;
    while (next < rows.size() && rows[next].customer == customer && rows[next].day <= period.to)
        ++next;
    return {first, next};
}

}  // namespace

Outcome outcomeUntil(Day to, const PurchaseHistory& history, const data::SalesHistory& sales,
                     const std::vector<data::Product>& catalogue)
{
    const auto rows = static_cast<Eigen::Index>(history.customers.size());
    Outcome out{history.asOf, to, Eigen::ArrayXd::Zero(rows), Eigen::ArrayXd::Zero(rows), {0}, {}};
    data::SalesHistory period;  // read as a history of its own, it gives the baskets
    std::size_t order = 0, line = 0;
    for (Eigen::Index i = 0; i < rows; ++i) {
        const data::CustomerId customer = history.customers[static_cast<std::size_t>(i)];
        const auto [firstOrder, endOrder] = sliceOf(sales.orders, customer, out, order);
        for (std::size_t k = firstOrder; k < endOrder; ++k) {
            if (k == firstOrder || sales.orders[k].day != sales.orders[k - 1].day) out.orders[i] += 1.0;
            out.valueMinor[i] += static_cast<double>(sales.orders[k].totalMinor);
            period.orders.push_back(sales.orders[k]);
        }
        const auto [firstLine, endLine] = sliceOf(sales.lines, customer, out, line);
        for (std::size_t k = firstLine; k < endLine; ++k)
            period.lines.push_back(sales.lines[k]);
    }

    const PurchaseHistory after = purchasesUpTo(to, period, catalogue);
    std::size_t next = 0;
    for (const data::CustomerId customer : history.customers) {
        if (next < after.customers.size() && after.customers[next] == customer) {
            const auto basket = static_cast<std::size_t>(after.basketStart[next]);
            if (after.basketStart[next + 1] > after.basketStart[next])
                out.nextProduct.insert(out.nextProduct.end(),
                                       after.lineProduct.begin() + after.lineStart[basket],
                                       after.lineProduct.begin() + after.lineStart[basket + 1]);
            ++next;
        }
        out.nextStart.push_back(static_cast<std::int32_t>(out.nextProduct.size()));
    }
    return out;
}

}  // namespace tactful::features
