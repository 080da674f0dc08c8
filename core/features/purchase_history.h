#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/data/product.h"
#include "core/data/sale.h"

#include <cstdint>
#include <string>
#include <vector>

/// \file
/// Who had bought which products by a given day?
///
/// Compressed rows: customers -> baskets -> products. All orders of a customer on one day are one basket.
/// Nothing later than the as-of day is read, so the past can be judged as it was then.

namespace tactful::features {

struct PurchaseHistory {
    Day asOf;
    std::vector<data::CustomerId> customers;  ///< ascending; everyone with an order up to the day
    std::vector<data::ProductId> products;    ///< ascending; the whole catalogue as given
    std::vector<std::string> aisles;          ///< ascending; the empty name is a product without aisle
    std::vector<std::int32_t> aisleOf;        ///< per product: index into aisles

    // Customer u's baskets: basketStart[u] to basketStart[u + 1], oldest first. Orders of nobody known follow
    // after basketStart.back(), one basket each.
    std::vector<std::int32_t> basketStart;  ///< customers + 1
    std::vector<std::int32_t> basketDay;    ///< Day::number
    std::vector<std::int32_t> lineStart;    ///< baskets + 1
    std::vector<std::int32_t> lineProduct;  ///< index into products, ascending, each once per basket

    // What a customer sent back wholly: at least as many pieces as were bought, up to the day.
    std::vector<std::int32_t> returnedStart;    ///< customers + 1
    std::vector<std::int32_t> returnedProduct;  ///< index into products, ascending
};

/// A purchase is a line of positive quantity in an order of `sales.orders`; so returns are none, and
/// cancelled orders are not in `sales` at all. Lines of products outside the catalogue are passed over; an
/// order without any other line makes no basket, but its customer is still listed.
///
/// `sales` must be sorted as data::SalesHistory says.
/// \par Cost  one pass over orders and lines.
PurchaseHistory purchasesUpTo(Day asOf, const data::SalesHistory& sales,
                              const std::vector<data::Product>& catalogue);

}  // namespace tactful::features
