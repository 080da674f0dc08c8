#include "core/models/customer_past.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace tactful::models {
namespace {

constexpr double fadingPerBasket = 0.8;
constexpr double halfLifeByDay = 2.0;  // in recent periods
constexpr std::int32_t lateBaskets = 3;
constexpr double priorChances = 5.0;

/// How much a basket counts.
struct Counting {
    double byBasket = 0.0, byDay = 0.0;
};

void addTo(OwnProduct& own, std::int32_t basket, std::int32_t day, std::int32_t baskets)
{
    if (own.times == 0) {
        own.firstBasket = basket;
        own.firstDay = day;
    }
    ++own.times;
    own.lastBasket = basket;
    own.lastDay = day;
    if (baskets - basket <= lateBaskets) ++own.lately;
}

}  // namespace

const OwnProduct* CustomerPast::find(std::int32_t product) const
{
    const auto found =
        std::lower_bound(products.begin(), products.end(), product,
                         [](const OwnProduct& own, std::int32_t column) { return own.product < column; });
    return found != products.end() && found->product == product ? &*found : nullptr;
}

CustomerPast pastOf(const PastView& past, std::int32_t customer, const CustomerPastOptions& options)
{
    const std::int32_t first = past.firstBasket(customer), end = past.endBasket(customer);
    CustomerPast out;
    out.baskets = end - first;
    if (out.baskets == 0) return out;
    out.firstDay = past.basketDay(first);
    out.lastDay = past.basketDay(end - 1);

    std::vector<Counting> counting;
    Counting total;
    std::vector<std::pair<std::int32_t, std::int32_t>> lines;  // product, basket
    for (std::int32_t k = first; k < end; ++k) {
        const double age =
            out.lastDay - past.basketDay(k);  // against the last one, so that not all fade away
        counting.push_back(
            {std::pow(fadingPerBasket, end - 1 - k), std::exp2(-age / (halfLifeByDay * options.recentDays))});
        total.byBasket += counting.back().byBasket;
        total.byDay += counting.back().byDay;
        for (const std::int32_t product : past.products(k))
            lines.emplace_back(product, k - first);
    }
    std::sort(lines.begin(), lines.end());
    double chances = 0.0, taken = 0.0;
    for (const auto& [product, basket] : lines) {
        if (out.products.empty() || out.products.back().product != product) {
            out.products.push_back({});
            out.products.back().product = product;
            chances += out.baskets - 1 - basket;
        } else {
            taken += 1.0;
        }
        OwnProduct& own = out.products.back();
        addTo(own, basket, past.basketDay(first + basket), out.baskets);
        const Counting& counts = counting[static_cast<std::size_t>(basket)];
        own.fading += counts.byBasket / total.byBasket;
        own.fadingByDay += counts.byDay / total.byDay;
    }
    const auto count = static_cast<double>(lines.size());
    out.meanProducts = count / out.baskets;
    out.repeatShare = (taken + 1.0) / (count + 4.0);
    out.returnRate = (taken + priorChances * options.shopReturnRate) / (chances + priorChances);
    return out;
}

}  // namespace tactful::models
