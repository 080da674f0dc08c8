#include "core/steps/past_pace.h"

#include "core/measure/backtest.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace tactful::steps {
namespace {

constexpr double daysPerWeek = 7.0;

/// Nothing where the model cannot be fitted to what was before the stretch.
Result<std::optional<models::PaceTrial>> trialOf(const measure::HiddenPeriod& stretch,
                                                 const data::SalesHistory& sales,
                                                 const models::OrderModel& model, Job& job)
{
    const features::CustomerMatrix before = features::customersUpTo(stretch.asOf, sales);
    const models::OrderTrial trial{{before.repeats, before.recency, before.age, before.logGaps},
                                   stretch.days() / daysPerWeek,
                                   features::laterOrderDays(before, stretch.until, sales)};
    const auto total = models::tryTotal(trial, model, job);
    if (!total && total.error().code == ErrorCode::Cancelled) return total.error();
    if (!total || !*total) return std::optional<models::PaceTrial>();
    return std::optional(models::PaceTrial{stretch.asOf, stretch.until, (*total)->foreseen, (*total)->came});
}

}  // namespace

Result<models::ShopPace> paceOf(const features::CustomerMatrix& customers, const data::SalesHistory& sales,
                                const models::OrderModel& model, int days, Job& job)
{
    const std::vector<Day>& firstDays = customers.firstDay;
    std::vector<models::PaceTrial> trials;
    if (!firstDays.empty())
        for (const measure::HiddenPeriod& stretch : measure::pastStretches(
                 *std::min_element(firstDays.begin(), firstDays.end()), customers.asOf, days)) {
            const auto trial = trialOf(stretch, sales, model, job);
            if (!trial) return trial.error();
            if (job.cancelled()) return Job::cancelledError();
            if (*trial) trials.push_back(**trial);
        }
    return models::paceFrom(trials, customers.asOf, customers.asOf + days);
}

}  // namespace tactful::steps
