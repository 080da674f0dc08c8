#pragma once

#include "core/models/baskets.h"

#include <cstdint>
#include <string>
#include <vector>

#include "bench/data_sets.h"

/// \file
/// The next-basket tasks of the published comparisons, ready for any model: history, truth, who is tested.

namespace tactful::bench {

struct NextBasketTask {
    std::string name;
    int recentDays = 30;  ///< what counts as lately in this task's days
    std::int32_t productCount = 0;
    std::int32_t asOfDay = 0;
    std::vector<std::int32_t> basketStart{0}, basketDay, lineStart{0}, lineProduct;
    std::vector<std::vector<std::int32_t>> truth;  ///< per customer, ascending; empty: not tested

    models::Baskets baskets() const;
    void addBasket(std::int32_t day, const std::vector<std::int32_t>& products);
};

/// History before 2011-10-01, truth = first basket from then on, customers with at least two history baskets,
/// products in at least five history baskets. No model sees anything after the cut.
NextBasketTask calendarCut(const Shop& shop);

/// The last basket of each customer with at least three is the truth. Other customers' later baskets are
/// seen: what most papers do, and kinder than a shop's real life.
NextBasketTask lastBasket(const Shop& shop);

/// Ta-Feng; "lately" is the last three baskets of each customer.
NextBasketTask taFeng(const BasketLists& lists);

}  // namespace tactful::bench
