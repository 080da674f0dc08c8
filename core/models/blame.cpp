#include "core/models/blame.h"

#include <cmath>

namespace tactful::models {
namespace {

/// The log posterior with an event's blame summed over its causes: Poisson, as rates are small.
double posteriorOf(const BlameData& data, const BlameOptions& options, const Eigen::ArrayXd& rate)
{
    const Eigen::ArrayXd hazard = (data.exposure.matrix() * rate.matrix()).array();
    const double events = (data.harmed > 0.0).select(hazard.max(1e-300).log(), 0.0).sum();
    const double prior = options.strength * (options.usual * rate.log() - rate).sum();
    return events - hazard.sum() + prior;
}

Status checkOptions(const BlameData& data, const BlameOptions& options)
{
    if (options.usual.size() != data.exposure.cols() || !(options.usual > 0.0).all() ||
        !options.usual.allFinite())
        return Error{ErrorCode::BadInput, "Every cause needs a usual rate above 0.", "usual"};
    if (!(options.strength > 0.0) || !std::isfinite(options.strength))
        return Error{ErrorCode::BadInput, "The usual rates must be worth some exposure.", "strength"};
    return {};
}

}  // namespace

Status BlameData::check() const
{
    if (harmed.size() != exposure.rows())
        return Error{ErrorCode::BadInput, "Messages and their results do not fit together.", "harmed"};
    if (!(exposure >= 0.0).all() || !exposure.allFinite())
        return Error{ErrorCode::BadInput, "An exposure is below 0.", "exposure"};
    if (!((harmed == 0.0) || (harmed == 1.0)).all())
        return Error{ErrorCode::BadInput, "A result is neither yes nor no.", "harmed"};
    return {};
}

Result<Blame> shareBlame(const BlameData& data, const BlameOptions& options, Job& job)
{
    if (auto ok = data.check(); !ok) return ok.error();
    if (auto ok = checkOptions(data, options); !ok) return ok.error();
    Blame blame;
    blame.rate = options.usual;
    blame.exposure = data.exposure.colwise().sum().transpose();
    for (; blame.steps < options.mostSteps; ++blame.steps) {
        if (job.cancelled()) return Job::cancelledError();
        Eigen::ArrayXd shares = Eigen::ArrayXd::Zero(blame.rate.size());
        for (Eigen::Index row = 0; row < data.harmed.size(); ++row) {
            if (data.harmed[row] == 0.0) continue;
            const Eigen::ArrayXd parts = blame.rate * data.exposure.row(row).transpose();
            if (const double all = parts.sum(); all > 0.0) shares += parts / all;
        }
        const Eigen::ArrayXd next =
            (options.strength * options.usual + shares) / (options.strength + blame.exposure);
        const double change = ((next - blame.rate) / blame.rate).abs().maxCoeff();
        blame.rate = next;
        if (change < options.tolerance) break;
    }
    blame.posterior = posteriorOf(data, options, blame.rate);
    return blame;
}

}  // namespace tactful::models
