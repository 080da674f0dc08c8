#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"

#include <array>
#include <cstdint>
#include <vector>

/// \file
/// Two records of the book, and whether they are one person.

namespace tactful::data {

/// Keyed digest of the address or id by which a record is found when it comes back.
using RecordKey = std::array<std::uint8_t, 16>;

struct RecordLink {
    std::int64_t id = 0;
    CustomerId first = 0;  ///< below `second`; 0: not in the book at present
    CustomerId second = 0;
    RecordKey firstKey{};
    RecordKey secondKey{};
    bool same = false;  ///< false: two people who look like one
    Instant at;
    BatchId batch = 0;  ///< the import that found it out; 0: a person decided
};

/// What one decision changed, so that exactly this can be undone.
struct LinkChange {
    std::vector<RecordLink> before;
    std::vector<RecordLink> after;
};

}  // namespace tactful::data
