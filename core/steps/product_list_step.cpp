#include "core/steps/product_list_step.h"

#include "core/base/text.h"
#include "core/steps/delicate_groups.h"
#include "core/steps/edit_log.h"
#include "core/steps/shop_today.h"
#include "core/store/product_decisions.h"
#include "core/store/products.h"
#include "core/store/sales.h"
#include "core/tact/sensitivity.h"
#include "core/tact/tact_rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_map>

namespace tactful::steps {
namespace {

using Json = nlohmann::json;

constexpr int newDays = 60;

struct Sold {
    std::int64_t days90 = 0;
    std::int64_t days365 = 0;
    std::int64_t buyers = 0;
    data::CustomerId lastBuyer = 0;  ///< lines come customer by customer
};

std::unordered_map<data::ProductId, Sold> soldOf(const data::SalesHistory& sales, Day today)
{
    std::unordered_map<data::ProductId, Sold> all;
    for (const data::SaleLine& line : sales.lines) {
        Sold& sold = all[line.product];
        if (today - line.day < 90) sold.days90 += line.quantity;
        if (today - line.day < 365) sold.days365 += line.quantity;
        if (line.customer == 0 || line.quantity <= 0 || line.customer == sold.lastBuyer) continue;
        sold.lastBuyer = line.customer;
        ++sold.buyers;
    }
    return all;
}

ProductRow rowOf(const data::Product& product, const Sold& sold, Day today)
{
    ProductRow row;
    row.id = product.id;
    row.sku = product.sku;
    row.name = product.name;
    row.aisle = product.aisle;
    row.brand = product.brand;
    row.price = product.price;
    row.cost = product.cost;
    row.stock = product.stock;
    row.sold90 = sold.days90;
    row.sold365 = sold.days365;
    row.buyers = sold.buyers;
    row.firstSeen = product.firstSeen;
    row.newArrival = product.firstSeen <= today && today - product.firstSeen <= newDays;
    row.tier = product.tier;
    row.tierReason = product.tierReason;
    if (const auto found = tact::foundWord(product.tierReason)) {
        row.foundWord = found->word;
        row.foundIn = found->place;
    }
    row.offered = product.active;
    row.giftCard = product.giftCard;
    row.image = product.image;
    row.url = product.url;
    return row;
}

Result<data::Product> productById(SessionParts& parts, data::ProductId id)
{
    const auto products = store::products(parts.book);
    if (!products) return products.error();
    const auto found = std::lower_bound(
        products->begin(), products->end(), id,
        [](const data::Product& product, data::ProductId wanted) { return product.id < wanted; });
    if (found == products->end() || found->id != id)
        return Error{ErrorCode::NotFound, "There is no product " + std::to_string(id) + " in the book."};
    return *found;
}

/// What the owner typed, out of a reason as tact::decidedByOwner() writes it ("decided by the owner: …").
std::string ownWords(std::string_view reason)
{
    const auto colon = reason.find(": ");
    return colon == std::string_view::npos ? std::string() : std::string(reason.substr(colon + 2));
}

/// What files and words alone say; those of products() are in the same order.
const store::UndecidedProduct& undecidedOf(const std::vector<store::UndecidedProduct>& all,
                                           data::ProductId product)
{
    return *std::find_if(all.begin(), all.end(),
                         [product](const store::UndecidedProduct& each) { return each.product == product; });
}

/// The decision and its line in the logbook, both or neither.
Status decide(SessionParts& parts, const store::ProductDecision& decision, std::string_view action,
              Json payload, const std::string& by)
{
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::setProductDecision(parts.book, decision); !ok) return ok;
    payload["product"] = decision.product;
    if (auto ok = logEdit(parts, action, payload.dump(), by); !ok) return ok;
    return transaction->commit();
}

}  // namespace

