#pragma once

#include "core/data/ids.h"
#include "core/data/person.h"
#include "core/store/book.h"

#include <functional>
#include <span>

/// \file
/// Who somebody is, opened for as long as a message is written or a request answered.

namespace tactful::store {

/// All fields of one person, of several records (merged_people.h) what is known most recently; of a record
/// that was merged into another, what it says itself. Empty where not known. NotFound if a key is gone.
Result<data::PersonalFields> personalFields(Book& book, data::CustomerId customer);

/// Calls with each customer in turn, so that only one is open at a time. Stops at the first failure, of
/// reading or of `use`.
Status forEachPerson(Book& book, std::span<const data::CustomerId> customers,
                     const std::function<Status(data::CustomerId, const data::PersonalFields&)>& use);

/// Puts one field of a person right (GDPR art. 16); an empty value deletes it from all their records. Takes
/// identities along: a new address finds the customer from now on, an old one no more. BadInput if the
/// address belongs to another customer.
Status correctPersonalField(Book& book, data::CustomerId customer, data::PersonalField field,
                            std::string_view value, Instant at);

}  // namespace tactful::store
