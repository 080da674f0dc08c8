#pragma once

#include "core/base/result.h"
#include "core/measure/comparison.h"

#include <Eigen/Core>

#include <cstdint>
#include <vector>

/// \file
/// Does a ranking of people put those first whom a message changes most?
///
/// The two usual programs call different numbers by the same names, so both are here under names of their
/// own. All are noisy: show none without its range.
///
/// Source: Radcliffe (2007), Using Control Groups to Target on Predicted Lift; Devriendt, Guns and Verbeke
/// (2020), Learning to Rank for Uplift Modeling.
/// Proof: uplift_curve_test gets the values of scikit-uplift's and causalml's own tests.

namespace tactful::measure {

/// Row i of all columns is the same person, chosen by lot for one side or the other.
struct RankedTrial {
    Eigen::ArrayXd outcome;             ///< such as bought (1) or not (0), or money spent
    std::vector<std::uint8_t> treated;  ///< 1: written to
    Eigen::ArrayXd score;               ///< the higher, the more the message is expected to change

    /// BadInput if the columns differ in length, a value is not finite, or a side is empty.
    Status check() const;
};

enum class UpliftMeasure {
    // Of the area above a random ranking, the share that the best ranking would have; 1 is perfect. People of
    // equal score count together. Outcomes of 0 and 1 alone (as scikit-uplift).
    QiniToPerfect,
    AuucToPerfect,
    // Mean height of the curve over all cuts, with its end at 1 or -1; Qini less 1/2, that of a random
    // ranking, or plus 1/2 where the end is below 0. Between equal scores the order of the rows counts (as
    // causalml).
    QiniToEnd,
    AuucToEnd,
    // Mean outcome of the treated less that of the others, among those of the highest scores.
    TopUplift,
};

struct UpliftOptions {
    UpliftMeasure measure = UpliftMeasure::QiniToPerfect;
    double topShare = 0.3;  ///< for TopUplift, above 0, at most 1; rounded down to whole people
};

/// \return the measure, or BadInput if trial.check() fails, outcomes are not 0 and 1 where they must be, the
///   share is out of range, or nothing can be told: no ranking would differ from a random one, the curve ends
///   at 0, or the top lacks a side.
Result<double> judgeRanking(const RankedTrial& trial, const UpliftOptions& options);

/// The measure with the middle `resampling.level` of what it is for resampled people, each side resampled by
/// itself (percentile bootstrap, Efron and Tibshirani 1993). Resamples of which nothing can be told are left
/// out; BadInput if those are more than half, or as judgeRanking() or resampling.check().
Result<MeanRange> rangeOfRanking(const RankedTrial& trial, const UpliftOptions& options,
                                 const ComparisonOptions& resampling);

}  // namespace tactful::measure
