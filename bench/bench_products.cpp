/// \file
/// How long does it take to learn what customers want next, and how much memory? Prints time and memory for
/// Ta-Feng and for simulated shops of rising size, and how soon it stops.
///
///   bench_products [tafeng|simulated|stops]...   without a word: all of them

#include "core/base/job.h"
#include "core/base/text.h"
#include "core/models/next_products.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string_view>
#include <thread>

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

#include "bench/simulated_baskets.h"

namespace {

using namespace tactful;

/// Of the program so far; 0 where the system does not tell.
double peakMegabytes()
{
#if __has_include(<sys/resource.h>)
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
#else
    return 0.0;
#endif
}

/// Time on the clock and of all threads together.
class Watch {
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }
    double cpuSeconds() const { return static_cast<double>(std::clock() - m_cpuStart) / CLOCKS_PER_SEC; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::clock_t m_cpuStart = std::clock();
};

bool measure(const bench::NextBasketTask& task)
{
    const models::Baskets baskets = task.baskets();
    const double before = peakMegabytes();
    Job job;
    models::NextProductsOptions fitOptions;
    fitOptions.recentDays = task.recentDays;
    fitOptions.ranker.cuts = task.cuts;
    fitOptions.ranker.daysBetweenCuts = task.daysBetweenCuts;
    const Watch fitting;
    const auto model = models::fitNextProducts(baskets, fitOptions, job);
    const double fit = fitting.seconds(), fitCpu = fitting.cpuSeconds();
    models::SuggestOptions options;
    options.top = 20;
    const Watch suggesting;
    const auto found = model ? models::suggestProducts(*model, baskets, options, job)
                             : Result<models::Suggestions>(model.error());
    if (!found) {
        std::printf("  %s\n", found.error().detail.c_str());
        return false;
    }
    const double seconds = suggesting.seconds(), cpu = suggesting.cpuSeconds();
    const std::int32_t customers = baskets.customerCount();
    std::printf("%9s %8s %10s | %7.2f %7.2f %s | %7.2f %7.2f %8.0f %8.0f | %6.0f %6.0f\n",
                groupedNumber(customers).c_str(), groupedNumber(task.productCount).c_str(),
                groupedNumber(std::ssize(task.lineProduct)).c_str(), fit, fitCpu,
                model->ranker ? "trained" : "simple ", seconds, cpu, customers / seconds, customers / cpu,
                before, peakMegabytes());
    std::fflush(stdout);
    return true;
}

/// From being told to stop to the return, at many moments of fitting and suggesting.
void measureStops(const bench::NextBasketTask& task)
{
    constexpr int moments = 20;
    const models::Baskets baskets = task.baskets();
    const auto run = [&baskets](Job& job) {
        const auto model = models::fitNextProducts(baskets, {}, job);
        return model && models::suggestProducts(*model, baskets, {}, job);
    };
    Job whole;
    const Watch watch;
    run(whole);
    const double wall = watch.seconds();
    double longest = 0.0, sum = 0.0;
    int stopped = 0;
    for (int i = 0; i < moments; ++i) {
        std::stop_source source;
        std::chrono::steady_clock::time_point asked;
        std::jthread asker([&] {
            std::this_thread::sleep_for(std::chrono::duration<double>(wall * (i + 0.5) / moments));
            asked = std::chrono::steady_clock::now();
            source.request_stop();
        });
        Job job(source.get_token(), {});
        const bool finished = run(job);
        const auto returned = std::chrono::steady_clock::now();
        asker.join();
        if (finished) continue;
        const double took = std::chrono::duration<double>(returned - asked).count();
        ++stopped;
        sum += took;
        longest = std::max(longest, took);
    }
    std::printf("%s customers, stopped at %d moments: longest %.0f ms, mean %.0f ms\n",
                groupedNumber(baskets.customerCount()).c_str(), stopped, 1000 * longest,
                1000 * sum / std::max(1, stopped));
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv)
{
    const auto asked = [&](std::string_view what) {
        return argc == 1 || std::find(argv + 1, argv + argc, what) != argv + argc;
    };
    std::printf("customers products      lines | fit s   CPU s         | top 20   CPU s a second, CPU | MB "
                "before, peak\n");
    bool ok = true;
    if (asked("tafeng")) {
        if (const auto lists = bench::readTaFeng(bench::dataFile("tafeng/tafeng_history.json"),
                                                 bench::dataFile("tafeng/tafeng_future.json")))
            ok = measure(bench::taFeng(*lists));
        else
            std::printf("Ta-Feng: %s\n", lists.error().detail.c_str());
    }
    if (asked("simulated"))
        for (const auto& [customers, products] :
             {std::pair{1'000, 300}, {5'000, 1'000}, {20'000, 3'000}, {50'000, 8'000}, {200'000, 20'000}})
            ok = measure(bench::simulatedBaskets(customers, products, 1)) && ok;
    if (asked("stops")) {
        measureStops(bench::simulatedBaskets(20'000, 3'000, 1));
        measureStops(bench::simulatedBaskets(200'000, 20'000, 1));
    }
    return ok ? 0 : 1;
}
