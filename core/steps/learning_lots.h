#pragma once

#include "core/data/planned.h"
#include "core/plan/learning_arms.h"
#include "core/steps/ladders.h"
#include "core/steps/say_key.h"

/// \file
/// The lots of plan/learning_arms.h as a part of what decides how a message is said. Seen by the steps alone.
///
/// A lot is two bits of the key of the person, so that everybody who drew the same shares a ladder, and
/// nothing that reads ladders needs to know of lots.

namespace tactful::steps {

struct LotRules {
    plan::HoldoutKey key;
    double bestSellersArm = 0.0;
};

SayKey withLots(SayKey person, data::CustomerId customer, const LotRules& rules);

/// Puts in the place of each rung what the lots of the key make of it: the nearest one that is softer, or the
/// best one under it that shows best sellers. Where there is none, or nothing personal is shown anyway, the
/// rung stays.
void drawLots(SayKey key, Ladder& ladder);

/// Whether this message is softer by lot.
bool softenedByLot(SayKey key, const Rung& rung);

/// The arm of whoever gets this message.
data::Arm armByLot(SayKey key, const Rung& rung);

}  // namespace tactful::steps
