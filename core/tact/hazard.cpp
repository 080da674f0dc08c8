#include "core/tact/hazard.h"

#include <algorithm>
#include <cmath>

namespace tactful::tact {
namespace {

using data::IdentityCue;
using data::SignalSource;

template <class Enum>
std::size_t at(Enum value)
{
    return static_cast<std::size_t>(value);
}

bool isVisible(const data::Signal& signal)
{
    return signal.explicitness != data::Explicitness::Hidden;
}

bool isAboutBehaviourOrGuess(SignalSource source)
{
    return source == SignalSource::Observed || source == SignalSource::Inferred ||
           source == SignalSource::ThirdParty;
}

double recencyFactor(const data::Signal& signal, const RecencyWeights& weights)
{
    const bool known = std::isfinite(signal.ageHours) && signal.ageHours >= 0.0;
    const double hours = known ? signal.ageHours : weights.unknownHours;
    const bool old = hours > weights.oldDays * 24.0 && isAboutBehaviourOrGuess(signal.source);
    return 1.0 + weights.amplitude * std::exp(-hours / weights.fadeHours) + (old ? weights.oldAddition : 0.0);
}

double hazardOfChance(double chance)
{
    return -std::log1p(-chance);
}

/// The product of what the message earned; a fact of tier 3 earns nothing.
double earned(const Hazard& hazard, const data::MessageContext& context, const Mitigators& weights)
{
    if (hazard.specialCategory) return 1.0;
    double product = 1.0;
    if (context.justification && !hazard.seesObserved && !hazard.seesWorkedOut)
        product *= weights.justification;
    if (context.preferenceControl) product *= weights.control;
    if (context.personalConsent) product *= weights.consent;
    if (context.highFit) product *= weights.fit;
    return std::max(weights.floor, product);
}

}  // namespace

Hazard& Hazard::operator+=(const Hazard& other)
{
    signals += other.signals;
    cues += other.cues;
    visibleSignals += other.visibleSignals;
    seesObserved = seesObserved || other.seesObserved;
    seesWorkedOut = seesWorkedOut || other.seesWorkedOut;
    specialCategory = specialCategory || other.specialCategory;
    return *this;
}

double signalHazard(const data::Signal& signal, const IntrusivenessWeights& weights)
{
    const auto tier = static_cast<std::size_t>(std::clamp(signal.sensitivity, 0, 3));
    const double chance = weights.source[at(signal.source)] * weights.explicitness[at(signal.explicitness)] *
                          weights.sensitivity[tier] * weights.granularity[at(signal.granularity)] *
                          recencyFactor(signal, weights.recency) *
                          (signal.otherContext ? weights.otherContext : 1.0) *
                          (signal.inSubject ? weights.inSubject : 1.0);
    return hazardOfChance(std::min(weights.mostPerSignal, chance));
}

double cueHazard(IdentityCue cue, data::Relationship relationship, const IntrusivenessWeights& weights)
{
    const bool isName = cue == IdentityCue::FirstNameBody || cue == IdentityCue::FirstNameSubject ||
                        cue == IdentityCue::FullName;
    return hazardOfChance(weights.identity[at(cue)]) *
           (isName ? weights.nameRelationship[at(relationship)] : 1.0);
}

data::Signal revealed(data::Signal signal)
{
    signal.explicitness = std::max(signal.explicitness, data::Explicitness::Explicit);
    return signal;
}

Hazard hazardOf(const data::Signal& signal, const IntrusivenessWeights& weights)
{
    const bool visible = isVisible(signal);
    Hazard hazard;
    hazard.signals = signalHazard(signal, weights);
    hazard.visibleSignals = visible ? 1 : 0;
    hazard.seesObserved = visible && signal.source == SignalSource::Observed;
    hazard.seesWorkedOut =
        visible && (signal.source == SignalSource::Inferred || signal.source == SignalSource::ThirdParty);
    hazard.specialCategory = signal.sensitivity >= 3;
    return hazard;
}

double accumulationHazard(const Hazard& hazard, const IntrusivenessWeights& weights)
{
    return weights.perExtraSignal * std::max(0, hazard.visibleSignals - weights.freeSignals);
}

double intrusiveness(const Hazard& hazard, const data::MessageContext& context,
                     const IntrusivenessWeights& weights)
{
    const double facts = hazard.signals + hazard.cues + accumulationHazard(hazard, weights) +
                         (context.nightSend ? weights.night : 0.0);
    const bool backfires = context.justification && hazard.seesWorkedOut;
    const double total = facts * weights.relationship[at(context.relationship)] *
                         (backfires ? weights.mitigators.justificationBackfires : 1.0) *
                         earned(hazard, context, weights.mitigators);
    // Rounding would make 100 of a message with dozens of facts.
    return std::min(-100.0 * std::expm1(-total), std::nextafter(100.0, 0.0));
}

}  // namespace tactful::tact
