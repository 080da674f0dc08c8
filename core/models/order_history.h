#pragma once

#include "core/base/result.h"

#include <Eigen/Core>

/// \file
/// What is known of the order dates of N customers at one moment: the input of every repeat-order model.

namespace tactful::models {

/// Row i of every column is the same customer. All times share one unit (weeks, unless the caller chose
/// another) and count from the customer's own first order. The first order itself is never counted: a
/// customer who ordered once has `repeats` 0 and `recency` 0.
struct OrderHistory {
    Eigen::ArrayXd repeats;  ///< N; days with an order after the first such day; whole, 0 to 1,000,000
    Eigen::ArrayXd recency;  ///< N; time from the first to the last order; 0 where `repeats` is 0
    Eigen::ArrayXd age;      ///< N; time from the first order to the as-of day; >= recency
    /// N; sum of the natural logarithms of the gaps between neighbouring orders, 0 where `repeats` is 0; or
    /// empty: not known. How regular customers are can be learnt with it alone.
    Eigen::ArrayXd logGaps{};

    Eigen::Index size() const { return repeats.size(); }

    /// BadInput, naming the first row at fault in `where`, if the columns differ in length, a value is not
    /// finite or is negative, `repeats` is not whole, `recency` > `age`, or `recency` is not 0 exactly where
    /// `repeats` is 0. `logGaps` may be negative.
    Status check() const;
};

}  // namespace tactful::models
