#pragma once

#include "core/base/text.h"
#include "core/models/baskets.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Baskets written as text, so that a test shows its input.

namespace tactful::tests {

/// One customer a line, baskets split by commas, each a day number and products A to Z:
/// "1 AB, 8 AC". A line that begins with ? holds baskets of nobody known and must come last.
class BasketText {
public:
    BasketText(std::string_view text, std::int32_t productCount, std::int32_t asOfDay)
        : m_productCount(productCount), m_asOfDay(asOfDay)
    {
        for (const std::string_view line : split(trim(text), '\n')) {
            const bool known = !startsWith(trim(line), "?");
            for (const std::string_view basket : split(trim(known ? line : trim(line).substr(1)), ','))
                if (!trim(basket).empty()) add(trim(basket));
            if (known) basketStart.push_back(static_cast<std::int32_t>(basketDay.size()));
        }
    }

    models::Baskets view() const
    {
        return {m_productCount, m_asOfDay,   basketStart,   basketDay,
                lineStart,      lineProduct, returnedStart, returnedProduct};
    }

    std::vector<std::int32_t> basketStart{0}, basketDay, lineStart{0}, lineProduct, returnedStart,
        returnedProduct;

private:
    void add(std::string_view basket)
    {
        const auto blank = basket.find(' ');
        basketDay.push_back(static_cast<std::int32_t>(*parseInteger(basket.substr(0, blank))));
        for (const char product : trim(basket.substr(blank)))
            lineProduct.push_back(product - 'A');
        std::sort(lineProduct.begin() + lineStart.back(), lineProduct.end());
        lineStart.push_back(static_cast<std::int32_t>(lineProduct.size()));
    }

    std::int32_t m_productCount;
    std::int32_t m_asOfDay;
};

}  // namespace tactful::tests
