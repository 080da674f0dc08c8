#include "core/samples/consent_story.h"
#include "core/samples/demo_rows.h"
#include "core/samples/shopify_columns.h"
#include "core/samples/shopify_records.h"
#include "core/samples/shopify_text.h"

/// \file
/// How does Shopify's customer export write a customer?

namespace tactful::samples {
namespace {

using data::PersonalField;

constexpr std::string_view unreadablePhone = "4.47701E+11";  ///< what a spreadsheet makes of twelve digits

consteval std::size_t at(std::string_view name)
{
    return columnIn(customerColumns, name);
}

bool acceptsTexts(const std::vector<data::ImportedConsent>& consents)
{
    for (const auto& consent : consents)
        if (consent.purpose == data::Purpose::TextMarketing && consent.action == data::ConsentAction::Given)
            return true;
    return false;
}

}  // namespace

std::vector<Record> customerRecords(const History& history, std::size_t index, Dirt dirt)
{
    const Shopper& shopper = history.shoppers[index];
    const data::ImportedCustomer customer = customerRow(history, index);
    const std::string blank = dirt == Dirt::BlanksInName ? "  " : "";
    const bool listedTwice = dirt == Dirt::ListedTwice;
    Record record(customerColumns.size());
    record[at("Customer ID")] = "'" + customer.who.externalId;
    record[at("First Name")] = customer.person[PersonalField::FirstName] + blank;
    record[at("Last Name")] = blank + customer.person[PersonalField::LastName];
    record[at("Email")] = listedTwice ? customer.who.email : dirtyEmail(dirt, customer.who.email, "");
    record[at("Accepts Email Marketing")] = acceptsMail(shopper) ? "yes" : "no";
    record[at("Default Address Company")] = customer.person[PersonalField::Company];
    record[at("Default Address Address1")] = customer.person[PersonalField::Street];
    record[at("Default Address City")] = customer.person[PersonalField::City];
    record[at("Default Address Province Code")] = customer.person[PersonalField::Province];
    record[at("Default Address Country Code")] = customer.country;
    record[at("Default Address Zip")] = guardedDigits(customer.person[PersonalField::Postcode]);
    record[at("Phone")] = dirt == Dirt::PhoneAsNumber ? std::string(unreadablePhone) : customer.who.phone;
    record[at("Accepts SMS Marketing")] = acceptsTexts(customer.consents) ? "yes" : "no";
    record[at("Total Spent")] = poundsText(shopper.spentPence);
    record[at("Total Orders")] = std::to_string(shopper.orders);
    if (dirt == Dirt::LinesInNote) record[at("Note")] = "Collects for the choir.\nAsks for a receipt.";
    record[at("Tax Exempt")] = "no";
    record[at("Tags")] = shopper.subscriberOnly ? "newsletter"
                         : shopper.orders >= 10 ? "regular, thank-you card"
                                                : "";
    if (!listedTwice) return {std::move(record)};
    Record again = record;
    again[at("Email")] = dirtyEmail(dirt, customer.who.email, "");
    again[at("Accepts Email Marketing")] = "no";
    return {std::move(record), std::move(again)};
}

}  // namespace tactful::samples
