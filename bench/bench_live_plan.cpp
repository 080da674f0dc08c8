/// \file
/// How long does the studio take to follow a slider? Prints milliseconds for each move, for the demo shop and
/// for shops made of its customers over and over. "cpu" is the work of all threads together (median), which
/// says more than the clock where other programs are busy.

#include "core/base/file.h"
#include "core/steps/demo_step.h"
#include "core/steps/live_state.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <thread>

namespace {

using namespace tactful;
using steps::LivePlan;
using steps::LiveShop;

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

/// The customers of the demo shop again and again under new numbers, with stock to match.
std::shared_ptr<const LiveShop> grown(const LiveShop& demo, std::size_t customers)
{
    auto shop = std::make_shared<LiveShop>(demo);
    shop->people.people.clear();
    shop->past.clear();
    for (std::size_t i = 0; i < customers; ++i) {
        shop->people.people.push_back(demo[i % demo.people.people.size()]);
        steps::PlanPerson& person = shop->people.people.back();
        const auto past = demo.past.find(person.contact.customer.id);
        person.contact.customer.id = static_cast<data::CustomerId>(i + 1);
        person.tastes.customer = person.contact.customer.id;
        if (past != demo.past.end()) shop->past.emplace(person.contact.customer.id, past->second);
    }
    std::vector<plan::ProductFacts> products;
    for (std::size_t row = 0; row < demo.shelf.size(); ++row) {
        products.push_back(demo.shelf[row]);
        if (auto& stock = products.back().stock)
            *stock = *stock * static_cast<std::int64_t>(customers) / std::ssize(demo.people.people);
    }
    shop->shelf = plan::ProductShelf(std::move(products), {}, demo.material.asOf);
    return shop;
}

using Move = std::function<void(data::Dials&, int)>;

void printMoves(const LivePlan& plan, const char* name, const Move& move)
{
    Job job;
    std::vector<double> taken;
    std::vector<double> worked;
    for (int step = 0; step < moves; ++step) {
        data::Dials dials;
        move(dials, step);
        const std::clock_t before = std::clock();
        taken.push_back(millisecondsOf([&] {
            const auto outcome = plan.decide(dials, job);
            if (!outcome) stop(outcome.error());
        }));
        worked.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::sort(taken.begin(), taken.end());
    std::sort(worked.begin(), worked.end());
    std::printf("  %-14s p50 %8.1f ms   p95 %8.1f ms   most %8.1f ms   cpu %8.1f ms\n", name,
                taken[moves / 2], taken[moves * 95 / 100], taken.back(), worked[moves / 2]);
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

void printPlan(const LivePlan& plan)
{
    Job job;
    const auto outcome = plan.decide(data::Dials(), job);
    if (!outcome) stop(outcome.error());
    std::printf("%lld customers, %lld planned, %lld softened, %zu products short, %zu ladders\n",
                static_cast<long long>(plan.customers()), static_cast<long long>(outcome->totals.planned),
                static_cast<long long>(outcome->totals.softened), outcome->shortOf.size(),
                plan.state().ladders->size());
    printMoves(plan, "personal", [](data::Dials& dials, int step) { dials.personal = 2.5 * step; });
    printMoves(plan, "often", [](data::Dials& dials, int step) { dials.often = 1 + step % 8; });
    printMoves(plan, "discovery", [](data::Dials& dials, int step) { dials.discovery = 0.025 * step; });
    printMoves(plan, "nudges", [](data::Dials& dials, int step) {
        dials.nudges = {step % 4, (step + 1) % 4, (step / 4) % 4};
    });
    printMoves(plan, "hold back", [](data::Dials& dials, int step) { dials.holdBack = 0.01 * step; });
    std::printf("  %-14s %8.1f ms\n", "curve", millisecondsOf([&] {
                    if (const auto curve = plan.curve(data::Dials(), job); !curve) stop(curve.error());
                }));
    data::Dials other;
    other.discovery = 0.5;
    printCancel(plan, millisecondsOf([&] { static_cast<void>(plan.decide(other, job)); }));
}

}  // namespace

int main()
{
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
    printPlan(*prepared);
    {
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
    for (const std::size_t customers : {1'000U, 20'000U, 200'000U}) {
        const auto shop = grown(*prepared->state().shop, customers);
        std::optional<Result<LivePlan>> plan;
        const double taken = millisecondsOf([&] {
            auto state = steps::makeState(shop, brief(), job);
            if (!state) stop(state.error());
            plan.emplace(LivePlan(std::move(*state)));
        });
        std::printf("prepared in %.0f ms: ", taken);
        printPlan(**plan);
    }
}
