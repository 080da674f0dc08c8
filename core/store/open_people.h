#pragma once

#include "core/base/job.h"
#include "core/data/ids.h"
#include "core/data/person.h"
#include "core/store/book.h"

#include <functional>
#include <span>

/// \file
/// Some fields of everybody, opened on all cores: for lists on the screen.

namespace tactful::store {

/// Calls with each person of whom any of the wanted fields is on file, by ascending number, on the calling
/// thread; the other fields are empty. Of several records what is known most recently counts. At most a few
/// thousand are open at a time. NotFound if a customer's key is gone.
Status openPeople(Book& book, std::span<const data::PersonalField> wanted,
                  const std::function<void(data::CustomerId, data::PersonalFields&&)>& use, Job& job);

}  // namespace tactful::store
