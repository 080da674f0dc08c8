#pragma once

#include "core/store/import_writer.h"

/// \file
/// Taking an import out of the book, as if its file had never been read.
///
/// Imports are taken out newest first, down to the one that is to go; those above it are then read again from
/// their kept files (ImportWriter with Again). What was read in between stands on what was read before, so
/// nothing less gives what the book would be without that one.

namespace tactful::store {

/// Takes out what the newest import in use added, and puts back what it changed where nobody changed it
/// since. Its customers and products stay as ghosts: rows that say nothing, until somebody meets them again
/// or deleteGhosts() takes them away. Suppressions stay. Inside the caller's BookTransaction.
///
/// Refused if a newer import is in use, or what is needed is no longer kept.
Status rollBackImport(Book& book, data::BatchId batch, Ghosts& ghosts);

/// Says of a rolled back import whether it is out for good. One that is read again stays in use.
Status markUndone(Book& book, data::BatchId batch, Instant at);

/// Deletes the ghosts that nobody met again, but for those of whom something is known by hand. Their keys go
/// with deleteKeysOfGhosts(), once the transaction has ended well.
Status deleteGhosts(Book& book, const Ghosts& ghosts);
Status deleteKeysOfGhosts(Book& book);

}  // namespace tactful::store
