#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/models/order_belief.h"
#include "core/models/order_history.h"

#include <Eigen/Core>

#include <optional>

/// \file
/// How often do this shop's customers come back, and when do they leave for good?
///
/// While a customer is active, orders arrive at random at that customer's own rate; after an order the
/// customer may leave for good. Rates differ between customers as a Gamma(r, alpha), the chance of leaving as
/// a Beta(a, b). Four numbers describe everyone, so the fit needs no personal attribute and works from order
/// dates alone.
///
/// The versions differ in when a customer may leave (Leaving):
///   AfterRepeats   BG/NBD: Fader, Hardie and Lee (2005), "Counting Your Customers" the Easy Way, Marketing
///                  Science 24(2), 275-284. Calls every one-time buyer active, so it is no use for telling
///                  who has gone; kept for totals and for comparison with published figures.
///   AfterAnyOrder  MBG/NBD: Batislam, Denizel and Filiztekin (2007), International Journal of Research in
///                  Marketing 24(3), 201-209. The default.
///   AtAnyTime      Pareto/NBD: core/models/continuous_leaving.h.
/// and, where leaving is after orders, in how regular gaps are: (M)BG/CNBD-k, core/models/regular_gaps.h.
/// Proof: repeat_orders_test refits the CDNOW sample (2,357 customers) and gets the published r 0.243,
/// alpha 4.414, a 0.793, b 2.426, log-likelihood -9582.4 (BG), 0.525, 6.183, 0.891, 1.614 (MBG) and 0.553,
/// 10.578, 0.606, 11.669, -9595.0 (Pareto).

namespace tactful::models {

/// The fitted population. All four numbers are > 0; the letters are the papers'.
struct RepeatOrders {
    double r = 1.0;      ///< shape of the order rate (of its steps, where there are several); no unit
    double alpha = 1.0;  ///< scale of it; time, in the unit of the history
    double a = 1.0;      ///< leaving, first Beta parameter; AtAnyTime: s, shape of the rate of leaving
    double b = 1.0;      ///< leaving, second Beta parameter; AtAnyTime: beta, scale of that rate; time
    Leaving leaving = Leaving::AfterAnyOrder;
    int gapSteps = 1;  ///< k: 1, orders at random; 2 to 4, ever more regular
};

struct RepeatOrdersOptions {
    Leaving leaving = Leaving::AfterAnyOrder;
    int maxIterations = 200;  ///< > 0; a healthy fit needs 5 to 20
    double tolerance = 1e-6;  ///< > 0; stop when one more step would gain less log-likelihood than this
    int gapSteps = 1;         ///< 1 to 4; more than 1 needs the history's gaps and no leaving AtAnyTime
    /// Where to begin, such as the population of a little earlier; the optimum is the same, sooner.
    std::optional<RepeatOrders> start{};

    Status check() const;
};

struct RepeatOrdersFit {
    RepeatOrders population;
    double logLikelihood = 0.0;  ///< natural logarithm, of all customers, in the unit of the history
    int iterations = 0;
    /// 4 x 4, of the logarithms of (r, alpha, a, b): inverse curvature at the optimum, with a weak prior (one
    /// standard deviation is a factor of e^2) added so that it stays finite where a short history cannot tell
    /// two of the numbers apart.
    Eigen::Matrix4d covariance = Eigen::Matrix4d::Zero();
};

/// Finds the four numbers that make `history` most likely, by Newton's method on their logarithms with exact
/// derivatives. Times are rescaled inside, so any unit gives the same population, and equal customers are
/// counted once. No random numbers: equal input gives equal output, bit for bit.
///
/// Where the history says only "as large (or small) as you like" of a number (nobody leaves, all customers
/// alike), it stops once more of it would gain nothing; the forecasts no longer depend on it then.
///
/// \return the fit, or BadInput if a check fails, gaps are needed and not known, there are fewer than two
///   customers or nobody has ordered twice; Numeric if the tolerance was not reached; Cancelled if the job
///   was stopped.
/// \par Cost  O(distinct customers) time per step and one copy of the history; bench_models prints the times.
Result<RepeatOrdersFit> fitRepeatOrders(const OrderHistory& history, const RepeatOrdersOptions& options,
                                        Job& job);

/// Log-likelihood of each customer's history; N values, all finite for histories that pass check(). Where
/// gapSteps > 1 the history's gaps must be known.
Eigen::ArrayXd logLikelihood(const RepeatOrders& population, const OrderHistory& history);

/// What the population and one customer's own history say of that customer now. `row` < history.size().
OrderBelief beliefOf(const RepeatOrders& population, const OrderHistory& history, Eigen::Index row);

/// The same for drawing futures: where customers leave at any time, the chance of being active is good to
/// 0.001 only, and ready several times sooner. Equal otherwise.
OrderBelief roughBeliefOf(const RepeatOrders& population, const OrderHistory& history, Eigen::Index row);

/// The chance of each customer still being active, 0 to 1; N values.
Eigen::ArrayXd pActive(const RepeatOrders& population, const OrderHistory& history);

/// Expected number of further orders of each customer in the coming `horizon` (>= 0, unit of the history).
Eigen::ArrayXd expectedOrders(const RepeatOrders& population, const OrderHistory& history, double horizon);

/// What is expected of somebody of whom nothing but the first order is known: repeat orders in (0, t].
double expectedOrdersOfNewcomer(const RepeatOrders& population, double t);

/// The chance that a newcomer places exactly `orders` (>= 0) repeat orders in (0, t]. Not for AtAnyTime.
double orderCountProbability(const RepeatOrders& population, int orders, double t);

}  // namespace tactful::models
