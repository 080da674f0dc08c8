#pragma once

#include "core/data/ids.h"
#include "core/store/book.h"

#include <span>

/// \file
/// Taking a person out of the book (GDPR art. 17).

namespace tactful::store {

/// Deletes the keys of each person first, of all their records, then every row of theirs; overwrites the
/// freed bytes, empties the write- ahead log and rewrites the file. Rows that were set aside lose their cells
/// where one is an address of theirs. Their orders stay as sales of nobody. A keyed digest of each address
/// stays, so that they are never written to again and never come back with an old file.
///
/// It is begun with a note in the book: after a crash the next write ends it. Not to be called inside a
/// transaction. NotFound, before anything is changed, if one of them does not exist.
Status eraseCustomers(Book& book, std::span<const data::CustomerId> customers, Instant at);

/// Ends erasures that a crash interrupted; returns how many.
Result<std::int64_t> endPendingErasures(Database& database, KeysFile& keys, const vault::Keyring& keyring);

/// Deletes the keys of customers that the book does not have: leftovers of an import that a crash undid. Only
/// under the book's write lock.
Status deleteKeysOfNobody(Database& database, KeysFile& keys);

}  // namespace tactful::store
