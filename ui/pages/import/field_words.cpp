#include "ui/pages/import/field_words.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace tactful::ui {
namespace {

struct Words {
    std::string_view id;
    const char* words;
};

constexpr std::array fields{
    Words{"order_id", QT_TRANSLATE_NOOP("tactful::ui", "Order number")},
    Words{"ordered_at", QT_TRANSLATE_NOOP("tactful::ui", "Order date")},
    Words{"ordered_time", QT_TRANSLATE_NOOP("tactful::ui", "Order time")},
    Words{"ordered_zone", QT_TRANSLATE_NOOP("tactful::ui", "Time zone of the order")},
    Words{"status", QT_TRANSLATE_NOOP("tactful::ui", "State of the order")},
    Words{"total", QT_TRANSLATE_NOOP("tactful::ui", "Order total")},
    Words{"refunded", QT_TRANSLATE_NOOP("tactful::ui", "Refunded")},
    Words{"total_after_refunds", QT_TRANSLATE_NOOP("tactful::ui", "Order total after refunds")},
    Words{"gift", QT_TRANSLATE_NOOP("tactful::ui", "Is a gift")},
    Words{"ship_to_name", QT_TRANSLATE_NOOP("tactful::ui", "Recipient's name")},
    Words{"line_kind", QT_TRANSLATE_NOOP("tactful::ui", "Kind of line")},
    Words{"quantity", QT_TRANSLATE_NOOP("tactful::ui", "How many")},
    Words{"unit_price", QT_TRANSLATE_NOOP("tactful::ui", "Price each")},
    Words{"line_total", QT_TRANSLATE_NOOP("tactful::ui", "Price of the line")},
    Words{"items", QT_TRANSLATE_NOOP("tactful::ui", "All products in one cell")},
    Words{"customer_id", QT_TRANSLATE_NOOP("tactful::ui", "Customer number")},
    Words{"email", QT_TRANSLATE_NOOP("tactful::ui", "Customer's e‑mail")},
    Words{"phone", QT_TRANSLATE_NOOP("tactful::ui", "Telephone")},
    Words{"address_phone", QT_TRANSLATE_NOOP("tactful::ui", "Telephone of the address")},
    Words{"full_name", QT_TRANSLATE_NOOP("tactful::ui", "Full name")},
    Words{"first_name", QT_TRANSLATE_NOOP("tactful::ui", "First name")},
    Words{"last_name", QT_TRANSLATE_NOOP("tactful::ui", "Last name")},
    Words{"company", QT_TRANSLATE_NOOP("tactful::ui", "Company")},
    Words{"street", QT_TRANSLATE_NOOP("tactful::ui", "Street")},
    Words{"street2", QT_TRANSLATE_NOOP("tactful::ui", "Street, second line")},
    Words{"city", QT_TRANSLATE_NOOP("tactful::ui", "Town")},
    Words{"province", QT_TRANSLATE_NOOP("tactful::ui", "County or state")},
    Words{"postcode", QT_TRANSLATE_NOOP("tactful::ui", "Postcode")},
    Words{"birthday", QT_TRANSLATE_NOOP("tactful::ui", "Birthday")},
    Words{"note", QT_TRANSLATE_NOOP("tactful::ui", "Note (private)")},
    Words{"country", QT_TRANSLATE_NOOP("tactful::ui", "Country (which law)")},
    Words{"language", QT_TRANSLATE_NOOP("tactful::ui", "Language")},
    Words{"time_zone", QT_TRANSLATE_NOOP("tactful::ui", "Time zone")},
    Words{"since", QT_TRANSLATE_NOOP("tactful::ui", "Customer since")},
    Words{"suppression", QT_TRANSLATE_NOOP("tactful::ui", "Never write to")},
    Words{"sku", QT_TRANSLATE_NOOP("tactful::ui", "Product number")},
    Words{"product", QT_TRANSLATE_NOOP("tactful::ui", "Product")},
    Words{"aisle", QT_TRANSLATE_NOOP("tactful::ui", "Aisle")},
    Words{"brand", QT_TRANSLATE_NOOP("tactful::ui", "Maker")},
    Words{"currency", QT_TRANSLATE_NOOP("tactful::ui", "Currency")},
    Words{"handle", QT_TRANSLATE_NOOP("tactful::ui", "Product page")},
    Words{"option1", QT_TRANSLATE_NOOP("tactful::ui", "Variant, first option")},
    Words{"option2", QT_TRANSLATE_NOOP("tactful::ui", "Variant, second option")},
    Words{"option3", QT_TRANSLATE_NOOP("tactful::ui", "Variant, third option")},
    Words{"description", QT_TRANSLATE_NOOP("tactful::ui", "Description")},
    Words{"tags", QT_TRANSLATE_NOOP("tactful::ui", "Tags")},
    Words{"price", QT_TRANSLATE_NOOP("tactful::ui", "Price")},
    Words{"cost", QT_TRANSLATE_NOOP("tactful::ui", "What it costs you")},
    Words{"stock", QT_TRANSLATE_NOOP("tactful::ui", "In stock")},
    Words{"stock_tracker", QT_TRANSLATE_NOOP("tactful::ui", "Stock is counted")},
    Words{"url", QT_TRANSLATE_NOOP("tactful::ui", "Web address")},
    Words{"image", QT_TRANSLATE_NOOP("tactful::ui", "Picture")},
    Words{"variant_image", QT_TRANSLATE_NOOP("tactful::ui", "Picture of the variant")},
    Words{"first_seen", QT_TRANSLATE_NOOP("tactful::ui", "On sale since")},
    Words{"active", QT_TRANSLATE_NOOP("tactful::ui", "On sale")},
    Words{"gift_card", QT_TRANSLATE_NOOP("tactful::ui", "Is a gift card")},
    Words{"consent", QT_TRANSLATE_NOOP("tactful::ui", "Agreed to e‑mail")},
    Words{"rule", QT_TRANSLATE_NOOP("tactful::ui", "By the format")},
};

constexpr std::array issues{
    Words{"bad-date", QT_TRANSLATE_NOOP("tactful::ui", "Date we can't read")},
    Words{"bad-email", QT_TRANSLATE_NOOP("tactful::ui", "E‑mail address that cannot be right")},
    Words{"bad-phone", QT_TRANSLATE_NOOP("tactful::ui", "Telephone number that cannot be right")},
    Words{"bad-price", QT_TRANSLATE_NOOP("tactful::ui", "Price we can't read")},
    Words{"bad-quantity", QT_TRANSLATE_NOOP("tactful::ui", "Number of pieces we can't read")},
    Words{"bad-id", QT_TRANSLATE_NOOP("tactful::ui", "Number that is spoilt")},
    Words{"bad-currency", QT_TRANSLATE_NOOP("tactful::ui", "Currency we don't know")},
    Words{"bad-status", QT_TRANSLATE_NOOP("tactful::ui", "State we don't know")},
    Words{"bad-time-zone", QT_TRANSLATE_NOOP("tactful::ui", "Time zone we don't know")},
    Words{"no-identity", QT_TRANSLATE_NOOP("tactful::ui", "No e‑mail and no name")},
    Words{"no-line", QT_TRANSLATE_NOOP("tactful::ui", "No product in the line")},
    Words{"no-order-row", QT_TRANSLATE_NOOP("tactful::ui", "Line without its order")},
    Words{"bad-line-kind", QT_TRANSLATE_NOOP("tactful::ui", "Kind of line we don't know")},
    Words{"bad-suppression", QT_TRANSLATE_NOOP("tactful::ui", "Reason not to write that we don't know")},
    Words{"missing-date", QT_TRANSLATE_NOOP("tactful::ui", "No date")},
    Words{"missing-order-id", QT_TRANSLATE_NOOP("tactful::ui", "No order number")},
    Words{"missing-product", QT_TRANSLATE_NOOP("tactful::ui", "No product")},
    Words{"future-date", QT_TRANSLATE_NOOP("tactful::ui", "Date in the future")},
    Words{"order-set-aside", QT_TRANSLATE_NOOP("tactful::ui", "Line of an order that was set aside")},
    Words{"long-row", QT_TRANSLATE_NOOP("tactful::ui", "Row with too many cells")},
    Words{"short-row", QT_TRANSLATE_NOOP("tactful::ui", "Row with too few cells")},
    Words{"empty-row", QT_TRANSLATE_NOOP("tactful::ui", "Row of empty cells")},
    Words{"open-quote", QT_TRANSLATE_NOOP("tactful::ui", "Quotation mark that is never closed")},
    Words{"nul-byte", QT_TRANSLATE_NOOP("tactful::ui", "Bytes that are no text taken out")},
    Words{"damaged-text", QT_TRANSLATE_NOOP("tactful::ui", "Letters damaged before the file came here")},
    Words{"currency-sign", QT_TRANSLATE_NOOP("tactful::ui", "Currency sign taken off")},
    Words{"decimal-mark", QT_TRANSLATE_NOOP("tactful::ui", "Another decimal mark than the rest of the file")},
    Words{"long-number", QT_TRANSLATE_NOOP("tactful::ui", "Amount rounded to nine decimal places")},
    Words{"price-rounded", QT_TRANSLATE_NOOP("tactful::ui", "Price rounded")},
    Words{"part-quantity", QT_TRANSLATE_NOOP("tactful::ui", "Number of pieces that is not whole")},
    Words{"no-line-prices", QT_TRANSLATE_NOOP("tactful::ui", "Lines without prices of their own")},
    Words{"email-cleaned", QT_TRANSLATE_NOOP("tactful::ui", "E‑mail address cleaned")},
    Words{"relay-address", QT_TRANSLATE_NOOP("tactful::ui", "Address of a marketplace, not of the customer")},
    Words{"domain-typo", QT_TRANSLATE_NOOP("tactful::ui", "E‑mail address that may have a typing error")},
    Words{"disposable-address", QT_TRANSLATE_NOOP("tactful::ui", "Throw-away e‑mail address")},
    Words{"role-address", QT_TRANSLATE_NOOP("tactful::ui", "E‑mail address of an office")},
    Words{"lost-zero", QT_TRANSLATE_NOOP("tactful::ui", "Postcode that may have lost a zero")},
    Words{"unknown-country", QT_TRANSLATE_NOOP("tactful::ui", "Country we don't know")},
    Words{"unknown-zone", QT_TRANSLATE_NOOP("tactful::ui", "Time zone we don't know")},
    Words{"unknown-answer", QT_TRANSLATE_NOOP("tactful::ui", "Answer to the question for consent we don't "
                                                             "know")},
    Words{"ambiguous-dates", QT_TRANSLATE_NOOP("tactful::ui", "Dates that can be read in two ways")},
    Words{"other-sheets", QT_TRANSLATE_NOOP("tactful::ui", "A workbook with other sheets")},
    Words{"old-encoding", QT_TRANSLATE_NOOP("tactful::ui", "Letters in an older encoding")},
    Words{"no-rows", QT_TRANSLATE_NOOP("tactful::ui", "Column names but no rows")},
    Words{"about-this-format", QT_TRANSLATE_NOOP("tactful::ui", "About files of this kind")},
};

template <std::size_t N>
QString find(const std::array<Words, N>& table, const std::string& id)
{
    for (const Words& row : table)
        if (row.id == id) return QCoreApplication::translate("tactful::ui", row.words);
    return {};
}

}  // namespace

QString fieldWords(const std::string& field)
{
    const QString words = find(fields, field);
    return words.isEmpty() ? QString::fromStdString(field) : words;
}

QString issueWords(const std::string& code, const std::string& message)
{
    const QString words = find(issues, code);
    return words.isEmpty() ? QString::fromStdString(message) : words;
}

}  // namespace tactful::ui
