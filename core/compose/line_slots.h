#pragma once

#include "core/data/campaign.h"
#include "core/data/pick.h"
#include "core/data/product.h"
#include "core/data/signal.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

/// \file
/// In which ways may each line of a message be said to one person, and which facts does each way use? This is
/// the softening ladder of SCIENCE.md 1.5: the most personal way first, the last one without any personal
/// fact.

namespace tactful::compose {

/// The slots of every message, in the order in which slotsFor() returns them and a plan keeps its choices.
inline constexpr std::array<std::string_view, 4> slotNames{"subject", "greeting", "intro", "picks"};

/// From this tier on a product or aisle is never named or hinted at, whatever the dial says (SCIENCE.md 5).
inline constexpr data::SensitivityTier neverNamedTier = 2;

/// A fact as far as its delicacy and age matter, without the fact itself.
struct KnownFact {
    double ageHours = 72.0;
    data::SensitivityTier tier = 0;
};

/// What the picks of this message were made from.
struct PickFact {
    data::PickSource source = data::PickSource::Popular;
    KnownFact fact;
};

/// Which facts exist for one customer. A fact whose "use it?" switch is off is left empty here, and nothing
/// is said with it.
struct WhatIsKnown {
    bool firstName = false;
    bool town = false;
    std::optional<KnownFact> product;     ///< the product they last bought
    std::optional<KnownFact> aisle;       ///< the aisle they last bought from
    std::optional<KnownFact> preference;  ///< an interest they told the shop
    std::optional<KnownFact> refill;      ///< our guess that what they last bought is used up
    int orders = 0;                       ///< orders so far, for lines that count them
    std::vector<PickFact> picks;
    double picksRelevance = 0.5;  ///< mean relevance of the picks, 0 to 1
};

/// The slots with the ways that are possible. Each has at least its plain way. A way that would name a
/// product or aisle of tier 2 or 3 is never offered, nor a pick made from tier 3 (only popular picks remain).
///
/// The same fact has the same `Signal::fact` in every slot, so that whoever scores a message can tell one
/// fact said twice from two facts.
std::vector<data::LineSlot> slotsFor(data::Goal goal, const WhatIsKnown& known);

/// True for the way of the "picks" slot that shows what sells well to everybody: then the picks have to be
/// popular ones too.
bool usesPopularPicks(std::string_view picksCopy);

/// The key of the short sentence under a product, given how the picks are spoken of; empty: nothing is said.
/// Only the ways with reasons speak of what the person bought.
std::string_view reasonKeyFor(const data::Pick& pick, std::string_view picksCopy);

}  // namespace tactful::compose
