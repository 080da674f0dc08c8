#pragma once

#include "core/data/person.h"
#include "core/store/book.h"

#include <optional>
#include <span>
#include <vector>

/// \file
/// Which personal fields are kept, of how many people, and when were they last good for anything?

namespace tactful::store {

struct FieldUse {
    data::PersonalField field = data::PersonalField::Email;
    std::int64_t people = 0;  ///< records that have it
    Instant since;            ///< when the first of them came into the book
    std::optional<Day> lastUsed;
};

/// Of the fields that are kept, in the order of data::PersonalField.
Result<std::vector<FieldUse>> fieldUses(Book& book);

/// An earlier day than the one on file changes nothing.
Status noteFieldUse(Book& book, std::span<const data::PersonalField> fields, Day day);

/// Deletes one field of everybody, and what would bring it back when an import is undone. Returns how many
/// records had it.
Result<std::int64_t> deleteField(Book& book, data::PersonalField field);

}  // namespace tactful::store
