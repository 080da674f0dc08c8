#pragma once

#include "core/data/ids.h"
#include "core/store/book.h"

#include <optional>
#include <vector>

/// \file
/// When was somebody born? Opened only to see who is a child.

namespace tactful::store {

struct Birthday {
    data::CustomerId customer = 0;
    Day born;
};

/// Of everybody whose birthday is on file with a year, by ascending person. Of somebody with several records
/// the latest day of birth counts: in doubt they are younger.
Result<std::vector<Birthday>> birthdays(Book& book);
Result<std::optional<Day>> birthdayOf(Book& book, data::CustomerId customer);

}  // namespace tactful::store
