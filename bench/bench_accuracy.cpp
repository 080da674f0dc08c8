/// \file
/// How often are the suggested products the ones bought next? Prints the figures of the model card.

#include "core/base/job.h"
#include "core/measure/ranking.h"
#include "core/models/next_products.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

#include "bench/next_basket.h"

namespace {

using namespace tactful;

constexpr int top = 20;
using Ranking = std::vector<std::int32_t>;
using Ranker = std::function<Ranking(std::int32_t customer)>;

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

void judge(const bench::NextBasketTask& task)
{
    const models::Baskets baskets = task.baskets();
    std::printf("%s: %d customers, %d products\n", task.name.c_str(), baskets.customerCount(),
                task.productCount);
    Job job;
    models::NextProductsOptions options;
    options.recentDays = task.recentDays;
    const auto fitStart = std::chrono::steady_clock::now();
    const auto model = models::fitNextProducts(baskets, options, job);
    if (!model) {
        std::printf("  %s\n", model.error().detail.c_str());
        return;
    }
    std::printf("  fit %.2f s\n", secondsSince(fitStart));
    for (const bool onlyNew : {false, true}) {
        printRow("best sellers", task, onlyNew, countRule(baskets, 0.0, onlyNew));
        if (!onlyNew)
            printRow("own counts, then best sellers", task, onlyNew, countRule(baskets, 1.0, onlyNew));
        models::SuggestOptions wanted;
        wanted.purpose = onlyNew ? models::Purpose::New : models::Purpose::Next;
        wanted.top = top;
        const auto start = std::chrono::steady_clock::now();
        const auto found = models::suggestProducts(*model, baskets, wanted, job);
        const double seconds = secondsSince(start);
        if (!found) continue;
        printRow("next products", task, onlyNew, [&](std::int32_t customer) {
            Ranking products;
            for (const models::Suggestion& suggestion : found->of(customer))
                products.push_back(suggestion.product);
            return products;
        });
        std::printf("            %.0f customers a second, top %d\n", baskets.customerCount() / seconds, top);
    }
}

}  // namespace

int main()
{
    const auto shop = bench::readOnlineRetail(bench::dataFile("online-retail/online_retail.csv"));
    if (shop) {
        judge(bench::calendarCut(*shop));
        judge(bench::lastBasket(*shop));
    } else {
        std::printf("Online Retail: %s\n", shop.error().detail.c_str());
    }
    const auto lists = bench::readTaFeng(bench::dataFile("tafeng/tafeng_history.json"),
                                         bench::dataFile("tafeng/tafeng_future.json"));
    if (lists)
        judge(bench::taFeng(*lists));
    else
        std::printf("Ta-Feng: %s\n", lists.error().detail.c_str());
    return shop && lists ? 0 : 1;
}
