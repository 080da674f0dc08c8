/// \file
/// How long does the studio take to follow a slider? Prints milliseconds for each move of each dial, for the
/// demo shop and for shops made of its customers over and over (a number as its argument: only the one with
/// so many); and what the issue asks of it beside them: how long one reads the candidates once from end to
/// end, what a customer takes of memory, what preparing takes. "cpu" is the work of all threads together,
/// which says more than the clock where other programs are busy.

#include "core/base/file.h"
#include "core/steps/demo_step.h"
#include "core/steps/live_move.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <thread>

#include "bench/grown_shop.h"

namespace {

using namespace tactful;
using steps::LivePlan;

constexpr int moves = 40;

double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

[[noreturn]] void stop(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.detail.c_str());
    std::exit(1);
}

data::Brief brief()
{
    data::Brief brief;
    brief.goal = data::Goal::Newsletter;
    brief.sendFrom = parseIsoDay("2026-10-08");
    brief.sendTo = parseIsoDay("2026-10-10");
    return brief;
}

using Move = std::function<void(data::Dials&, int)>;

struct Times {
    double clock95 = 0.0;
    double work95 = 0.0;
};

Times printMoves(const LivePlan& plan, const char* name, const Move& move)
{
    Job job;
    std::vector<double> taken;
    std::vector<double> worked;
    for (int step = -2; step < moves; ++step) {
        data::Dials dials;
        move(dials, step < 0 ? step + moves : step);
        const std::clock_t before = std::clock();
        const double clock = millisecondsOf([&] {
            const auto outcome = plan.decide(dials, job);
            if (!outcome) stop(outcome.error());
        });
        if (step < 0) continue;  // the first ones ask the system for memory
        taken.push_back(clock);
        worked.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::sort(taken.begin(), taken.end());
    std::sort(worked.begin(), worked.end());
    const Times times{taken[moves * 95 / 100], worked[moves * 95 / 100]};
    std::printf("  %-14s p50 %7.1f ms   p95 %7.1f ms   most %7.1f ms   cpu p50 %7.1f ms   p95 %7.1f ms\n",
                name, taken[moves / 2], times.clock95, taken.back(), worked[moves / 2], times.work95);
    std::fflush(stdout);
    return times;
}

/// One thread reads all candidates once from end to end: the best of a few times.
double readOnceMs(const steps::PlanState& state)
{
    const auto& candidates = state.table.candidates;
    double best = 1e9;
    std::uint64_t sum = 0;
    for (int turn = 0; turn < 7; ++turn)
        best = std::min(best, millisecondsOf([&] {
                            for (const plan::Candidate& candidate : candidates) {
                                std::array<std::uint64_t, 2> words{};
                                std::memcpy(words.data(), &candidate, sizeof candidate);
                                sum += words[0] ^ words[1];
                            }
                        }));
    if (sum == 42) std::printf("\n");  // so that it is really read
    return best;
}

/// What is kept of each customer for moves of the dials: candidates, prepared lists, columns.
void printMemory(const steps::PlanState& state)
{
    const steps::ServingColumns& columns = state.columns;
    const auto served = static_cast<double>(std::max<std::size_t>(1, columns.size()));
    const double each = static_cast<double>(state.table.candidates.size()) / served;
    const double candidates = static_cast<double>(state.table.candidates.size() * sizeof(plan::Candidate));
    const double lists = static_cast<double>(state.offers.size() * sizeof(plan::Offer));
    const double column = sizeof(std::uint32_t) + 4 * sizeof(std::uint8_t) + sizeof(steps::KindCounts) +
                          2 * sizeof(std::uint16_t) + sizeof(std::int32_t) + sizeof(steps::PersonWorth) +
                          sizeof(std::size_t);
    const double recent =
        steps::PlanState::mostRecent * (sizeof(plan::Offer) + sizeof(float) + sizeof(std::uint8_t));
    std::printf(
        "  %zu served of %zu, %.1f candidates each, %zu bytes a candidate; of each person: candidates %.0f, "
        "lists %.0f, columns %.0f, of the last moves %.0f bytes\n",
        columns.size(), state.rows.size(), each, sizeof(plan::Candidate), candidates / served, lists / served,
        column, recent);
}

/// Stops a move at many moments and prints the longest that it went on afterwards.
void printCancel(const LivePlan& plan, double moveMs)
{
    double longest = 0.0;
    for (int step = 0; step < moves; ++step) {
        std::stop_source source;
        std::chrono::steady_clock::time_point ended;
        std::jthread work([&] {
            Job job(source.get_token(), {});
            data::Dials dials;
            dials.personal = 2.5 * step;
            dials.discovery = 0.025 * step;
            static_cast<void>(plan.decide(dials, job));
            ended = std::chrono::steady_clock::now();
        });
        std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(moveMs * step / moves));
        const auto asked = std::chrono::steady_clock::now();
        source.request_stop();
        work.join();
        longest = std::max(longest, std::chrono::duration<double, std::milli>(ended - asked).count());
    }
    std::printf("  %-14s most %8.1f ms after it was asked for\n", "cancel", longest);
}

