#include "bench/order_hold_out.h"

#include "core/base/job.h"
#include "core/base/random.h"
#include "core/features/customer_matrix.h"
#include "core/measure/backtest.h"
#include "core/measure/comparison.h"
#include "core/models/more_data.h"
#include "core/models/order_choice.h"
#include "core/models/order_forecast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace tactful::bench {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

constexpr std::array everyModel{"bg-nbd", "mbg-nbd", "mbg-cnbd-2", "mbg-cnbd-3", "pareto-nbd"};
constexpr int groups = 1000;
constexpr int groupFutures = 400;
constexpr Index groupSize = 50;

models::OrderTrial trialOf(const data::SalesHistory& sales, Day cut, Day end)
{
    const auto before = features::customersUpTo(cut, sales);
    return {{before.repeats, before.recency, before.age, before.logGaps},
            (end - cut) / 7.0,
            features::laterOrderDays(before, end, sales)};
}

Result<models::RepeatOrdersFit> fitOf(const models::OrderHistory& history, const models::OrderModel& model)
{
    Job job;
    models::RepeatOrdersOptions options;
    options.leaving = model.leaving;
    options.gapSteps = model.gapSteps;
    return models::fitRepeatOrders(history, options, job);
}

void printScore(const char* name, const ArrayXd& foreseen, const ArrayXd& came)
{
    const auto score = measure::scoreForecast(foreseen, came);
    std::printf("  %-12s total %.0f of %.0f (%+.1f%%)  MAE %.4f  RMSE %.3f\n", name, score.predictedTotal,
                score.actualTotal, 100.0 * score.totalError, score.meanAbsoluteError,
                score.rootMeanSquareError);
}

models::OrderHistory rowsOf(const models::OrderHistory& all, const std::vector<Index>& rows)
{
    const auto some = [&](const ArrayXd& column) -> ArrayXd {
        return ArrayXd::NullaryExpr(groupSize,
                                    [&](Index i) { return column[rows[static_cast<std::size_t>(i)]]; });
    };
    return {some(all.repeats), some(all.recency), some(all.age), some(all.logGaps)};
}

/// Random groups of customers: how often did the range of their total hold what came?
void printGroups(const models::RepeatOrdersFit& fit, const models::OrderTrial& trial,
                 const models::ShopPace& pace)
{
    std::vector<Index> rows(static_cast<std::size_t>(trial.came.size()));
    std::iota(rows.begin(), rows.end(), Index{0});
    Random random(5);
    int below = 0, above = 0;
    for (int group = 0; group < groups; ++group) {
        for (std::size_t i = 0; i < static_cast<std::size_t>(groupSize); ++i)
            std::swap(rows[i],
                      rows[static_cast<std::size_t>(random.between(
                          static_cast<std::int64_t>(i), static_cast<std::int64_t>(rows.size()) - 1))]);
        Job job;
        models::OrderForecastOptions options;
        options.horizon = trial.horizon;
        options.pace = pace;
        options.seed = static_cast<std::uint64_t>(group) + 1;
        options.futures = groupFutures;
        const auto forecast = models::forecastOrders(fit, rowsOf(trial.before, rows), nullptr, options, job);
        if (!forecast) return;
        double came = 0.0;
        for (std::size_t i = 0; i < static_cast<std::size_t>(groupSize); ++i)
            came += trial.came[rows[i]];
        below += came < forecast->totalOrders.low ? 1 : 0;
        above += came > forecast->totalOrders.high ? 1 : 0;
    }
    std::printf("  80%% ranges of %d random groups of %d: %.1f%% inside, %.1f%% came lower, %.1f%% higher\n",
                groups, static_cast<int>(groupSize), 100.0 * (groups - below - above) / groups,
                100.0 * below / groups, 100.0 * above / groups);
}

void printRanges(const models::RepeatOrdersFit& fit, const models::OrderTrial& trial,
                 const models::ShopPace& pace)
{
    Job job;
    models::OrderForecastOptions options;
    options.horizon = trial.horizon;
    options.pace = pace;
    const auto forecast = models::forecastOrders(fit, trial.before, nullptr, options, job);
    if (!forecast) return;
    std::printf("  80%% ranges: %.1f%% of customers inside; total %.0f to %.0f (came %.0f)\n",
                100.0 * measure::coverage(forecast->ordersLow, forecast->ordersHigh, trial.came),
                forecast->totalOrders.low, forecast->totalOrders.high, trial.came.sum());
    printGroups(fit, trial, pace);
}

