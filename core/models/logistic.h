#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// \file
/// How likely is yes, given some numbers? Logistic regression with a ridge penalty.
///
/// Newton's method (iteratively reweighted least squares) on standardised columns, with halved steps where a
/// full one would make things worse, so that nearly separable data cannot run away. Source: Hastie,
/// Tibshirani and Friedman (2009), The Elements of Statistical Learning, sections 4.4.1 and 4.4.4.

namespace tactful::models {

/// N rows of `columns` numbers, one row after the other.
struct LogisticRows {
    std::size_t columns = 0;
    std::vector<float> values;  ///< N x columns
    std::vector<char> outcome;  ///< N; 1 for yes, 0 for no
    std::vector<float> weight;  ///< N; > 0, how much the row counts

    std::size_t size() const { return outcome.size(); }
};

struct LogisticOptions {
    double penalty = 1.0;  ///< > 0; of the squared weights of standardised columns, half of it
    int mostSteps = 25;    ///< > 0
    unsigned threads = 0;  ///< 0: all cores; never changes a result

    Status check() const;
};

/// Weights of the columns as they are, not standardised.
struct Logistic {
    std::vector<double> weight;
    std::vector<double> mean;  ///< of each column in the rows of the fit
    double bias = 0.0;

    /// log(p / (1 - p)).
    double logOdds(const float* row) const;
    /// What columns first to end - 1 add to the log odds, against a row of mean values.
    double contribution(const float* row, std::size_t first, std::size_t end) const;
};

/// \return the fit, or BadInput if a check fails, the columns differ in length, a value is not finite, or the
///   outcomes are all alike; Cancelled.
/// \par Cost  each step, of which 5 to 10 are usual, takes N x columns² / 2 multiplications.
Result<Logistic> fitLogistic(const LogisticRows& rows, const LogisticOptions& options, Job& job);

}  // namespace tactful::models
