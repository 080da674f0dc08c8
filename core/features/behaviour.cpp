#include "core/features/behaviour.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tactful::features {
namespace {

constexpr std::array<std::array<std::string_view, 2>, behaviourCount> words{
    {{"lately", "long-ago"},
     {"seldom", "often"},
     {"small-orders", "large-orders"},
     {"few-products", "many-products"}}};

/// Mean number of different products in a basket; 0 where none has any.
double productsPerBasket(const PurchaseHistory& purchases, std::size_t customer)
{
    const auto begin = static_cast<std::size_t>(purchases.basketStart[customer]);
    const auto end = static_cast<std::size_t>(purchases.basketStart[customer + 1]);
    if (begin == end) return 0.0;
    const double products = purchases.lineStart[end] - purchases.lineStart[begin];
    return products / static_cast<double>(end - begin);
}

}  // namespace

std::string_view wordFor(Behaviour column, bool more)
{
    return words[static_cast<std::size_t>(column)][more ? 1 : 0];
}

Eigen::MatrixXd behaviourTable(const CustomerMatrix& customers, const PurchaseHistory& purchases)
{
    const auto rows = static_cast<Eigen::Index>(customers.customers.size());
    Eigen::MatrixXd table(rows, behaviourCount);
    for (Eigen::Index row = 0; row < rows; ++row) {
        const auto at = static_cast<std::size_t>(row);
        const double days = 1.0 + customers.repeats[row];
        table(row, 0) = std::log1p(std::max(0, customers.asOf - customers.lastDay[at]));
        table(row, 1) = std::log(days);
        table(row, 2) = std::log1p(std::max(0.0, customers.totalMinor[row] / days));
        table(row, 3) = std::log1p(productsPerBasket(purchases, at));
    }
    return table;
}

}  // namespace tactful::features
