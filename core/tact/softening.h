#pragma once

#include "core/base/result.h"
#include "core/data/planned.h"
#include "core/data/signal.h"
#include "core/tact/intrusiveness.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// \file
/// Which way of saying a message is the most useful one that is not too personal?
///
/// Every line has options, the most personal first. All combinations are weighed (SCIENCE.md 1.5); one may be
/// said if P <= ceiling, D <= ceiling + reveal margin, P is below the never-sendable band, no tier-3 fact is
/// used without consent, and no behaviour younger than a day is visible. Nothing is ever added to disguise a
/// fact.

namespace tactful::tact {

/// More combinations of options than this are refused.
inline constexpr std::size_t mostCombinations = 4096;

/// One way to say the whole message, and the ceiling it needs.
struct Way {
    std::vector<std::size_t> options;  ///< index of the option of each line
    double perceived = 0;              ///< P
    double reveal = 0;                 ///< D
    double needs = 0;                  ///< the lowest ceiling, on P, under which it may be said
    std::int64_t relevance = 0;        ///< summed over the lines, in billionths, so that ties are exact
    int changes = 0;                   ///< lines that do not use their most personal option
};

/// The ways that are the best one under some ceiling, by rising `needs`. A better way has more relevance;
/// then fewer changes; then the more personal option in the earliest line. Empty: nothing may ever be said.
///
/// A lower ceiling never raises the score: with the ceiling P falls too. Where D decides, the most useful way
/// under a lower ceiling may be the more noticeable one; then the best of those is taken whose P is no higher
/// than what is said under any higher ceiling.
///
/// Work this out once per message; bestUnder() then answers every move of the dial.
/// \return BadInput if a line has no option, a relevance is not finite or beyond a million, or there are more
///   than mostCombinations combinations.
Result<std::vector<Way>> waysToSay(std::span<const data::LineSlot> message,
                                   const data::MessageContext& context, const IntrusivenessWeights& weights);

/// The best way under a ceiling on the surface scale (0 to 100), or null. `ways` as waysToSay() made them.
const Way* bestUnder(std::span<const Way> ways, double ceilingSurface, const IntrusivenessWeights& weights);

/// A way with everything the window says about it.
struct Softening {
    std::vector<std::size_t> options;
    std::vector<std::string> lines;  ///< copy keys, in the order of the lines
    Score score;
    double scoreUnsoftened = 0;  ///< S of the most personal way
    bool softened = false;       ///< some line does not use its most personal option
    /// All options of the lines that were changed, each with S of the whole message if that one were used.
    std::vector<data::LadderRung> ladder;
    std::vector<data::ScoreShare> shares;
};

/// `way` must have been made from the same message.
Softening explain(const Way& way, std::span<const data::LineSlot> message,
                  const data::MessageContext& context, const IntrusivenessWeights& weights);

/// waysToSay, bestUnder and explain in one; nothing where no way may be said under this ceiling.
/// \return BadInput as waysToSay, or if the ceiling is not within 0 to 100.
Result<std::optional<Softening>> soften(std::span<const data::LineSlot> message,
                                        const data::MessageContext& context, double ceilingSurface,
                                        const IntrusivenessWeights& weights);

}  // namespace tactful::tact
