#include "core/imports/column_map.h"

#include "core/base/text.h"

namespace tactful::imports {
namespace {

enum class Value { Text, Date, Amount };

struct FieldEntry {
    std::string_view name;
    Value value = Value::Text;
};

/// In the order of Field.
constexpr std::array<FieldEntry, fieldCount> fields{{
    {"order_id"},
    {"ordered_at", Value::Date},
    {"ordered_time"},
    {"ordered_zone"},
    {"status"},
    {"total", Value::Amount},
    {"refunded", Value::Amount},
    {"total_after_refunds", Value::Amount},
    {"gift"},
    {"ship_to_name"},
    {"line_kind"},
    {"quantity", Value::Amount},
    {"unit_price", Value::Amount},
    {"line_total", Value::Amount},
    {"items"},
    {"customer_id"},
    {"email"},
    {"phone"},
    {"address_phone"},
    {"full_name"},
    {"first_name"},
    {"last_name"},
    {"company"},
    {"street"},
    {"street2"},
    {"city"},
    {"province"},
    {"postcode"},
    {"birthday", Value::Date},
    {"note"},
    {"country"},
    {"language"},
    {"time_zone"},
    {"since", Value::Date},
    {"suppression"},
    {"sku"},
    {"product"},
    {"aisle"},
    {"brand"},
    {"currency"},
    {"handle"},
    {"option1"},
    {"option2"},
    {"option3"},
    {"description"},
    {"tags"},
    {"price", Value::Amount},
    {"cost", Value::Amount},
    {"stock", Value::Amount},
    {"stock_tracker"},
    {"url"},
    {"image"},
    {"variant_image"},
    {"first_seen", Value::Date},
    {"active"},
    {"gift_card"},
}};

const FieldEntry& entry(Field field)
{
    return fields[static_cast<std::size_t>(field)];
}

}  // namespace

std::string_view nameOf(Field field)
{
    return entry(field).name;
}

std::optional<Field> fieldNamed(std::string_view name)
{
    for (std::size_t i = 0; i < fieldCount; ++i)
        if (fields[i].name == name) return static_cast<Field>(i);
    return std::nullopt;
}

bool isDateField(Field field)
{
    return entry(field).value == Value::Date;
}
bool isAmountField(Field field)
{
    return entry(field).value == Value::Amount;
}

std::string_view nameOf(RowKind kind)
{
    return kind == RowKind::Orders ? "orders" : kind == RowKind::Customers ? "customers" : "products";
}

std::string columnKey(std::string_view header)
{
    std::string key;
    for (const char c : foldForSearch(header))
        if (c != ' ' && c != '_' && c != '-' && c != '.') key += c;
    key = replaceAll(std::move(key), "\xe2\x80\x99", "'");
    return std::string(trim(replaceAll(std::move(key), "\xc2\xa0", "")));
}

}  // namespace tactful::imports
