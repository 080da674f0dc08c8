#include "bench/simulated_baskets.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace tactful::bench {
namespace {

constexpr std::int32_t days = 730;
constexpr std::int32_t tastes = 40;
constexpr double ownAgain = 0.3;
constexpr double ownTaste = 0.6;

/// Log-uniform, so that the first products sell by far the most.
std::int32_t place(Random& random, std::int32_t count)
{
    const double drawn = std::exp(random.uniform() * std::log(count + 1.0)) - 1.0;
    return std::min(count - 1, static_cast<std::int32_t>(drawn));
}

std::int32_t drawProduct(Random& random, const std::vector<std::int32_t>& own, std::int32_t taste,
                         std::int32_t products)
{
    if (!own.empty() && random.chance(ownAgain))
        return own[static_cast<std::size_t>(random.between(0, std::ssize(own) - 1))];
    if (!random.chance(ownTaste)) return place(random, products);
    return (place(random, products / tastes) * tastes + taste) % products;
}

}  // namespace

NextBasketTask simulatedBaskets(std::int32_t customers, std::int32_t products, std::uint64_t seed)
{
    NextBasketTask task;
    task.name = "Simulated shop";
    task.productCount = products;
    task.asOfDay = days;
    for (std::int32_t u = 0; u < customers; ++u) {
        Random random(seed, static_cast<std::uint64_t>(u));
        const auto taste = static_cast<std::int32_t>(random.between(0, tastes - 1));
        std::vector<std::int32_t> visits(static_cast<std::size_t>(1 + random.poisson(2.0)));
        for (std::int32_t& day : visits)
            day = static_cast<std::int32_t>(random.between(1, days));
        std::sort(visits.begin(), visits.end());
        std::vector<std::int32_t> own;
        for (const std::int32_t day : visits) {
            std::vector<std::int32_t> basket;
            for (std::int64_t n = 1 + random.poisson(2.2); n > 0; --n)
                basket.push_back(drawProduct(random, own, taste, products));
            std::sort(basket.begin(), basket.end());
            basket.erase(std::unique(basket.begin(), basket.end()), basket.end());
            own.insert(own.end(), basket.begin(), basket.end());
            task.addBasket(day, basket);
        }
        task.basketStart.push_back(static_cast<std::int32_t>(task.basketDay.size()));
    }
    return task;
}

}  // namespace tactful::bench
