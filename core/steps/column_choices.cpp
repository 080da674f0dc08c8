#include "core/steps/column_choices.h"

#include "core/base/text.h"
#include "core/imports/contact_text.h"
#include "core/imports/country_names.h"
#include "core/imports/shop_formats.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace tactful::steps {
namespace {

using imports::RowKind;
using Fields = std::initializer_list<std::string_view>;

const Fields orderFields{"order_id",   "ordered_at", "ordered_time", "ordered_zone",
                         "status",     "total",      "refunded",     "total_after_refunds",
                         "gift",       "sku",        "product",      "option1",
                         "items",      "aisle",      "brand",        "quantity",
                         "unit_price", "line_total", "currency",     "line_kind"};
const Fields personFields{"customer_id", "email",   "phone",    "address_phone", "full_name", "first_name",
                          "last_name",   "company", "street",   "street2",       "city",      "province",
                          "postcode",    "country", "birthday", "note"};
const Fields customerFields{"language", "time_zone", "since", "suppression"};
const Fields productFields{"sku",        "product", "handle",        "option1", "option2", "option3",
                           "aisle",      "brand",   "description",   "tags",    "price",   "cost",
                           "currency",   "stock",   "stock_tracker", "url",     "image",   "variant_image",
                           "first_seen", "active",  "gift_card"};

bool isAmong(std::string_view id, Fields fields)
{
    return std::find(fields.begin(), fields.end(), id) != fields.end();
}

FieldKind kindOf(std::string_view id)
{
    if (isAmong(id, {"note", "description"})) return FieldKind::FreeText;
    if (isAmong(id, {"email", "phone", "address_phone", "full_name", "first_name", "last_name", "company",
                     "street", "street2", "city", "province", "postcode", "birthday"}))
        return FieldKind::Personal;
    if (isAmong(id, {"quantity", "stock"})) return FieldKind::Number;
    if (isAmong(id, {"gift", "active", "gift_card"})) return FieldKind::YesNo;
    if (isAmong(id, {"order_id", "customer_id", "sku", "handle", "currency", "country", "language"}))
        return FieldKind::Code;
    const auto field = imports::fieldNamed(id);
    if (field && imports::isDateField(*field)) return FieldKind::Date;
    if (field && imports::isAmountField(*field)) return FieldKind::Amount;
    return FieldKind::Text;
}

/// One of these is needed; the first stands for them.
std::vector<std::vector<std::string_view>> needs(RowKind kind)
{
    switch (kind) {
    case RowKind::Customers:
        return {{"email", "customer_id", "phone"}};
    case RowKind::Products:
        return {{"product", "sku"}};
    case RowKind::Orders:
        break;
    }
    return {{"ordered_at"}, {"product", "sku"}};
}

bool feeds(const std::vector<InspectedColumn>& columns, std::string_view id)
{
    return std::any_of(columns.begin(), columns.end(),
                       [id](const InspectedColumn& column) { return column.field == id; });
}

}  // namespace

std::string_view nameOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return "text";
    case FieldKind::Personal:
        return "personal";
    case FieldKind::FreeText:
        return "free-text";
    case FieldKind::Date:
        return "date";
    case FieldKind::Amount:
        return "amount";
    case FieldKind::Number:
        return "number";
    case FieldKind::YesNo:
        return "yes-no";
    case FieldKind::Code:
        return "code";
    }
    return {};
}

std::vector<FieldChoice> fieldChoices(RowKind kind)
{
    std::vector<FieldChoice> choices;
    const auto add = [&](Fields fields) {
        for (const std::string_view id : fields) {
            FieldChoice choice{std::string(id), kindOf(id), false};
            for (const auto& any : needs(kind))
                if (any.front() == id) choice.needed = true;
            choices.push_back(std::move(choice));
        }
    };
    if (kind == RowKind::Products) {
        add(productFields);
        return choices;
    }
    if (kind == RowKind::Orders) add(orderFields);
    add(personFields);
    if (kind == RowKind::Orders)
        add({"ship_to_name"});
    else
        add(customerFields);
    return choices;
}

std::vector<FieldChoice> allFieldChoices()
{
    std::vector<FieldChoice> all = fieldChoices(RowKind::Orders);
    for (const RowKind kind : {RowKind::Customers, RowKind::Products})
        for (FieldChoice& choice : fieldChoices(kind)) {
            const auto same = [&](const FieldChoice& has) { return has.id == choice.id; };
            if (std::none_of(all.begin(), all.end(), same)) all.push_back(std::move(choice));
        }
    return all;
}

RowKind kindOfFormat(const std::string& format, const std::string& columnMap)
{
    if (!columnMap.empty()) {
        const auto map = imports::parseColumnMap(columnMap, format);
        return map ? map->kind : RowKind::Orders;
    }
    for (const imports::ColumnMap& map : imports::knownMaps())
        if (map.name == format) return map.kind;
    return RowKind::Orders;
}

RowKind likelyKind(const std::vector<InspectedColumn>& columns)
{
    if (feeds(columns, "ordered_at")) return RowKind::Orders;
    const bool goods = feeds(columns, "sku") || feeds(columns, "product");
    const bool people = feeds(columns, "email") || feeds(columns, "customer_id");
    if (people && !goods) return RowKind::Customers;
    const bool described =
        feeds(columns, "price") || feeds(columns, "stock") || feeds(columns, "description");
    if (goods && described && !people && !feeds(columns, "quantity")) return RowKind::Products;
    return RowKind::Orders;
}

double confidenceOf(const imports::ColumnGuess& guess, const imports::Recognition& recognition)
{
    constexpr double shown = 0.9;
    constexpr double contradicted = 0.2;
    constexpr double nameAlone = 0.5;
    const auto field = imports::fieldNamed(guess.field);
    if (!field || guess.samples.empty()) return nameAlone;
    const auto verdict = [&](auto isGood) {
        return std::all_of(guess.samples.begin(), guess.samples.end(), isGood) ? shown : contradicted;
    };
    if (imports::isDateField(*field)) {
        const bool read =
            std::any_of(recognition.dates.begin(), recognition.dates.end(),
                        [&](const imports::DateGuess& date) { return date.column == guess.column; });
        return read ? shown : contradicted;
    }
    if (imports::isAmountField(*field))
        return verdict([&](const std::string& text) {
            return imports::parseAmount(text, recognition.decimalStyle).has_value();
        });
    if (*field == imports::Field::Email)
        return verdict([](const std::string& text) {
            return imports::cleanEmail(text).verdict != imports::CleanVerdict::Invalid;
        });
    if (*field == imports::Field::Country)
        return verdict([](const std::string& text) { return imports::countryCode(text).has_value(); });
    return nameAlone;
}

bool valuesShow(std::string_view field, const std::vector<std::string>& samples)
{
    if (samples.empty()) return false;
    return std::all_of(samples.begin(), samples.end(), [&](const std::string& text) {
        if (field == "email")
            return contains(text, "@") && imports::cleanEmail(text).verdict != imports::CleanVerdict::Invalid;
        return field == "ordered_at" && !parseInteger(text) &&
               (imports::parseDateText(text, imports::DateOrder::DayFirst) ||
                imports::parseDateText(text, imports::DateOrder::MonthFirst));
    });
}

std::vector<std::string> missingFields(RowKind kind, const std::vector<InspectedColumn>& columns)
{
    std::vector<std::string> missing;
    for (const auto& any : needs(kind))
        if (std::none_of(any.begin(), any.end(), [&](std::string_view id) { return feeds(columns, id); }))
            missing.emplace_back(any.front());
    return missing;
}

}  // namespace tactful::steps
