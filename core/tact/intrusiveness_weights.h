#pragma once

#include "core/base/result.h"
#include "core/data/signal.h"

#include <array>
#include <string_view>

/// \file
/// How much does each property of a personal fact weigh?
///
/// The numbers are design choices whose order follows published findings (SCIENCE.md 1.2 and 1.3); they live
/// in resources/tact/intrusiveness.json and nowhere else.

namespace tactful::tact {

/// Added to 1: `amplitude` for behaviour of this very moment, fading with `fadeHours`; `oldAddition` for what
/// was observed, guessed or bought from others more than `oldDays` ago.
struct RecencyWeights {
    double amplitude = 0;
    double fadeHours = 1;
    double oldDays = 0;
    double oldAddition = 0;
    double unknownHours = 0;  ///< the age taken where none is known
};

/// Factors on the whole message. All but `justificationBackfires` (>= 1) lie in (0, 1].
struct Mitigators {
    double justification = 1;
    double justificationBackfires = 1;  ///< a "why" line that admits to a guess or to data of others
    double control = 1;
    double consent = 1;
    double fit = 1;
    double floor = 1;  ///< the earned ones together never go below this
};

/// Arrays are indexed by the enumerators of core/data/signal.h, in their order. Those of a signal's levels
/// never decrease, those by relationship never increase.
struct IntrusivenessWeights {
    std::array<double, 5> source{};
    std::array<double, 4> explicitness{};
    std::array<double, 4> sensitivity{};  ///< by tier 0 to 3
    std::array<double, 4> granularity{};
    RecencyWeights recency;
    double otherContext = 1;
    double inSubject = 1;
    double mostPerSignal = 0.95;       ///< cap on a single fact's chance of being felt as intrusive
    std::array<double, 7> identity{};  ///< by data::IdentityCue
    int freeSignals = 0;               ///< visible facts that add nothing by their number
    double perExtraSignal = 0;
    double night = 0;
    int nightFromHour = 21;  ///< 0 to 23, of the recipient's local time
    int nightToHour = 7;
    std::array<double, 3> relationship{};
    std::array<double, 3> nameRelationship{};  ///< on first and full names alone
    Mitigators mitigators;

    /// Where Familiar, Noticeable, TooClose and Creepy begin, on P. From the last on a message is never sent.
    std::array<double, 4> bands{};
    double revealMargin = 0;           ///< how far D may lie above the ceiling on P
    double visibleBehaviourHours = 0;  ///< behaviour younger than this may never be seen in a message

    double neverFrom() const { return bands.back(); }
    bool isNight(int hour) const;
};

/// Reads intrusiveness.json.
/// \return the weights, or BadFile if the text is not JSON, a field is missing, unknown (it is named), out of
///   range, or an order that the evidence fixes is broken (a guess may not weigh less than a purchase).
Result<IntrusivenessWeights> parseIntrusivenessWeights(std::string_view json);

}  // namespace tactful::tact
