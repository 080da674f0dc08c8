/// \file
/// How often are the suggested products the ones bought next? Prints the figures of the model card.

#include "core/base/job.h"
#include "core/base/random.h"
#include "core/measure/comparison.h"
#include "core/measure/ranking.h"
#include "core/models/next_products.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string_view>

#include "bench/arrival_trial.h"
#include "bench/next_basket.h"
#include "bench/program_picks.h"

namespace {

using namespace tactful;

constexpr int top = 20;
using Ranking = std::vector<std::int32_t>;
using Ranker = std::function<Ranking(std::int32_t customer)>;

/// Of all threads.
double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::vector<int> ownCounts(const models::Baskets& baskets, std::int32_t customer)
{
    std::vector<int> counts(static_cast<std::size_t>(baskets.productCount), 0);
    const auto u = static_cast<std::size_t>(customer);
    for (std::int32_t k = baskets.basketStart[u]; k < baskets.basketStart[u + 1]; ++k)
        for (const std::int32_t product : baskets.products(k))
            ++counts[static_cast<std::size_t>(product)];
    return counts;
}

/// The `top` columns with the highest worth, ties by column; those of no worth (below 0) left out.
Ranking best(const std::vector<double>& worth)
{
    Ranking order;
    for (std::size_t i = 0; i < worth.size(); ++i)
        if (worth[i] >= 0.0) order.push_back(static_cast<std::int32_t>(i));
    const auto kept = std::min<std::size_t>(top, order.size());
    std::partial_sort(
        order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(), [&](auto x, auto y) {
            const double a = worth[static_cast<std::size_t>(x)], b = worth[static_cast<std::size_t>(y)];
            return a != b ? a > b : x < y;
        });
    order.resize(kept);
    return order;
}

/// Own baskets with the product, ties by all baskets with it; own weight 0 gives the best sellers.
Ranker countRule(const models::Baskets& baskets, double ownWeight, bool onlyNew)
{
    std::vector<double> all(static_cast<std::size_t>(baskets.productCount), 0.0);
    for (const std::int32_t product : baskets.lineProduct)
        all[static_cast<std::size_t>(product)] += 1.0;
    const double most = 1.0 + *std::max_element(all.begin(), all.end());
    return [=](std::int32_t customer) {
        std::vector<double> worth = all;
        const std::vector<int> own = ownCounts(baskets, customer);
        for (std::size_t i = 0; i < worth.size(); ++i)
            worth[i] = onlyNew && own[i] > 0 ? -1.0 : worth[i] / most + ownWeight * own[i];
        return best(worth);
    };
}

void printRow(const char* method, const bench::NextBasketTask& task, bool onlyNew, const Ranker& rank)
{
    const models::Baskets baskets = task.baskets();
    measure::RankingScore at10, at20;
    int tested = 0;
    for (std::size_t u = 0; u < task.truth.size(); ++u) {
        Ranking truth = task.truth[u];
        if (onlyNew) {
            const std::vector<int> own = ownCounts(baskets, static_cast<std::int32_t>(u));
            std::erase_if(truth,
                          [&](std::int32_t product) { return own[static_cast<std::size_t>(product)] > 0; });
        }
        if (truth.empty()) continue;
        ++tested;
        const Ranking ranked = rank(static_cast<std::int32_t>(u));
        const auto add = [&](measure::RankingScore& sum, int k) {
            const auto score = measure::scoreRanking(ranked, truth, k);
            sum.recall += score.recall;
            sum.ndcg += score.ndcg;
            sum.hit += score.hit;
        };
        add(at10, 10);
        add(at20, 20);
    }
    const double n = std::max(1, tested);
    std::printf("  %-9s %-28s n %5d  R@10 %.4f  R@20 %.4f  N@10 %.4f  N@20 %.4f  HR@10 %.3f\n",
                onlyNew ? "new only" : "next", method, tested, at10.recall / n, at20.recall / n,
                at10.ndcg / n, at20.ndcg / n, at10.hit / n);
}

Ranking rankingOf(const models::Suggestions& suggestions, std::int32_t customer)
{
    Ranking products;
    for (const models::Suggestion& suggestion : suggestions.of(customer))
        products.push_back(suggestion.product);
    return products;
}

Eigen::ArrayXd lossesOf(const bench::NextBasketTask& task, const Ranker& rank)
{
    std::vector<double> losses;
    for (std::size_t u = 0; u < task.truth.size(); ++u)
        if (!task.truth[u].empty())
            losses.push_back(
                1.0 - measure::scoreRanking(rank(static_cast<std::int32_t>(u)), task.truth[u], 10).recall);
    return Eigen::Map<const Eigen::ArrayXd>(losses.data(), static_cast<Eigen::Index>(losses.size()));
}

/// The baskets that came, handed to other customers at random: nothing is left to foretell but best sellers.
bench::NextBasketTask shuffled(bench::NextBasketTask task)
{
    std::vector<std::size_t> tested;
    for (std::size_t u = 0; u < task.truth.size(); ++u)
        if (!task.truth[u].empty()) tested.push_back(u);
    Random random(1);
    for (std::size_t i = tested.size(); i > 1; --i)
        std::swap(task.truth[tested[i - 1]], task.truth[tested[static_cast<std::size_t>(
                                                 random.between(0, static_cast<std::int64_t>(i) - 1))]]);
    return task;
}

/// What the program would tell the owner, on the baskets that came and on shuffled ones.
void judgeVerdicts(const bench::NextBasketTask& task, const models::Suggestions& found)
{
    const models::Baskets baskets = task.baskets();
    for (const bool mixed : {false, true}) {
        const bench::NextBasketTask judged = mixed ? shuffled(task) : task;
        const std::vector<measure::Judged> rules{
            {"best sellers", lossesOf(judged, countRule(baskets, 0.0, false))},
            {"own counts", lossesOf(judged, countRule(baskets, 1.0, false))}};
        const Eigen::ArrayXd losses =
            lossesOf(judged, [&](std::int32_t customer) { return rankingOf(found, customer); });
        const auto compared = measure::compareWithRules({"trained ranker", losses}, rules, losses.size(), {});
        if (compared)
            std::printf("            verdict%s: %s, R@10 %+.4f (%+.4f to %+.4f) against %s\n",
                        mixed ? " on shuffled baskets" : "",
                        std::string(measure::nameOf(compared->verdict)).c_str(), compared->gain,
                        compared->gainLow, compared->gainHigh, compared->rule.c_str());
    }
}

/// Fits, suggests to everybody, prints how good it was and how long it took.
void judgeModel(const char* name, const bench::NextBasketTask& task, bool trained)
{
    const models::Baskets baskets = task.baskets();
    Job job;
    models::NextProductsOptions options;
    options.recentDays = task.recentDays;
    options.trained = trained;
    options.ranker.cuts = task.cuts;
    options.ranker.daysBetweenCuts = task.daysBetweenCuts;
    const auto fitStart = std::chrono::steady_clock::now();
    const double cpuStart = cpuSeconds();
    const auto model = models::fitNextProducts(baskets, options, job);
    if (!model) {
        std::printf("  %s\n", model.error().detail.c_str());
        return;
    }
    std::printf("  %s: fit %.2f s, %.2f s of CPU%s\n", name, secondsSince(fitStart), cpuSeconds() - cpuStart,
                trained && !model->ranker ? ", too little to train on" : "");
    for (const bool onlyNew : {false, true}) {
        models::SuggestOptions wanted;
        wanted.purpose = onlyNew ? models::Purpose::New : models::Purpose::Next;
        wanted.top = top;
        const auto start = std::chrono::steady_clock::now();
        const double cpuBefore = cpuSeconds();
        const auto found = models::suggestProducts(*model, baskets, wanted, job);
        const double seconds = secondsSince(start), cpu = cpuSeconds() - cpuBefore;
        if (!found) continue;
        printRow(name, task, onlyNew, [&](std::int32_t customer) { return rankingOf(*found, customer); });
        std::printf("            %.0f customers a second, %.0f in a second of CPU, top %d\n",
                    baskets.customerCount() / seconds, baskets.customerCount() / cpu, top);
        if (trained && !onlyNew) judgeVerdicts(task, *found);
    }
}

/// Each product once, by its lead.
Ranking byLead(const Ranking& products, const std::vector<std::int32_t>& leadOf, bool sorted)
{
    Ranking leads;
    for (const std::int32_t product : products) {
        const std::int32_t lead = leadOf[static_cast<std::size_t>(product)];
        if (std::find(leads.begin(), leads.end(), lead) == leads.end()) leads.push_back(lead);
    }
    if (sorted) std::sort(leads.begin(), leads.end());
    return leads;
}

/// As the program does it, with numbers that are one product taken as one: judged by the very numbers that
/// were bought, as everything above, and by products, as the program judges itself.
void judgeProgram(const bench::NextBasketTask& task, const bench::Shop& shop)
{
    for (const bool onlyNew : {false, true}) {
        const auto found =
            bench::programPicks(task, shop, onlyNew ? models::Purpose::New : models::Purpose::Next, top);
        if (!found) {
            std::printf("  %s\n", found.error().detail.c_str());
            return;
        }
        if (!onlyNew)
            std::printf("  as the program does it: %zu numbers count as another one\n", found->tied);
        const auto picks = [&](std::int32_t customer) {
            return found->picks[static_cast<std::size_t>(customer)];
        };
        printRow("trained, one product as one", task, onlyNew, picks);
        if (onlyNew) continue;
        bench::NextBasketTask products = task;
        for (Ranking& truth : products.truth)
            truth = byLead(truth, found->leadOf, true);
        printRow("  the same, by products", products, false,
                 [&](std::int32_t customer) { return byLead(picks(customer), found->leadOf, false); });
    }
}

void judge(const bench::NextBasketTask& task)
{
    const models::Baskets baskets = task.baskets();
    std::printf("%s: %d customers, %d products\n", task.name.c_str(), baskets.customerCount(),
                task.productCount);
    printRow("best sellers", task, false, countRule(baskets, 0.0, false));
    printRow("own counts, then best sellers", task, false, countRule(baskets, 1.0, false));
    printRow("best sellers", task, true, countRule(baskets, 0.0, true));
    judgeModel("simple rule", task, false);
    judgeModel("trained ranker", task, true);
    std::fflush(stdout);
}

}  // namespace

