#include "core/base/time_zone.h"
#include "core/imports/json_parts.h"

#include <nlohmann/json.hpp>

/// \file
/// Reads the JSON of a column map, refusing by name whatever it does not know.

namespace tactful::imports {
namespace {

std::optional<RowKind> rowKindNamed(std::string_view name)
{
    for (const RowKind kind : {RowKind::Orders, RowKind::Customers, RowKind::Products})
        if (nameOf(kind) == name) return kind;
    return std::nullopt;
}

Status readColumns(const Json& object, ColumnMap& map)
{
    return readFieldColumns(object, "columns", [&](Field field, std::vector<std::string> columns) {
        map.columns[static_cast<std::size_t>(field)] = std::move(columns);
    });
}

Status readRecognise(const Json& object, ColumnMap& map)
{
    const auto required = [&](const Json& list) {
        return readList(list, "required", [&](const Json& item) {
            map.required.emplace_back();
            return readTexts(item, "required", map.required.back());
        });
    };
    const auto texts = [](std::string_view key, std::vector<std::string>& target) {
        return [key, &target](const Json& value) { return readTexts(value, key, target); };
    };
    return readObject(object, "recognise",
                      {{"required", required},
                       {"forbidden", texts("forbidden", map.forbidden)},
                       {"file_name", texts("file_name", map.fileNames)},
                       {"no_other_columns", [&](const Json& value) {
                            return readBool(value, "no_other_columns", map.noOtherColumns);
                        }}});
}

/// A list of fields.
Status readFlags(const Json& value, std::string_view where, std::array<bool, fieldCount>& flags)
{
    std::vector<std::string> names;
    if (const Status read = readTexts(value, where, names); !read) return read;
    for (const std::string& name : names) {
        const auto field = readField(name, where);
        if (!field) return field.error();
        flags[static_cast<std::size_t>(*field)] = true;
    }
    return {};
}

Status readTimeZone(const Json& value, ColumnMap& map)
{
    if (const Status read = readText(value, "time_zone", map.timeZone); !read) return read;
    const auto zone = tactful::TimeZone::find(map.timeZone);
    return zone ? Status() : Status(wrong("time_zone", zone.error().detail));
}

Status readMap(const Json& object, ColumnMap& map)
{
    const auto text = [](std::string_view key, std::string& target) {
        return [key, &target](const Json& value) { return readText(value, key, target); };
    };
    const auto texts = [](std::string_view key, std::vector<std::string>& target) {
        return [key, &target](const Json& value) { return readTexts(value, key, target); };
    };
    const auto yesNo = [](std::string_view key, bool& target) {
        return [key, &target](const Json& value) { return readBool(value, key, target); };
    };
    const auto flags = [](std::string_view key, std::array<bool, fieldCount>& target) {
        return [key, &target](const Json& value) { return readFlags(value, key, target); };
    };
    const auto kind = [&](const Json& value) {
        return readWord(value, "kind", "orders, customers, products", rowKindNamed, map.kind);
    };
    const auto values = [&](const Json& value) {
        return readValues(value, "values", [&](Field field, std::string constant) {
            map.values[static_cast<std::size_t>(field)] = std::move(constant);
        });
    };
    const auto consent = [&](const Json& value) { return readConsent(value, map); };
    const auto rule = [&](const Json& value) { return readRule(value, map); };
    return readObject(
        object, "the map",
        {{"title", text("title", map.title)},
         {"platform", text("platform", map.platform)},
         {"holds", text("holds", map.holds)},
         {"notice", text("notice", map.notice)},
         {"refuse", text("refuse", map.refusal)},
         {"kind", kind},
         {"recognise", [&](const Json& value) { return readRecognise(value, map); }},
         {"columns", [&](const Json& value) { return readColumns(value, map); }},
         {"values", values},
         {"ignored", texts("ignored", map.ignored)},
         {"discarded", texts("discarded", map.discarded)},
         {"upper_case", flags("upper_case", map.upperCase)},
         {"first_of", flags("first_of", map.firstOf)},
         {"quotes", yesNo("quotes", map.quotes)},
         {"date_order",
          [&](const Json& value) {
              return readWord(value, "date_order", "dmy, mdy, ymd", dateOrderNamed, map.dateOrder);
          }},
         {"decimal",
          [&](const Json& value) {
              return readWord(value, "decimal", "point, comma", decimalStyleNamed, map.decimalStyle);
          }},
         {"time_zone", [&](const Json& value) { return readTimeZone(value, map); }},
         {"complete_orders", yesNo("complete_orders", map.completeOrders)},
         {"blank_continues", yesNo("blank_continues", map.blankContinues)},
         {"consents", [&](const Json& value) { return readList(value, "consents", consent); }},
         {"rules", [&](const Json& value) { return readList(value, "rules", rule); }}});
}

/// Without these no row could ever be taken.
Status checkComplete(const ColumnMap& map)
{
    const auto given = [&](Field field) {
        const auto i = static_cast<std::size_t>(field);
        return !map.columns[i].empty() || !map.values[i].empty();
    };
    const auto any = [&](std::initializer_list<Field> wanted, const std::string& what) -> Status {
        for (const Field field : wanted)
            if (given(field)) return {};
        return wrong("columns", what);
    };
    switch (map.kind) {
    case RowKind::Orders:
        if (const Status dated = any({Field::OrderedAt}, "orders need a column for ordered_at."); !dated)
            return dated;
        if (map.completeOrders && !given(Field::OrderId))
            return wrong("complete_orders", "it needs a column for order_id.");
        return any({Field::Sku, Field::Product, Field::Items, Field::Total},
                   "orders need a column for sku, product, items or total.");
    case RowKind::Customers:
        return any({Field::Email, Field::CustomerId, Field::Phone},
                   "customers need a column for email, customer_id or phone.");
    case RowKind::Products:
        return any({Field::Sku, Field::Product}, "products need a column for sku or product.");
    }
    return {};
}

}  // namespace

Result<ColumnMap> parseColumnMap(std::string_view json, const std::string& name)
{
    ColumnMap map;
    map.name = map.title = map.platform = name;
    Json object;
    try {
        object = Json::parse(json);
    } catch (const Json::parse_error& fault) {
        const auto before = json.substr(0, std::min(json.size(), fault.byte));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        return Error{ErrorCode::BadInput, "The column map is not JSON: something is wrong on line " +
                                              std::to_string(line) +
                                              ". Look for a missing comma, quote or bracket there."};
    } catch (const Json::out_of_range&) {
        return Error{ErrorCode::BadInput, "The column map has a number that is too large to be one."};
    }
    if (const Status read = readMap(object, map); !read) return read.error();
    if (!map.refusal.empty()) return map;
    if (const Status checked = checkComplete(map); !checked) return checked.error();
    return map;
}

}  // namespace tactful::imports
