#include "core/store/customers.h"

#include "core/base/text.h"
#include "core/store/address_index.h"

namespace tactful::store {
namespace {

constexpr const char* columns =
    "SELECT id, external_id, country, language, time_zone, first_seen, has_email, restricted, "
    "objects_to_profiling FROM customer";

data::Customer customerOf(const Statement& row)
{
    data::Customer customer;
    customer.id = row.integer(0);
    customer.externalId = row.string(1);
    customer.country = row.string(2);
    customer.language = row.string(3);
    customer.timeZone = row.string(4);
    if (const auto day = row.optionalInteger(5)) customer.firstSeen = Day{static_cast<std::int32_t>(*day)};
    customer.hasEmail = row.flag(6);
    customer.restricted = row.flag(7);
    customer.objectsToProfiling = row.flag(8);
    return customer;
}

Error nobody()
{
    return {ErrorCode::NotFound, "Nobody in the book has this id, number or address. Check the spelling."};
}

/// 0 if there is none.
Result<data::CustomerId> byExternalId(Book& book, std::string_view who)
{
    Statement query(book.database(),
                    "SELECT min(customer), max(customer) FROM external_id WHERE external_id = ?1");
    const auto row = query.bind(who).step();
    if (!row) return row.error();
    if (query.integer(0) != query.integer(1))
        return Error{
            ErrorCode::Refused,
            "Two customers of different shop systems have this id. Use the book's number or the address."};
    return query.integer(0);
}

Result<data::CustomerId> byEmail(Book& book, std::string_view email)
{
    Statement query(book.database(),
                    "SELECT customer FROM identity WHERE kind = 'email' AND blind_index = ?1 "
                    "AND customer NOT IN (SELECT customer FROM erasure_due)");
    const auto row = query.bind(emailIndex(book.keyring(), email)).step();
    if (!row) return row.error();
    return *row ? query.integer(0) : 0;
}

Status setFlag(Book& book, const char* sql, data::CustomerId id, bool value)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement update(book.database(), sql);
    if (auto ok = update.run(id, value); !ok) return ok;
    if (book.database().changedRows() == 0) return nobody();
    return transaction->commit();
}

}  // namespace

Result<std::vector<data::Customer>> customers(Book& book)
{
    std::vector<data::Customer> all;
    Statement query(book.database(), std::string(columns) + " ORDER BY id");
    if (auto ok = query.forEach([&](Statement& row) { all.push_back(customerOf(row)); }); !ok)
        return ok.error();
    return all;
}

Result<data::Customer> customerById(Book& book, data::CustomerId id)
{
    Statement query(book.database(), std::string(columns) + " WHERE id = ?1");
    const auto row = query.bind(id).step();
    if (!row) return row.error();
    if (!*row) return nobody();
    return customerOf(query);
}

Result<data::Customer> findCustomer(Book& book, std::string_view who)
{
    const std::string_view typed = trim(who);
    if (contains(typed, "@")) {
        const auto id = byEmail(book, typed);
        if (!id) return id.error();
        if (*id == 0) return nobody();
        return customerById(book, *id);
    }
    const auto id = byExternalId(book, typed);
    if (!id) return id.error();
    if (*id != 0) return customerById(book, *id);
    const auto number = parseInteger(typed);
    if (!number) return nobody();
    return customerById(book, *number);
}

Status correctRecord(Book& book, data::CustomerId id, const RecordCorrection& correction, Instant at)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement update(book.database(),
                     "UPDATE customer SET country = ifnull(?2, country), language = ifnull(?3, language), "
                     "known_at = max(known_at, ?4) WHERE id = ?1");
    if (auto ok = update.run(id, correction.country, correction.language, at.seconds); !ok) return ok;
    if (book.database().changedRows() == 0) return nobody();
    return transaction->commit();
}

Result<std::vector<ImportSource>> importsAbout(Book& book, data::CustomerId id)
{
    std::vector<ImportSource> sources;
    Statement query(book.database(), R"(SELECT file_name, format, imported_at FROM import_batch WHERE id IN (
            SELECT import_batch FROM customer WHERE id = ?1
            UNION SELECT import_batch FROM identity WHERE customer = ?1
            UNION SELECT import_batch FROM external_id WHERE customer = ?1
            UNION SELECT import_batch FROM customer_order WHERE customer = ?1
            UNION SELECT import_batch FROM consent_event WHERE customer = ?1)
        ORDER BY imported_at, id)");
    const auto ok = query.bind(id).forEach([&](Statement& row) {
        sources.push_back({row.string(0), row.string(1), {row.integer(2)}});
    });
    if (!ok) return ok.error();
    return sources;
}

Status setRestricted(Book& book, data::CustomerId id, bool restricted)
{
    return setFlag(book, "UPDATE customer SET restricted = ?2 WHERE id = ?1", id, restricted);
}

Status setObjectsToProfiling(Book& book, data::CustomerId id, bool objects)
{
    return setFlag(book, "UPDATE customer SET objects_to_profiling = ?2 WHERE id = ?1", id, objects);
}

}  // namespace tactful::store
