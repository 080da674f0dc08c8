#pragma once

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/data/campaign.h"

#include <vector>

/// \file
/// Can a brief be followed?

namespace tactful::plan {

/// Longest window between first and last send day, in days.
inline constexpr int longestWindowDays = 31;

/// Everything that is wrong with the brief, in the order of its fields; empty if it can be followed. Each is
/// a BadInput whose `where` is the field as brief files spell it ("dials.hold_back"). `asOf` is the day the
/// plan is made for, unless the brief names its own.
std::vector<Error> briefProblems(const data::Brief& brief, Day asOf);

/// The first of them.
Status checkBrief(const data::Brief& brief, Day asOf);

}  // namespace tactful::plan
