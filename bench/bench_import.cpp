/// \file
/// How fast is an import, how much memory does it need, how soon does it stop? Prints the figures that
/// documents quote. Speed is that of "sqlite3 .import" of the same file, taken in turns, so that a busy
/// machine is busy for both.
///
///   bench_import [FOLDER]          speed and stopping; files are made in FOLDER (else the temporary one)
///   bench_import memory [FOLDER]   peak memory for a file of 2 GB
///   bench_import one BOOK FILE     one import and what it needed; the other two run this

#include "core/base/text.h"
#include "core/steps/import_step.h"
#include "core/steps/session.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "bench/data_sets.h"
#include "bench/order_file.h"

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif

namespace {

using namespace tactful;
using Clock = std::chrono::steady_clock;

constexpr int repeats = 5;
constexpr std::int64_t largeFile = std::int64_t{2} << 30;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Of this process so far; 0 where the system does not say.
double peakMegabytes()
{
#if defined(__unix__) || defined(__APPLE__)
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
    return static_cast<double>(usage.ru_maxrss) / (1 << 20);
#else
    return static_cast<double>(usage.ru_maxrss) / (1 << 10);
#endif
#else
    return 0;
#endif
}

std::string quoted(const Path& path)
{
    return "\"" + utf8Path(path) + "\"";
}

void removeBook(const Path& book)
{
    for (const char* ending : {"", "-wal", "-shm", "-journal", "-keys", "-keys-journal"}) {
        Path file = book;
        file += ending;
        std::filesystem::remove(file);
    }
}

Result<steps::Session> newBook(const Path& book)
{
    removeBook(book);
    data::ShopSettings settings;
    settings.country = "GB";
    settings.currency = *parseCurrency("GBP");
    return steps::Session::create(book, settings, {});
}

int importOne(const Path& book, const Path& file)
{
    auto session = steps::Session::open(book, {});
    if (!session) {
        std::printf("%s\n", session.error().detail.c_str());
        return 1;
    }
    steps::ImportOptions options;
    options.files = {file};
    Job job;
    const auto start = Clock::now();
    const auto outcome = steps::importFiles(*session, options, job);
    if (!outcome) {
        std::printf("%s\n", outcome.error().detail.c_str());
        return 1;
    }
    const steps::ImportedFile& account = outcome->files.front();
    std::printf("  %s rows, %s orders, %s customers: %.2f s, peak %.0f MB\n",
                groupedNumber(account.rowsRead).c_str(), groupedNumber(account.ordersNew).c_str(),
                groupedNumber(account.customersNew).c_str(), secondsSince(start), peakMegabytes());
    return 0;
}

/// Wall time of a program, its start and end included; nothing if it failed.
std::optional<double> secondsOf(const std::string& command)
{
    std::fflush(stdout);
    const auto start = Clock::now();
    if (std::system(command.c_str()) != 0) return std::nullopt;
    return secondsSince(start);
}

/// The wall time of importing `file` against that of sqlite3, each into a book or database of its own.
bool compareWithSqlite(const char* self, const Path& folder, const Path& file)
{
    const Path book = folder / "bench.tactful";
    const Path table = folder / "bench.sqlite";
    const std::string ours = std::string(self) + " one " + quoted(book) + " " + quoted(file);
    const std::string theirs =
        "sqlite3 " + quoted(table) + " \".mode csv\" \".import '" + utf8Path(file) + "' rows\"";
    std::vector<double> own;
    std::vector<double> reference;
    for (int round = 0; round < repeats; ++round) {
        if (!newBook(book)) return false;
        const auto seconds = secondsOf(ours);
        if (!seconds) return false;
        own.push_back(*seconds);
        std::filesystem::remove(table);
        if (const auto other = secondsOf(theirs)) reference.push_back(*other);
    }
    removeBook(book);
    std::filesystem::remove(table);
    std::printf("%s: median %.2f s", utf8Path(file.filename()).c_str(), median(own));
    if (reference.size() == own.size())
        std::printf(", sqlite3 .import %.2f s, ratio %.2f\n", median(reference),
                    median(own) / median(reference));
    else
        std::printf("; comparison SKIPPED, there is no sqlite3 program\n");
    return true;
}

/// How long after the wish to stop does an import end?
bool measureStopping(const Path& folder, const Path& file)
{
    const Path book = folder / "bench.tactful";
    std::vector<double> waits;
    int reports = 0;
    for (const double moment : {0.05, 0.2, 0.4, 0.6, 0.8, 1.0, 1.3, 1.6, 2.0, 2.5, 3.0, 4.0}) {
        auto session = newBook(book);
        if (!session) return false;
        steps::ImportOptions options;
        options.files = {file};
        std::stop_source stop;
        Clock::time_point asked;
        std::jthread asking([&] {
            std::this_thread::sleep_for(std::chrono::duration<double>(moment));
            asked = Clock::now();
            stop.request_stop();
        });
        Job job(stop.get_token(),
                [&](const Progress& progress) { reports += progress.unit == ProgressUnit::Bytes; });
        const auto outcome = steps::importFiles(*session, options, job);
        const Clock::time_point ended = Clock::now();
        asking.join();
        if (outcome) break;
        waits.push_back(std::chrono::duration<double>(ended - asked).count());
    }
    removeBook(book);
    if (waits.empty()) return false;
    std::printf(
        "%s: stopped at %d moments, median %.0f ms, longest %.0f ms; progress told in bytes %d times\n",
        utf8Path(file.filename()).c_str(), static_cast<int>(waits.size()), median(waits) * 1000,
        *std::max_element(waits.begin(), waits.end()) * 1000, reports);
    return true;
}

bool runSpeed(const char* self, const Path& folder)
{
    const Path orders = folder / "orders_1m.csv";
    const auto written = bench::writeOrderFile(orders, {});
    if (!written) return false;
    std::printf("orders_1m.csv: %s rows, %s orders, %s bytes\n", groupedNumber(written->rows).c_str(),
                groupedNumber(written->orders).c_str(), groupedNumber(written->bytes).c_str());
    bool ok = compareWithSqlite(self, folder, orders) && measureStopping(folder, orders);
    std::filesystem::remove(orders);
    const Path retail = bench::dataFile("online-retail/online_retail.csv");
    if (!std::filesystem::exists(retail)) {
        std::printf("online_retail.csv: SKIPPED, it is not there\n");
        return ok;
    }
    return compareWithSqlite(self, folder, retail) && ok;
}

bool runMemory(const char* self, const Path& folder)
{
    if (std::filesystem::space(folder).available < static_cast<std::uintmax_t>(4 * largeFile)) {
        std::printf("SKIPPED: there are no 8 GB free in the folder\n");
        return true;
    }
    const Path orders = folder / "orders_2gb.csv";
    const Path book = folder / "bench.tactful";
    const auto written = bench::writeOrderFile(orders, {std::int64_t{1} << 40, largeFile});
    if (!written || !newBook(book)) return false;
    std::printf("orders_2gb.csv: %s bytes\n", groupedNumber(written->bytes).c_str());
    const bool ok = secondsOf(std::string(self) + " one " + quoted(book) + " " + quoted(orders)).has_value();
    removeBook(book);
    std::filesystem::remove(orders);
    return ok;
}

}  // namespace

int main(int count, char** arguments)
{
    const std::vector<std::string> words(arguments + 1, arguments + count);
    if (words.size() == 3 && words[0] == "one")
        return importOne(pathFromUtf8(words[1]), pathFromUtf8(words[2]));
    const bool memory = !words.empty() && words[0] == "memory";
    const std::size_t named = memory ? 1 : 0;
    const Path folder =
        words.size() > named ? pathFromUtf8(words[named]) : std::filesystem::temp_directory_path();
    return (memory ? runMemory(arguments[0], folder) : runSpeed(arguments[0], folder)) ? 0 : 1;
}
