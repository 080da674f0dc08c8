#pragma once

#include "core/data/sale.h"
#include "core/store/book.h"

#include <optional>
#include <stop_token>

/// \file
/// What was sold, to whom (by number) and when.

namespace tactful::store {

/// Sales and returns up to and including `upTo`, in the order that data::SalesHistory promises; lines of
/// products alone. An order counts with its own total, or with the sum of all its lines, less refunds. There
/// are no exchange rates in the book: a sale in another currency than the shop's counts as a sale of value 0.
/// Cancelled once `stop` is asked.
Result<data::SalesHistory> salesHistory(Book& book, Day upTo, const std::stop_token& stop = {});

/// The same of one person, with the sales of all records of theirs.
Result<data::SalesHistory> salesOf(Book& book, data::CustomerId customer, Day upTo);
/// The orders of everybody alone.
Result<std::vector<data::SaleOrder>> saleOrders(Book& book, Day upTo);

/// Which known customers ever bought which products, up to a day.
struct CustomerProduct {
    data::CustomerId customer = 0;
    data::ProductId product = 0;

    auto operator<=>(const CustomerProduct&) const = default;
};
/// Each pair once, by customer, then product. Returns and cancelled orders do not count.
Result<std::vector<CustomerProduct>> productsBought(Book& book, Day upTo);

/// First and last day of a sale; nothing in a book without sales.
struct SaleDays {
    Day first;
    Day last;
    Day lastOfAnyOrder;  ///< returned and cancelled ones, too
};
Result<std::optional<SaleDays>> saleDays(Book& book);

}  // namespace tactful::store
