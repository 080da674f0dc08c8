#pragma once

#include "core/data/ids.h"
#include "core/store/book.h"
#include "core/store/person_traces.h"

#include <span>

/// \file
/// Taking a person out of the book (GDPR art. 17).

namespace tactful::store {

/// How an erasure went.
struct Erasure {
    std::int64_t people = 0;
    AbsenceProof proof;
};

/// Deletes the keys of each person first, of all their records, then every row of theirs; overwrites the
/// freed bytes, empties the write-ahead log and rewrites the file. Rows that were set aside lose their cells
/// where one is an address of theirs, or says their name, street or note. Their orders stay as sales of
/// nobody. A keyed digest of each address and id stays, in the book and in the list beside it
/// (erased_list.h), so that they are never written to again and never come back with an old file or backup.
/// At last their values are searched for in every file of the book, and the logbook is told what that came
/// to.
///
/// It is begun with a note in the book: after a crash the next write ends it (then nobody can search any
/// more). Not to be called inside a transaction. NotFound, before anything is changed, if one of them does
/// not exist.
Result<Erasure> eraseCustomers(Book& book, std::span<const data::CustomerId> customers, Instant at);

/// Ends erasures that a crash interrupted; returns how many.
Result<std::int64_t> endPendingErasures(Book& book, const PersonTraces* traces = nullptr);

/// Deletes the keys of customers that the book does not have: leftovers of an import that a crash undid. Only
/// under the book's write lock.
Status deleteKeysOfNobody(Database& database, KeysFile& keys);

}  // namespace tactful::store
