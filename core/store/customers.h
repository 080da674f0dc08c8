#pragma once

#include "core/data/customer.h"
#include "core/store/book.h"

#include <string_view>
#include <vector>

/// \file
/// The customers, without anything personal.

namespace tactful::store {

/// By ascending id.
Result<std::vector<data::Customer>> customers(Book& book);

/// NotFound if there is none.
Result<data::Customer> customerById(Book& book, data::CustomerId id);

/// By the shop's own id, else by the book's number, else by e-mail address in any case of letters: whatever a
/// person would type. NotFound if nobody fits; Refused if a shop id is used on two platforms by two people.
Result<data::Customer> findCustomer(Book& book, std::string_view who);

/// GDPR art. 18: kept, never used.
Status setRestricted(Book& book, data::CustomerId id, bool restricted);
Status setObjectsToProfiling(Book& book, data::CustomerId id, bool objects);

}  // namespace tactful::store