std::vector<models::OrderTrial> pastTrials(const data::SalesHistory& sales, const HoldOut& holdOut)
{
    Day first = holdOut.cut;
    for (const data::SaleOrder& order : sales.orders)
        first = std::min(first, order.day);
    measure::BacktestOptions options;
    options.periods = 3;
    std::vector<models::OrderTrial> trials;
    for (const measure::HiddenPeriod& period : measure::hiddenPeriods(first, holdOut.cut, options))
        trials.push_back(trialOf(sales, period.asOf, period.until));
    return trials;
}

/// What the program would expect of the shop as a whole, from stretches before the cut alone; printed.
models::ShopPace paceOf(const data::SalesHistory& sales, const HoldOut& holdOut,
                        const models::OrderModel& model)
{
    Day first = holdOut.cut;
    for (const data::SaleOrder& order : sales.orders)
        first = std::min(first, order.day);
    std::vector<models::PaceTrial> trials;
    for (const measure::HiddenPeriod& stretch :
         measure::pastStretches(first, holdOut.cut, holdOut.end - holdOut.cut)) {
        Job job;
        const auto total = models::tryTotal(trialOf(sales, stretch.asOf, stretch.until), model, job);
        if (!total || !*total) continue;
        trials.push_back({stretch.asOf, stretch.until, (*total)->foreseen, (*total)->came});
        std::printf("  %d days to %s: foreseen %.0f, came %.0f\n", stretch.days(),
                    isoDay(stretch.until).c_str(), (*total)->foreseen, (*total)->came);
    }
    const models::ShopPace pace = models::paceFrom(trials, holdOut.cut, holdOut.end);
    std::printf("  pace of the shop: %+.1f%%, ups and downs of %.1f%% (Student's t, %.0f degrees)\n",
                100.0 * (pace.factor() - 1.0), 100.0 * pace.spread, pace.degrees);
    return pace;
}

/// Weeks from the cut to each customer's next order; infinite where none came.
ArrayXd waitsOf(const data::SalesHistory& sales, Day cut)
{
    const auto before = features::customersUpTo(cut, sales);
    ArrayXd waits = ArrayXd::Constant(before.repeats.size(), std::numeric_limits<double>::infinity());
    for (const data::SaleOrder& order : sales.orders) {
        const auto found = std::lower_bound(before.customers.begin(), before.customers.end(), order.customer);
        if (order.day <= cut || found == before.customers.end() || *found != order.customer) continue;
        double& wait = waits[found - before.customers.begin()];
        wait = std::min(wait, (order.day - cut) / 7.0);
    }
    return waits;
}

/// Of windows that end within the hidden weeks: how many held the next order?
void printWindows(const char* name, const models::RepeatOrdersFit& fit, const models::OrderTrial& trial,
                  const ArrayXd& waits)
{
    double windows = 0.0, promised = 0.0, early = 0.0, inside = 0.0;
    for (Index row = 0; row < waits.size(); ++row) {
        const models::OrderBelief belief = beliefOf(fit.population, trial.before, row);
        const auto window = models::nextOrderWindow(belief, {});
        if (!window || window->to > trial.horizon) continue;
        windows += 1.0;
        promised += 0.8 * belief.pActive;
        early += waits[row] < window->from ? 1.0 : 0.0;
        inside += window->from <= waits[row] && waits[row] <= window->to ? 1.0 : 0.0;
    }
    if (windows == 0.0) return;
    std::printf("  windows by %s: %.0f, %.1f%% came inside (promised %.1f%%), %.1f%% earlier\n", name,
                windows, 100.0 * inside / windows, 100.0 * promised / windows, 100.0 * early / windows);
}

void printBothWindows(const data::SalesHistory& sales, Day cut, const models::OrderTrial& trial)
{
    Job job;
    const ArrayXd waits = waitsOf(sales, cut);
    if (const auto random = fitOf(trial.before, {})) printWindows("mbg-nbd", *random, trial, waits);
    const auto regular = models::fitRegularOrders(trial.before, job);
    if (!regular) return;
    const models::OrderModel model{regular->population.leaving, regular->population.gapSteps};
    if (model != models::OrderModel())
        printWindows(std::string(nameOf(model)).c_str(), *regular, trial, waits);
}

}  // namespace

