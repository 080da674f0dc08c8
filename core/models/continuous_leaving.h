#pragma once

#include <Eigen/Core>

/// \file
/// How likely is a history of orders if customers may leave at any time, not only after an order?
///
/// Pareto/NBD: Schmittlein, Morrison and Colombo (1987), Counting Your Customers, Management Science 33(1),
/// 1-24; likelihood as in Fader and Hardie (2005), A Note on Deriving the Pareto/NBD Model,
/// brucehardie.com/notes/009. The order rate is Gamma(r, alpha), the rate of leaving Gamma(s, beta).
///
/// The papers write the likelihood with a difference of two 2F1, which loses all digits for heavy buyers.
/// Here it is the integral it came from, over the moment of leaving: every part is positive, so nothing
/// cancels, and the derivatives are averages over the same points. Gauss-Legendre on a logarithmic scale
/// whose origin is the smaller of alpha and beta, where the integrand is smooth for any parameters.

namespace tactful::models {

/// All four > 0; alpha and beta are times.
struct ContinuousLeaving {
    double r, alpha, s, beta;
};

/// The logarithm of the likelihood without the part that depends on `repeats` and r alone,
/// ln Gamma(r + repeats) - ln Gamma(r).
struct ContinuousLikelihood {
    double log = 0.0;
    double pActive = 1.0;
    Eigen::Vector4d gradient = Eigen::Vector4d::Zero();  ///< by (r, alpha, s, beta)
    Eigen::Matrix4d hessian = Eigen::Matrix4d::Zero();   ///< lower half
};

/// \param recency  0 <= recency <= age, times in the unit of alpha and beta
/// \param derivatives  false leaves gradient and hessian at 0
ContinuousLikelihood continuousLikelihood(const ContinuousLeaving& population, double repeats, double recency,
                                          double age, bool derivatives);

/// The chance of being active, to 0.001.
double roughlyActive(const ContinuousLeaving& population, double repeats, double recency, double age);

/// Discounted expected orders for ever (DERT) of a customer who is active for sure, with order rate
/// Gamma(rateShape, rateScale) and rate of leaving Gamma(s, beta). `discount` > 0: continuous rate per unit
/// of time. Fader, Hardie and Lee (2005), RFM and CLV, Journal of Marketing Research 42(4), eq. 6.
double discountedOrders(double rateShape, double rateScale, double s, double beta, double discount);

}  // namespace tactful::models
