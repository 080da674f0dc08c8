#pragma once

#include "core/data/ids.h"
#include "core/data/person.h"
#include "core/store/book.h"

#include <vector>

/// \file
/// Of whom is a field known? Asked without opening any of them.

namespace tactful::store {

/// Customers of whom the field is on file, ascending.
Result<std::vector<data::CustomerId>> customersWith(Book& book, data::PersonalField field);

}  // namespace tactful::store
