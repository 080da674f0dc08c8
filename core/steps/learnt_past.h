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

struct LearnMaterial {
    Day asOf;
    data::SalesHistory sales;  ///< up to asOf, without anybody who may not be profiled
    std::vector<data::Product> catalogue;
    Digest digest{};  ///< of all of it
};

/// \param asOf  nothing: the last day with an order. BadInput if there is no order up to that day.
Result<LearnMaterial> learnMaterial(SessionParts& parts, std::optional<Day> asOf, Job& job);

/// Order days of the customer in `row` within the 365 days up to the as-of day.
int ordersInLastYear(const ShopPast& past, std::size_t row);

}  // namespace tactful::steps
