#include "core/store/suppressions.h"

#include "core/store/address_index.h"
#include "core/store/merged_people.h"

#include <algorithm>
#include <cstring>
#include <tuple>
#include <unordered_map>

namespace tactful::store {
namespace {

/// A digest is a good hash already.
struct DigestHash {
    std::size_t operator()(const Digest& digest) const noexcept
    {
        std::size_t hash = 0;
        std::memcpy(&hash, digest.data(), sizeof hash);
        return hash;
    }
};

struct Suppressed {
    data::SuppressionReason reason = data::SuppressionReason::Unsubscribed;
    Instant at;
};
using SuppressionList = std::unordered_multimap<Digest, Suppressed, DigestHash>;

data::SuppressionReason reasonOf(std::string_view name)
{
    return data::suppressionReasonNamed(name).value_or(data::SuppressionReason::Unsubscribed);
}

Result<SuppressionList> suppressionList(Book& book)
{
    SuppressionList list;
    Statement query(book.database(), "SELECT digest, reason, at FROM suppression");
    const auto ok = query.forEach([&](Statement& row) {
        list.emplace(row.bytes<32>(0), Suppressed{reasonOf(row.text(1)), {row.integer(2)}});
    });
    if (!ok) return ok.error();
    return list;
}

}  // namespace

Result<std::vector<SuppressedCustomer>> suppressedCustomers(Book& book)
{
    const auto list = suppressionList(book);
    if (!list) return list.error();
    const auto merged = MergedPeople::load(book.database());
    if (!merged) return merged.error();
    // Matched here: for SQLite it is one walk down a tree for every address of the book.
    std::vector<SuppressedCustomer> all;
    Statement query(book.database(), "SELECT customer, suppression_index FROM identity "
                                     "WHERE suppression_index IS NOT NULL "
                                     "UNION ALL SELECT customer, suppression_index FROM external_id");
    const auto ok = query.forEach([&](Statement& row) {
        const auto [begin, end] = list->equal_range(row.bytes<32>(1));
        for (auto entry = begin; entry != end; ++entry)
            all.push_back({merged->personOf(row.integer(0)), entry->second.reason, entry->second.at});
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
    Statement query(book.database(), R"(WITH own AS (
            SELECT ?1 AS id UNION ALL SELECT record FROM merged_record WHERE person = ?1)
        SELECT reason, at FROM suppression WHERE digest IN (
            SELECT suppression_index FROM identity WHERE customer IN own AND suppression_index IS NOT NULL
            UNION ALL SELECT suppression_index FROM external_id WHERE customer IN own)
        ORDER BY at, reason LIMIT 1)");
    const auto row = query.bind(customer).step();
    if (!row) return row.error();
    if (!*row) return std::optional<SuppressedCustomer>();
    return std::optional(SuppressedCustomer{customer, reasonOf(query.text(0)), {query.integer(1)}});
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
    const auto records = recordsOf(book, customer);
    if (!records) return records.error();
    for (const data::CustomerId record : *records)
        if (auto ok = insert.run(record, data::nameOf(reason), at.seconds); !ok) return ok;
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
