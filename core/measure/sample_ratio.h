#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>

/// \file
/// Did as many people end up on each side of an experiment as were meant to?
///
/// If not, something other than the lot decided who is measured (addresses dropped on one side alone, a file
/// read twice), and no other figure of the experiment can be trusted.
///
/// Source: Fabijan and others (2019), Diagnosing Sample Ratio Mismatch in Online Controlled Experiments.

namespace tactful::measure {

struct SampleRatio {
    double chiSquared = 0.0;
    double pValue = 1.0;
    bool alarm = false;  ///< pValue below alarmBelow
};

/// So small, because an alarm throws a whole experiment away and every look may raise one.
inline constexpr double alarmBelow = 0.001;

/// Pearson's chi-squared of the people counted on each side against the `shares` they were meant to have.
///
/// \return BadInput with fewer than two sides, a different number of counts and shares, a negative count, a
///   share that is not above 0, shares that do not add up to 1 (to 1e-6), or nobody counted.
Result<SampleRatio> sampleRatio(std::span<const std::int64_t> people, std::span<const double> shares);

}  // namespace tactful::measure