/// bench_accuracy            the figures of the model card
/// bench_accuracy earlier    the same on earlier cuts, where choices are made, so that none is made on the
///                           figures that are shown
int main(int argc, char** argv)
{
    const bool earlier = argc > 1 && std::string_view(argv[1]) == "earlier";
    const auto shop = bench::readOnlineRetail(bench::dataFile("online-retail/online_retail.csv"));
    if (!shop) std::printf("Online Retail: %s\n", shop.error().detail.c_str());
    if (shop && earlier)
        for (const char* cut : {"2011-06-30", "2011-07-31", "2011-08-31"})
            judge(bench::calendarCut(*shop, *parseIsoDay(cut), *parseIsoDay("2011-09-30")));
    if (shop && !earlier) {
        for (const bench::NextBasketTask& task :
             {bench::calendarCut(*shop, *parseIsoDay("2011-09-30"), *parseIsoDay("2011-12-31")),
              bench::lastBasket(*shop)}) {
            judge(task);
            judgeProgram(task, *shop);
        }
        if (const auto ok = bench::printArrivals(*shop); !ok)
            std::printf("  %s\n", ok.error().detail.c_str());
    }
    const auto lists = bench::readTaFeng(bench::dataFile("tafeng/tafeng_history.json"),
                                         bench::dataFile("tafeng/tafeng_future.json"));
    if (!lists) std::printf("Ta-Feng: %s\n", lists.error().detail.c_str());
    if (lists) judge(earlier ? bench::withoutLastBaskets(bench::taFeng(*lists)) : bench::taFeng(*lists));
    return shop && lists ? 0 : 1;
}
