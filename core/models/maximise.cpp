#include "core/models/maximise.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace tactful::models {
namespace {

bool finite(const Curve& curve)
{
    return std::isfinite(curve.value) && curve.gradient.allFinite() && curve.hessian.allFinite();
}

/// The Newton step, with every direction turned uphill, no coordinate longer than `longest`.
Eigen::VectorXd uphillStep(const Curve& curve, double longest)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> directions(-curve.hessian);
    const double largest = directions.eigenvalues().cwiseAbs().maxCoeff();
    const double least = std::max(1e-14 * largest, 1e-300);
    const Eigen::VectorXd along = directions.eigenvectors().transpose() * curve.gradient;
    const Eigen::VectorXd bends = directions.eigenvalues().cwiseAbs().cwiseMax(least);
    Eigen::VectorXd step = directions.eigenvectors() * along.cwiseQuotient(bends);
    const double reach = step.cwiseAbs().maxCoeff();
    if (reach > longest) step *= longest / reach;
    return step;
}

}  // namespace

Result<Maximum> maximise(const std::function<Curve(const Eigen::VectorXd&)>& function,
                         const Eigen::VectorXd& start, const MaximiseOptions& options,
                         const std::string& what, Job& job)
{
    Maximum best{start, function(start), 0};
    if (!finite(best.curve))
        return Error{ErrorCode::Numeric,
                     what + " cannot be computed on this history: its numbers are too extreme."};
    while (best.iterations < options.maxIterations) {
        if (job.cancelled()) return Job::cancelledError();
        const Eigen::VectorXd step = uphillStep(best.curve, options.longestStep);
        const double slope = best.curve.gradient.dot(step);
        const bool last = slope < 2.0 * options.tolerance;
        ++best.iterations;
        // Rounding hides gains below this; a step that promises less is as good as none.
        const double noise = 1e-13 * (1.0 + std::abs(best.curve.value));
        bool moved = false;
        for (double length = 1.0; length > 1e-8 && !moved; length *= 0.5) {
            const Eigen::VectorXd at = best.at + length * step;
            Curve curve = function(at);
            if (!finite(curve) || curve.value < best.curve.value + 1e-4 * length * slope - noise) continue;
            best.at = at;
            best.curve = std::move(curve);
            moved = true;
        }
        if (last || (!moved && slope < 1e3 * noise)) return best;
        if (!moved) break;
        job.report(best.iterations);
    }
    return Error{ErrorCode::Numeric, what + " did not settle after " + std::to_string(best.iterations) +
                                         " steps. The history may be too short or too odd for it; the simple "
                                         "rules still work."};
}

Eigen::MatrixXd covarianceAt(const Maximum& maximum, double priorSpread)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> directions(-maximum.curve.hessian);
    const Eigen::ArrayXd precision =
        directions.eigenvalues().array().max(0.0) + 1.0 / (priorSpread * priorSpread);
    return directions.eigenvectors() * precision.inverse().matrix().asDiagonal() *
           directions.eigenvectors().transpose();
}

}  // namespace tactful::models
