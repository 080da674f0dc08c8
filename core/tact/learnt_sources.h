#pragma once

#include "core/base/result.h"
#include "core/tact/intrusiveness_weights.h"

#include <array>

/// \file
/// What the shop's own readers say about the weights of where knowledge comes from.
///
/// Learnt scales are taken only within what the evidence fixes (SCIENCE.md 1.4): the order of the sources
/// stands (neighbours that broke it share one hazard, pooled by how much was seen of each), and no weight
/// moves by more than a factor of two.

namespace tactful::tact {

using PerSource = std::array<double, 5>;  ///< by data::SignalSource

/// The weights with every source's hazard, -ln(1 - b), times its scale, in order.
/// \param seen  how much was seen of each source, > 0; weighs in pooling
/// \return Refused, naming the source, where a weight would move by more than a factor of two; BadInput where
///   a scale or weight is not above 0.
Result<IntrusivenessWeights> withLearntSources(const IntrusivenessWeights& weights, const PerSource& scales,
                                               const PerSource& seen);

}  // namespace tactful::tact
