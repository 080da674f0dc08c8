#pragma once

#include "core/data/ids.h"
#include "core/steps/session_parts.h"

#include <string_view>
#include <vector>

/// \file
/// Which facts of a person may be used, as the owner set the switches. Seen by the steps alone.

namespace tactful::steps {

struct FactUse {
    data::CustomerId customer = 0;
    bool bought = true;    ///< off: their purchases choose nothing and are named nowhere
    bool interval = true;  ///< off: no refill line, and nothing chosen because it is due
    bool aisles = true;    ///< off: the aisles they buy from choose nothing
    bool hours = true;     ///< off: sent at the shop's usual hours
    bool town = true;      ///< off: not named
};

/// By ascending customer; only those with something off.
Result<std::vector<FactUse>> factUses(SessionParts& parts);

/// Everything on where `uses` does not have the customer.
FactUse factUseOf(const std::vector<FactUse>& uses, data::CustomerId customer);

/// The switch of a key ("bought", "interval", "aisles", "hours", "town"); null for any other.
bool FactUse::*factSwitch(std::string_view key);

}  // namespace tactful::steps
