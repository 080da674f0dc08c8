#pragma once

#include "core/data/customer.h"
#include "core/store/book.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The customers, without anything personal.

namespace tactful::store {

/// Every person once, by ascending id. Of somebody with several records (merged_people.h) the most recently
/// known country, language and zone count, the first shop id, and a restriction or objection of any of them.
Result<std::vector<data::Customer>> customers(Book& book);

/// The numbers of the first people of customers().
Result<std::vector<data::CustomerId>> firstCustomers(Book& book, std::size_t count);

/// The person to whom a record belongs. NotFound if there is none.
Result<data::Customer> customerById(Book& book, data::CustomerId id);

/// By the shop's own id, else by the book's number, else by e-mail address in any case of letters: whatever a
/// person would type. Who waits for erasure is found by id or number alone. NotFound if nobody fits; Refused
/// if a shop id is used on two platforms by two people.
Result<data::Customer> findCustomer(Book& book, std::string_view who);

/// What is known beside the personal fields. Nothing: left as it is. Older files do not change it back.
struct RecordCorrection {
    std::optional<std::string> country;
    std::optional<std::string> language;
};
Status correctRecord(Book& book, data::CustomerId id, const RecordCorrection& correction, Instant at);

/// Files that brought something about a customer, oldest first.
struct ImportSource {
    std::string fileName;
    std::string format;
    Instant importedAt;
};
Result<std::vector<ImportSource>> importsAbout(Book& book, data::CustomerId id);

/// GDPR art. 18: kept, never used.
Status setRestricted(Book& book, data::CustomerId id, bool restricted);
Status setObjectsToProfiling(Book& book, data::CustomerId id, bool objects);

}  // namespace tactful::store
