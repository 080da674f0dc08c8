#include "core/store/erasure.h"

#include "core/store/address_index.h"
#include "core/store/logbook.h"
#include "core/store/merged_people.h"
#include "core/store/record_links.h"
#include "core/store/text_list.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace tactful::store {
namespace {

struct Pending {
    data::CustomerId customer = 0;
    Instant at;
};

Result<std::vector<Pending>> pendingErasures(Database& database)
{
    std::vector<Pending> pending;
    Statement query(database, "SELECT customer, at FROM pending_erasure ORDER BY customer");
    const auto ok = query.forEach([&](Statement& row) {
        pending.push_back({row.integer(0), {row.integer(1)}});
    });
    if (!ok) return ok.error();
    return pending;
}

/// Deleting the customer takes identities, sealed fields, consent events, plans, scores, picks and results
/// along (ON DELETE CASCADE).
Status eraseRows(Database& database, const Pending& erasure)
{
    Statement suppress(
        database,
        "INSERT OR IGNORE INTO suppression (digest, reason, at) "
        "SELECT suppression_index, 'erased', ?2 FROM identity WHERE customer = ?1 AND kind = 'email'");
    Statement unlink(database, "UPDATE customer_order SET customer = NULL, unlinked = 1, buyer_digest = NULL "
                               "WHERE customer = ?1");
    // The keys of links are digests of addresses; those of somebody who has gone go along.
    Statement unlinkRecords(database,
                            "DELETE FROM record_link WHERE first = ?1 OR second = ?1 OR first_key IN (SELECT "
                            "blind_index FROM identity WHERE customer = ?1) OR second_key IN (SELECT "
                            "blind_index FROM identity WHERE customer = ?1)");
    Statement erase(database, "DELETE FROM customer WHERE id = ?1");
    Statement done(database, "DELETE FROM pending_erasure WHERE customer = ?1");
    if (auto ok = suppress.run(erasure.customer, erasure.at.seconds); !ok) return ok;
    if (auto ok = unlink.run(erasure.customer); !ok) return ok;
    if (auto ok = unlinkRecords.run(erasure.customer); !ok) return ok;
    if (auto ok = erase.run(erasure.customer); !ok) return ok;
    return done.run(erasure.customer);
}

/// Cells that were set aside are sealed with the book's key and so outlive a customer's. They are compared by
/// blind index: a row with an e-mail address or telephone number of somebody who is leaving loses its cells.
Status forgetRowsSetAside(Database& database, const vault::Keyring& keyring)
{
    std::set<vault::ShortIndex> leaving;
    Statement identities(
        database,
        "SELECT blind_index FROM identity WHERE customer IN (SELECT customer FROM pending_erasure)");
    if (auto ok = identities.forEach([&](Statement& row) { leaving.insert(row.bytes<16>(0)); }); !ok)
        return ok;
    if (leaving.empty()) return {};
    std::vector<std::int64_t> affected;
    Statement query(database, "SELECT id, cells_nonce, cells FROM import_issue WHERE cells IS NOT NULL");
    const auto read = query.forEach([&](Statement& row) {
        const auto cells = vault::open(keyring.rowKey(), {"import_issue", "cells", row.integer(0)},
                                       row.blob(1), row.blob(2));
        if (!cells) return;
        for (const std::string& cell : unpacked(*cells))
            if (leaving.contains(emailIndex(keyring, cell)) || leaving.contains(phoneIndex(keyring, cell))) {
                affected.push_back(row.integer(0));
                return;
            }
    });
    if (!read) return read;
    Statement forget(database, "UPDATE import_issue SET cells = NULL, cells_nonce = NULL WHERE id = ?1");
    for (const std::int64_t id : affected)
        if (auto ok = forget.run(id); !ok) return ok;
    return {};
}

/// Overwritten bytes are still in the log until it is emptied; the rewrite takes what slack there is.
Status rewriteFile(Database& database)
{
    if (auto ok = database.execute("VACUUM"); !ok) return ok;
    const auto busy = database.integer("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy) return busy.error();
    if (*busy != 0)
        return Error{ErrorCode::Busy,
                     "The erasure is done, but another window is still reading the book, so that old bytes "
                     "remain in its log file. Close the other window; closing the book clears them."};
    return {};
}

}  // namespace

Status eraseCustomers(Book& book, std::span<const data::CustomerId> customers, Instant at)
{
    Database& database = book.database();
    if (database.inTransaction())
        return Error{ErrorCode::BadInput,
                     "An erasure cannot be a part of another change. Finish that one first."};
    {
        auto transaction = BookTransaction::begin(book);
        if (!transaction) return transaction.error();
        Statement note(database, "INSERT OR IGNORE INTO pending_erasure (customer, at) "
                                 "SELECT id, ?2 FROM customer WHERE id = ?1");
        for (const data::CustomerId customer : customers) {
            const auto records = recordsOf(book, customer);
            if (!records) return records.error();
            for (const data::CustomerId record : *records) {
                if (auto ok = note.run(record, at.seconds); !ok) return ok;
                if (database.changedRows() == 0 && record == customer)
                    return Error{ErrorCode::NotFound,
                                 "There is no customer " + std::to_string(customer) + " in the book."};
            }
        }
        if (auto ok = transaction->commit(); !ok) return ok;
    }
    const auto erased = endPendingErasures(database, book.keys(), book.keyring());
    if (!erased) return erased.error();
    return rewriteFile(database);
}

Result<std::int64_t> endPendingErasures(Database& database, KeysFile& keys, const vault::Keyring& keyring)
{
    const auto pending = pendingErasures(database);
    if (!pending) return pending.error();
    if (pending->empty()) return std::int64_t{0};
    const auto count =
        database.integer("SELECT count(*) FROM pending_erasure WHERE " + std::string(firstRecordsOnly));
    if (!count) return count.error();
    for (const Pending& erasure : *pending)
        if (auto ok = keys.remove(erasure.customer); !ok) return ok.error();
    if (auto ok = keys.commit(); !ok) return ok.error();

    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    if (auto ok = forgetRowsSetAside(database, keyring); !ok) return ok.error();
    for (const Pending& erasure : *pending)
        if (auto ok = eraseRows(database, erasure); !ok) return ok.error();
    if (auto ok = regroupRecords(database); !ok) return ok.error();
    const std::string payload = "{\"customers\":" + std::to_string(*count) + "}";
    if (auto ok = appendToLogbook(database, pending->front().at, "owner", "erase", payload); !ok)
        return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return *count;
}

Status deleteKeysOfNobody(Database& database, KeysFile& keys)
{
    const auto withKeys = keys.customers();
    if (!withKeys) return withKeys.error();
    std::vector<std::int64_t> known;
    Statement query(database, "SELECT id FROM customer ORDER BY id");
    if (auto ok = query.forEach([&](Statement& row) { known.push_back(row.integer(0)); }); !ok) return ok;
    std::vector<std::int64_t> orphans;
    std::set_difference(withKeys->begin(), withKeys->end(), known.begin(), known.end(),
                        std::back_inserter(orphans));
    for (const std::int64_t customer : orphans)
        if (auto ok = keys.remove(customer); !ok) return ok;
    return keys.commit();
}

}  // namespace tactful::store
