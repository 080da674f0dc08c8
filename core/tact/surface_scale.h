#pragma once

#include "core/tact/intrusiveness_weights.h"

#include <string_view>

/// \file
/// Where does a score stand on the "How personal" dial of the window?
///
/// The dial S runs from 0 to 100 with four stops of equal length; they are the bands of P that may be sent.
/// SCIENCE.md top matter: piecewise linear through (0, 0), (10, 25), (25, 50), (45, 75), (70, 100).

namespace tactful::tact {

/// In the window: Shop window, Friendly nod, Your usual, Close friend; the last one is never sent.
enum class Band { Neutral, Familiar, Noticeable, TooClose, Creepy };

/// "shop-window", "friendly-nod", "your-usual", "close-friend", "never".
std::string_view nameOf(Band band);

Band bandOf(double perceived, const IntrusivenessWeights& weights);

/// P (0 to 100) to S (0 to 100); 100 from the never-sendable band on. Strictly increasing below it.
double surfaceFromPerceived(double perceived, const IntrusivenessWeights& weights);

/// The inverse: S (clamped to 0 to 100) to P (0 to the start of the never-sendable band).
double perceivedFromSurface(double surface, const IntrusivenessWeights& weights);

}  // namespace tactful::tact
