#pragma once

#include "core/data/ids.h"
#include "core/plan/holdout.h"

#include <cstddef>
#include <optional>
#include <span>

/// \file
/// Whose message differs a little from the best one, by lot, so that the shop learns from it?
///
/// A policy that always does what it thinks best never sees what else would have happened (SCIENCE.md 1.4,
/// "Confounding"). So one person in ten hears one rung softer than the dial asks, and, if the owner wants,
/// some hear of best sellers in place of their own picks. Nobody ever hears anything more personal. The lot
/// of a customer in a campaign is always the same.

namespace tactful::plan {

inline constexpr double softerShare = 0.1;

bool isInSofterArm(data::CustomerId customer, HoldoutKey key);

/// A greater share only adds people. Independent of the hold-out and of the softer arm.
bool isInBestSellersArm(data::CustomerId customer, HoldoutKey key, double share);

/// Of rungs by rising ceiling, with their scores: the nearest below `at` with a lower score; nothing where
/// there is none.
std::optional<std::size_t> softerRung(std::span<const double> scores, std::size_t at);

}  // namespace tactful::plan
