#pragma once

#include "core/base/digest.h"
#include "core/data/model_run.h"
#include "core/data/product.h"
#include "core/data/sale.h"
#include "core/steps/session_parts.h"
#include "core/steps/shop_past.h"

#include <optional>
#include <vector>

/// \file
/// What there is to learn from, and what was learnt from it. Seen by the steps alone.

namespace tactful::steps {

/// Scores of customers look so many days ahead.
inline constexpr int scoreHorizonDays = 90;
/// And the expected sales of a year, which the list of customers shows.
inline constexpr int yearHorizonDays = 365;

/// As the book would have been on the day, had it been kept till then. What has no day of its own is taken as
/// it is now: what a product is called and costs, whether it can be had, who is the same person, and who may
/// not be profiled, which holds for the past as well.
struct LearnMaterial {
    Day asOf;
    bool goesOn = false;       ///< a day was asked for after which the book goes on; else it is the present
    data::SalesHistory sales;  ///< up to asOf, without anybody who may not be profiled
    std::vector<data::Product> catalogue;  ///< by number; seen or sold by then
    std::vector<data::Product> later;      ///< by number; first seen since: nothing is learnt of them
    Digest digest{};                       ///< of sales and catalogue
};

/// \param asOf  nothing: the last day with an order. BadInput if there is no order up to that day.
Result<LearnMaterial> learnMaterial(SessionParts& parts, std::optional<Day> asOf, Job& job);

/// For whoever asks what to do now: what came after the last order counts as well.
void takeLater(LearnMaterial& material);

/// Order days of the customer in `row` within the 365 days up to the as-of day.
int ordersInLastYear(const ShopPast& past, std::size_t row);

}  // namespace tactful::steps
