#include "bench/program_picks.h"

#include "core/models/next_products.h"
#include "core/steps/grouped_picks.h"

#include <algorithm>
#include <utility>

namespace tactful::bench {
namespace {

/// The task's past in the shape that the program learns from.
steps::ShopPast pastOf(const NextBasketTask& task, const Shop& shop)
{
    std::vector<data::Product> kept;
    for (const data::Product& product : shop.catalogue)
        if (std::binary_search(task.past.products.begin(), task.past.products.end(), product.id))
            kept.push_back(product);
    steps::ShopPast past;
    past.purchases = task.past;
    past.text = features::productTextUpTo(task.past.asOf, kept);
    past.groups = features::productGroups(task.past, kept);
    past.grouped = features::groupedPurchases(task.past, past.groups);
    return past;
}

}  // namespace

Result<ProgramPicks> programPicks(const NextBasketTask& task, const Shop& shop, models::Purpose purpose,
                                  int top)
{
    const steps::ShopPast past = pastOf(task, shop);
    // Baskets are where the task has them: on their days, or in places.
    features::PurchaseHistory grouped = past.grouped;
    grouped.asOf = Day{task.asOfDay};
    grouped.basketDay = task.basketDay;
    const models::Baskets baskets = steps::basketsOf(grouped);
    Job job;
    models::NextProductsOptions options;
    options.recentDays = task.recentDays;
    options.ranker.cuts = task.cuts;
    options.ranker.daysBetweenCuts = task.daysBetweenCuts;
    auto model = models::fitNextProducts(baskets, options, job);
    if (!model) return model.error();
    if (task.asOfDay == past.purchases.asOf.number) {
        auto arrivals =
            models::findNewArrivals(steps::looksOf(past.text), past.text.firstSeen, baskets, {}, job);
        if (!arrivals) return arrivals.error();
        model->arrivals = *std::move(arrivals);
    }
    models::SuggestOptions wanted;
    wanted.purpose = purpose;
    wanted.top = top;
    steps::GroupedPicks numbers(past, wanted.allowed);
    const auto found = models::suggestProducts(*model, baskets, wanted, job);
    if (!found) return found.error();
    ProgramPicks out;
    out.leadOf = past.groups.leadOf;
    out.tied = past.groups.ties.size();
    const std::vector<data::ProductId>& products = past.purchases.products;
    for (std::size_t row = 0; row < task.truth.size(); ++row) {
        out.picks.emplace_back();
        for (const models::Suggestion& suggestion : found->of(static_cast<std::int32_t>(row)))
            if (const auto pick = numbers.pickOf(suggestion, row))
                out.picks.back().push_back(static_cast<std::int32_t>(
                    std::lower_bound(products.begin(), products.end(), pick->product) - products.begin()));
    }
    return out;
}

}  // namespace tactful::bench
