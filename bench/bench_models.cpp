/// \file
/// How well and how fast do the order models fit? Prints the figures that headers and model cards quote.
///
///   bench_models             everything
///   bench_models hold-outs   what was foreseen of hidden weeks alone

#include "core/base/job.h"
#include "core/base/random.h"
#include "core/features/customer_matrix.h"
#include "core/models/order_choice.h"
#include "core/models/order_forecast.h"
#include "core/models/order_value.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <optional>
#include <string>

#include "bench/clv_reference.h"
#include "bench/data_sets.h"
#include "bench/order_hold_out.h"

namespace {

using namespace tactful;
using models::Leaving;

constexpr std::array everyModel{"bg-nbd", "mbg-nbd", "mbg-cnbd-2", "pareto-nbd"};
constexpr int repeats = 5;  ///< fitting times are of the processor, the best of so many

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Fits, times and prints one repeat-order model.
std::optional<models::RepeatOrdersFit> fitAndPrint(const char* set, const models::OrderHistory& history,
                                                   const char* name,
                                                   const std::optional<models::RepeatOrders>& begin = {})
{
    const models::OrderModel model = *models::orderModelNamed(name);
    Job job;
    models::RepeatOrdersOptions options;
    options.leaving = model.leaving;
    options.gapSteps = model.gapSteps;
    options.start = begin;
    std::optional<models::RepeatOrdersFit> kept;
    double seconds = 1e9;
    for (int i = 0; i < repeats; ++i) {
        const std::clock_t start = std::clock();
        auto fit = models::fitRepeatOrders(history, options, job);
        seconds = std::min(seconds, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        if (!fit) {
            std::printf("%s, %s: %s\n", set, name, fit.error().detail.c_str());
            return std::nullopt;
        }
        kept = std::move(*fit);
    }
    const models::RepeatOrders& p = kept->population;
    std::printf("%s, %s: n %d  %.4f %.4f %.4f %.4f  LL %.3f  %d steps  %.4f s\n", set, name,
                static_cast<int>(history.size()), p.r, p.alpha, p.a, p.b, kept->logLikelihood,
                kept->iterations, seconds);
    return kept;
}

models::OrderHistory historyOf(const features::CustomerMatrix& matrix)
{
    return {matrix.repeats, matrix.recency, matrix.age, matrix.logGaps};
}

void benchCdnow(const char* name, const data::SalesHistory& sales)
{
    const auto matrix = features::customersUpTo(*parseIsoDay("1997-09-30"), sales);
    for (const char* model : everyModel)
        fitAndPrint(name, historyOf(matrix), model);
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

/// A population that is known exactly, watched for `least` to `most` weeks.
models::OrderHistory simulated(int customers, const models::RepeatOrders& truth, double least, double most)
{
    Random random(20240501);
    models::OrderHistory history{Eigen::ArrayXd(customers), Eigen::ArrayXd(customers),
                                 Eigen::ArrayXd(customers)};
    for (Eigen::Index i = 0; i < customers; ++i) {
        const double age = least + (most - least) * random.uniform();
        const double rate = random.gamma(truth.r, truth.alpha), leaving = random.beta(truth.a, truth.b);
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
    const models::OrderHistory history =
        simulated(100000, {0.243, 4.414, 0.793, 2.426, Leaving::AfterRepeats}, 26.0, 78.0);
    for (const char* name : {"bg-nbd", "mbg-nbd", "pareto-nbd"}) {
        const auto fit = fitAndPrint("Simulated .243 4.414 .793 2.426", history, name);
        if (!fit) continue;
        // A small import later: one customer in a hundred is new.
        const models::OrderHistory before{history.repeats.head(99000), history.recency.head(99000),
                                          history.age.head(99000)};
        Job job;
        models::RepeatOrdersOptions options;
        options.leaving = fit->population.leaving;
        if (const auto last = models::fitRepeatOrders(before, options, job))
            fitAndPrint("  begun where 99 in 100 of them led", history, name, last->population);
        auto start = std::chrono::steady_clock::now();
        const double expected = models::expectedOrders(fit->population, history, 52.0).sum();
        std::printf("  expected orders in 52 weeks: %.0f, %.3f s\n", expected, secondsSince(start));
        models::OrderForecastOptions forecast;
        forecast.horizon = 52.0;
        start = std::chrono::steady_clock::now();
        if (models::forecastOrders(*fit, history, nullptr, forecast, job))
            std::printf("  with ranges from %d futures: %.2f s\n", forecast.futures, secondsSince(start));
    }
}

void benchOddShops()
{
    // As in an issue of another program: up to a thousand orders in 501 weeks.
    const models::OrderHistory heavy =
        simulated(1000, {1.5, 3.0, 0.48, 56.4, Leaving::AfterRepeats}, 1.0, 501.0);
    const models::OrderHistory sixty = simulated(60, {0.5, 6.0, 0.9, 2.0, Leaving::AfterRepeats}, 1.0, 50.0);
    const models::OrderHistory onlyOnce{Eigen::ArrayXd::Zero(60), Eigen::ArrayXd::Zero(60),
                                        Eigen::ArrayXd::LinSpaced(60, 1.0, 60.0)};
    std::printf("Very heavy buyers: up to %.0f repeat orders\n", heavy.repeats.maxCoeff());
    for (const char* name : {"bg-nbd", "mbg-nbd", "pareto-nbd"}) {
        fitAndPrint("Very heavy buyers", heavy, name);
        fitAndPrint("The same in hours", {heavy.repeats, heavy.recency * 168.0, heavy.age * 168.0}, name);
        fitAndPrint("Sixty customers", sixty, name);
        fitAndPrint("One-time buyers alone", onlyOnce, name);
    }
}

void benchHoldOuts(const data::SalesHistory& sample)
{
    const auto day = [](const char* text) { return *parseIsoDay(text); };
    const bench::HoldOut cdnow{"CDNOW sample", day("1997-09-30"), day("1998-06-30")};
    bench::printHoldOut(sample, cdnow);
    bench::printShuffled(sample, cdnow);
    const auto retail = bench::readOnlineRetail(bench::dataFile("online-retail/online_retail.csv"));
    if (!retail) {
        std::printf("Online Retail: %s\n", retail.error().detail.c_str());
        return;
    }
    const Day last = day("2011-12-09"), half = day("2011-06-09");
    bench::printHoldOut(retail->sales, {"Online Retail, second half", half, last});
    bench::printHoldOut(retail->sales, {"Online Retail, third quarter", half, day("2011-09-09")});
    bench::printHoldOut(retail->sales, {"Online Retail, from 1 October", day("2011-10-01"), last});
    // The first autumn and Christmas that this shop's books hold: nothing before it tells of the season.
    bench::printHoldOut(retail->sales, {"Online Retail, last 90 days", day("2011-09-10"), last});
}

}  // namespace

int main(int count, char** arguments)
{
    const bool holdOutsAlone = count > 1 && std::string(arguments[1]) == "hold-outs";
    if (!holdOutsAlone) bench::printReferenceValues();
    const auto sample = bench::readCdnow(bench::dataFile("cdnow/CDNOW_sample.txt"));
    const auto whole = bench::readCdnow(bench::dataFile("cdnow/CDNOW_master.txt"));
    if (!sample || !whole) {
        std::printf("CDNOW: %s\n", (sample ? whole : sample).error().detail.c_str());
        return 1;
    }
    if (!holdOutsAlone) {
        benchCdnow("CDNOW sample", *sample);
        benchCdnow("CDNOW", *whole);
        benchSimulated();
        benchOddShops();
    }
    benchHoldOuts(*sample);
    bench::printLadder(*whole, *parseIsoDay("1997-09-30"));
    return 0;
}
