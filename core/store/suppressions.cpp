#include "core/store/suppressions.h"

#include "core/store/address_index.h"

namespace tactful::store {

Result<std::vector<SuppressedCustomer>> suppressedCustomers(Book& book)
{
    std::vector<SuppressedCustomer> all;
    Statement query(book.database(), "SELECT i.customer, s.reason, s.at FROM suppression s JOIN identity i "
                                     "ON i.suppression_index = s.digest "
                                     "UNION ALL "
                                     "SELECT e.customer, s.reason, s.at FROM suppression s JOIN external_id "
                                     "e ON e.suppression_index = s.digest "
                                     "ORDER BY 1, 3, 2");
    const auto ok = query.forEach([&](Statement& row) {
        if (!all.empty() && all.back().customer == row.integer(0)) return;
        const auto reason =
            data::suppressionReasonNamed(row.text(1)).value_or(data::SuppressionReason::Unsubscribed);
        all.push_back({row.integer(0), reason, {row.integer(2)}});
    });
    if (!ok) return ok.error();
    return all;
}

Status suppressCustomer(Book& book, data::CustomerId customer, data::SuppressionReason reason, Instant at)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement insert(book.database(), R"(INSERT OR IGNORE INTO suppression (digest, reason, at)
        SELECT suppression_index, ?2, ?3 FROM identity WHERE customer = ?1 AND kind = 'email'
        UNION ALL
        SELECT suppression_index, ?2, ?3 FROM external_id WHERE customer = ?1
            AND NOT EXISTS (SELECT 1 FROM identity WHERE customer = ?1 AND kind = 'email'))");
    if (auto ok = insert.run(customer, data::nameOf(reason), at.seconds); !ok) return ok;
    return transaction->commit();
}

Status suppressAddress(Book& book, std::string_view email, data::SuppressionReason reason, Instant at)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement insert(book.database(),
                     "INSERT OR IGNORE INTO suppression (digest, reason, at) VALUES (?1, ?2, ?3)");
    if (auto ok = insert.run(suppressionOfEmail(book.keyring(), email), data::nameOf(reason), at.seconds);
        !ok)
        return ok;
    return transaction->commit();
}

Result<bool> isSuppressed(Book& book, std::string_view email)
{
    Statement query(book.database(), "SELECT EXISTS (SELECT 1 FROM suppression WHERE digest = ?1)");
    const auto row = query.bind(suppressionOfEmail(book.keyring(), email)).step();
    if (!row) return row.error();
    return query.flag(0);
}

}  // namespace tactful::store
