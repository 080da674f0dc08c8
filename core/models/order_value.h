#pragma once

#include "core/base/job.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <Eigen/Core>

/// \file
/// What is an order of each customer worth?
///
/// The values of one customer's orders vary as a Gamma(p, nu) around that customer's own level; nu differs
/// between customers as a Gamma(q, v). The fewer orders a customer has, the closer the expectation is to the
/// shop's average. Here q > 1, so that this average exists.
///
/// Source: Fader and Hardie (2013), The Gamma-Gamma Model of Monetary Value, brucehardie.com/notes/025.
/// Proof: order_value_test gets p 6.25, q 3.74, v 15.44, log-likelihood -4055.9177 on the CDNOW sample.

namespace tactful::models {

/// Row i of both columns is the same customer. By the model's convention repeat orders alone are counted, not
/// the first. A customer without any, or with a mean of 0 or less, says nothing about values and gets the
/// shop's average.
struct ValueHistory {
    Eigen::ArrayXd orders;  ///< N; repeat orders with a value; whole, >= 0
    Eigen::ArrayXd mean;    ///< N; their mean value, any unit of money

    Eigen::Index size() const { return orders.size(); }
    /// BadInput, naming the first row at fault, if the columns differ in length or a value is not finite,
    /// or `orders` is negative or not whole.
    Status check() const;
};

/// The fitted population; p, v > 0, q > 1.
struct OrderValue {
    double p = 1.0;  ///< how alike one customer's orders are; no unit
    double q = 2.0;  ///< how alike customers are; no unit
    double v = 1.0;  ///< level; money
};

struct OrderValueOptions {
    int maxIterations = 200;  ///< > 0
    double tolerance = 1e-6;  ///< > 0; stop when one more step would gain less log-likelihood than this
    int leastCustomers = 10;  ///< > 2; customers with repeat orders of value needed for a fit

    Status check() const;
};

struct OrderValueFit {
    OrderValue population;
    double logLikelihood = 0.0;
    int customers = 0;  ///< rows that told something
    int iterations = 0;
    /// Of (log p, log(q - 1), log v), with the same weak prior as RepeatOrdersFit::covariance.
    Eigen::Matrix3d covariance = Eigen::Matrix3d::Zero();
};

/// \return the fit, or BadInput if a check fails, too few customers have repeat orders of value, or all mean
///   values are the same to one part in 2,000 (then there is nothing to learn: expect that value); Numeric if
///   the tolerance was not reached; Cancelled.
Result<OrderValueFit> fitOrderValue(const ValueHistory& history, const OrderValueOptions& options, Job& job);

/// Log-likelihood of each customer; 0 where the customer says nothing.
Eigen::ArrayXd logLikelihood(const OrderValue& population, const ValueHistory& history);

/// Expected value of one coming order of each customer; N values > 0.
Eigen::ArrayXd expectedOrderValue(const OrderValue& population, const ValueHistory& history);

/// One possible total of `count` (>= 0) coming orders of the customer in `row`.
double drawOrderValues(const OrderValue& population, const ValueHistory& history, Eigen::Index row,
                       std::int64_t count, Random& random);

}  // namespace tactful::models
