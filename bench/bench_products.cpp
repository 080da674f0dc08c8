/// \file
/// How long does it take to learn what customers want next, and how much memory? Prints time and memory for
/// simulated shops of rising size.

#include "core/base/job.h"
#include "core/base/text.h"
#include "core/models/next_products.h"

#include <chrono>
#include <cstdio>
#include <ctime>

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

bool measure(std::int32_t customers, std::int32_t products)
{
    const bench::NextBasketTask task = bench::simulatedBaskets(customers, products, 1);
    const models::Baskets baskets = task.baskets();
    const double before = peakMegabytes();
    Job job;
    const Watch fitting;
    const auto model = models::fitNextProducts(baskets, {}, job);
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
    std::printf("%9s %8s %10s | %7.2f %7.2f %s | %7.2f %7.2f %8.0f | %6.0f %6.0f\n",
                groupedNumber(customers).c_str(), groupedNumber(products).c_str(),
                groupedNumber(std::ssize(task.lineProduct)).c_str(), fit, fitCpu,
                model->ranker ? "trained" : "simple ", suggesting.seconds(), suggesting.cpuSeconds(),
                customers / suggesting.seconds(), before, peakMegabytes());
    std::fflush(stdout);
    return true;
}

}  // namespace

int main()
{
    std::printf("customers products      lines | fit s   CPU s         | top 20   CPU s a second | MB "
                "before, peak\n");
    bool ok = true;
    for (const auto& [customers, products] :
         {std::pair{1'000, 300}, {5'000, 1'000}, {20'000, 3'000}, {50'000, 8'000}, {200'000, 20'000}})
        ok = measure(customers, products) && ok;
    return ok ? 0 : 1;
}
