#include "bench/data_sets.h"

#include "core/base/file.h"
#include "core/base/money.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string_view>
#include <tuple>

namespace tactful::bench {
namespace {

/// Splits one line; fields with commas are quoted, quotes inside are doubled.
std::vector<std::string> fieldsOf(std::string_view line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields.emplace_back();
        else if (c != '\r')
            fields.back() += c;
    }
    return fields;
}

bool isProductCode(std::string_view code)
{
    return code.size() >= 5 &&
           std::all_of(code.begin(), code.begin() + 5, [](unsigned char c) { return std::isdigit(c) != 0; });
}

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

/// InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, Country.
std::optional<data::SaleLine> lineOf(const std::vector<std::string>& fields,
                                     std::map<std::string, data::ProductId>& products)
{
    if (fields.size() != 8 || fields[6].empty() || !isProductCode(fields[1])) return std::nullopt;
    const auto quantity = parseInteger(fields[3]);
    const auto invoice = parseInteger(fields[0]);  // credit notes begin with C
    const auto day = parseIsoDay(std::string_view(fields[4]).substr(0, 10));
    const auto price = parseDecimal(fields[5]);
    if (!quantity || *quantity <= 0 || !invoice || !day || !price) return std::nullopt;
    const auto total = lineTotal(*quantity, *price, Currency{{'G', 'B', 'P'}});
    if (!total) return std::nullopt;
    const auto product =
        products.try_emplace(upper(fields[1]), static_cast<data::ProductId>(products.size() + 1)).first;
    return data::SaleLine{
        std::atoll(fields[6].c_str()), *invoice, product->second, *day, *quantity, total->minor};
}

/// What the lines say of a product: the first name that is given, and the first day.
struct Seen {
    std::string name;
    std::optional<Day> first;

    void add(const std::string& text, Day day)
    {
        if (name.empty()) name = text;
        first = std::min(first.value_or(day), day);
    }
};

/// "19970118" to a day.
std::optional<Day> dayOf(const std::string& text)
{
    if (text.size() != 8) return std::nullopt;
    return parseIsoDay(text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2));
}

auto keyOf(const data::SaleLine& line)
{
    return std::tuple(line.customer, line.day, line.order, line.product);
}

}  // namespace

std::filesystem::path dataFile(const std::string& relative)
{
    const char* set = std::getenv("TACTFUL_DATA_DIR");
    return (set && *set ? std::filesystem::path(set)
                        : std::filesystem::path(TACTFUL_SOURCE_DIR) / ".." / "shared" / "data") /
           relative;
}

Result<Shop> readOnlineRetail(const std::filesystem::path& file)
{
    const auto text = readWholeFile(file);
    if (!text) return text.error();
    Shop shop;
    std::map<std::string, data::ProductId> products;
    std::map<data::ProductId, Seen> seen;
    for (const std::string_view line : split(*text, '\n')) {
        const std::vector<std::string> fields = fieldsOf(line);
        const auto row = lineOf(fields, products);
        if (!row) continue;
        shop.sales.lines.push_back(*row);
        seen[row->product].add(fields[2], row->day);
    }
    std::sort(shop.sales.lines.begin(), shop.sales.lines.end(),
              [](const data::SaleLine& x, const data::SaleLine& y) { return keyOf(x) < keyOf(y); });
    for (const data::SaleLine& line : shop.sales.lines) {
        auto& orders = shop.sales.orders;
        if (orders.empty() || orders.back().order != line.order || orders.back().customer != line.customer)
            orders.push_back({line.order, line.customer, line.day});
        orders.back().totalMinor += line.totalMinor;
    }
    for (const auto& [code, id] : products) {
        data::Product product;
        product.id = id;
        product.sku = code;
        product.name = seen.at(id).name;
        product.firstSeen = *seen.at(id).first;
        shop.catalogue.push_back(product);
    }
    return shop;
}

Result<data::SalesHistory> readCdnow(const std::filesystem::path& file)
{
    const auto text = readWholeFile(file);
    if (!text) return text.error();
    data::SalesHistory sales;
    for (const std::string_view line : split(*text, '\n')) {
        std::istringstream words{std::string(line)};
        std::vector<std::string> fields;
        for (std::string word; words >> word;)
            fields.push_back(word);
        if (fields.size() < 4) continue;
        const auto customer = parseInteger(fields[0]);
        const auto day = dayOf(fields[fields.size() - 3]);
        const auto dollars = parseDecimal(fields.back());
        if (!customer || !day || !dollars) continue;
        const auto value = moneyFrom(*dollars, Currency{{'U', 'S', 'D'}});
        if (!value) return value.error();
        const auto order = static_cast<data::OrderId>(sales.orders.size() + 1);
        sales.orders.push_back({order, *customer, *day, value->minor});
    }
    std::stable_sort(sales.orders.begin(), sales.orders.end(),
                     [](const data::SaleOrder& x, const data::SaleOrder& y) {
                         return std::tie(x.customer, x.day) < std::tie(y.customer, y.day);
                     });
    return sales;
}

Result<BasketLists> readTaFeng(const std::filesystem::path& history, const std::filesystem::path& future)
{
    BasketLists out;
    const auto historyText = readWholeFile(history);
    if (!historyText) return historyText.error();
    const auto futureText = readWholeFile(future);
    if (!futureText) return futureText.error();
    const auto past = nlohmann::json::parse(*historyText);
    const auto next = nlohmann::json::parse(*futureText);
    const auto sorted = [&](const nlohmann::json& basket) {
        std::set<std::int32_t> products = basket.get<std::set<std::int32_t>>();
        out.productCount = std::max(out.productCount, *products.rbegin() + 1);
        return std::vector<std::int32_t>(products.begin(), products.end());
    };
    for (const auto& [user, baskets] : past.items()) {
        out.history.emplace_back();
        // The first and the last entry of each list is [-1].
        for (std::size_t i = 1; i + 1 < baskets.size(); ++i)
            out.history.back().push_back(sorted(baskets[i]));
        out.truth.push_back(sorted(next.at(user).at(1)));
    }
    return out;
}

}  // namespace tactful::bench
