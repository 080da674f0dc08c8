#include "core/base/text.h"
#include "core/samples/consent_story.h"
#include "core/samples/demo_rows.h"
#include "core/samples/people_words.h"
#include "core/samples/shopify_columns.h"
#include "core/samples/shopify_records.h"
#include "core/samples/shopify_text.h"
#include "core/samples/streams.h"

#include <algorithm>
#include <array>
#include <utility>

/// \file
/// How does Shopify's order export write an order?

namespace tactful::samples {
namespace {

using data::LineKind;
using data::OrderStatus;
using data::PersonalField;

constexpr std::int64_t daySeconds = 86400;
constexpr std::size_t cellsOfRaggedRow = orderColumns.size() - 3;

consteval std::size_t at(std::string_view name)
{
    return columnIn(orderColumns, name);
}

std::string yesNo(bool yes)
{
    return yes ? "yes" : "no";
}

/// Whether the box was ticked when the order was made.
bool acceptedAt(const Shopper& shopper, Instant when)
{
    if (shopper.story == ConsentStory::CheckoutYes) return true;
    if (!acceptsMail(shopper) && !suppressionOf(shopper)) return false;
    return when >= shopper.agreed && (!suppressionOf(shopper) || when < shopper.changed);
}

/// Where a present goes: the same family, another house.
data::PersonalFields recipientOf(const History& history, std::size_t index, data::PersonalFields person)
{
    const Visit& visit = history.visits[index];
    const Shopper& shopper = history.shoppers[visit.shopper];
    const Country& country = countries()[shopper.country];
    const auto& names = nameGroups()[shopper.firstName / 256].firstNames;
    Random random =
        streamOf(shopper.details, Stream::Delivery, static_cast<std::uint64_t>(visit.at.seconds) + 1);
    const auto any = [&](std::size_t size) {
        return static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(size) - 1));
    };
    person[PersonalField::FirstName] = names[any(names.size())];
    person[PersonalField::Phone].clear();
    person[PersonalField::Company].clear();
    if (country.towns.empty()) return person;
    person[PersonalField::City] = country.towns[any(country.towns.size())];
    const std::string street(country.streets[any(country.streets.size())]);
    const std::string number = std::to_string(1 + any(140));
    person[PersonalField::Street] = country.numberFirst ? number + " " + street : street + " " + number;
    return person;
}

struct AddressColumns {
    std::size_t name, street, address, company, city, zip, province, country, phone;
};
constexpr AddressColumns billing{at("Billing Name"),     at("Billing Street"),  at("Billing Address1"),
                                 at("Billing Company"),  at("Billing City"),    at("Billing Zip"),
                                 at("Billing Province"), at("Billing Country"), at("Billing Phone")};
constexpr AddressColumns shipping{at("Shipping Name"),     at("Shipping Street"),  at("Shipping Address1"),
                                  at("Shipping Company"),  at("Shipping City"),    at("Shipping Zip"),
                                  at("Shipping Province"), at("Shipping Country"), at("Shipping Phone")};

void writeAddress(const data::PersonalFields& person, const std::string& country,
                  const AddressColumns& columns, Record& record)
{
    record[columns.name] = fullName(person);
    record[columns.phone] = person[PersonalField::Phone];
    if (person[PersonalField::Street].empty()) return;
    record[columns.street] = record[columns.address] = person[PersonalField::Street];
    record[columns.company] = person[PersonalField::Company];
    record[columns.city] = person[PersonalField::City];
    record[columns.zip] = guardedDigits(person[PersonalField::Postcode]);
    record[columns.province] = person[PersonalField::Province];
    record[columns.country] = country;
}

/// Writes the records of one order.
class OrderWriter {
public:
    OrderWriter(const History& history, std::size_t index, Dirt dirt)
        : m_history(history), m_index(index), m_dirt(dirt), m_visit(history.visits[index]),
          m_bill(history.billOf(m_visit)), m_order(orderRow(history, index))
    {
        const bool known = m_visit.shopper != nobody;
        m_created = m_dirt == Dirt::BadDate ? badDate() : localTimeText(m_visit.at, history.zone);
        if (known) m_email = dirtyEmail(dirt, m_order.who.email, fullName(m_order.person));
    }

    std::vector<Record> write()
    {
        std::vector<Record> records;
        for (const data::ImportedLine& line : m_order.lines) {
            const bool item = line.kind != LineKind::Shipping && line.kind != LineKind::Discount;
            if (!item) continue;
            Record record(orderColumns.size());
            if (records.empty()) writeOrder(record);
            writeLine(line, record);
            if (records.empty() && m_dirt == Dirt::BadQuantity)
                record[at("Lineitem quantity")] = badQuantity();
            if (m_dirt == Dirt::RaggedRow) record.resize(cellsOfRaggedRow);
            records.push_back(std::move(record));
        }
        return records;
    }

private:
    std::string badDate() const
    {
        constexpr std::array<std::string_view, 3> dates{"2026-02-30 10:00:00 +0000", "31/04/2026",
                                                        "last Tuesday"};
        return std::string(dates[m_index % dates.size()]);
    }

    std::string badQuantity() const
    {
        constexpr std::array<std::string_view, 3> quantities{"two", "?", "n/a"};
        return std::string(quantities[m_index % quantities.size()]);
    }

