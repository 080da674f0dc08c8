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
    Words{"order_id", QT_TRANSLATE_NOOP("tactful::ui::fields", "Order number")},
    Words{"ordered_at", QT_TRANSLATE_NOOP("tactful::ui::fields", "Order date")},
    Words{"ordered_time", QT_TRANSLATE_NOOP("tactful::ui::fields", "Order time")},
    Words{"status", QT_TRANSLATE_NOOP("tactful::ui::fields", "State of the order")},
    Words{"total", QT_TRANSLATE_NOOP("tactful::ui::fields", "Order total")},
    Words{"refunded", QT_TRANSLATE_NOOP("tactful::ui::fields", "Refunded")},
    Words{"gift", QT_TRANSLATE_NOOP("tactful::ui::fields", "Is a gift")},
    Words{"ship_to_name", QT_TRANSLATE_NOOP("tactful::ui::fields", "Recipient's name")},
    Words{"line_kind", QT_TRANSLATE_NOOP("tactful::ui::fields", "Kind of line")},
    Words{"quantity", QT_TRANSLATE_NOOP("tactful::ui::fields", "How many")},
    Words{"unit_price", QT_TRANSLATE_NOOP("tactful::ui::fields", "Price each")},
    Words{"line_total", QT_TRANSLATE_NOOP("tactful::ui::fields", "Price of the line")},
    Words{"customer_id", QT_TRANSLATE_NOOP("tactful::ui::fields", "Customer number")},
    Words{"email", QT_TRANSLATE_NOOP("tactful::ui::fields", "Customer's e‑mail")},
    Words{"phone", QT_TRANSLATE_NOOP("tactful::ui::fields", "Telephone")},
    Words{"address_phone", QT_TRANSLATE_NOOP("tactful::ui::fields", "Telephone of the address")},
    Words{"full_name", QT_TRANSLATE_NOOP("tactful::ui::fields", "Full name")},
    Words{"first_name", QT_TRANSLATE_NOOP("tactful::ui::fields", "First name")},
    Words{"last_name", QT_TRANSLATE_NOOP("tactful::ui::fields", "Last name")},
    Words{"company", QT_TRANSLATE_NOOP("tactful::ui::fields", "Company")},
    Words{"street", QT_TRANSLATE_NOOP("tactful::ui::fields", "Street")},
    Words{"street2", QT_TRANSLATE_NOOP("tactful::ui::fields", "Street, second line")},
    Words{"city", QT_TRANSLATE_NOOP("tactful::ui::fields", "Town")},
    Words{"province", QT_TRANSLATE_NOOP("tactful::ui::fields", "County or state")},
    Words{"postcode", QT_TRANSLATE_NOOP("tactful::ui::fields", "Postcode")},
    Words{"birthday", QT_TRANSLATE_NOOP("tactful::ui::fields", "Birthday")},
    Words{"note", QT_TRANSLATE_NOOP("tactful::ui::fields", "Note (private)")},
    Words{"country", QT_TRANSLATE_NOOP("tactful::ui::fields", "Country (which law)")},
    Words{"language", QT_TRANSLATE_NOOP("tactful::ui::fields", "Language")},
    Words{"time_zone", QT_TRANSLATE_NOOP("tactful::ui::fields", "Time zone")},
    Words{"since", QT_TRANSLATE_NOOP("tactful::ui::fields", "Customer since")},
    Words{"suppression", QT_TRANSLATE_NOOP("tactful::ui::fields", "Never write to")},
    Words{"sku", QT_TRANSLATE_NOOP("tactful::ui::fields", "Product number")},
    Words{"product", QT_TRANSLATE_NOOP("tactful::ui::fields", "Product")},
    Words{"aisle", QT_TRANSLATE_NOOP("tactful::ui::fields", "Aisle")},
    Words{"brand", QT_TRANSLATE_NOOP("tactful::ui::fields", "Maker")},
    Words{"currency", QT_TRANSLATE_NOOP("tactful::ui::fields", "Currency")},
    Words{"handle", QT_TRANSLATE_NOOP("tactful::ui::fields", "Product page")},
    Words{"option1", QT_TRANSLATE_NOOP("tactful::ui::fields", "Variant, first option")},
    Words{"option2", QT_TRANSLATE_NOOP("tactful::ui::fields", "Variant, second option")},
    Words{"option3", QT_TRANSLATE_NOOP("tactful::ui::fields", "Variant, third option")},
    Words{"description", QT_TRANSLATE_NOOP("tactful::ui::fields", "Description")},
    Words{"tags", QT_TRANSLATE_NOOP("tactful::ui::fields", "Tags")},
    Words{"price", QT_TRANSLATE_NOOP("tactful::ui::fields", "Price")},
    Words{"cost", QT_TRANSLATE_NOOP("tactful::ui::fields", "What it costs you")},
    Words{"stock", QT_TRANSLATE_NOOP("tactful::ui::fields", "In stock")},
    Words{"stock_tracker", QT_TRANSLATE_NOOP("tactful::ui::fields", "Stock is counted")},
    Words{"url", QT_TRANSLATE_NOOP("tactful::ui::fields", "Web address")},
    Words{"image", QT_TRANSLATE_NOOP("tactful::ui::fields", "Picture")},
    Words{"variant_image", QT_TRANSLATE_NOOP("tactful::ui::fields", "Picture of the variant")},
    Words{"first_seen", QT_TRANSLATE_NOOP("tactful::ui::fields", "On sale since")},
    Words{"active", QT_TRANSLATE_NOOP("tactful::ui::fields", "On sale")},
    Words{"gift_card", QT_TRANSLATE_NOOP("tactful::ui::fields", "Is a gift card")},
    Words{"consent", QT_TRANSLATE_NOOP("tactful::ui::fields", "Agreed to e‑mail")},
    Words{"rule", QT_TRANSLATE_NOOP("tactful::ui::fields", "Used by the format")},
};

constexpr std::array issues{
    Words{"bad-date", QT_TRANSLATE_NOOP("tactful::ui::fields", "Date we can't read")},
    Words{"bad-email", QT_TRANSLATE_NOOP("tactful::ui::fields", "E‑mail address that cannot be right")},
    Words{"bad-phone", QT_TRANSLATE_NOOP("tactful::ui::fields", "Telephone number that cannot be right")},
    Words{"bad-price", QT_TRANSLATE_NOOP("tactful::ui::fields", "Price we can't read")},
    Words{"bad-quantity", QT_TRANSLATE_NOOP("tactful::ui::fields", "Number of pieces we can't read")},
    Words{"bad-id", QT_TRANSLATE_NOOP("tactful::ui::fields", "Number that is spoilt")},
    Words{"bad-currency", QT_TRANSLATE_NOOP("tactful::ui::fields", "Currency we don't know")},
    Words{"bad-status", QT_TRANSLATE_NOOP("tactful::ui::fields", "State we don't know")},
    Words{"bad-time-zone", QT_TRANSLATE_NOOP("tactful::ui::fields", "Time zone we don't know")},
    Words{"no-identity", QT_TRANSLATE_NOOP("tactful::ui::fields", "No e‑mail and no name")},
    Words{"no-line", QT_TRANSLATE_NOOP("tactful::ui::fields", "No product in the line")},
    Words{"no-order-row", QT_TRANSLATE_NOOP("tactful::ui::fields", "Line without its order")},
};

template <std::size_t N>
QString find(const std::array<Words, N>& table, const std::string& id)
{
    for (const Words& row : table)
        if (row.id == id) return QCoreApplication::translate("tactful::ui::fields", row.words);
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
