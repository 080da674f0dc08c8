#pragma once

#include "core/features/purchase_history.h"
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
    int cuts = 3;         ///< earlier days to train on, so many days apart
    int daysBetweenCuts = 30;
    std::int32_t productCount = 0;
    std::int32_t asOfDay = 0;
    std::vector<std::int32_t> basketStart{0}, basketDay, lineStart{0}, lineProduct;
    std::vector<std::vector<std::int32_t>> truth;  ///< per customer, ascending; empty: not tested
    /// The same baskets, products and customers on their real days; empty where there are none.
    features::PurchaseHistory past;

    models::Baskets baskets() const;
    void addBasket(std::int32_t day, const std::vector<std::int32_t>& products);
};

/// History up to `cut`, truth = first basket after it up to `until`, customers with at least two history
/// baskets, products in at least five history baskets. No model sees anything after the cut.
NextBasketTask calendarCut(const Shop& shop, Day cut, Day until);

/// The last basket of each customer with at least three is the truth. Other customers' later baskets are
/// seen: what most papers do, and kinder than a shop's real life. Days are places: the customer's last basket
/// is of day 0, the one before of day -1; a model trains on the last ones, which it has not seen for that.
NextBasketTask lastBasket(const Shop& shop);

/// Ta-Feng, which has no days either; "lately" is the last three baskets of each customer.
NextBasketTask taFeng(const BasketLists& lists);

/// The task one basket earlier, where days are places: each customer's last basket becomes the truth.
NextBasketTask withoutLastBaskets(const NextBasketTask& task);

}  // namespace tactful::bench
