#include "core/samples/demo_rows.h"

#include "core/samples/consent_story.h"
#include "core/samples/people_words.h"
#include "core/samples/streams.h"

#include <utility>

namespace tactful::samples {
namespace {

using data::ImportedLine;
using data::LineKind;
using data::PersonalField;

constexpr double noteShare = 0.02;

Money pence(std::int64_t amount)
{
    return {amount, pounds};
}

data::ImportedIdentity identityOf(const Shopper& shopper, std::uint64_t index)
{
    return {externalIdOf(index), emailOf(shopper), phoneOf(shopper)};
}

ImportedLine extraLine(LineKind kind, std::string name, std::int64_t amount)
{
    ImportedLine line;
    line.kind = kind;
    line.name = std::move(name);
    line.unitPrice = line.total = pence(amount);
    return line;
}

ImportedLine productLine(const CatalogueItem& item, const BasketLine& bought, Day priced)
{
    ImportedLine line;
    line.kind = item.row.giftCard ? LineKind::GiftCard : LineKind::Product;
    line.sku = item.row.sku;
    line.name = item.row.name;
    line.aisle = item.row.aisle;
    line.brand = item.row.brand;
    line.quantity = bought.quantity;
    line.unitPrice = pence(item.priceOn(priced));
    line.total = pence(bought.quantity * line.unitPrice.minor);
    return line;
}

void addLines(const History& history, const Visit& visit, const Bill& bill, data::ImportedOrder& order)
{
    for (const BasketLine& line : history.linesOf(visit))
        order.lines.push_back(productLine(history.catalogue.items[line.item], line, visit.priced));
    if (bill.wrapping > 0) order.lines.push_back(extraLine(LineKind::Fee, "Gift wrapping", bill.wrapping));
    if (bill.shipping > 0) order.lines.push_back(extraLine(LineKind::Shipping, "Shipping", bill.shipping));
    if (bill.tip > 0) order.lines.push_back(extraLine(LineKind::Tip, "Tip", bill.tip));
    if (bill.discount > 0)
        order.lines.push_back(
            extraLine(LineKind::Discount, std::string(codeOf(visit.offer)), -bill.discount));
}

}  // namespace

data::ImportedCustomer customerRow(const History& history, std::uint64_t index)
{
    const Shopper& shopper = history.shoppers[index];
    const Country& country = countries()[shopper.country];
    data::ImportedCustomer customer;
    customer.who = identityOf(shopper, index);
    customer.person = personOf(shopper);
    customer.country = country.code;
    customer.language = country.language;
    if (!country.timeZones.empty())
        customer.timeZone = country.timeZones[shopper.details % country.timeZones.size()];
    customer.since = shopper.since;
    customer.consents = consentsOf(shopper, index);
    customer.suppression = suppressionOf(shopper);
    return customer;
}

data::ImportedOrder orderRow(const History& history, std::size_t index)
{
    const Visit& visit = history.visits[index];
    const Bill bill = history.billOf(visit);
    data::ImportedOrder order;
    order.platform = "shopify";
    order.number = "#" + std::to_string(orderNumber(index));
    order.status = visit.status;
    order.at = visit.at;
    order.day = visit.day;
    order.total = pence(bill.total());
    order.refunded = pence(visit.status == data::OrderStatus::Cancelled ? 0 : bill.refunded);
    order.gift = visit.gift || visit.wrapped;
    order.complete = true;
    addLines(history, visit, bill, order);
    if (visit.shopper == nobody) return order;
    const Shopper& shopper = history.shoppers[visit.shopper];
    order.who = identityOf(shopper, visit.shopper);
    order.person = personOf(shopper);
    order.person[PersonalField::Birthday].clear();
    order.person[PersonalField::Note] = noteOn(history, index);
    order.country = countries()[shopper.country].code;
    if (visit.status != data::OrderStatus::Return) order.consents = consentsOfOrder(shopper, visit.at);
    return order;
}

std::string noteOn(const History& history, std::size_t index)
{
    const Visit& visit = history.visits[index];
    if (visit.shopper == nobody || visit.inStore) return {};
    Random random = streamOf(history.shoppers[visit.shopper].details, Stream::Delivery,
                             static_cast<std::uint64_t>(visit.at.seconds));
    if (!random.chance(noteShare)) return {};
    const auto last = static_cast<std::int64_t>(orderNotes().size()) - 1;
    return std::string(orderNotes()[static_cast<std::size_t>(random.between(0, last))]);
}

}  // namespace tactful::samples
