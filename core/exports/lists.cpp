#include "core/exports/lists.h"

#include <charconv>
#include <cmath>

namespace tactful::exports {
namespace {

std::string dayOrNothing(const std::optional<Day>& day)
{
    return day ? isoDay(*day) : std::string();
}

}  // namespace

std::string fixedNumber(double value, int digits)
{
    if (!std::isfinite(value)) return {};
    std::array<char, 400> buffer;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, digits)
            .ptr;
    std::string text(buffer.data(), end);
    if (text.find_first_not_of("-0.") == std::string::npos && text[0] == '-') text.erase(0, 1);
    return text;
}

std::vector<std::string> recommendationHeader()
{
    return {"customer_id", "rank", "sku", "score", "reason"};
}

std::vector<std::string> cellsOf(const RecommendationRow& row)
{
    return {row.customerId, std::to_string(row.rank), row.sku, fixedNumber(row.score, 6), row.reason};
}

std::vector<std::string> forecastHeader()
{
    return {"customer_id", "p_active",   "expected_orders", "low",          "high", "expected_value",
            "low_value",   "high_value", "next_order_from", "next_order_to"};
}

std::vector<std::string> cellsOf(const ForecastRow& row)
{
    return {row.customerId,
            fixedNumber(row.active, 6),
            fixedNumber(row.orders, 6),
            fixedNumber(row.ordersLow, 6),
            fixedNumber(row.ordersHigh, 6),
            fixedNumber(row.value, 2),
            fixedNumber(row.valueLow, 2),
            fixedNumber(row.valueHigh, 2),
            dayOrNothing(row.nextOrderFrom),
            dayOrNothing(row.nextOrderTo)};
}

}  // namespace tactful::exports
