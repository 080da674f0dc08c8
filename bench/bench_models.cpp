/// \file
/// How well and how fast do the order models fit? Prints the figures that headers and model cards quote.

#include "core/base/job.h"
#include "core/base/random.h"
#include "core/features/customer_matrix.h"
#include "core/measure/backtest.h"
#include "core/models/order_forecast.h"
#include "core/models/order_value.h"
#include "core/models/repeat_orders.h"

#include <chrono>
#include <cstdio>
#include <optional>

#include "bench/data_sets.h"

namespace {

using namespace tactful;
using models::Leaving;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

const char* nameOf(Leaving leaving)
{
    return leaving == Leaving::AfterRepeats ? "BG/NBD" : "MBG/NBD";
}

/// Fits, times and prints one repeat-order model.
std::optional<models::RepeatOrdersFit> fitAndPrint(const char* set, const models::OrderHistory& history,
                                                   Leaving leaving)
{
    Job job;
    models::RepeatOrdersOptions options;
    options.leaving = leaving;
    const auto start = std::chrono::steady_clock::now();
    const auto fit = models::fitRepeatOrders(history, options, job);
    const double seconds = secondsSince(start);
    if (!fit) {
        std::printf("%s, %s: %s\n", set, nameOf(leaving), fit.error().detail.c_str());
        return std::nullopt;
    }
    const models::RepeatOrders& p = fit->population;
    std::printf("%s, %s: n %d  r %.4f  alpha %.4f  a %.4f  b %.4f  LL %.3f  %d steps  %.4f s\n", set,
                nameOf(leaving), static_cast<int>(history.size()), p.r, p.alpha, p.a, p.b, fit->logLikelihood,
                fit->iterations, seconds);
    return *fit;
}

/// What the model and the simple rules foresaw of the hidden weeks.
void printHoldOut(const models::RepeatOrdersFit& fit, const models::OrderHistory& history, double weeks,
                  const Eigen::ArrayXd& actual)
{
    Job job;
    models::OrderForecastOptions options;
    options.horizon = weeks;
    const auto start = std::chrono::steady_clock::now();
    const auto forecast = models::forecastOrders(fit, history, nullptr, options, job);
    if (!forecast) return;
    const auto print = [&](const char* name, const Eigen::ArrayXd& predicted) {
        const auto score = measure::scoreForecast(predicted, actual);
        std::printf("  %-10s total %.0f of %.0f  MAE %.4f  RMSE %.3f\n", name, score.predictedTotal,
                    score.actualTotal, score.meanAbsoluteError, score.rootMeanSquareError);
    };
    print("model", forecast->orders);
    print("rate rule", measure::rateRule(history.repeats, history.age, weeks));
    print("alike rule", measure::alikeRule(history.size(), forecast->orders.sum()));
    std::printf("  80%% ranges: %.1f%% of customers inside, total %.0f to %.0f; forecast %.3f s\n",
                100.0 * measure::coverage(forecast->ordersLow, forecast->ordersHigh, actual),
                forecast->totalOrders.low, forecast->totalOrders.high, secondsSince(start));
}

void benchCdnow(const char* name, const char* file)
{
    const auto sales = bench::readCdnow(bench::dataFile(file));
    if (!sales) {
        std::printf("%s: %s\n", name, sales.error().detail.c_str());
        return;
    }
    const Day cut = *parseIsoDay("1997-09-30"), end = *parseIsoDay("1998-06-30");
    const auto matrix = features::customersUpTo(cut, *sales);
    const auto whole = features::customersUpTo(end, *sales);
    const models::OrderHistory history{matrix.repeats, matrix.recency, matrix.age};
    for (const Leaving leaving : {Leaving::AfterRepeats, Leaving::AfterAnyOrder})
        if (const auto fit = fitAndPrint(name, history, leaving))
            printHoldOut(*fit, history, (end - cut) / 7.0, whole.repeats - matrix.repeats);

    Job job;
    const models::ValueHistory values{matrix.valuedRepeats, matrix.meanRepeatMinor / 100.0};
    const auto start = std::chrono::steady_clock::now();
    const auto fit = models::fitOrderValue(values, {}, job);
    const double seconds = secondsSince(start);
    if (fit)
        std::printf("%s, Gamma-Gamma: n %d  p %.4f  q %.4f  v %.4f  LL %.4f  %d steps  %.4f s\n", name,
                    fit->customers, fit->population.p, fit->population.q, fit->population.v,
                    fit->logLikelihood, fit->iterations, seconds);
}

/// A population that is known exactly, watched for up to 78 weeks.
models::OrderHistory simulated(int customers)
{
    Random random(20240501);
    models::OrderHistory history{Eigen::ArrayXd(customers), Eigen::ArrayXd(customers),
                                 Eigen::ArrayXd(customers)};
    for (Eigen::Index i = 0; i < customers; ++i) {
        const double age = 26.0 + 52.0 * random.uniform();
        const double rate = random.gamma(0.243, 4.414), leaving = random.beta(0.793, 2.426);
        double last = 0.0, count = 0.0;
        for (double at = random.exponential(rate); at < age; at += random.exponential(rate)) {
            last = at;
            count += 1.0;
            if (random.chance(leaving)) break;
        }
        history.repeats[i] = count;
        history.recency[i] = last;
        history.age[i] = age;
    }
    return history;
}

void benchSimulated()
{
    const models::OrderHistory history = simulated(100000);
    for (const Leaving leaving : {Leaving::AfterRepeats, Leaving::AfterAnyOrder}) {
        const auto fit = fitAndPrint("Simulated .243 4.414 .793 2.426", history, leaving);
        if (!fit) continue;
        auto start = std::chrono::steady_clock::now();
        const double expected = models::expectedOrders(fit->population, history, 52.0).sum();
        std::printf("  expected orders in 52 weeks: %.0f, %.3f s\n", expected, secondsSince(start));
        Job job;
        models::OrderForecastOptions options;
        options.horizon = 52.0;
        start = std::chrono::steady_clock::now();
        if (models::forecastOrders(*fit, history, nullptr, options, job))
            std::printf("  with ranges from %d futures: %.2f s\n", options.futures, secondsSince(start));
    }
}

}  // namespace

int main()
{
    benchCdnow("CDNOW sample", "cdnow/CDNOW_sample.txt");
    benchCdnow("CDNOW", "cdnow/CDNOW_master.txt");
    benchSimulated();
    return 0;
}