void printAgain(const LivePlan& plan)
{
    Job job;
    Crew crew(0);
    if (const auto served = steps::serve(plan.state(), data::Dials(), crew, job))
        std::printf("  %zu people found something gone and chose again\n", (*served)->again.size());
}

void printPlan(const LivePlan& plan)
{
    Job job;
    const auto outcome = plan.decide(data::Dials(), job);
    if (!outcome) stop(outcome.error());
    std::printf("%lld customers, %lld planned, %lld softened, %zu products short, %zu ladders\n",
                static_cast<long long>(plan.customers()), static_cast<long long>(outcome->totals.planned),
                static_cast<long long>(outcome->totals.softened), outcome->shortOf.size(),
                plan.state().ladders->size());
    printMemory(plan.state());
    const double read = readOnceMs(plan.state());
    const auto moved = [&](const char* name, const Move& move) {
        const Times times = printMoves(plan, name, move);
        std::printf("                 p95 is %.1f times one read of the candidates, its work %.1f times\n",
                    times.clock95 / read, times.work95 / read);
    };
    std::printf("  reading the candidates once takes %.2f ms\n", read);
    moved("personal", [](data::Dials& dials, int step) { dials.personal = 2.5 * step; });
    moved("often", [](data::Dials& dials, int step) { dials.often = 1 + step % 8; });
    moved("discovery", [](data::Dials& dials, int step) { dials.discovery = 0.025 * step; });
    moved("hold back", [](data::Dials& dials, int step) { dials.holdBack = 0.01 * step; });
    moved("clear stock", [](data::Dials& dials, int step) { dials.nudges.clearStock = step % 4; });
    moved("new arrivals", [](data::Dials& dials, int step) { dials.nudges.newArrivals = step % 4; });
    moved("margin", [](data::Dials& dials, int step) { dials.nudges.margin = step % 4; });
    // The last few positions are kept; another share of discovery each time makes all of them new.
    moved("new position", [](data::Dials& dials, int step) {
        dials.discovery = 0.25 + 0.001 * step;
        dials.nudges.newArrivals = 1 + step % 3;
    });
    moved("all nudges", [](data::Dials& dials, int step) {
        dials.nudges = {step % 4, (step + 1) % 4, (step / 4) % 4};
    });
    printAgain(plan);
    std::printf("  discovery %.3f for a dial of %.3f, lists cost %.1f%% of relevance for nudges\n",
                outcome->variety.discovery, data::Dials().discovery, 100.0 * outcome->variety.nudgeCost);
    std::printf("  %-14s %8.1f ms\n", "curve", millisecondsOf([&] {
                    if (const auto curve = plan.curve(data::Dials(), job); !curve) stop(curve.error());
                }));
    data::Dials other;
    other.discovery = 0.5;
    printCancel(plan, millisecondsOf([&] { static_cast<void>(plan.decide(other, job)); }));
}

}  // namespace

int main(int argc, char** argv)
{
    const std::size_t only = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 0;
    const Path folder = std::filesystem::temp_directory_path() / "tactful-bench-live-plan";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
    const Path book = folder / "demo.tactful";
    Job job;
    if (const auto demo = steps::createDemoShop(book, {}, std::nullopt, job); !demo) stop(demo.error());
    auto session = steps::Session::open(book, std::nullopt);
    if (!session) stop(session.error());
    const auto prepared = LivePlan::prepare(*session, brief(), job);
    if (!prepared) stop(prepared.error());
    if (only == 0) {
        printPlan(*prepared);
        const auto outcome = prepared->decide(data::Dials(), job);
        if (!outcome) stop(outcome.error());
        const data::CustomerId somebody = outcome->rows[outcome->planned.front()].customer;
        std::printf("  %-14s %8.1f ms\n", "preview", millisecondsOf([&] {
                        if (const auto preview = prepared->preview(*session, *outcome, somebody); !preview)
                            stop(preview.error());
                    }));
        std::printf("  %-14s %8.1f ms\n", "names", millisecondsOf([&] {
                        if (const auto people = prepared->people(*session, *outcome, job); !people)
                            stop(people.error());
                    }));
    }
    struct Size {
        std::size_t customers, candidates;
    };
    for (const Size size : {Size{1'000, 32}, Size{10'000, 32}, Size{50'000, 32}, Size{100'000, 32},
                            Size{200'000, 32}, Size{200'000, 64}}) {
        if (only != 0 && size.customers != only) continue;
        constexpr std::size_t products = 10'000;
        const auto shop = bench::grown(*prepared->state().shop, {size.customers, products, size.candidates});
        std::optional<Result<LivePlan>> plan;
        const std::clock_t before = std::clock();
        const double taken = millisecondsOf([&] {
            auto state = steps::makeState(shop, brief(), job, size.candidates);
            if (!state) stop(state.error());
            plan.emplace(LivePlan(std::move(*state)));
        });
        std::printf("\n%zu candidates of %zu products prepared in %.0f ms, cpu %.0f ms: ", size.candidates,
                    shop->shelf.size(), taken,
                    1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        printPlan(**plan);
    }
}
