#pragma once

#include "core/data/consent.h"
#include "core/store/book.h"

#include <optional>
#include <string_view>
#include <vector>

/// \file
/// Whom never to write to. Only a keyed digest of each address is kept, so the list survives erasure.

namespace tactful::store {

struct SuppressedCustomer {
    data::CustomerId customer = 0;
    data::SuppressionReason reason = data::SuppressionReason::Unsubscribed;
    Instant at;
};

/// The customers with a suppressed address or id, by ascending id, each once with the earliest reason.
Result<std::vector<SuppressedCustomer>> suppressedCustomers(Book& book);

/// Of one customer; nothing where no address or id of theirs is suppressed.
Result<std::optional<SuppressedCustomer>> suppressionOf(Book& book, data::CustomerId customer);

/// Suppresses every address of a person (and the shop's ids of a record without any). Twice is like once.
Status suppressCustomer(Book& book, data::CustomerId customer, data::SuppressionReason reason, Instant at);
/// Suppresses an address, known or not.
Status suppressAddress(Book& book, std::string_view email, data::SuppressionReason reason, Instant at);
Result<bool> isSuppressed(Book& book, std::string_view email);

}  // namespace tactful::store
