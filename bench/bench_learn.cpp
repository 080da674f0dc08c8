/// \file
/// How long does learning take as a whole, how soon does it stop, and what does a small import cost after it?
/// Prints the figures that documents quote.
///
///   bench_learn make FOLDER [SHOP...]              makes the books in FOLDER
///   bench_learn learn FOLDER [SHOP...]             learns twice
///   bench_learn stop FOLDER SHOP [STOPS FROM TO]   stops at so many moments from FROM to TO seconds
///   bench_learn again FOLDER [SHOP...]             learns after small imports and from scratch
///
/// Shops: "demo", "online-retail" (public data), "large" (200,000 customers, 20,000 products, 1.85 million
/// lines). Without a name: the first two.

#include "core/base/text.h"
#include "core/steps/demo_step.h"
#include "core/steps/import_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/session.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <mutex>
#include <thread>

#include "bench/data_sets.h"
#include "bench/simulated_baskets.h"

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif

namespace {

using namespace tactful;
using Clock = std::chrono::steady_clock;

const Day lastDay = *parseIsoDay("2026-05-01");

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

constexpr const char* bookFiles[] = {"", "-wal", "-shm", "-journal", "-keys", "-keys-journal"};

Path withEnding(Path book, const char* ending)
{
    book += ending;
    return book;
}

void removeBook(const Path& book)
{
    for (const char* ending : bookFiles)
        std::filesystem::remove(withEnding(book, ending));
}

void copyBook(const Path& from, const Path& to)
{
    removeBook(to);
    for (const char* ending : bookFiles)
        if (std::filesystem::exists(withEnding(from, ending)))
            std::filesystem::copy_file(withEnding(from, ending), withEnding(to, ending));
}

/// \return false, as it never is
bool bad(const Error& error)
{
    std::printf("  %s\n", error.detail.c_str());
    return false;
}

bool importInto(steps::Session& session, const Path& file, const std::string& columnMap = {})
{
    steps::ImportOptions options;
    options.files = {file};
    options.columnMap = columnMap;
    Job job;
    const auto outcome = steps::importFiles(session, options, job);
    return outcome ? true : bad(outcome.error());
}

Result<steps::Session> newBook(const Path& book)
{
    removeBook(book);
    data::ShopSettings settings;
    settings.country = "GB";
    settings.currency = *parseCurrency("GBP");
    return steps::Session::create(book, settings, {});
}

/// The simulated shop as a file that the program imports.
void writeLarge(const Path& file)
{
    const auto task = bench::simulatedBaskets(200'000, 20'000, 1);
    std::ofstream out(file);
    out << "order_id,ordered_at,customer_id,sku,product,quantity,unit_price,currency\n";
    for (std::size_t u = 0; u + 1 < task.basketStart.size(); ++u)
        for (auto k = static_cast<std::size_t>(task.basketStart[u]);
             k < static_cast<std::size_t>(task.basketStart[u + 1]); ++k) {
            const std::string day = isoDay(lastDay - (task.asOfDay - task.basketDay[k]));
            for (auto n = static_cast<std::size_t>(task.lineStart[k]);
                 n < static_cast<std::size_t>(task.lineStart[k + 1]); ++n)
                out << k + 1 << ',' << day << " 10:00,c" << u + 1 << ",S" << task.lineProduct[n]
                    << ",Product " << task.lineProduct[n] << ",1," << 2 + task.lineProduct[n] % 40
                    << ".50,GBP\n";
        }
}

bool make(const std::string& shop, const Path& book)
{
    if (shop == "demo") {
        removeBook(book);
        Job job;
        const auto made = steps::createDemoShop(book, {}, {}, job);
        return made ? true : bad(made.error());
    }
    auto session = newBook(book);
    if (!session) return bad(session.error());
    if (shop == "online-retail")
        return importInto(*session, bench::dataFile("online-retail/online_retail.csv"));
    const Path file = withEnding(book, ".csv");
    writeLarge(file);
    const bool ok = importInto(*session, file);
    std::filesystem::remove(file);
    return ok;
}

std::string learnOnce(steps::Session& session, const char* what)
{
    Job job;
    const Watch watch;
    const auto outcome = steps::learn(session, {}, job);
    const Took took = watch.took();
    if (!outcome) {
        bad(outcome.error());
        return {};
    }
    std::printf("  %-38s %6.2f s, %6.2f s of CPU, peak %.0f MB, %s customers, digest %.12s\n", what,
                took.wall, took.cpu, peakMegabytes(), groupedNumber(outcome->customersScored).c_str(),
                outcome->digest.c_str());
    std::fflush(stdout);
    return outcome->digest;
}

bool learnTwice(steps::Session& session)
{
    const std::string first = learnOnce(session, "learning");
    const std::string again = learnOnce(session, "again, nothing changed");
    std::printf("  %s\n", first == again ? "the same result, bit for bit" : "ANOTHER RESULT");
    return !first.empty() && first == again;
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

struct Moments {
    int stops = 40;
    double from = 0, to = 0;  ///< seconds; 0: all of learning
};

bool stopOften(steps::Session& session, Moments moments)
{
    if (!(moments.to > 0.0)) {
        const Watch watch;
        if (learnOnce(session, "learning").empty()) return false;
        moments.to = watch.took().wall;
    }
    std::vector<Stop> all;
    for (int i = 0; i < moments.stops; ++i)
        all.push_back(
            stopAfter(session, moments.from + (moments.to - moments.from) * (i + 0.5) / moments.stops));
    std::erase_if(all, [](const Stop& stop) { return stop.finished; });
    std::sort(all.begin(), all.end(), [](const Stop& a, const Stop& b) { return a.took > b.took; });
    if (all.empty()) return false;
    std::printf("  stopped at %zu moments: longest %.0f ms, median %.0f ms; the longest:\n", all.size(),
                1000 * all.front().took, 1000 * all[all.size() / 2].took);
    for (std::size_t i = 0; i < std::min<std::size_t>(8, all.size()); ++i)
        std::printf("    %4.0f ms, %.2f s after the start: %s\n", 1000 * all[i].took, all[i].after,
                    all[i].phase.c_str());
    std::fflush(stdout);
    return true;
}

/// A product file that changes what is in stock, and a few orders of known customers on the last day.
struct SmallImport {
    const char* what;
    const char* text;
    const char* columnMap;
};
constexpr SmallImport smallImports[] = {
    {"after a product file", "Sku,Stock\nS1,3\nS2,0\n85123A,4\n22423,0\n",
     R"({"kind": "products", "columns": {"sku": "Sku", "stock": "Stock"}})"},
    {"after two more orders",
     "order_id,ordered_at,customer_id,sku,product,quantity,unit_price,currency\n"
     "x1,2010-12-02 11:00,17850,85123A,,1,2.55,GBP\nx2,2010-12-02 12:00,c5,S1,,1,3.50,GBP\n",
     ""},
};

bool learnAgain(const Path& book)
{
    const Path copy = withEnding(book, "-again"), file = withEnding(book, "-small.csv");
    bool ok = true;
    for (const SmallImport& small : smallImports) {
        std::ofstream(file) << small.text;
        std::string after;
        {
            copyBook(book, copy);
            auto session = steps::Session::open(copy, {});
            if (!session) return bad(session.error());
            learnOnce(*session, "learning");
            if (!importInto(*session, file, small.columnMap)) return false;
            after = learnOnce(*session, small.what);
        }
        copyBook(book, copy);
        auto fresh = steps::Session::open(copy, {});
        if (!fresh) return bad(fresh.error());
        if (!importInto(*fresh, file, small.columnMap)) return false;
        const bool same = learnOnce(*fresh, "the same from scratch") == after;
        std::printf("  %s\n", same ? "the same result, bit for bit" : "ANOTHER RESULT");
        ok = ok && same;
    }
    std::filesystem::remove(file);
    removeBook(copy);
    return ok;
}

bool run(const std::string& what, const std::string& shop, const Path& book, const Moments& moments)
{
    std::printf("%s, %s\n", shop.c_str(), what.c_str());
    if (what == "make") return make(shop, book);
    if (what == "again") return learnAgain(book);
    auto session = steps::Session::open(book, {});
    if (!session) return bad(session.error());
    return what == "stop" ? stopOften(*session, moments) : learnTwice(*session);
}

}  // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() < 2) {
        std::printf("bench_learn make|learn|stop|again FOLDER [SHOP...]\n");
        return 1;
    }
    std::vector<std::string> shops(words.begin() + 2, words.end());
    Moments moments;
    if (words[0] == "stop" && shops.size() == 4) {
        moments = {std::stoi(shops[1]), std::stod(shops[2]), std::stod(shops[3])};
        shops.resize(1);
    }
    if (shops.empty()) shops = {"demo", "online-retail"};
    bool ok = true;
    for (const std::string& shop : shops)
        ok = run(words[0], shop, pathFromUtf8(words[1]) / (shop + ".tactful"), moments) && ok;
    return ok ? 0 : 1;
}
