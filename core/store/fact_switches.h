#pragma once

#include "core/data/ids.h"
#include "core/store/book.h"

#include <string>
#include <string_view>
#include <vector>

/// \file
/// Which facts about whom the owner has switched off.

namespace tactful::store {

struct FactSwitch {
    data::CustomerId customer = 0;
    std::string fact;

    bool operator==(const FactSwitch&) const = default;
};

/// Those that are off, by customer, then fact.
Result<std::vector<FactSwitch>> factsSwitchedOff(Book& book);
Result<std::vector<FactSwitch>> factsSwitchedOffOf(Book& book, data::CustomerId customer);

/// Returns what it was before. NotFound if there is no such customer.
Result<bool> switchFact(Book& book, data::CustomerId customer, std::string_view fact, bool used, Instant at);

}  // namespace tactful::store
