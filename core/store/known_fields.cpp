#include "core/store/known_fields.h"

namespace tactful::store {

Result<std::vector<data::CustomerId>> customersWith(Book& book, data::PersonalField field)
{
    Statement query(book.database(), "SELECT customer FROM sealed_field WHERE field = ?1 ORDER BY customer");
    query.bind(data::nameOf(field));
    std::vector<data::CustomerId> customers;
    if (auto ok = query.forEach([&customers](const Statement& row) { customers.push_back(row.integer(0)); });
        !ok)
        return ok.error();
    return customers;
}

}  // namespace tactful::store
