#include "core/store/suppressions.h"

#include "core/store/address_index.h"

#include <algorithm>
#include <tuple>

namespace tactful::store {

Result<std::vector<SuppressedCustomer>> suppressedCustomers(Book& book)
{
    std::vector<SuppressedCustomer> all;
    // Sorted here: an ORDER BY makes SQLite walk the people by customer, a row at a time from all over the
    // file.
    Statement query(book.database(), "SELECT i.customer, s.reason, s.at FROM suppression s JOIN identity i "
                                     "ON i.suppression_index = s.digest "
                                     "UNION ALL "
                                     "SELECT e.customer, s.reason, s.at FROM suppression s JOIN external_id "
                                     "e ON e.suppression_index = s.digest");
    const auto ok = query.forEach([&](Statement& row) {
        const auto reason =
            data::suppressionReasonNamed(row.text(1)).value_or(data::SuppressionReason::Unsubscribed);
        all.push_back({row.integer(0), reason, {row.integer(2)}});
    });
    if (!ok) return ok.error();
    std::sort(all.begin(), all.end(), [](const SuppressedCustomer& a, const SuppressedCustomer& b) {
        return std::tuple(a.customer, a.at, data::nameOf(a.reason)) <
               std::tuple(b.customer, b.at, data::nameOf(b.reason));
    });
    const auto sameCustomer = [](const SuppressedCustomer& a, const SuppressedCustomer& b) {
        return a.customer == b.customer;
    };
    all.erase(std::unique(all.begin(), all.end(), sameCustomer), all.end());
    return all;
}

Result<std::optional<SuppressedCustomer>> suppressionOf(Book& book, data::CustomerId customer)
{
    Statement query(book.database(), R"(SELECT reason, at FROM suppression WHERE digest IN (
            SELECT suppression_index FROM identity WHERE customer = ?1 AND suppression_index IS NOT NULL
            UNION ALL SELECT suppression_index FROM external_id WHERE customer = ?1)
        ORDER BY at, reason LIMIT 1)");
    const auto row = query.bind(customer).step();
    if (!row) return row.error();
    if (!*row) return std::optional<SuppressedCustomer>();
    const auto reason =
        data::suppressionReasonNamed(query.text(0)).value_or(data::SuppressionReason::Unsubscribed);
    return std::optional(SuppressedCustomer{customer, reason, {query.integer(1)}});
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
