#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/steps/product_list_step.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace tactful::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ProductCommand {
    std::string sku;
    std::optional<int> tier;
    bool decideAgain = false;
    std::string reason;
    std::string by = "owner";
    std::optional<std::int64_t> stock;
    std::optional<std::string> aisle;
    std::string offered;
};

Json amountOrNull(const std::optional<Money>& money)
{
    return money ? Json(plainAmount(*money)) : Json(nullptr);
}

Json jsonOf(const steps::ProductRow& row)
{
    return {{"sku", row.sku},
            {"name", row.name},
            {"aisle", row.aisle},
            {"brand", row.brand},
            {"price", amountOrNull(row.price)},
            {"cost", amountOrNull(row.cost)},
            {"stock", row.stock ? Json(*row.stock) : Json(nullptr)},
            {"sold_90_days", row.sold90},
            {"sold_365_days", row.sold365},
            {"buyers", row.buyers},
            {"first_seen", isoDay(row.firstSeen)},
            {"new_arrival", row.newArrival},
            {"delicate",
             {{"tier", row.tier},
              {"found", row.tierFound},
              {"group", row.tierGroup},
              {"reason", row.tierReason},
              {"by_hand", row.tierByHand}}},
            {"offered", row.offered},
            {"gift_card", row.giftCard},
            {"image", row.image},
            {"url", row.url}};
}

void tell(const steps::ProductRow& row)
{
    say(row.sku + "  " + row.name + (row.aisle.empty() ? "" : ", " + row.aisle) +
        (row.price ? "  " + displayAmount(*row.price) : "") +
        (row.stock ? "  " + groupedNumber(*row.stock) + " in stock" : "") + "  sold " +
        groupedNumber(row.sold90) + " in 90 days, " + groupedNumber(row.sold365) + " in a year, to " +
        groupedNumber(row.buyers) + " people" + (row.newArrival ? "  new" : "") +
        (row.offered ? "" : "  not offered") +
        (row.tier > 0 ? "  delicate " + std::to_string(row.tier) + " (" + row.tierReason + ")" : ""));
}

Status list(CommandLine& line, const std::string& todayText, Job& job)
{
    const auto today = dayOption("--today", todayText);
    if (!today) return today.error();
    auto session = line.openBook();
    if (!session) return session.error();
    const auto products = steps::productList(*session, *today, job);
    if (!products) return products.error();
    if (!line.json()) {
        for (const steps::ProductRow& row : products->rows)
            tell(row);
        return {};
    }
    Json rows = Json::array();
    for (const steps::ProductRow& row : products->rows)
        rows.push_back(jsonOf(row));
    print({{"currency", products->currency.text()}, {"products", std::move(rows)}});
    return {};
}

/// Everything that was asked for, in turn; what was done before a refusal stays.
Status change(steps::Session& session, data::ProductId product, const ProductCommand& values)
{
    if (values.tier || values.decideAgain)
        if (const auto done = steps::setDelicate(session, product, {values.tier, values.reason}, values.by);
            !done)
            return done.error();
    if (values.stock)
        if (const auto done = steps::setProductStock(session, product, values.stock, values.by); !done)
            return done.error();
    if (values.aisle)
        if (const auto done = steps::setProductAisle(session, product, *values.aisle, values.by); !done)
            return done.error();
    if (!values.offered.empty())
        if (const auto done = steps::setOffered(session, product, values.offered == "yes", values.by); !done)
            return done.error();
    return {};
}

Status one(CommandLine& line, const ProductCommand& values, Job& job)
{
    auto session = line.openBook();
    if (!session) return session.error();
    const auto product = steps::productWithSku(*session, values.sku);
    if (!product) return product.error();
    if (auto ok = change(*session, *product, values); !ok) return ok;
    const auto products = steps::productList(*session, std::nullopt, job);
    if (!products) return products.error();
    for (const steps::ProductRow& row : products->rows) {
        if (row.id != *product) continue;
        if (line.json())
            print(jsonOf(row));
        else
            tell(row);
    }
    return {};
}

}  // namespace

void addProducts(CommandLine& line)
{
    auto today = std::make_shared<std::string>();
    CLI::App& command = line.add("products", "List products: stock, sales, how delicate",
                                 [&line, today](Job& job) { return list(line, *today, job); });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("--today", *today, "As of this day");
}

void addProduct(CommandLine& line)
{
    auto values = std::make_shared<ProductCommand>();
    CLI::App& command = line.add("product", "One product: show it, or decide about it",
                                 [&line, values](Job& job) { return one(line, *values, job); });
    line.takesBook(command);
    line.takesJson(command);
    command.add_option("SKU", values->sku, "The product's code")->required();
    auto* const tier = command.add_option("--delicate", values->tier,
                                          "0 ordinary, 1 personal, 2 sensitive, 3 never mentioned");
    command.add_flag("--delicate-as-found", values->decideAgain, "Let the words decide again")
        ->excludes(tier);
    command.add_option("--reason", values->reason, "Why it is less delicate than it looks");
    command.add_option("--by", values->by, "Who decides; kept in the logbook");
    command.add_option("--stock", values->stock, "Pieces in stock");
    command.add_option("--aisle", values->aisle, "The aisle it belongs to");
    command.add_option("--offered", values->offered, "no: never in a message; yes: as the product file says")
        ->check(CLI::IsMember({"yes", "no"}));
}

}  // namespace tactful::cli
