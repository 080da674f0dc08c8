#include "core/measure/backtest.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace tactful::measure {

using Eigen::ArrayXd;
using Eigen::Index;

std::vector<HiddenPeriod> hiddenPeriods(Day first, Day last, const BacktestOptions& options)
{
    std::vector<HiddenPeriod> periods;
    // A third of the history may be hidden: the rest is then twice as long.
    const int days = std::min(options.days, (last - first + 1) / 3);
    if (days < options.leastDays) return periods;
    for (Day until = last; static_cast<int>(periods.size()) < options.periods; until = until - days) {
        const Day asOf = until - days;
        if (asOf - first + 1 < 2 * days) break;
        periods.push_back({asOf, until});
    }
    return periods;
}

std::vector<HiddenPeriod> pastStretches(Day first, Day last, int days)
{
    constexpr int leastDays = 60, mostStretches = 9;
    const int history = last - first + 1;
    const int length = std::min(std::max(days, leastDays), history / 3);
    std::vector<HiddenPeriod> stretches;
    if (length < BacktestOptions().leastDays) return stretches;
    for (Day until = last; static_cast<int>(stretches.size()) < mostStretches; until = until - length) {
        if (until - length - first + 1 < 2 * length) break;
        stretches.push_back({until - length, until});
    }
    return stretches;
}

ForecastScore scoreForecast(const ArrayXd& predicted, const ArrayXd& actual)
{
    assert(predicted.size() == actual.size() && actual.size() > 0);
    ForecastScore score;
    score.meanAbsoluteError = absoluteErrors(predicted, actual).mean();
    score.rootMeanSquareError = std::sqrt((predicted - actual).square().mean());
    score.predictedTotal = predicted.sum();
    score.actualTotal = actual.sum();
    const double off = score.predictedTotal - score.actualTotal;
    if (score.actualTotal != 0.0)
        score.totalError = off / score.actualTotal;
    else if (off != 0.0)
        score.totalError = std::copysign(std::numeric_limits<double>::infinity(), off);
    return score;
}

ArrayXd absoluteErrors(const ArrayXd& predicted, const ArrayXd& actual)
{
    return (predicted - actual).abs();
}

double coverage(const ArrayXd& low, const ArrayXd& high, const ArrayXd& actual)
{
    assert(low.size() == actual.size() && high.size() == actual.size() && actual.size() > 0);
    return (low <= actual && actual <= high).cast<double>().mean();
}

ArrayXd rateRule(const ArrayXd& repeats, const ArrayXd& age, double horizon)
{
    return (age > 0.0).select(repeats / age * horizon, 0.0);
}

ArrayXd alikeRule(Index customers, double total)
{
    return ArrayXd::Constant(customers, customers > 0 ? total / static_cast<double>(customers) : 0.0);
}

ArrayXd latelyRule(const ArrayXd& recency, const ArrayXd& age, double within, double total)
{
    const ArrayXd lately = (age - recency <= within).cast<double>();
    const double count = lately.sum();
    return count > 0.0 ? ArrayXd(lately * (total / count)) : alikeRule(age.size(), total);
}

}  // namespace tactful::measure
