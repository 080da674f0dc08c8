#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/store/book.h"

#include <optional>
#include <vector>

/// \file
/// How often does somebody want to hear from the shop?

namespace tactful::store {

struct Wish {
    data::CustomerId customer = 0;
    int gapDays = 0;  ///< at least so many days between two messages
    Instant at;       ///< when they said so

    bool operator==(const Wish&) const = default;
};

/// By customer. Of somebody with several records the latest wish.
Result<std::vector<Wish>> wishes(Book& book);
Result<std::optional<Wish>> wishOf(Book& book, data::CustomerId customer);

/// Nothing takes the wish back. Returns the gap that was wished for before. NotFound if there is no such
/// customer.
Result<std::optional<int>> setWish(Book& book, data::CustomerId customer, std::optional<int> gapDays,
                                   Instant at);

}  // namespace tactful::store
