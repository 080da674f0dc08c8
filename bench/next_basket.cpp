#include "bench/next_basket.h"

#include "core/features/outcome.h"
#include "core/features/purchase_history.h"

#include <algorithm>
#include <cstddef>

namespace tactful::bench {
namespace {

using features::PurchaseHistory;

constexpr int leastBaskets = 5;  ///< history baskets of a product in the vocabulary

std::vector<data::Product> vocabulary(const std::vector<data::Product>& catalogue,
                                      const PurchaseHistory& history, const std::vector<int>& basketsWith)
{
    std::vector<data::Product> out;
    for (const data::Product& product : catalogue) {
        const auto at = std::lower_bound(history.products.begin(), history.products.end(), product.id);
        if (basketsWith[static_cast<std::size_t>(at - history.products.begin())] >= leastBaskets)
            out.push_back(product);
    }
    return out;
}

std::vector<std::int32_t> productsOf(const PurchaseHistory& history, std::int32_t basket)
{
    const auto k = static_cast<std::size_t>(basket);
    return {history.lineProduct.begin() + history.lineStart[k],
            history.lineProduct.begin() + history.lineStart[k + 1]};
}

/// Where each product of `all` is among `kept`, both ascending; -1: it is not.
std::vector<std::int32_t> columnsIn(const std::vector<data::ProductId>& kept,
                                    const std::vector<data::ProductId>& all)
{
    std::vector<std::int32_t> columns;
    for (const data::ProductId product : all) {
        const auto found = std::lower_bound(kept.begin(), kept.end(), product);
        columns.push_back(
            found != kept.end() && *found == product ? static_cast<std::int32_t>(found - kept.begin()) : -1);
    }
    return columns;
}

/// Where only the order of baskets is known: the last three are late, and the last ones are trained on.
void countByPlace(NextBasketTask& task)
{
    task.recentDays = 3;
    task.cuts = 1;
    task.daysBetweenCuts = 1;
}

}  // namespace

models::Baskets NextBasketTask::baskets() const
{
    return {productCount, asOfDay, basketStart, basketDay, lineStart, lineProduct, {}, {}};
}

void NextBasketTask::addBasket(std::int32_t day, const std::vector<std::int32_t>& products)
{
    basketDay.push_back(day);
    lineProduct.insert(lineProduct.end(), products.begin(), products.end());
    lineStart.push_back(static_cast<std::int32_t>(lineProduct.size()));
}

NextBasketTask calendarCut(const Shop& shop, Day cut, Day until)
{
    const PurchaseHistory everything = features::purchasesUpTo(cut, shop.sales, shop.catalogue);
    std::vector<int> basketsWith(everything.products.size(), 0);
    for (const std::int32_t product : everything.lineProduct)
        ++basketsWith[static_cast<std::size_t>(product)];
    const auto kept = vocabulary(shop.catalogue, everything, basketsWith);
    const PurchaseHistory history = features::purchasesUpTo(cut, shop.sales, kept);
    // Of the whole catalogue: a next basket without any product of the vocabulary is still the next one.
    const features::Outcome outcome = features::outcomeUntil(until, everything, shop.sales, shop.catalogue);
    const std::vector<std::int32_t> column = columnsIn(history.products, everything.products);

    NextBasketTask task;
    task.name = "Online Retail, calendar cut " + isoDay(cut + 1);
    task.productCount = static_cast<std::int32_t>(kept.size());
    task.asOfDay = cut.number;
    task.basketStart = history.basketStart;
    task.basketDay = history.basketDay;
    task.lineStart = history.lineStart;
    task.lineProduct = history.lineProduct;
    task.past = history;
    for (std::size_t u = 0; u < history.customers.size(); ++u) {
        task.truth.emplace_back();
        if (everything.basketStart[u + 1] - everything.basketStart[u] < 2) continue;
        for (std::int32_t k = outcome.nextStart[u]; k < outcome.nextStart[u + 1]; ++k)
            if (const auto product =
                    column[static_cast<std::size_t>(outcome.nextProduct[static_cast<std::size_t>(k)])];
                product >= 0)
                task.truth.back().push_back(product);
    }
    return task;
}

NextBasketTask lastBasket(const Shop& shop)
{
    const Day end = *parseIsoDay("2011-12-31");
    const PurchaseHistory everything = features::purchasesUpTo(end, shop.sales, shop.catalogue);
    const auto tested = [&](std::size_t u) {
        return everything.basketStart[u + 1] - everything.basketStart[u] >= 3;
    };
    std::vector<int> basketsWith(everything.products.size(), 0);
    for (std::size_t u = 0; u < everything.customers.size(); ++u)
        for (std::int32_t k = everything.basketStart[u]; tested(u) && k + 1 < everything.basketStart[u + 1];
             ++k)
            for (const std::int32_t product : productsOf(everything, k))
                ++basketsWith[static_cast<std::size_t>(product)];
    const auto kept = vocabulary(shop.catalogue, everything, basketsWith);
    const PurchaseHistory history = features::purchasesUpTo(end, shop.sales, kept);

    NextBasketTask task;
    task.name = "Online Retail, last basket of each customer";
    task.productCount = static_cast<std::int32_t>(kept.size());
    countByPlace(task);
    for (std::size_t u = 0; u < history.customers.size(); ++u) {
        const std::int32_t last = history.basketStart[u + 1] - 1;
        if (!tested(u) || last < history.basketStart[u]) continue;
        for (std::int32_t k = history.basketStart[u]; k < last; ++k) {
            task.addBasket(k - last + 1, productsOf(history, k));
            task.past.basketDay.push_back(history.basketDay[static_cast<std::size_t>(k)]);
        }
        task.past.customers.push_back(history.customers[u]);
        task.basketStart.push_back(static_cast<std::int32_t>(task.basketDay.size()));
        task.truth.push_back(productsOf(history, last));
    }
    task.past.asOf = end;
    task.past.products = history.products;
    task.past.aisles = history.aisles;
    task.past.aisleOf = history.aisleOf;
    task.past.basketStart = task.basketStart;
    task.past.lineStart = task.lineStart;
    task.past.lineProduct = task.lineProduct;
    task.past.returnedStart.assign(task.basketStart.size(), 0);
    return task;
}

NextBasketTask taFeng(const BasketLists& lists)
{
    NextBasketTask task;
    task.name = "Ta-Feng";
    countByPlace(task);
    task.productCount = lists.productCount;
    task.truth = lists.truth;
    for (const auto& baskets : lists.history) {
        const auto count = static_cast<std::int32_t>(baskets.size());
        for (std::int32_t k = 0; k < count; ++k)
            task.addBasket(k - count + 1, baskets[static_cast<std::size_t>(k)]);
        task.basketStart.push_back(static_cast<std::int32_t>(task.basketDay.size()));
    }
    return task;
}

NextBasketTask withoutLastBaskets(const NextBasketTask& task)
{
    NextBasketTask out;
    out.name = task.name + ", one basket earlier";
    out.productCount = task.productCount;
    countByPlace(out);
    const auto all = task.baskets();
    for (std::size_t u = 0; u + 1 < task.basketStart.size(); ++u) {
        const std::int32_t last = task.basketStart[u + 1] - 1;
        for (std::int32_t k = task.basketStart[u]; k < last; ++k)
            out.addBasket(k - last + 1, {all.products(k).begin(), all.products(k).end()});
        out.basketStart.push_back(static_cast<std::int32_t>(out.basketDay.size()));
        out.truth.emplace_back();
        if (last > task.basketStart[u])
            out.truth.back().assign(all.products(last).begin(), all.products(last).end());
    }
    return out;
}

}  // namespace tactful::bench
