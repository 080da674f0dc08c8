#include "core/steps/learnt_past.h"

#include "core/steps/contacts.h"
#include "core/store/products.h"
#include "core/store/sales.h"

#include <algorithm>

namespace tactful::steps {
namespace {

Digest digestOf(const LearnMaterial& material)
{
    Digester digester;
    digester.addNumber(material.asOf.number);
    for (const data::SaleOrder& order : material.sales.orders)
        for (const std::int64_t value :
             {order.order, order.customer, std::int64_t{order.day.number}, order.totalMinor})
            digester.addNumber(value);
    for (const data::SaleLine& line : material.sales.lines)
        for (const std::int64_t value : {line.order, line.product, line.quantity, line.totalMinor})
            digester.addNumber(value);
    for (const data::Product& product : material.catalogue) {
        digester.addNumber(product.id);
        digester.addNumber(product.active ? product.stock.value_or(-1) : -2);
        digester.addNumber(product.tier);
        digester.addNumber(product.giftCard ? 1 : 0);
        digester.addNumber(product.firstSeen.number);
        digester.addNumber(product.price ? product.price->minor : -1);
        for (const std::string* text :
             {&product.aisle, &product.brand, &product.handle, &product.name, &product.description})
            digester.addField(*text);
        for (const std::string& tag : product.tags)
            digester.addField(tag);
    }
    return digester.finish();
}

}  // namespace

Result<LearnMaterial> learnMaterial(SessionParts& parts, std::optional<Day> asOf, Job& job)
{
    job.begin("Reading the sales", ProgressUnit::Rows, 0);
    LearnMaterial material;
    const auto days = store::saleDays(parts.book);
    if (!days) return days.error();
    if (!*days)
        return Error{ErrorCode::BadInput,
                     "There are no orders in the book yet. Import the shop's orders first."};
    material.asOf = asOf.value_or((*days)->last);
    if (material.asOf < (*days)->first)
        return Error{ErrorCode::BadInput, "There are no orders up to " + isoDay(material.asOf) +
                                              ". The first one is of " + isoDay((*days)->first) + "."};
    auto sales = store::salesHistory(parts.book, material.asOf);
    if (!sales) return sales.error();
    auto catalogue = store::products(parts.book);
    if (!catalogue) return catalogue.error();
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto contacts = contactsOf(parts, *sales, *rules);
    if (!contacts) return contacts.error();
    if (job.cancelled()) return Job::cancelledError();
    material.sales = withoutProfiles(std::move(*sales), *contacts);
    material.catalogue = std::move(*catalogue);
    material.digest = digestOf(material);
    return material;
}

int ordersInLastYear(const ShopPast& past, std::size_t row)
{
    const features::PurchaseHistory& purchases = past.purchases;
    const auto begin = purchases.basketDay.begin() + purchases.basketStart[row];
    const auto end = purchases.basketDay.begin() + purchases.basketStart[row + 1];
    return static_cast<int>(end - std::upper_bound(begin, end, purchases.asOf.number - 365));
}

}  // namespace tactful::steps
