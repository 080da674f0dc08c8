#pragma once

#include "core/data/planned.h"
#include "core/data/signal.h"
#include "core/tact/surface_scale.h"

#include <span>
#include <vector>

/// \file
/// How personal does a message feel to the one who gets it?
///
/// P is what this person can notice; D is the same if they learnt how the message was chosen, because harm
/// comes with discovery (Aguirre et al. 2015; Kim, Barasz and John 2019). Formula and evidence:
/// SCIENCE.md 1.3. Proof: intrusiveness_test holds the worked examples A to R, softening_test the ladder
/// of 1.5, all to 0.1.

namespace tactful::tact {

struct Score {
    double perceived = 0;  ///< P, 0 to below 100
    double reveal = 0;     ///< D >= P
    double surface = 0;    ///< S, P on the scale of the window
    Band band = Band::Neutral;

    // Shares of the score, each 0 to 1; all of them together make 1, or 0 where the score is 0.
    std::vector<double> signalShares;  ///< in the order of the signals
    std::vector<double> cueShares;     ///< in the order of the cues
    double accumulationShare = 0;      ///< of using many facts at once
    double timeShare = 0;              ///< of a send at night
};

/// A fact that is mentioned in two places is two signals: say so by listing it twice.
Score score(std::span<const data::Signal> signals, std::span<const data::IdentityCue> cues,
            const data::MessageContext& context, const IntrusivenessWeights& weights);

/// The score split by where the knowledge comes from, largest first, zero ones left out; points add up to S.
/// Facts: "bought", "told", "observed", "worked-out", "from-others" (third parties), "name-and-town" (all
/// identity cues), "many-facts", "at-night".
std::vector<data::ScoreShare> sharesByFact(const Score& score, std::span<const data::Signal> signals);

}  // namespace tactful::tact