Result<ProductList> productList(Session& session, std::optional<Day> today, Job& job)
{
    SessionParts& parts = session.parts();
    const auto day = shopToday(parts, today);
    if (!day) return day.error();
    ProductList list;
    list.today = *day;
    list.currency = parts.settings.currency;
    job.begin("Reading products", ProgressUnit::Products, 0);
    const auto products = store::products(parts.book);
    if (!products) return products.error();
    const auto undecided = store::undecidedProducts(parts.book);
    if (!undecided) return undecided.error();
    const auto decisions = store::productDecisions(parts.book);
    if (!decisions) return decisions.error();
    const auto sales = store::salesHistory(parts.book, list.today);
    if (!sales) return sales.error();
    if (job.cancelled()) return Job::cancelledError();
    auto sold = soldOf(*sales, list.today);
    const auto rules = tact::builtInTactRules();
    if (!rules) return rules.error();
    for (std::size_t at = 0; at < products->size(); ++at) {
        const data::Product& product = (*products)[at];
        ProductRow row = rowOf(product, sold[product.id], list.today);
        row.tierFound = (*undecided)[at].tier;
        if (row.tier > 0)
            row.tierGroup = delicateGroupTitle(
                tact::sensitivityOf(product, parts.settings.language, rules->lexicons).group);
        const auto decision = std::lower_bound(
            decisions->begin(), decisions->end(), product.id,
            [](const store::ProductDecision& each, data::ProductId id) { return each.product < id; });
        row.tierByHand = decision != decisions->end() && decision->product == product.id && decision->tier &&
                         *decision->tier == row.tier && decision->reason == row.tierReason;
        if (row.tierByHand) row.ownReason = ownWords(decision->reason);
        list.rows.push_back(std::move(row));
    }
    return list;
}

Result<data::ProductId> productWithSku(Session& session, const std::string& sku)
{
    const auto products = store::products(session.parts().book);
    if (!products) return products.error();
    for (const data::Product& product : *products)
        if (product.sku == sku) return product.id;
    return Error{ErrorCode::NotFound, "No product has this code. Check the spelling.", sku};
}

Result<DelicateDecision> setDelicate(Session& session, data::ProductId id, const DelicateDecision& wanted,
                                     const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto product = productById(parts, id);
    if (!product) return product.error();
    const auto rules = tact::builtInTactRules();
    if (!rules) return rules.error();
    auto decision = store::productDecision(parts.book, id);
    if (!decision) return decision.error();
    const DelicateDecision before{decision->tier, ownWords(decision->reason)};
    const tact::Sensitivity words = tact::sensitivityOf(*product, parts.settings.language, rules->lexicons);
    const auto undecided = store::undecidedProducts(parts.book);
    if (!undecided) return undecided.error();
    tact::Sensitivity found = words;
    found.tier = std::max(words.tier, undecidedOf(*undecided, id).tier);
    decision->tier = wanted.tier;
    decision->tierFound = found.tier;
    decision->reason.clear();
    if (wanted.tier) {
        const auto decided = tact::decidedByOwner(found, *wanted.tier, wanted.reason);
        if (!decided) return decided.error();
        decision->reason = decided->reason;
    }
    Json payload{{"before", product->tier}, {"found", found.tier}, {"reason", wanted.reason}};
    payload["tier"] = wanted.tier ? Json(*wanted.tier) : Json(nullptr);
    if (auto ok = decide(parts, *decision, "delicate", std::move(payload), by); !ok) return ok.error();
    return before;
}

Result<std::optional<std::int64_t>> setProductStock(Session& session, data::ProductId product,
                                                    std::optional<std::int64_t> stock, const std::string& by)
{
    SessionParts& parts = session.parts();
    if (stock && *stock < 0) return Error{ErrorCode::BadInput, "Stock cannot be less than nothing.", "stock"};
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const auto was = store::setStock(parts.book, product, stock);
    if (!was) return was;
    const Json payload{{"product", product}, {"stock", stock ? Json(*stock) : Json(nullptr)}};
    if (auto ok = logEdit(parts, "stock", payload.dump(), by); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return was;
}

Result<std::string> setProductAisle(Session& session, data::ProductId id, const std::string& aisle,
                                    const std::string& by)
{
    SessionParts& parts = session.parts();
    const auto product = productById(parts, id);
    if (!product) return product.error();
    auto decision = store::productDecision(parts.book, id);
    if (!decision) return decision.error();
    const auto undecided = store::undecidedProducts(parts.book);
    if (!undecided) return undecided.error();
    const std::string wanted(trim(aisle));
    decision->aisle.reset();
    if (undecidedOf(*undecided, id).aisle != wanted) decision->aisle = wanted;
    if (auto ok = decide(parts, *decision, "aisle", Json{{"aisle", wanted}}, by); !ok) return ok.error();
    return product->aisle;
}

Result<bool> setOffered(Session& session, data::ProductId id, bool offered, const std::string& by)
{
    SessionParts& parts = session.parts();
    auto decision = store::productDecision(parts.book, id);
    if (!decision) return decision.error();
    const bool was = !decision->withheld;
    decision->withheld = !offered;
    if (auto ok = decide(parts, *decision, "offer", Json{{"offered", offered}}, by); !ok) return ok.error();
    return was;
}

}  // namespace tactful::steps
