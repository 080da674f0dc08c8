#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>

/// \file
/// Who bought what when, as compressed rows: the input of every product model.

namespace tactful::models {

/// A view; the caller keeps the arrays alive. Customers and products are columns counted from 0.
///
/// Customer u's baskets are basketStart[u] to basketStart[u + 1], oldest first; baskets from
/// basketStart.back() on belong to nobody known and count for what is popular and what goes together. Basket
/// k's products are lineProduct[lineStart[k]] to lineProduct[lineStart[k + 1]], ascending, each once.
struct Baskets {
    std::int32_t productCount = 0;
    std::int32_t asOfDay = 0;                   ///< no basket is later
    std::span<const std::int32_t> basketStart;  ///< customers + 1
    std::span<const std::int32_t> basketDay;    ///< baskets; day number
    std::span<const std::int32_t> lineStart;    ///< baskets + 1
    std::span<const std::int32_t> lineProduct;
    std::span<const std::int32_t> returnedStart = {};    ///< customers + 1, or empty: nothing was returned
    std::span<const std::int32_t> returnedProduct = {};  ///< what each customer sent back wholly, ascending

    std::int32_t customerCount() const { return static_cast<std::int32_t>(basketStart.size()) - 1; }
    std::int32_t basketCount() const { return static_cast<std::int32_t>(basketDay.size()); }
    std::span<const std::int32_t> products(std::int32_t basket) const;
    std::span<const std::int32_t> returned(std::int32_t customer) const;

    /// BadInput if starts do not fit or descend, a column is out of range, a basket's products are not
    /// ascending, a customer's days descend, or a day is past asOfDay.
    Status check() const;
};

}  // namespace tactful::models
