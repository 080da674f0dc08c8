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
    Words{"status", QT_TRANSLATE_NOOP("tactful::ui", "State of the order")},
    Words{"total", QT_TRANSLATE_NOOP("tactful::ui", "Order total")},
    Words{"refunded", QT_TRANSLATE_NOOP("tactful::ui", "Refunded")},
    Words{"gift", QT_TRANSLATE_NOOP("tactful::ui", "Is a gift")},
    Words{"ship_to_name", QT_TRANSLATE_NOOP("tactful::ui", "Recipient's name")},
    Words{"line_kind", QT_TRANSLATE_NOOP("tactful::ui", "Kind of line")},
    Words{"quantity", QT_TRANSLATE_NOOP("tactful::ui", "How many")},
    Words{"unit_price", QT_TRANSLATE_NOOP("tactful::ui", "Price each")},
    Words{"line_total", QT_TRANSLATE_NOOP("tactful::ui", "Price of the line")},
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
