#include "core/models/lift.h"

#include <cmath>
#include <cstddef>

namespace tactful::models {
namespace {

/// Independent estimates of one number, added up by their precision.
struct Evidence {
    double precision = 0.0;
    double weighted = 0.0;

    void add(double value, double variance)
    {
        precision += 1.0 / variance;
        weighted += value / variance;
    }
    double mean() const { return weighted / precision; }
    double variance() const { return 1.0 / precision; }
};

double squared(double x)
{
    return x * x;
}

Status checkTrials(std::span<const LiftTrial> trials, int groups)
{
    if (groups < 1) return Error{ErrorCode::BadInput, "There must be at least one group.", "groups"};
    for (const LiftTrial& trial : trials) {
        if (trial.group < 0 || trial.group >= groups)
            return Error{ErrorCode::BadInput, "A measured campaign is of an unknown group.", "group"};
        if (!std::isfinite(trial.lift) || !(trial.standardError > 0.0) || !std::isfinite(trial.standardError))
            return Error{ErrorCode::BadInput, "A measured campaign needs a lift and its doubt.",
                         "standardError"};
    }
    return {};
}

}  // namespace

Status LiftPrior::check() const
{
    if (!std::isfinite(mean))
        return Error{ErrorCode::BadInput, "The expected lift must be a number.", "mean"};
    for (const double spread : {shopSpread, groupSpread})
        if (!(spread > 0.0) || !std::isfinite(spread))
            return Error{ErrorCode::BadInput, "The doubt of the expected lift must be above 0.", "spread"};
    if (!(campaignSpread >= 0.0) || !std::isfinite(campaignSpread))
        return Error{ErrorCode::BadInput, "Campaigns cannot differ by less than nothing.", "campaignSpread"};
    return {};
}

Result<ShopLift> learnLift(std::span<const LiftTrial> trials, int groups, const LiftPrior& prior)
{
    if (auto ok = prior.check(); !ok) return ok.error();
    if (auto ok = checkTrials(trials, groups); !ok) return ok.error();
    std::vector<Evidence> seen(static_cast<std::size_t>(groups));
    for (const LiftTrial& trial : trials)
        seen[static_cast<std::size_t>(trial.group)].add(trial.lift, squared(trial.standardError) +
                                                                        squared(prior.campaignSpread));

    // Upwards: a group tells of the shop with its own difference as a further doubt.
    const double between = squared(prior.groupSpread);
    Evidence shop;
    shop.add(prior.mean, squared(prior.shopSpread));
    for (const Evidence& group : seen)
        if (group.precision > 0.0) shop.add(group.mean(), group.variance() + between);

    // Downwards: what a group told itself, drawn towards the shop.
    ShopLift learnt;
    learnt.trials = static_cast<int>(trials.size());
    learnt.shop = {shop.mean(), std::sqrt(shop.variance())};
    for (const Evidence& group : seen) {
        const double precision = group.precision + 1.0 / between;
        const double pull = 1.0 / (between * precision);
        learnt.groups.push_back({group.weighted / precision + pull * shop.mean(),
                                 std::sqrt(1.0 / precision + squared(pull) * shop.variance())});
    }
    return learnt;
}

}  // namespace tactful::models
