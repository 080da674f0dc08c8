#pragma once

#include "core/data/campaign.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// \file
/// What would one step of each dial bring and cost? "8 more personal: about +£140, +1 unsubscribe".

namespace tactful::steps {

enum class Dial { Personal, Often, Discovery, HoldBack, ClearStock, NewArrivals, Margin };
inline constexpr int dialCount = 7;
/// "personal", "often", "discovery", "hold-back", "clear-stock", "new-arrivals", "margin".
std::string_view nameOf(Dial dial);

/// After less before, everything decided anew; all other dials stay.
struct DialStep {
    double by = 0.0;  ///< in the dial's own unit, below 0 for a step down; shorter at the end of the dial
    double extraSalesMinor = 0.0;
    double profitMinor = 0.0;  ///< margin less sending cost less what lost subscribers cost
    double unsubscribes = 0.0;
    std::int64_t planned = 0;
};

struct DialPrice {
    Dial dial = Dial::Personal;
    std::optional<DialStep> up;  ///< nothing where the dial is at its end
    std::optional<DialStep> down;
};

/// The dials after one step of 8 points, one e-mail, a tenth, a twentieth, or one notch of a nudge, up (+1)
/// or down (-1), no further than they go; nothing where the dial is at its end.
std::optional<data::Dials> stepped(const data::Dials& dials, Dial dial, int direction);

}  // namespace tactful::steps
