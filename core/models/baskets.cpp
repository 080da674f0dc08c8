#include "core/models/baskets.h"

#include <algorithm>
#include <string>

namespace tactful::models {
namespace {

using Columns = std::span<const std::int32_t>;

/// True if `starts` begins at 0, never descends and ends at or before `end`.
bool fits(Columns starts, std::size_t end)
{
    return !starts.empty() && starts.front() == 0 && std::is_sorted(starts.begin(), starts.end()) &&
           static_cast<std::size_t>(starts.back()) <= end;
}

/// True if every slice is strictly ascending and within 0 to columns - 1.
bool slicesAscend(Columns starts, Columns values, std::int32_t columns)
{
    for (std::size_t i = 0; i + 1 < starts.size(); ++i)
        for (std::int32_t k = starts[i]; k < starts[i + 1]; ++k) {
            const std::int32_t value = values[static_cast<std::size_t>(k)];
            if (value < 0 || value >= columns) return false;
            if (k > starts[i] && values[static_cast<std::size_t>(k - 1)] >= value) return false;
        }
    return true;
}

Columns slice(Columns starts, Columns values, std::int32_t row)
{
    const auto i = static_cast<std::size_t>(row);
    return values.subspan(static_cast<std::size_t>(starts[i]),
                          static_cast<std::size_t>(starts[i + 1] - starts[i]));
}

Error refused(const char* what)
{
    return {ErrorCode::BadInput, std::string("The purchase history cannot be used: ") + what};
}

}  // namespace

Columns Baskets::products(std::int32_t basket) const
{
    return slice(lineStart, lineProduct, basket);
}

Columns Baskets::returned(std::int32_t customer) const
{
    return returnedStart.empty() ? Columns() : slice(returnedStart, returnedProduct, customer);
}

Status Baskets::check() const
{
    if (productCount < 0) return refused("the number of products is negative.");
    if (!fits(basketStart, basketDay.size()))
        return refused("its customers and baskets do not fit together.");
    if (lineStart.size() != basketDay.size() + 1 || !fits(lineStart, lineProduct.size()) ||
        static_cast<std::size_t>(lineStart.back()) != lineProduct.size())
        return refused("its baskets and lines do not fit together.");
    if (!slicesAscend(lineStart, lineProduct, productCount))
        return refused("the products of a basket are out of order.");
    if (!returnedStart.empty() &&
        (returnedStart.size() != basketStart.size() || !fits(returnedStart, returnedProduct.size()) ||
         !slicesAscend(returnedStart, returnedProduct, productCount)))
        return refused("its returned products do not fit.");
    for (std::size_t u = 0; u + 1 < basketStart.size(); ++u)
        for (std::int32_t k = basketStart[u] + 1; k < basketStart[u + 1]; ++k)
            if (basketDay[static_cast<std::size_t>(k)] < basketDay[static_cast<std::size_t>(k - 1)])
                return refused("the baskets of a customer are not in the order of their days.");
    if (std::any_of(basketDay.begin(), basketDay.end(), [&](std::int32_t day) { return day > asOfDay; }))
        return refused("a basket is later than the as-of day.");
    return {};
}

}  // namespace tactful::models
