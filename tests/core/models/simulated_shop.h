#pragma once

#include "core/base/random.h"
#include "core/models/baskets.h"

#include <algorithm>
#include <cstdint>
#include <vector>

/// \file
/// Baskets drawn by known habits, so that a test knows what there is to learn.

namespace tactful::tests {

/// Customers who come every 5 to 20 days for 120 days, to a shop of 60 products in four aisles of 15. Each
/// has a product of their own that is in nearly every basket, and else buys from one aisle.
class SimulatedShop {
public:
    static constexpr std::int32_t productCount = 60;
    static constexpr std::int32_t aisle = 15;
    static constexpr std::int32_t days = 120;

    explicit SimulatedShop(std::int32_t customers, std::uint64_t seed = 1)
    {
        for (std::int32_t u = 0; u < customers; ++u) {
            Random random(seed, static_cast<std::uint64_t>(u));
            const auto first = static_cast<std::int32_t>(aisle * random.between(0, 3));
            own.push_back(first + static_cast<std::int32_t>(random.between(0, aisle - 1)));
            const auto gap = static_cast<int>(random.between(5, 20));
            for (auto day = static_cast<std::int32_t>(random.between(1, gap)); day <= days; day += gap)
                addBasket(day, {own.back(), first + static_cast<std::int32_t>(random.between(0, aisle - 1)),
                                static_cast<std::int32_t>(random.between(0, productCount - 1))});
            basketStart.push_back(static_cast<std::int32_t>(basketDay.size()));
        }
    }

    models::Baskets view() const
    {
        return {productCount, days, basketStart, basketDay, lineStart, lineProduct, {}, {}};
    }

    std::vector<std::int32_t> basketStart{0}, basketDay, lineStart{0}, lineProduct;
    std::vector<std::int32_t> own;  ///< each customer's own product

private:
    void addBasket(std::int32_t day, std::vector<std::int32_t> products)
    {
        std::sort(products.begin(), products.end());
        products.erase(std::unique(products.begin(), products.end()), products.end());
        lineProduct.insert(lineProduct.end(), products.begin(), products.end());
        lineStart.push_back(static_cast<std::int32_t>(lineProduct.size()));
        basketDay.push_back(day);
    }
};

}  // namespace tactful::tests
