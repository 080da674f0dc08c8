#include "core/store/known_fields.h"

#include "core/store/merged_people.h"

#include <algorithm>

namespace tactful::store {

Result<std::vector<data::CustomerId>> customersWith(Book& book, data::PersonalField field)
{
    const auto merged = MergedPeople::load(book.database());
    if (!merged) return merged.error();
    Statement query(book.database(), "SELECT customer FROM sealed_field WHERE field = ?1 ORDER BY customer");
    query.bind(data::nameOf(field));
    std::vector<data::CustomerId> customers;
    const auto ok =
        query.forEach([&](const Statement& row) { customers.push_back(merged->personOf(row.integer(0))); });
    if (!ok) return ok.error();
    std::sort(customers.begin(), customers.end());
    customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
    return customers;
}

}  // namespace tactful::store