void printHoldOut(const data::SalesHistory& sales, const HoldOut& holdOut)
{
    const models::OrderTrial trial = trialOf(sales, holdOut.cut, holdOut.end);
    std::printf("%s: %d customers, %.1f weeks hidden\n", holdOut.name, static_cast<int>(trial.came.size()),
                trial.horizon);
    for (const char* name : everyModel)
        if (const auto fit = fitOf(trial.before, *models::orderModelNamed(name)))
            printScore(name, models::expectedOrders(fit->population, trial.before, trial.horizon),
                       trial.came);
    printScore("own rate", measure::rateRule(trial.before.repeats, trial.before.age, trial.horizon),
               trial.came);
    Job job;
    const auto choice = models::chooseOrderModel(pastTrials(sales, holdOut), job);
    if (!choice) return;
    for (const models::TriedOrderModel& tried : choice->tried)
        std::printf("  on its past: %-12s misses by %.4f at the total that came (foreseen %.0f)\n",
                    std::string(nameOf(tried.model)).c_str(), tried.miss, tried.foreseen);
    std::printf("  chosen: %s\n", std::string(nameOf(choice->model)).c_str());
    const models::ShopPace pace = paceOf(sales, holdOut, choice->model);
    if (const auto fit = fitOf(trial.before, choice->model)) {
        const double horizon =
            models::horizonAtPace(fit->population, trial.before, trial.horizon, pace.factor());
        printScore("at its pace", models::expectedOrders(fit->population, trial.before, horizon), trial.came);
        printRanges(*fit, trial, pace);
    }
    printBothWindows(sales, holdOut.cut, trial);
}

namespace {

/// Against the own rate so far and everyone alike, by squared errors as the program judges.
Result<measure::Comparison> compared(const models::OrderTrial& trial, const ArrayXd& foreseen)
{
    const auto lossesOf = [&](const ArrayXd& guess) -> ArrayXd { return (guess - trial.came).square(); };
    const ArrayXd rate = measure::rateRule(trial.before.repeats, trial.before.age, trial.horizon);
    const ArrayXd alike = measure::alikeRule(trial.came.size(), foreseen.sum());
    return measure::compareWithRules(
        {"mbg-nbd", lossesOf(foreseen)},
        {{"own rate so far", lossesOf(rate)}, {"everyone alike", lossesOf(alike)}},
        std::llround(trial.came.sum()), {});
}

void printVerdict(const char* name, const models::OrderTrial& trial)
{
    const auto fit = fitOf(trial.before, {});
    if (!fit) {
        std::printf("  %s: %s\n", name, fit.error().detail.c_str());
        return;
    }
    const auto comparison =
        compared(trial, models::expectedOrders(fit->population, trial.before, trial.horizon));
    if (comparison)
        std::printf("  %s: %s (gain %.4f, %.4f to %.4f over \"%s\")\n", name,
                    std::string(nameOf(comparison->verdict)).c_str(), comparison->gain, comparison->gainLow,
                    comparison->gainHigh, comparison->rule.c_str());
}

models::OrderHistory everyNth(const models::OrderHistory& all, Index every, Index count)
{
    const auto some = [&](const ArrayXd& column) -> ArrayXd {
        return ArrayXd::NullaryExpr(count, [&](Index i) { return column[i * every]; });
    };
    return {some(all.repeats), some(all.recency), some(all.age), some(all.logGaps)};
}

}  // namespace

void printShuffled(const data::SalesHistory& sales, const HoldOut& holdOut)
{
    models::OrderTrial trial = trialOf(sales, holdOut.cut, holdOut.end);
    printVerdict("as they were", trial);
    Random random(1);
    for (Index i = trial.came.size() - 1; i > 0; --i)
        std::swap(trial.came[i], trial.came[random.between(0, i)]);
    printVerdict("dealt out to the customers at random", trial);
}

void printLadder(const data::SalesHistory& sales, Day cut)
{
    const models::OrderTrial trial = trialOf(sales, cut - 90, cut);
    const auto matrix = features::customersUpTo(cut, sales);
    const models::OrderHistory whole{matrix.repeats, matrix.recency, matrix.age, matrix.logGaps};
    for (const Index count : {Index{30}, Index{100}, Index{500}, Index{5000}}) {
        const Index every = whole.size() / count;
        std::printf("%d customers\n", static_cast<int>(count));
        printVerdict("last 90 days hidden", {everyNth(trial.before, trial.before.size() / count, count),
                                             trial.horizon, ArrayXd::NullaryExpr(count, [&](Index i) {
                                                 return trial.came[i * (trial.before.size() / count)];
                                             })});
        const models::OrderHistory history = everyNth(whole, every, count);
        const auto fit = fitOf(history, {});
        if (!fit) continue;
        Job job;
        models::MoreDataOptions options;
        options.horizon = 90.0 / 7.0;
        const auto widths = models::widthsAfterMore(*fit, history, options, job);
        if (widths)
            std::printf(
                "  orders of the next 90 days known to within %.0f%%; after one more month %.1f%% narrower\n",
                100.0 * widths->now, 100.0 * (1.0 - widths->later / widths->now));
    }
}

}  // namespace tactful::bench
