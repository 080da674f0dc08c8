#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"

#include <optional>
#include <string>

/// \file
/// A customer without anything personal: what models, plans and lists work with.

namespace tactful::data {

struct Customer {
    CustomerId id = 0;
    std::string externalId;  ///< the shop's own id as imported; empty where it has none
    std::string country;     ///< ISO 3166-1 alpha-2; empty where unknown
    std::string language;    ///< BCP 47 primary tag; empty where unknown
    std::string timeZone;    ///< IANA name; empty: the shop's
    std::optional<Day> firstSeen;
    bool hasEmail = false;            ///< an address of valid form is on file (sealed)
    bool restricted = false;          ///< GDPR art. 18: kept, never used
    bool objectsToProfiling = false;  ///< may be mailed, may not be profiled

    /// What written files call this customer.
    std::string publicId() const { return externalId.empty() ? std::to_string(id) : externalId; }
};

/// Where somebody stands with the shop.
enum class Stage { New, Regular, SlippingAway, Quiet, OneOff, NoOrders };

}  // namespace tactful::data