    void writeOrder(Record& record) const
    {
        writeMoney(record);
        writeState(record);
        writeWhere(record);
        record[at("Id")] = std::to_string(5650000000000 + orderNumber(m_index));
        record[at("Notes")] = m_dirt == Dirt::LinesInNote ? "Ring twice please.\nIf nobody is in: side gate."
                                                          : m_order.person[PersonalField::Note];
        if (m_order.gift)
            record[at("Note Attributes")] = m_visit.wrapped ? "Gift: yes\nGift wrap: yes" : "Gift: yes";
        record[at("Tags")] = m_visit.status == OrderStatus::Test ? "test" : "";
        record[at("Risk Level")] = "Low";
        record[at("Source")] = m_visit.inStore ? "pos" : "web";
        if (m_visit.inStore) record[at("Location")] = "Quayside shop";
    }

    void writeMoney(Record& record) const
    {
        // Prices include VAT at 20 %, one sixth of the price; goods that leave Britain carry none.
        const bool taxed = m_order.country.empty() || m_order.country == "GB";
        const std::int64_t tax = taxed ? (m_bill.total() - m_bill.tip + 3) / 6 : 0;
        record[at("Currency")] = "GBP";
        record[at("Subtotal")] = poundsText(m_bill.goods + m_bill.wrapping - m_bill.discount);
        record[at("Shipping")] = poundsText(m_bill.shipping);
        record[at("Taxes")] = poundsText(tax);
        record[at("Total")] = poundsText(m_bill.total());
        record[at("Discount Code")] = codeOf(m_visit.offer);
        record[at("Discount Amount")] = poundsText(m_bill.discount);
        record[at("Refunded Amount")] = poundsText(refunded());
        record[at("Outstanding Balance")] = "0.00";
        if (tax > 0) {
            record[at("Tax 1 Name")] = "GB VAT 20%";
            record[at("Tax 1 Value")] = poundsText(tax);
        }
    }

    /// A return at the till is a refund here: the export knows no other.
    std::int64_t refunded() const
    {
        if (m_visit.refund != Refund::AtTill || m_visit.status != OrderStatus::Sale)
            return m_order.refunded.minor;
        return firstLinePence(m_visit, m_history.linesOf(m_visit), m_history.catalogue);
    }

    /// Sent the day after; carried home at once.
    Instant sentAt() const { return {m_visit.at.seconds + (m_visit.inStore ? 0 : daySeconds)}; }
    bool isSent() const
    {
        return m_visit.status != OrderStatus::Cancelled && sentAt() <= m_history.visits.back().at;
    }
    std::string itemState() const { return isSent() ? "fulfilled" : "pending"; }

    void writeState(Record& record) const
    {
        const bool whole = refunded() > 0 && refunded() >= m_bill.total() - m_bill.tip;
        record[at("Financial Status")] = whole ? "refunded" : refunded() > 0 ? "partially_refunded" : "paid";
        record[at("Paid at")] = localTimeText(m_visit.at, m_history.zone);
        const Instant last = m_history.visits.back().at;
        const bool cancelled = m_visit.status == OrderStatus::Cancelled;
        record[at("Fulfillment Status")] = isSent() ? "fulfilled" : "unfulfilled";
        if (isSent()) record[at("Fulfilled at")] = localTimeText(sentAt(), m_history.zone);
        if (cancelled)
            record[at("Cancelled at")] =
                localTimeText(std::min(last, Instant{m_visit.at.seconds + 5400}), m_history.zone);
        const bool test = m_visit.status == OrderStatus::Test;
        record[at("Payment Method")] = test               ? "bogus"
                                       : m_index % 5 == 0 ? "PayPal Express Checkout"
                                                          : "Shopify Payments";
        record[at("Payment Reference")] = m_order.number + ".1";
    }

    void writeWhere(Record& record) const
    {
        if (m_visit.shopper == nobody) {
            record[at("Accepts Marketing")] = "no";
            return;
        }
        record[at("Accepts Marketing")] = yesNo(acceptedAt(m_history.shoppers[m_visit.shopper], m_visit.at));
        writeAddress(m_order.person, m_order.country, billing, record);
        if (m_visit.inStore) return;
        record[at("Shipping Method")] = m_order.country == "GB" ? "Tracked 48" : "International tracked";
        const bool elsewhere = m_visit.gift && !m_order.person[PersonalField::Street].empty();
        const auto& person = m_order.person;
        writeAddress(elsewhere ? recipientOf(m_history, m_index, person) : person, m_order.country, shipping,
                     record);
    }

    void writeLine(const data::ImportedLine& line, Record& record) const
    {
        const bool goods = line.kind == LineKind::Product;
        record[at("Name")] = m_order.number;
        record[at("Email")] = m_email;
        record[at("Created at")] = m_created;
        record[at("Phone")] = m_order.who.phone;
        record[at("Vendor")] = line.brand;
        record[at("Lineitem quantity")] = std::to_string(line.quantity);
        record[at("Lineitem name")] = goods ? shopifyName(line.name, line.sku) : line.name;
        record[at("Lineitem price")] = poundsText(line.unitPrice.minor);
        record[at("Lineitem sku")] = line.sku;
        record[at("Lineitem requires shipping")] = goods ? "true" : "false";
        record[at("Lineitem taxable")] = goods ? "true" : "false";
        record[at("Lineitem fulfillment status")] = line.kind == LineKind::Tip ? "not_eligible" : itemState();
        record[at("Lineitem discount")] = "0.00";
    }

    const History& m_history;
    std::size_t m_index;
    Dirt m_dirt;
    const Visit& m_visit;
    Bill m_bill;
    data::ImportedOrder m_order;
    std::string m_created;
    std::string m_email;
};

}  // namespace

std::vector<Record> orderRecords(const History& history, std::size_t index, Dirt dirt)
{
    if (history.visits[index].status == OrderStatus::Return) return {};
    return OrderWriter(history, index, dirt).write();
}

}  // namespace tactful::samples
