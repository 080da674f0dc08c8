#pragma once

#include "core/data/signal.h"
#include "core/tact/intrusiveness_weights.h"

/// \file
/// What do personal facts add up to, whatever message and person they are put before?
///
/// A fact is felt as intrusive with chance a; -ln(1 - a) is its hazard. Hazards of several facts simply add
/// (a noisy-or), which is what makes every score explainable and a combination of lines cost a few additions.

namespace tactful::tact {

/// Sums over facts, and what of them the message-wide rules ask about.
struct Hazard {
    double signals = 0;
    double cues = 0;
    int visibleSignals = 0;        ///< all that are not Hidden; identity cues are not counted
    bool seesObserved = false;     ///< a visible fact was observed
    bool seesWorkedOut = false;    ///< a visible fact was inferred or comes from others
    bool specialCategory = false;  ///< a fact of tier 3, visible or not

    Hazard& operator+=(const Hazard& other);
};

/// The hazard of one fact as it is used. Tiers outside 0 to 3 count as the nearest; an age that is negative
/// or not finite counts as unknown.
double signalHazard(const data::Signal& signal, const IntrusivenessWeights& weights);

/// The hazard of being called by name, town and so on. Names weigh more for strangers, less for regulars.
double cueHazard(data::IdentityCue cue, data::Relationship relationship, const IntrusivenessWeights& weights);

/// The same fact as if the reader learnt how it was used: explicit; verbatim stays verbatim.
data::Signal revealed(data::Signal signal);

Hazard hazardOf(const data::Signal& signal, const IntrusivenessWeights& weights);

/// What the number of visible facts adds.
double accumulationHazard(const Hazard& hazard, const IntrusivenessWeights& weights);

/// 0 to below 100: the hazard with accumulation and time of day, tempered by relationship and mitigators.
/// The "why" line earns its credit unless a visible fact was observed, and backfires where one was worked
/// out; a fact of tier 3 cancels every earned mitigator.
double intrusiveness(const Hazard& hazard, const data::MessageContext& context,
                     const IntrusivenessWeights& weights);

}  // namespace tactful::tact
