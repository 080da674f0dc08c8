/// \file
/// What is worked out once the dials rest (the curve, steps of the dials, what lies ahead), and what sharing
/// out a budget adds to a move: how long does each take in a shop of 100,000 customers, or of as many as the
/// argument says, and how soon does it stop when a dial moves again?

#include "core/base/random.h"
#include "core/steps/demo_step.h"
#include "core/steps/live_plan.h"
#include "core/steps/live_state.h"
#include "core/steps/plan_outlook.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <thread>
#include <vector>

#include "bench/grown_shop.h"

using namespace tactful;
using steps::LivePlan;

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void stop(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.detail.c_str());
    std::exit(1);
}

double msSince(Clock::time_point from)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - from).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

using Work = std::function<Status(Job&)>;

/// How long it takes, and how long it goes on after it was asked to stop at a time that nobody chose.
void print(const char* what, const Work& work)
{
    std::vector<double> times, stops;
    for (int i = 0; i < 5; ++i) {
        const auto from = Clock::now();
        Job job;
        if (auto ok = work(job); !ok) stop(ok.error());
        times.push_back(msSince(from));
    }
    Random random(5);
    for (int i = 0; i < 25; ++i) {
        std::stop_source source;
        std::jthread other([&] {
            Job job(source.get_token(), {});
            if (auto ok = work(job); !ok && ok.error().code != ErrorCode::Cancelled) stop(ok.error());
        });
        std::this_thread::sleep_for(
            std::chrono::microseconds(static_cast<std::int64_t>(1000.0 * random.uniform() * median(times))));
        const auto from = Clock::now();
        source.request_stop();
        other.join();
        stops.push_back(msSince(from));
    }
    std::printf("  %-22s %8.1f ms; stops within %6.1f ms, median %5.1f\n", what, median(times),
                *std::max_element(stops.begin(), stops.end()), median(stops));
    std::fflush(stdout);
}

std::shared_ptr<const steps::LiveShop> shopOf(std::size_t customers)
{
    const Path folder = std::filesystem::temp_directory_path() / "tactful-bench-rest";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
    Job job;
    if (const auto demo = steps::createDemoShop(folder / "demo.tactful", {}, std::nullopt, job); !demo)
        stop(demo.error());
    auto session = steps::Session::open(folder / "demo.tactful", std::nullopt);
    if (!session) stop(session.error());
    const auto prepared = LivePlan::prepare(*session, {}, job);
    if (!prepared) stop(prepared.error());
    return bench::grown(*prepared->state().shop, {customers, 10'000, 32});
}

/// Moves "How personal" back and forth, so that nothing is known from the move before.
void printMoves(const char* what, const LivePlan& plan)
{
    std::vector<double> times;
    std::int64_t planned = 0;
    for (int i = 0; i < 31; ++i) {
        data::Dials dials;
        dials.personal = 30.0 + i % 7 * 5.0;
        Job job;
        const auto from = Clock::now();
        const auto outcome = plan.decide(dials, job);
        if (!outcome) stop(outcome.error());
        times.push_back(msSince(from));
        planned = outcome->totals.planned;
    }
    std::printf("  %-22s %8.1f ms, %lld planned\n", what, median(times), static_cast<long long>(planned));
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv)
{
    const std::size_t customers = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;
    const auto shop = shopOf(customers);
    Job job;
    const auto state = steps::makeState(shop, {}, job);
    if (!state) stop(state.error());
    const LivePlan plan(*state);
    const data::Dials dials;
    const auto outcome = plan.decide(dials, job);
    if (!outcome) stop(outcome.error());
    std::printf("%zu customers, %zu served\n", customers, plan.state().columns.size());
    print("what lies ahead", [&](Job& own) -> Status {
        const auto found = steps::outlookOf(plan, *outcome, own);
        return found ? Status() : found.error();
    });
    print("steps of the dials", [&](Job& own) -> Status {
        const auto found = plan.prices(dials, own);
        return found ? Status() : found.error();
    });
    print("the curve", [&](Job& own) -> Status {
        const auto found = plan.curve(dials, own);
        return found ? Status() : found.error();
    });
    printMoves("a move", plan);
    data::Brief limited;
    limited.budget.messages = outcome->totals.planned / 2;
    const auto half = plan.withBrief(limited, job);
    if (!half) stop(half.error());
    printMoves("a move, half the budget", *half);
}
