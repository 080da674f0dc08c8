#pragma once

#include "core/base/text.h"
#include "core/data/product.h"
#include "core/data/sale.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

/// \file
/// Sales written as text, so that a test shows its input.

namespace tactful::tests {

/// One order a line: customer, order number, day number, hour, value in minor units, then products with
/// quantities: "7 101 20 9 1500 A2 B1". An order that holds nothing but returns ("7 102 25 9 -700 A-1") is in
/// the lines alone, as data::SalesHistory says.
inline data::SalesHistory salesFrom(std::string_view text)
{
    data::SalesHistory sales;
    for (const std::string_view line : split(trim(text), '\n')) {
        const auto words = split(trim(line), ' ');
        const auto number = [&](std::size_t i) { return *parseInteger(words[i]); };
        const Day day{static_cast<std::int32_t>(number(2))};
        bool bought = words.size() == 5;
        for (std::size_t i = 5; i < words.size(); ++i) {
            const std::int64_t quantity = *parseInteger(words[i].substr(1));
            sales.lines.push_back({number(0), number(1), words[i][0] - 'A' + 1, day, quantity, 0});
            bought = bought || quantity > 0;
        }
        if (bought)
            sales.orders.push_back({number(1), number(0), day, number(4), static_cast<int>(number(3))});
    }
    std::sort(sales.orders.begin(), sales.orders.end(), [](const auto& x, const auto& y) {
        return std::tie(x.customer, x.day, x.order) < std::tie(y.customer, y.day, y.order);
    });
    std::sort(sales.lines.begin(), sales.lines.end(), [](const auto& x, const auto& y) {
        return std::tie(x.customer, x.day, x.order, x.product) <
               std::tie(y.customer, y.day, y.order, y.product);
    });
    return sales;
}

/// Products A (id 1), B (id 2), …; aisles as given, in order.
inline std::vector<data::Product> catalogueOf(const std::vector<std::string>& aisles)
{
    std::vector<data::Product> catalogue;
    for (const std::string& aisle : aisles) {
        data::Product product;
        product.id = static_cast<data::ProductId>(catalogue.size() + 1);
        product.aisle = aisle;
        catalogue.push_back(product);
    }
    return catalogue;
}

/// "AC" for columns 0 and 2.
inline std::string letters(const std::vector<std::int32_t>& columns, std::int32_t first, std::int32_t end)
{
    std::string text;
    for (std::int32_t i = first; i < end; ++i)
        text += static_cast<char>('A' + columns[static_cast<std::size_t>(i)]);
    return text;
}

}  // namespace tactful::tests
