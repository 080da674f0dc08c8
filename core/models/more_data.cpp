#include "core/models/more_data.h"

#include "core/base/random.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace tactful::models {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

constexpr int drawsPerCustomer = 16;
constexpr Index mostCustomers = 10000;
constexpr double middleEighty = 1.2815515655446004;  ///< half of it, in standard deviations
constexpr double smallStep = 1e-4;

/// A history that grows row by row.
struct GrowingHistory {
    std::vector<double> repeats, recency, age, logGaps;

    /// One customer who has been here for `age` and orders at `times` from then on, to be watched for `more`.
    void add(double repeatsSoFar, double recencySoFar, double ageSoFar, double logGapsSoFar,
             const std::vector<double>& times, double more)
    {
        for (const double time : times) {
            const double now = ageSoFar + time;
            if (now <= recencySoFar) continue;
            logGapsSoFar += std::log(now - recencySoFar);
            recencySoFar = now;
            repeatsSoFar += 1.0;
        }
        repeats.push_back(repeatsSoFar);
        recency.push_back(recencySoFar);
        age.push_back(ageSoFar + more);
        logGaps.push_back(logGapsSoFar);
    }
    OrderHistory finish(bool gapsKnown) const
    {
        const auto column = [](const std::vector<double>& values) -> ArrayXd {
            return Eigen::Map<const ArrayXd>(values.data(), static_cast<Index>(values.size()));
        };
        return {column(repeats), column(recency), column(age), gapsKnown ? column(logGaps) : ArrayXd()};
    }
};

/// One possible continuation of the history, with newcomers.
OrderHistory simulatedLater(const RepeatOrders& p, const OrderHistory& history,
                            const MoreDataOptions& options, Random& random)
{
    GrowingHistory later;
    const bool gapsKnown = history.logGaps.size() > 0;
    for (Index row = 0; row < history.size(); ++row)
        later.add(history.repeats[row], history.recency[row], history.age[row],
                  gapsKnown ? history.logGaps[row] : 0.0,
                  drawOrderTimes(roughBeliefOf(p, history, row), options.more, random), options.more);
    const OrderHistory nobodyYet{ArrayXd::Zero(1), ArrayXd::Zero(1), ArrayXd::Zero(1)};
    const OrderBelief newcomer = beliefOf(p, nobodyYet, 0);
    for (std::int64_t left = random.poisson(options.newcomersPerWeek * options.more); left > 0; --left) {
        const double here = options.more * random.uniform();
        later.add(0.0, 0.0, 0.0, 0.0, drawOrderTimes(newcomer, here, random), here);
    }
    return later.finish(gapsKnown);
}

double expectedTotal(const RepeatOrders& p, const OrderHistory& history, Index every, double horizon)
{
    double total = 0.0;
    for (Index row = 0; row < history.size(); row += every)
        total += expectedOrders(beliefOf(p, history, row), horizon);
    return total;
}

/// How the logarithm of the total follows the logarithms of the four numbers.
Eigen::Vector4d slopeOfTotal(const RepeatOrders& p, const OrderHistory& history, Index every, double horizon)
{
    Eigen::Vector4d slope;
    for (Index i = 0; i < 4; ++i) {
        const auto moved = [&](double by) {
            RepeatOrders q = p;
            *(std::array{&q.r, &q.alpha, &q.a, &q.b}[static_cast<std::size_t>(i)]) *= std::exp(by);
            return std::log(expectedTotal(q, history, every, horizon));
        };
        slope[i] = (moved(smallStep) - moved(-smallStep)) / (2.0 * smallStep);
    }
    return slope;
}

/// Of the number of orders of those looked at, beyond what the population explains.
double varianceOfOrders(const RepeatOrders& p, const OrderHistory& history, Index every,
                        const MoreDataOptions& options)
{
    double variance = 0.0;
    for (Index row = 0; row < history.size(); row += every) {
        Random random(options.seed, static_cast<std::uint64_t>(row));
        const OrderBelief belief = roughBeliefOf(p, history, row);
        double sum = 0.0, squares = 0.0;
        for (int i = 0; i < drawsPerCustomer; ++i) {
            const auto orders = static_cast<double>(drawOrders(belief, options.horizon, random));
            sum += orders;
            squares += orders * orders;
        }
        variance += (squares - sum * sum / drawsPerCustomer) / (drawsPerCustomer - 1);
    }
    return variance;
}

/// Standard deviation of the total over its expectation.
double relativeSpread(const RepeatOrdersFit& fit, const OrderHistory& history, const MoreDataOptions& options)
{
    const Index every = (history.size() + mostCustomers - 1) / mostCustomers;
    const double some = expectedTotal(fit.population, history, every, options.horizon);
    const Eigen::Vector4d slope = slopeOfTotal(fit.population, history, every, options.horizon);
    const double ofPopulation = slope.dot(fit.covariance * slope);
    const double ofOrders = varianceOfOrders(fit.population, history, every, options) /
                            (some * some * static_cast<double>(every));
    return std::sqrt(options.shopSpread * options.shopSpread + ofPopulation + ofOrders);
}

}  // namespace

Status MoreDataOptions::check() const
{
    if (!(horizon > 0.0) || !std::isfinite(horizon) || !(more > 0.0) || !std::isfinite(more))
        return Error{ErrorCode::BadInput, "A forecast must look at least a little ahead.", "horizon"};
    if (!(newcomersPerWeek >= 0.0 && newcomersPerWeek * more <= 1e6))
        return Error{ErrorCode::BadInput, "The number of new customers cannot be used.", "newcomersPerWeek"};
    if (!(shopSpread >= 0.0 && shopSpread <= 2.0))
        return Error{ErrorCode::BadInput, "The shop's ups and downs must be 0 to 2.", "shopSpread"};
    if (simulations < 1 || simulations > 100)
        return Error{ErrorCode::BadInput, "The number of simulations must be 1 to 100.", "simulations"};
    return {};
}

Result<RangeWidths> widthsAfterMore(const RepeatOrdersFit& fit, const OrderHistory& history,
                                    const MoreDataOptions& options, Job& job)
{
    if (auto ok = options.check(); !ok) return ok.error();
    if (auto ok = history.check(); !ok) return ok.error();
    RepeatOrdersOptions again;
    again.leaving = fit.population.leaving;
    again.gapSteps = fit.population.gapSteps;
    again.start = fit.population;
    RangeWidths widths;
    widths.now = middleEighty * relativeSpread(fit, history, options);
    int done = 0;
    for (int i = 0; i < options.simulations; ++i) {
        if (job.cancelled()) return Job::cancelledError();
        Random random(options.seed, ~static_cast<std::uint64_t>(i));
        const OrderHistory later = simulatedLater(fit.population, history, options, random);
        const auto refit = fitRepeatOrders(later, again, job);
        if (!refit && refit.error().code == ErrorCode::Cancelled) return refit.error();
        if (!refit) continue;
        widths.later += middleEighty * relativeSpread(*refit, later, options);
        ++done;
    }
    if (done == 0)
        return Error{ErrorCode::Numeric, "What more time would bring cannot be worked out for this history."};
    widths.later /= done;
    return widths;
}

}  // namespace tactful::models
