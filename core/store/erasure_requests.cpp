#include "core/store/erasure_requests.h"

#include "core/store/customers.h"
#include "core/store/merged_people.h"

namespace tactful::store {
namespace {

constexpr const char* columns = "SELECT customer, requested_at, wipe_at FROM erasure_due ";

ErasureRequest requestOf(const Statement& row)
{
    return {row.integer(0), {row.integer(1)}, {row.integer(2)}};
}

/// As an objection, not as an erasure: files imported meanwhile must not make their orders nobody's.
Status suppress(Database& database, const ErasureRequest& request)
{
    Statement insert(database,
                     "INSERT OR IGNORE INTO suppression (digest, reason, at) "
                     "SELECT suppression_index, 'objection', ?2 FROM identity WHERE customer = ?1 AND "
                     "kind = 'email'");
    return insert.run(request.customer, request.requestedAt.seconds);
}

/// Only what the request itself added: an objection from before stays.
Status liftSuppression(Database& database, data::CustomerId customer, Instant requestedAt)
{
    Statement lift(database,
                   "DELETE FROM suppression WHERE reason = 'objection' AND at = ?2 AND digest IN "
                   "(SELECT suppression_index FROM identity WHERE customer = ?1 AND kind = 'email')");
    return lift.run(customer, requestedAt.seconds);
}

}  // namespace

Result<std::vector<ErasureRequest>> erasureRequests(Book& book)
{
    std::vector<ErasureRequest> all;
    Statement query(book.database(),
                    std::string(columns) + "WHERE " + firstRecordsOnly + " ORDER BY customer");
    if (auto ok = query.forEach([&](Statement& row) { all.push_back(requestOf(row)); }); !ok)
        return ok.error();
    return all;
}

Result<std::optional<ErasureRequest>> erasureRequestOf(Book& book, data::CustomerId customer)
{
    Statement query(book.database(), std::string(columns) + "WHERE customer = ?1");
    const auto row = query.bind(customer).step();
    if (!row) return row.error();
    if (!*row) return std::optional<ErasureRequest>();
    return std::optional(requestOf(query));
}

Result<ErasureRequest> addErasureRequest(Book& book, const ErasureRequest& request)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    const auto customer = customerById(book, request.customer);
    if (!customer) return customer.error();
    const auto earlier = erasureRequestOf(book, request.customer);
    if (!earlier) return earlier.error();
    if (*earlier) return **earlier;
    const auto records = recordsOf(book, request.customer);
    if (!records) return records.error();
    Statement insert(book.database(),
                     "INSERT INTO erasure_due (customer, requested_at, wipe_at, was_restricted) "
                     "SELECT id, ?2, ?3, restricted FROM customer WHERE id = ?1");
    for (const data::CustomerId record : *records) {
        if (auto ok = insert.run(record, request.requestedAt.seconds, request.wipeAt.seconds); !ok)
            return ok.error();
        if (auto ok = suppress(book.database(), {record, request.requestedAt, request.wipeAt}); !ok)
            return ok.error();
    }
    if (auto ok = setRestricted(book, request.customer, true); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return request;
}

Status takeBackErasureRequest(Book& book, data::CustomerId customer)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    const auto request = erasureRequestOf(book, customer);
    if (!request) return request.error();
    if (!*request)
        return Error{ErrorCode::NotFound, "This customer did not ask to be erased, so there is nothing to "
                                          "take back."};
    const auto records = recordsOf(book, customer);
    if (!records) return records.error();
    Database& database = book.database();
    Statement restore(database, "UPDATE customer SET restricted = (SELECT was_restricted FROM erasure_due "
                                "WHERE customer = ?1) WHERE id = ?1");
    Statement forget(database, "DELETE FROM erasure_due WHERE customer = ?1");
    for (const data::CustomerId record : *records) {
        if (auto ok = liftSuppression(database, record, (*request)->requestedAt); !ok) return ok;
        if (auto ok = restore.run(record); !ok) return ok;
        if (auto ok = forget.run(record); !ok) return ok;
    }
    return transaction->commit();
}

}  // namespace tactful::store
