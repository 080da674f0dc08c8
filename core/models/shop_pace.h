#pragma once

#include "core/base/day.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <span>

/// \file
/// Do the shop's customers together order more, or less, than their own pasts say?
///
/// Season, weather, fashion, and a model that sees customers leave too soon move all of them at once, and no
/// customer's own past tells of it. So stretches of the shop's past are foreseen from what was before each.
/// The logarithm of came over foreseen is taken as the sum of what is the same at all times, what belongs to
/// the time of year, what belongs to those very days, and what single orders add by chance. All but the last
/// are normal of one unknown size, with a weak prior; then the coming stretch is Student's t, exactly: the
/// fewer stretches were seen, the heavier its tails, and a time of year that was never seen widens it. Gelman
/// and others (2013), Bayesian Data Analysis, chapter 14.

namespace tactful::models {

/// Days after `from` up to and including `until`, foreseen from what was known at `from`.
struct PaceTrial {
    Day from;
    Day until;
    double foreseen = 0.0;  ///< orders of all customers known at `from`; > 0
    double came = 0.0;      ///< what they ordered; >= 0
};

/// The logarithm of the factor by which all customers order more: `level` + `spread` times Student's t.
struct ShopPace {
    double level = 0.0;     ///< -2 to 2
    double spread = 0.066;  ///< 0 to 2
    double degrees = 3.0;   ///< of freedom, >= 1

    double factor() const;  ///< exp(level), the middle of what the factor may be
    /// One possible factor over factor().
    double drawUpsAndDowns(Random& random) const;
    /// Standard deviation of the normal distribution whose middle 80% is as wide as that of the logarithm.
    double asNormal() const;

    Status check() const;
};

/// The pace of the days after `from` up to `until`, from what the trials, which all ended by then, missed.
/// \param trials  may overlap no other; without any: the prior
ShopPace paceFrom(std::span<const PaceTrial> trials, Day from, Day until);

}  // namespace tactful::models
