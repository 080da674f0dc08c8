#include "core/store/erasure.h"

#include "core/store/address_index.h"
#include "core/store/erased_list.h"
#include "core/store/leftovers.h"
#include "core/store/logbook.h"
#include "core/store/merged_people.h"
#include "core/store/record_links.h"
#include "core/store/seal_marks.h"
#include "core/store/text_list.h"

#include <nlohmann/json.hpp>

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
        database, "INSERT OR IGNORE INTO suppression (digest, reason, at) "
                  "SELECT suppression_index, 'erased', ?2 FROM identity WHERE customer = ?1 AND "
                  "suppression_index IS NOT NULL "
                  "UNION ALL SELECT suppression_index, 'erased', ?2 FROM external_id WHERE customer = ?1");
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
/// blind index: a row with an e-mail address or telephone number of somebody who is leaving loses its cells;
/// and so does one that says who they are.
Status forgetRowsSetAside(Book& book, const PersonTraces* traces)
{
    Database& database = book.database();
    const vault::Keyring& keyring = book.keyring();
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
            if (leaving.contains(emailIndex(keyring, cell)) || leaving.contains(phoneIndex(keyring, cell)) ||
                (traces && traces->isSaidBy(cell))) {
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

/// What was learnt of the person alone went with their row. What was learnt from everybody, them among
/// others, is out of date from now on: no sales have this digest, so the next plan learns anew.
Status outdateLearnt(Database& database)
{
    return database.execute("UPDATE model_run SET data_digest = zeroblob(32)");
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

/// Digests of the addresses and ids of those who leave.
Result<std::vector<ErasedMark>> marksOf(Database& database, const std::vector<Pending>& pending)
{
    std::vector<ErasedMark> marks;
    Statement query(database,
                    "SELECT suppression_index FROM identity WHERE customer = ?1 AND suppression_index IS "
                    "NOT NULL UNION ALL SELECT suppression_index FROM external_id WHERE customer = ?1");
    for (const Pending& erasure : pending) {
        const auto ok = query.bind(erasure.customer).forEach([&](Statement& row) {
            marks.push_back({row.bytes<32>(0), erasure.at});
        });
        if (!ok) return ok.error();
    }
    return marks;
}

/// Begins: from here on they go, whatever happens.
Result<PersonTraces> noteErasures(Book& book, std::span<const data::CustomerId> customers, Instant at)
{
    Database& database = book.database();
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement note(database, "INSERT OR IGNORE INTO pending_erasure (customer, at) "
                             "SELECT id, ?2 FROM customer WHERE id = ?1");
    std::set<data::CustomerId> leaving;
    for (const data::CustomerId customer : customers) {
        const auto records = recordsOf(book, customer);
        if (!records) return records.error();
        for (const data::CustomerId record : *records) {
            if (auto ok = note.run(record, at.seconds); !ok) return ok.error();
            if (database.changedRows() == 0 && record == customer && !leaving.contains(record))
                return Error{ErrorCode::NotFound,
                             "There is no customer " + std::to_string(customer) + " in the book."};
            leaving.insert(record);
        }
    }
    auto traces = PersonTraces::gather(book, std::vector(leaving.begin(), leaving.end()));
    if (!traces) return traces.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return traces;
}

Status tellProof(Database& database, const Erasure& erasure, Instant at)
{
    const AbsenceProof& proof = erasure.proof;
    nlohmann::json payload{{"ambiguous", proof.ambiguous},  {"bytes", proof.bytes},
                           {"customers", erasure.people},   {"files", proof.files},
                           {"found", proof.foundIn.size()}, {"values", proof.values},
                           {"result", "nothing found"}};
    if (!proof.foundIn.empty()) {
        payload["result"] = "something is left";
        payload["found_in"] = proof.foundIn;
    }
    return appendToLogbook(database, at, "Tactful", "erasure-proof", payload.dump());
}

}  // namespace

Result<Erasure> eraseCustomers(Book& book, std::span<const data::CustomerId> customers, Instant at)
{
    if (book.database().inTransaction())
        return Error{ErrorCode::BadInput,
                     "An erasure cannot be a part of another change. Finish that one first."};
    const auto traces = noteErasures(book, customers, at);
    if (!traces) return traces.error();
    const auto erased = endPendingErasures(book, &*traces);
    if (!erased) return erased.error();
    Erasure erasure;
    erasure.people = *erased;
    auto proof = searchForTraces(book, *traces);
    if (!proof) return proof.error();
    erasure.proof = std::move(*proof);
    if (auto ok = tellProof(book.database(), erasure, at); !ok) return ok.error();
    return erasure;
}

Result<std::int64_t> endPendingErasures(Book& book, const PersonTraces* traces)
{
    Database& database = book.database();
    const auto pending = pendingErasures(database);
    if (!pending) return pending.error();
    if (pending->empty()) return std::int64_t{0};
    const auto count =
        database.integer("SELECT count(*) FROM pending_erasure WHERE " + std::string(firstRecordsOnly));
    if (!count) return count.error();
    const auto marks = marksOf(database, *pending);
    if (!marks) return marks.error();
    // Before anybody is gone: afterwards nobody knows their digests.
    if (auto ok = keepErasedList(book, *marks); !ok) return ok.error();
    for (const Pending& erasure : *pending)
        if (auto ok = book.keys().remove(erasure.customer); !ok) return ok.error();
    if (auto ok = book.keys().commit(); !ok) return ok.error();
    // A copy that an ended backup left has their keys, too; one that is being made must not be finished.
    removeLeftovers(passingCopyOf(book.path()));

    {
        auto transaction = Transaction::begin(database);
        if (!transaction) return transaction.error();
        if (auto ok = forgetRowsSetAside(book, traces); !ok) return ok.error();
        for (const Pending& erasure : *pending)
            if (auto ok = eraseRows(database, erasure); !ok) return ok.error();
        if (auto ok = regroupRecords(database); !ok) return ok.error();
        if (auto ok = outdateLearnt(database); !ok) return ok.error();
        const std::string payload = "{\"customers\":" + std::to_string(*count) + "}";
        if (auto ok = appendToLogbook(database, pending->front().at, "owner", "erase", payload); !ok)
            return ok.error();
        if (auto ok = renewSealMarks(database, book.keyring()); !ok) return ok.error();
        if (auto ok = transaction->commit(); !ok) return ok.error();
    }
    if (auto ok = rewriteFile(database); !ok) return ok.error();
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
