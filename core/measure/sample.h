#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>

/// \file
/// What was counted on one side of an experiment?

namespace tactful::measure {

/// The people of one side, by their number, mean and variance: all that the tests need of them. A group of
/// people who were treated alike, chosen by lot.
struct Sample {
    double people = 0.0;  ///< whole
    double mean = 0.0;
    double variance = 0.0;  ///< of one person, with people - 1; of a share p it is p (1 - p)
};

/// One value per person, such as money spent or orders made.
Sample sampleOf(const Eigen::ArrayXd& values);
/// The same from sums, as reports give them.
Sample sampleOfSums(double people, double sum, double sumOfSquares);
/// `chosen` of `people` did it, 0 <= chosen <= people.
Sample sampleOfShare(std::int64_t chosen, std::int64_t people);
/// All people of the parts together.
Sample joined(std::span<const Sample> parts);

/// Each person with what they did before the experiment began.
struct PairedSample {
    Sample after;
    Sample before;            ///< the same people
    double covariance = 0.0;  ///< of a person's two values, with people - 1
};

/// One entry per person in both columns; BadInput if the columns differ in length.
Result<PairedSample> pairedSampleOf(const Eigen::ArrayXd& after, const Eigen::ArrayXd& before);
/// From sums; `products`: of each person's two values.
PairedSample pairedSampleOfSums(const Sample& after, const Sample& before, double products);

}  // namespace tactful::measure
