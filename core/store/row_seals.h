#pragma once

#include "core/data/seal_finding.h"
#include "core/store/database.h"
#include "core/vault/keyring.h"

#include <functional>

/// \file
/// Marks of what is sealed and belongs to no customer: rows that imports set aside, the titles of a file's
/// columns and how it was read, kept files, and saved formats.
///
/// Each has a mark of its own, a keyed digest of its place and of what is sealed there; all marks together
/// have a total (seal_total.h). As of customers (seal_marks.h), a change by the program renews what it
/// changed and nothing else.

namespace tactful::store {

/// From now on this connection notes which of them it adds, changes or deletes. watchSeals() calls it.
Status watchRowSeals(Database& database);
/// Renews what was noted. renewSealMarks() calls it.
Status renewRowSeals(Database& database, const vault::Keyring& keyring);

/// Marks everything anew, believing what is there: of a new book, or of one from before there were marks.
Status markAllRows(Database& database, const vault::Keyring& keyring);

/// Calls `add` with whatever is not as it was marked. Nothing is opened.
Status checkRowSeals(Database& database, const vault::Keyring& keyring,
                     const std::function<void(data::SealFinding)>& add);

}  // namespace tactful::store
