#pragma once

#include "core/base/error.h"

struct sqlite3;

/// \file
/// What SQLite's codes mean to the owner of a shop.

namespace tactful::store {

/// SQLite's own messages name tables and columns, never values. \param database  may be null
Error errorOf(sqlite3* database, int code);

}  // namespace tactful::store
