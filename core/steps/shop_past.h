#pragma once

#include "core/data/product.h"
#include "core/data/sale.h"
#include "core/features/customer_matrix.h"
#include "core/features/product_groups.h"
#include "core/features/product_text.h"
#include "core/features/purchase_history.h"
#include "core/models/baskets.h"
#include "core/models/order_history.h"
#include "core/models/order_value.h"
#include "core/models/product_likeness.h"

#include <map>
#include <optional>
#include <vector>

/// \file
/// The sales up to a day in the shape that models read. Seen by the steps alone.

namespace tactful::steps {

/// What the shop's past says, once for each use: as columns by customer, as baskets, and as words of
/// products. The first two have the same customers in the same rows, the last two the same products.
struct ShopPast {
    features::CustomerMatrix customers;
    features::PurchaseHistory purchases;
    features::ProductText text;
    features::ProductGroups groups;     ///< numbers that are one product to those who buy it
    features::PurchaseHistory grouped;  ///< purchases, each under its group's lead; empty where none are tied

    /// What models of products learn from: a group is one product, under its lead.
    const features::PurchaseHistory& learntFrom() const { return groups.any() ? grouped : purchases; }
};

ShopPast pastUpTo(Day asOf, const data::SalesHistory& sales, const std::vector<data::Product>& catalogue);

/// What one customer has bought of one product.
struct OwnPurchase {
    Day first;
    Day last;
    int times = 0;  ///< baskets with it

    /// Mean days between two of them; nothing where there was but one.
    std::optional<double> gapDays() const;
};

/// By product column, of the customer in `row`.
std::map<std::int32_t, OwnPurchase> ownPurchases(const features::PurchaseHistory& purchases, std::size_t row);

// Views; `past` must outlive the first, `text` the second.
models::Baskets basketsOf(const features::PurchaseHistory& purchases);
models::ProductLooks looksOf(const features::ProductText& text);
models::OrderHistory orderHistoryOf(const features::CustomerMatrix& customers);
models::ValueHistory valueHistoryOf(const features::CustomerMatrix& customers);

}  // namespace tactful::steps
