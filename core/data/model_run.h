#pragma once

#include "core/base/day.h"
#include "core/base/digest.h"
#include "core/data/customer.h"
#include "core/data/ids.h"
#include "core/data/pick.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What the models worked out, and what they worked it out from.

namespace tactful::data {

/// One fit. Equal data, options and seed give the same run, whenever it is made.
struct ModelRun {
    std::string kind;     ///< the question it answers: "next", "new", "activity", "value", …
    std::string options;  ///< JSON
    Day asOf;
    Digest dataDigest{};
    std::uint64_t seed = 0;
    std::string quality;  ///< JSON: quality on the shop's own past, and that of the simple rule
    Instant fittedAt;
};

/// What is expected of one customer over the horizon that the run's options name. Ranges are the middle 80%.
struct CustomerScore {
    CustomerId customer = 0;
    Stage stage = Stage::NoOrders;
    double pActive = 0;  ///< chance that they will ever order again, 0 to 1
    double expectedOrders = 0;
    double ordersLow = 0;
    double ordersHigh = 0;
    double expectedValue = 0;  ///< minor units of the shop's currency
    double valueLow = 0;
    double valueHigh = 0;
    std::optional<Day> nextOrderFrom;
    std::optional<Day> nextOrderTo;
    // Of the 365 days after the as-of day, minor units; nothing: learnt by an older version.
    std::optional<double> yearValue;
    std::optional<double> yearLow;
    std::optional<double> yearHigh;

    bool operator==(const CustomerScore&) const = default;
};

/// The picks of one customer, best first; of customer 0: what sells well to everybody.
struct CustomerPicks {
    CustomerId customer = 0;
    std::vector<Pick> picks;
};

}  // namespace tactful::data
