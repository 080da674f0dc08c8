#include "core/steps/learnt_past.h"

#include "core/steps/contacts.h"
#include "core/store/products.h"
#include "core/store/sales.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace tactful::steps {
namespace {

constexpr std::size_t rowsBetweenLooks = 1U << 14U;

/// Calls work(row) for each, until the job is cancelled.
template <class Row, class Work>
void forEachRow(const std::vector<Row>& rows, const Job& job, const Work& work)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenLooks == 0 && job.cancelled()) return;
        work(rows[i]);
    }
}

Digest digestOf(const LearnMaterial& material, const Job& job)
{
    Digester digester;
    digester.addNumber(material.asOf.number);
    forEachRow(material.sales.orders, job, [&digester](const data::SaleOrder& order) {
        for (const std::int64_t value :
             {order.order, order.customer, std::int64_t{order.day.number}, order.totalMinor})
            digester.addNumber(value);
    });
    forEachRow(material.sales.lines, job, [&digester](const data::SaleLine& line) {
        for (const std::int64_t value : {line.order, line.product, line.quantity, line.totalMinor})
            digester.addNumber(value);
    });
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

bool byNumber(const data::Product& a, const data::Product& b)
{
    return a.id < b.id;
}

/// Parts what was seen or sold by the day from what came later.
void takeCatalogue(std::vector<data::Product> all, LearnMaterial& material)
{
    std::unordered_set<data::ProductId> sold;
    for (const data::SaleLine& line : material.sales.lines)
        sold.insert(line.product);
    for (data::Product& product : all) {
        const bool known = product.firstSeen <= material.asOf || sold.contains(product.id);
        (known ? material.catalogue : material.later).push_back(std::move(product));
    }
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
    material.goesOn = asOf && *asOf < (*days)->lastOfAnyOrder;
    auto sales = store::salesHistory(parts.book, material.asOf, job.stopToken());
    if (!sales) return sales.error();
    auto catalogue = store::products(parts.book);
    if (!catalogue) return catalogue.error();
    const auto rules = consent::RuleBook::builtIn();
    if (!rules) return rules.error();
    const auto contacts = contactsOf(parts, *sales, *rules);
    if (!contacts) return contacts.error();
    if (job.cancelled()) return Job::cancelledError();
    material.sales = withoutProfiles(std::move(*sales), *contacts);
    takeCatalogue(std::move(*catalogue), material);
    material.digest = digestOf(material, job);
    if (job.cancelled()) return Job::cancelledError();
    return material;
}

void takeLater(LearnMaterial& material)
{
    std::vector<data::Product> all;
    std::merge(std::make_move_iterator(material.catalogue.begin()),
               std::make_move_iterator(material.catalogue.end()),
               std::make_move_iterator(material.later.begin()), std::make_move_iterator(material.later.end()),
               std::back_inserter(all), byNumber);
    material.catalogue = std::move(all);
    material.later.clear();
}

int ordersInLastYear(const ShopPast& past, std::size_t row)
{
    const features::PurchaseHistory& purchases = past.purchases;
    const auto begin = purchases.basketDay.begin() + purchases.basketStart[row];
    const auto end = purchases.basketDay.begin() + purchases.basketStart[row + 1];
    return static_cast<int>(end - std::upper_bound(begin, end, purchases.asOf.number - 365));
}

}  // namespace tactful::steps
