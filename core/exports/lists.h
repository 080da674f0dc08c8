#pragma once

#include "core/base/day.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

/// \file
/// The rows of the two lists for the owner's own use, in the form that the command line promises.

namespace tactful::exports {

struct RecommendationRow {
    std::string customerId;
    int rank = 1;
    std::string sku;
    double score = 0;  ///< 0 to 1
    std::string reason;
};

struct ForecastRow {
    std::string customerId;
    double active = 0;  ///< chance of being a customer still, 0 to 1
    double orders = 0;
    double ordersLow = 0;
    double ordersHigh = 0;
    double value = 0;  ///< in the shop's currency, major units
    double valueLow = 0;
    double valueHigh = 0;
    std::optional<Day> nextOrderFrom;
    std::optional<Day> nextOrderTo;
};

std::vector<std::string> recommendationHeader();
std::vector<std::string> cellsOf(const RecommendationRow& row);
std::vector<std::string> forecastHeader();
std::vector<std::string> cellsOf(const ForecastRow& row);

/// Point decimal, `digits` after it, "0" without a sign; the same on every machine. Empty if not finite.
std::string fixedNumber(double value, int digits);

}  // namespace tactful::exports
