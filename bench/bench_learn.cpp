/// \file
/// How long does learning take as a whole, how soon does it stop, and what does a small import cost after it?
/// Prints the figures that documents quote.
///
///   bench_learn [FOLDER]   books are made in FOLDER (else the temporary one)
///
/// For Online Retail and for a made order file with more than 20,000 customers: learning by the book,
/// stopping it at many moments, learning again without any change, and after a few more orders.

#include "core/base/text.h"
#include "core/steps/import_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/session.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <thread>

#include "bench/data_sets.h"
#include "bench/order_file.h"

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif

namespace {

using namespace tactful;
using Clock = std::chrono::steady_clock;

constexpr int stops = 40;

/// On the clock and of all threads together.
struct Took {
    double wall = 0, cpu = 0;
};

class Watch {
public:
    Took took() const
    {
        return {std::chrono::duration<double>(Clock::now() - m_start).count(),
                static_cast<double>(std::clock() - m_cpu) / CLOCKS_PER_SEC};
    }

private:
    Clock::time_point m_start = Clock::now();
    std::clock_t m_cpu = std::clock();
};

double peakMegabytes()
{
#if defined(__unix__) || defined(__APPLE__)
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
#else
    return 0.0;
#endif
}

void removeBook(const Path& book)
{
    for (const char* ending : {"", "-wal", "-shm", "-journal", "-keys", "-keys-journal"}) {
        Path file = book;
        file += ending;
        std::filesystem::remove(file);
    }
}

bool importInto(steps::Session& session, const Path& file)
{
    steps::ImportOptions options;
    options.files = {file};
    Job job;
    const auto outcome = steps::importFiles(session, options, job);
    if (!outcome) std::printf("  %s\n", outcome.error().detail.c_str());
    return outcome.ok();
}

std::string learnOnce(steps::Session& session, const char* what)
{
    Job job;
    const Watch watch;
    const auto outcome = steps::learn(session, {}, job);
    const Took took = watch.took();
    if (!outcome) {
        std::printf("  %s: %s\n", what, outcome.error().detail.c_str());
        return {};
    }
    std::printf("  %-34s %6.2f s, %6.2f s of CPU, peak %.0f MB, %s customers, digest %.12s\n", what,
                took.wall, took.cpu, peakMegabytes(), groupedNumber(outcome->customersScored).c_str(),
                outcome->digest.c_str());
    std::fflush(stdout);
    return outcome->digest;
}

/// What learning was doing when it was told to stop, and how long it took to listen.
struct Stop {
    double after = 0, took = 0;
    std::string phase;
    bool finished = false;
};

Stop stopAfter(steps::Session& session, double seconds)
{
    std::stop_source source;
    std::mutex mutex;
    std::string phase;
    Stop stop;
    stop.after = seconds;
    Clock::time_point asked;
    std::thread asker([&] {
        std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
        {
            const std::lock_guard lock(mutex);
            stop.phase = phase;
        }
        asked = Clock::now();
        source.request_stop();
    });
    Job job(source.get_token(), [&](const Progress& progress) {
        const std::lock_guard lock(mutex);
        phase = progress.phase;
    });
    const auto outcome = steps::learn(session, {}, job);
    const auto returned = Clock::now();
    asker.join();
    stop.finished = outcome.ok();
    stop.took = std::max(0.0, std::chrono::duration<double>(returned - asked).count());
    return stop;
}

void stopOften(steps::Session& session, double wall)
{
    std::vector<Stop> all;
    for (int i = 0; i < stops; ++i)
        all.push_back(stopAfter(session, wall * (i + 0.5) / stops));
    std::erase_if(all, [](const Stop& stop) { return stop.finished; });
    std::sort(all.begin(), all.end(), [](const Stop& a, const Stop& b) { return a.took > b.took; });
    if (all.empty()) return;
    std::printf("  stopped at %zu moments: longest %.0f ms, median %.0f ms; the longest:\n", all.size(),
                1000 * all.front().took, 1000 * all[all.size() / 2].took);
    for (std::size_t i = 0; i < std::min<std::size_t>(5, all.size()); ++i)
        std::printf("    %4.0f ms, %.2f s after the start: %s\n", 1000 * all[i].took, all[i].after,
                    all[i].phase.c_str());
    std::fflush(stdout);
}

bool measure(const char* name, const Path& folder, const Path& file, const Path& more)
{
    const Path book = folder / "bench_learn.tactful";
    removeBook(book);
    data::ShopSettings settings;
    settings.country = "GB";
    settings.currency = *parseCurrency("GBP");
    auto session = steps::Session::create(book, settings, {});
    if (!session || !importInto(*session, file)) return false;
    std::printf("%s\n", name);
    const Watch watch;
    const std::string first = learnOnce(*session, "learning");
    const double wall = watch.took().wall;
    const std::string again = learnOnce(*session, "again, nothing changed");
    std::printf("  %s\n", first == again ? "the same result, bit for bit" : "ANOTHER RESULT");
    stopOften(*session, wall);
    if (!more.empty() && importInto(*session, more)) {
        const std::string after = learnOnce(*session, "after a few more orders");
        removeBook(book);
        auto fresh = steps::Session::create(book, settings, {});
        if (!fresh || !importInto(*fresh, file) || !importInto(*fresh, more)) return false;
        std::printf("  %s\n", learnOnce(*fresh, "the same from scratch") == after
                                  ? "the same result, bit for bit"
                                  : "ANOTHER RESULT");
    }
    removeBook(book);
    return !first.empty();
}

}  // namespace

int main(int argc, char** argv)
{
    const Path folder = argc > 1 ? Path(argv[1]) : std::filesystem::temp_directory_path();
    const Path made = folder / "bench_learn_orders.csv", more = folder / "bench_learn_more.csv";
    // The larger file has the same orders and a few more.
    if (!bench::writeOrderFile(made, {220'000, 0, 20261122}) ||
        !bench::writeOrderFile(more, {220'100, 0, 20261122}))
        return 1;
    bool ok = measure("Online Retail", folder, bench::dataFile("online-retail/online_retail.csv"), {});
    ok = measure("A made shop", folder, made, more) && ok;
    std::filesystem::remove(made);
    std::filesystem::remove(more);
    return ok ? 0 : 1;
}
