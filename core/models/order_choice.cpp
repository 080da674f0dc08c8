#include "core/models/order_choice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tactful::models {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

constexpr int likelyGapSteps = 3;
constexpr double smallestGain = 0.005;
constexpr Index mostCustomers = 20000;

constexpr std::array<std::pair<OrderModel, std::string_view>, 6> names{{
    {{Leaving::AfterRepeats, 1}, "bg-nbd"},
    {{Leaving::AfterAnyOrder, 1}, "mbg-nbd"},
    {{Leaving::AfterAnyOrder, 2}, "mbg-cnbd-2"},
    {{Leaving::AfterAnyOrder, 3}, "mbg-cnbd-3"},
    {{Leaving::AfterAnyOrder, 4}, "mbg-cnbd-4"},
    {{Leaving::AtAnyTime, 1}, "pareto-nbd"},
}};

Status checkTrial(const OrderTrial& trial)
{
    if (auto ok = trial.before.check(); !ok) return ok;
    if (!(trial.horizon > 0.0) || trial.came.size() != trial.before.size() || !trial.came.allFinite())
        return Error{ErrorCode::BadInput, "What came after a part of the past does not fit to it."};
    return {};
}

/// Every so many customers.
OrderTrial thinned(const OrderTrial& trial)
{
    const Index every = (trial.before.size() + mostCustomers - 1) / mostCustomers;
    if (every <= 1) return trial;
    const Index count = (trial.before.size() + every - 1) / every;
    const auto some = [&](const ArrayXd& column) -> ArrayXd {
        if (column.size() == 0) return column;
        return ArrayXd::NullaryExpr(count, [&](Index i) { return column[i * every]; });
    };
    const OrderHistory& all = trial.before;
    return {{some(all.repeats), some(all.recency), some(all.age), some(all.logGaps)},
            trial.horizon,
            some(trial.came)};
}

Result<RepeatOrdersFit> fitOf(const OrderHistory& history, const OrderModel& model, Job& job)
{
    RepeatOrdersOptions options;
    options.leaving = model.leaving;
    options.gapSteps = model.gapSteps;
    return fitRepeatOrders(history, options, job);
}

/// Adds how a model did on one trial; false if it could not be fitted.
Result<bool> tryOn(const OrderTrial& trial, TriedOrderModel& tried, double& rows, Job& job)
{
    const auto fit = fitOf(trial.before, tried.model, job);
    if (!fit && fit.error().code == ErrorCode::Cancelled) return fit.error();
    if (!fit) return false;
    const ArrayXd foreseen = expectedOrders(fit->population, trial.before, trial.horizon);
    if (job.cancelled()) return Job::cancelledError();
    const double total = foreseen.sum(), level = total > 0.0 ? trial.came.sum() / total : 1.0;
    tried.miss += (level * foreseen - trial.came).abs().sum();
    tried.meanAbsoluteError += (foreseen - trial.came).abs().sum();
    tried.foreseen += total;
    rows += static_cast<double>(trial.came.size());
    return true;
}

}  // namespace

std::string_view nameOf(const OrderModel& model)
{
    for (const auto& [known, name] : names)
        if (known == model) return name;
    return "";
}

std::optional<OrderModel> orderModelNamed(std::string_view name)
{
    for (const auto& [model, known] : names)
        if (known == name) return model;
    return std::nullopt;
}

Result<OrderChoice> chooseOrderModel(std::span<const OrderTrial> trials, Job& job)
{
    std::vector<OrderTrial> small;
    for (const OrderTrial& trial : trials) {
        if (auto ok = checkTrial(trial); !ok) return ok.error();
        small.push_back(thinned(trial));
    }
    std::vector<OrderModel> candidates{{Leaving::AfterAnyOrder, 1}, {Leaving::AtAnyTime, 1}};
    if (!small.empty()) {
        const auto regular = fitRegularOrders(small.front().before, job);
        if (!regular && regular.error().code == ErrorCode::Cancelled) return regular.error();
        if (regular && regular->population.gapSteps > 1)
            candidates.push_back({Leaving::AfterAnyOrder, regular->population.gapSteps});
    }
    OrderChoice choice;
    for (const OrderModel& model : candidates) {
        TriedOrderModel tried{model};
        double rows = 0.0;
        bool everywhere = !small.empty();
        for (const OrderTrial& trial : small) {
            const auto done = tryOn(trial, tried, rows, job);
            if (!done) return done.error();
            everywhere = everywhere && *done;
        }
        if (!everywhere) continue;
        tried.miss /= rows;
        tried.meanAbsoluteError /= rows;
        choice.tried.push_back(tried);
    }
    double least = 0.0;
    for (const TriedOrderModel& tried : choice.tried) {
        if (&tried != &choice.tried.front() && !(tried.miss < least)) continue;
        const bool isDefault = tried.model == OrderModel();
        choice.model = tried.model;
        least = isDefault ? tried.miss * (1.0 - smallestGain) : tried.miss;
    }
    return choice;
}

Result<std::optional<TriedTotal>> tryTotal(const OrderTrial& trial, const OrderModel& model, Job& job)
{
    if (auto ok = checkTrial(trial); !ok) return ok.error();
    const OrderTrial small = thinned(trial);
    TriedOrderModel tried{model};
    double rows = 0.0;
    const auto done = tryOn(small, tried, rows, job);
    if (!done) return done.error();
    if (!*done || !(tried.foreseen > 0.0)) return std::optional<TriedTotal>();
    return std::optional(TriedTotal{tried.foreseen, small.came.sum()});
}

Result<RepeatOrdersFit> fitRegularOrders(const OrderHistory& history, Job& job)
{
    auto best = fitOf(history, {}, job);
    if (!best || history.logGaps.size() == 0) return best;
    for (int steps = 2; steps <= likelyGapSteps; ++steps) {
        auto fit = fitOf(history, {Leaving::AfterAnyOrder, steps}, job);
        if (!fit && fit.error().code == ErrorCode::Cancelled) return fit;
        if (!fit || !(fit->logLikelihood > best->logLikelihood)) break;
        best = std::move(fit);
    }
    return best;
}

}  // namespace tactful::models
