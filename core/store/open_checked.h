#pragma once

#include "core/store/database.h"

#include <cstdint>

/// \file
/// Is this file a book, and is it whole?

namespace tactful::store {

/// SQLite's application_id of a book: "tact".
inline constexpr std::int64_t bookApplicationId = 0x74616374;

/// Everything that is asked before the keys are: is it a book, is it not newer, may it be written to, is it
/// whole?
///
/// Reading every page of a large book takes seconds, so that is done only where damage is likely or would be
/// carried on: after a program that ended without closing the book, and before a migration. Else a glance
/// must do: is the file as long as it says, can the schema be read, and the first and the last row of every
/// table?
///
/// NotFound, BadFile, NewerVersion or Io, each with a sentence of its own.
Result<Database> openChecked(const Path& path);

/// BadFile if any page of the file is damaged.
Status checkEveryPage(Database& database, const Path& path);

}  // namespace tactful::store
