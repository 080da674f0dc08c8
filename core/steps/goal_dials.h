#pragma once

#include "core/data/campaign.h"

/// \file
/// How do the dials stand when a campaign begins?

namespace tactful::steps {

/// The house style for a goal. Goals that bring things forward by themselves show that on their nudge.
data::Dials dialsFor(data::Goal goal);

/// The dials after the goal became another: those that stood as the old goal sets them follow the new one,
/// what the owner moved stays.
data::Dials dialsAfter(const data::Dials& dials, data::Goal before, data::Goal after);

}  // namespace tactful::steps
