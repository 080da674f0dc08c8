#pragma once

#include "core/store/book.h"
#include "core/store/seal_parts.h"

#include <string_view>

/// \file
/// Marks of what is sealed, and of the ledger: so that it shows when another program changed, deleted, added,
/// swapped or put back a value, an entry, or a whole customer.
///
/// A value that is sealed opens in its own place only; that alone does not say that one is missing. So each
/// customer has a mark: a list of what there is, each with a keyed digest, and a digest of the list (a key of
/// its own, vault/mark_key.h). All marks together have a total (seal_total.h). Only whoever has the book's
/// key can make either. A change by the program renews what it changed and nothing else, so that what was
/// done to the rest goes on showing. A whole book that is replaced by an older copy of itself does not show
/// here, but against the manifest of an export (logbook.h).

namespace tactful::store {

/// From now on this connection notes whose fields and entries it changes. Rows that are added to sealed_field
/// are not watched, which would cost an import much: whoever adds one calls noteSealed().
Status watchSeals(Database& database);
Status noteSealed(Database& database, data::CustomerId customer, std::string_view field);

/// Renews what was noted, of customers and of rows that belong to none (row_seals.h).
/// BookTransaction::commit() calls it.
Status renewSealMarks(Database& database, const vault::Keyring& keyring);

/// Marks every customer anew, believing what is there: of a new book, or of one from before there were marks.
Status markAllSeals(Database& database, const vault::Keyring& keyring);
/// Everybody, and the rows that belong to nobody, where the owner says so. Inside a transaction.
Status acceptSeals(Book& book);

}  // namespace tactful::store
