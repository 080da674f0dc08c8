#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <Eigen/Core>

#include <functional>
#include <string>

/// \file
/// The highest point of a smooth function of a few numbers, by Newton's method.
///
/// Directions along which the function does not bend down are turned so that every step goes up; steps are
/// shortened until the function rises enough (Nocedal and Wright 2006, Numerical Optimization, sections 3.1
/// and 3.4). On a ridge that rises for ever but ever less, it stops where nothing more is to be gained.

namespace tactful::models {

/// The function and its derivatives at one point.
struct Curve {
    double value = 0.0;
    Eigen::VectorXd gradient;
    Eigen::MatrixXd hessian;
};

struct Maximum {
    Eigen::VectorXd at;
    Curve curve;
    int iterations = 0;
};

struct MaximiseOptions {
    int maxIterations = 200;
    double tolerance = 1e-6;   ///< expected gain of one more step at which to stop
    double longestStep = 2.0;  ///< of any coordinate
};

/// \return the maximum; Numeric if the function is not finite at `start` or the tolerance was not reached
///   (`what`, such as "The order model", begins the sentence); Cancelled.
Result<Maximum> maximise(const std::function<Curve(const Eigen::VectorXd&)>& function,
                         const Eigen::VectorXd& start, const MaximiseOptions& options,
                         const std::string& what, Job& job);

/// Inverse of the negative Hessian plus a prior of the given standard deviation on every coordinate.
Eigen::MatrixXd covarianceAt(const Maximum& maximum, double priorSpread);

}  // namespace tactful::models
