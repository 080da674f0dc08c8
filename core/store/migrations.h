#pragma once

#include "core/store/database.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

/// \file
/// How a book of an older version becomes one of this version.

namespace tactful::store {

/// One file of core/store/schema, built into the program. Its number is its place in the list.
struct Migration {
    std::string_view name;
    std::string_view sql;
};

/// Every migration this program knows, oldest first. Never reorder, edit or remove one.
std::span<const Migration> allMigrations();

/// What else belongs to bringing a book up to date, given the version that it had.
using AfterMigration = std::function<Status(std::int64_t before)>;

/// Brings the database from the version it says it has (PRAGMA user_version) to the newest.
///
/// All of it is one transaction, so that a crash or a failure leaves the database as it was. One newer than
/// this program is refused with NewerVersion and left untouched.
Status migrate(Database& database, std::span<const Migration> migrations = allMigrations(),
               const AfterMigration& afterwards = {});

/// Migrates the book in `path`, after copying it beside itself as NAME.tactful.version-N if it already holds
/// something (N > 0) and is older. An older copy of that name is replaced.
Status migrateWithCopy(Database& database, const Path& path,
                       std::span<const Migration> migrations = allMigrations(),
                       const AfterMigration& afterwards = {});

/// A consistent copy of an open database, written under a temporary name and renamed at the end.
/// \param without  SQL that takes out what the copy shall not have, before it gets its name
Status copyDatabase(Database& database, const Path& destination, const std::string& without = {});

}  // namespace tactful::store
