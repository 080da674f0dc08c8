#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// A product chosen for one person, with its reason as data.

namespace tactful::data {

/// The four badges of the surface: They bought, They told us, We worked it out, Popular.
enum class PickSource { Bought, Told, WorkedOut, Popular };

/// What made the model choose it. Sentences are made from this; nothing is made up afterwards.
enum class PickReason {
    BuysAgain,       ///< bought before, at least twice
    BoughtBefore,    ///< bought once
    GoesWith,        ///< bought together by others with `because`
    Popular,         ///< sells well lately
    PopularInAisle,  ///< sells well lately in an aisle they buy from
    NewArrival,
};

struct Pick {
    ProductId product = 0;
    double relevance = 0.0;  ///< 0 to 1, comparable within one customer
    PickReason reason = PickReason::Popular;
    PickSource source = PickSource::Popular;
    ProductId because = 0;  ///< what they bought that speaks for it, or as another number; 0: nothing
    int evidence = 0;       ///< times bought (BuysAgain; NewArrival: `because`), buyers of both (GoesWith)
    std::optional<Day> evidenceDay;  ///< when they last bought it, or `because`
    bool newToThem = false;          ///< from an aisle (or, without aisles, a product) they never bought
};

}  // namespace tactful::data
