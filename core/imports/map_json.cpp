#include "core/base/text.h"
#include "core/base/time_zone.h"
#include "core/data/imported.h"
#include "core/imports/column_map.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>

/// \file
/// Reads the JSON of a column map, refusing by name whatever it does not know.

namespace tactful::imports {
namespace {

using Json = nlohmann::json;

std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

Error wrong(std::string_view where, const std::string& what)
{
    return {ErrorCode::BadInput, "The column map is wrong at " + inQuotes(where) + ": " + what,
            std::string(where)};
}

/// What to do with each key an object may have.
using Keys = std::map<std::string, std::function<Status(const Json&)>, std::less<>>;

Status readObject(const Json& object, std::string_view where, const Keys& keys)
{
    if (!object.is_object()) return wrong(where, "an object { … } is expected.");
    for (const auto& [key, value] : object.items()) {
        const auto known = keys.find(key);
        if (known == keys.end()) {
            std::vector<std::string> names;
            for (const auto& [name, read] : keys)
                names.push_back(name);
            return wrong(where, "there is no " + inQuotes(key) + ". Known are: " + join(names, ", ") + ".");
        }
        if (const Status read = known->second(value); !read) return read;
    }
    return {};
}

Status readText(const Json& value, std::string_view where, std::string& text)
{
    if (!value.is_string()) return wrong(where, "a text in quotes is expected.");
    text = value.get<std::string>();
    return {};
}

/// A text or a list of texts.
Status readTexts(const Json& value, std::string_view where, std::vector<std::string>& texts)
{
    texts.clear();
    if (!value.is_array()) {
        texts.emplace_back();
        return readText(value, where, texts.back());
    }
    for (const Json& item : value) {
        texts.emplace_back();
        if (const Status read = readText(item, where, texts.back()); !read) return read;
    }
    if (texts.empty()) return wrong(where, "the list is empty.");
    return {};
}

/// A text that has to be one of a few words.
template <class T, class Find>
Status readWord(const Json& value, std::string_view where, std::string_view words, Find find, T& target)
{
    std::string text;
    if (const Status read = readText(value, where, text); !read) return read;
    const auto found = find(text);
    if (!found) return wrong(where, inQuotes(text) + " is none of " + std::string(words) + ".");
    target = *found;
    return {};
}

Status readNumber(const Json& value, std::string_view where, Decimal& number)
{
    const auto decimal = value.is_number() ? parseDecimal(value.dump()) : std::nullopt;
    if (!decimal) return wrong(where, "a number such as 0 or 12.5 is expected.");
    number = *decimal;
    return {};
}

Status readBool(const Json& value, std::string_view where, bool& target)
{
    if (!value.is_boolean()) return wrong(where, "true or false is expected.");
    target = value.get<bool>();
    return {};
}

std::optional<RowKind> rowKindNamed(std::string_view name)
{
    for (const RowKind kind : {RowKind::Orders, RowKind::Customers, RowKind::Products})
        if (nameOf(kind) == name) return kind;
    return std::nullopt;
}

Result<Field> readField(const std::string& name, std::string_view where)
{
    if (const auto field = fieldNamed(name)) return *field;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < fieldCount; ++i)
        names.emplace_back(nameOf(static_cast<Field>(i)));
    return wrong(where, "there is no field " + inQuotes(name) + ". Known are: " + join(names, ", ") + ".");
}

/// Fields whose text must be one of a few words are checked when the map is read, not row by row.
Status checkValue(Field field, const std::string& value, std::string_view where)
{
    const auto refuse = [&](std::string_view words) {
        return Status(wrong(where, inQuotes(value) + " is none of " + std::string(words) + "."));
    };
    if (field == Field::Status && !data::orderStatusNamed(value))
        return refuse("sale, return, cancelled, test");
    if (field == Field::LineKind && !data::lineKindNamed(value))
        return refuse("product, shipping, tip, gift-card, fee, discount, adjustment");
    if (field == Field::Suppression && !data::suppressionReasonNamed(value))
        return refuse("unsubscribed, complaint, objection, hard-bounce, deceased");
    if (field == Field::Currency && !parseCurrency(value)) return refuse("the currency codes, such as GBP");
    const bool isFlag = field == Field::Gift || field == Field::Active || field == Field::GiftCard;
    if (isFlag && value != "yes" && value != "no") return refuse("yes, no");
    return {};
}

/// An object of field → text.
Status readValues(const Json& object, std::string_view where,
                  const std::function<void(Field, std::string)>& keep)
{
    if (!object.is_object()) return wrong(where, "an object { \"field\": \"value\" } is expected.");
    for (const auto& [key, value] : object.items()) {
        const auto field = readField(key, where);
        if (!field) return field.error();
        std::string text;
        if (const Status read = readText(value, where, text); !read) return read;
        if (const Status checked = checkValue(*field, text, where); !checked) return checked;
        keep(*field, std::move(text));
    }
    return {};
}

Status readColumns(const Json& object, ColumnMap& map)
{
    if (!object.is_object()) return wrong("columns", "an object { \"field\": \"column\" } is expected.");
    for (const auto& [key, value] : object.items()) {
        const auto field = readField(key, "columns");
        if (!field) return field.error();
        if (const Status read = readTexts(value, "columns", map.columns[static_cast<std::size_t>(*field)]);
            !read)
            return read;
    }
    return {};
}

Status readRecognise(const Json& object, ColumnMap& map)
{
    const auto required = [&](const Json& list) -> Status {
        if (!list.is_array()) return wrong("required", "a list [ … ] is expected.");
        for (const Json& item : list) {
            map.required.emplace_back();
            if (const Status read = readTexts(item, "required", map.required.back()); !read) return read;
        }
        return {};
    };
    return readObject(object, "recognise", {{"required", required}, {"forbidden", [&](const Json& value) {
                                                                         return readTexts(value, "forbidden",
                                                                                          map.forbidden);
                                                                     }}});
}

Result<Condition> readCondition(const Json& object)
{
    Condition condition;
    int tests = 0;
    const auto words = [&](Condition::Test test) {
        return [&, test](const Json& value) {
            ++tests;
            condition.test = test;
            return readTexts(value, "when", condition.words);
        };
    };
    const auto number = [&](Condition::Test test) {
        return [&, test](const Json& value) {
            ++tests;
            condition.test = test;
            return readNumber(value, "when", condition.number);
        };
    };
    const auto blank = [&](const Json& value) -> Status {
        ++tests;
        bool isBlank = false;
        const Status read = readBool(value, "blank", isBlank);
        condition.test = isBlank ? Condition::Test::Blank : Condition::Test::NotBlank;
        return read;
    };
    const Status read = readObject(
        object, "when",
        {{"column", [&](const Json& value) { return readTexts(value, "column", condition.columns); }},
         {"is", words(Condition::Test::Is)},
         {"starts_with", words(Condition::Test::StartsWith)},
         {"contains", words(Condition::Test::Contains)},
         {"blank", blank},
         {"equals", number(Condition::Test::Equals)},
         {"below", number(Condition::Test::Below)},
         {"above", number(Condition::Test::Above)}});
    if (!read) return read.error();
    if (condition.columns.empty() || tests != 1)
        return wrong("when", "a condition has a \"column\" and one test.");
    for (std::string& word : condition.words)
        word = lowerAscii(word);
    return condition;
}

Status readConditions(const Json& value, std::vector<Condition>& conditions)
{
    const Json list = value.is_array() ? value : Json::array({value});
    for (const Json& item : list) {
        auto condition = readCondition(item);
        if (!condition) return condition.error();
        conditions.push_back(std::move(*condition));
    }
    return {};
}

Status readRule(const Json& object, ColumnMap& map)
{
    Rule rule;
    const auto set = [&](const Json& value) {
        return readValues(value, "set", [&](Field field, std::string text) {
            rule.set.emplace_back(field, std::move(text));
        });
    };
    const Status read = readObject(
        object, "rules",
        {{"when", [&](const Json& value) { return readConditions(value, rule.when); }},
         {"set", set},
         {"set_aside", [&](const Json& value) { return readText(value, "set_aside", rule.setAside); }},
         {"because", [&](const Json& value) { return readText(value, "because", rule.because); }}});
    if (!read) return read;
    if (rule.when.empty()) return wrong("rules", "a rule needs \"when\".");
    if (rule.set.empty() == rule.setAside.empty())
        return wrong("rules", "a rule has either \"set\" or \"set_aside\".");
    if (rule.setAside.empty() != rule.because.empty())
        return wrong("rules",
                     "\"set_aside\" needs \"because\", a sentence that says why; nothing else does.");
    map.rules.push_back(std::move(rule));
    return {};
}

Status readAnswers(const Json& object, ConsentColumn& consent)
{
    if (!object.is_object()) return wrong("answers", "an object { \"yes\": \"given\" } is expected.");
    for (const auto& [answer, value] : object.items()) {
        auto action = data::ConsentAction::Given;
        const Status read = readWord(value, "answers",
                                     "requested, given, confirmed-double-opt-in, refused, withdrawn, "
                                     "objected, expired, renewed, invalidated",
                                     data::consentActionNamed, action);
        if (!read) return read;
        consent.answers.emplace_back(lowerAscii(answer), action);
    }
    return {};
}

Status readConsent(const Json& object, ColumnMap& map)
{
    ConsentColumn consent;
    const auto purpose = [&](const Json& value) {
        return readWord(value, "purpose",
                        "email-marketing, personal-picks, text-marketing, post-marketing, tracking-pixel",
                        data::purposeNamed, consent.purpose);
    };
    const auto type = [&](const Json& value) {
        return readWord(value, "type",
                        "none, explicit, express, soft-opt-in, implied-purchase, implied-inquiry",
                        data::consentTypeNamed, consent.type);
    };
    const auto method = [&](const Json& value) {
        return readWord(value, "method", "unknown, web-form, checkout, paper, point-of-sale, phone, import",
                        data::captureMethodNamed, consent.method);
    };
    const Status read = readObject(
        object, "consents",
        {{"column", [&](const Json& value) { return readTexts(value, "column", consent.columns); }},
         {"answers", [&](const Json& value) { return readAnswers(value, consent); }},
         {"at", [&](const Json& value) { return readTexts(value, "at", consent.at); }},
         {"wording", [&](const Json& value) { return readText(value, "wording", consent.wording); }},
         {"purpose", purpose},
         {"type", type},
         {"method", method}});
    if (!read) return read;
    if (consent.columns.empty() || consent.answers.empty())
        return wrong("consents", "a consent has a \"column\" and \"answers\".");
    map.consents.push_back(std::move(consent));
    return {};
}

Status readList(const Json& list, std::string_view where, const std::function<Status(const Json&)>& readItem)
{
    if (!list.is_array()) return wrong(where, "a list [ … ] is expected.");
    for (const Json& item : list)
        if (const Status read = readItem(item); !read) return read;
    return {};
}

Status readUpperCase(const Json& value, ColumnMap& map)
{
    std::vector<std::string> names;
    if (const Status read = readTexts(value, "upper_case", names); !read) return read;
    for (const std::string& name : names) {
        const auto field = readField(name, "upper_case");
        if (!field) return field.error();
        map.upperCase[static_cast<std::size_t>(*field)] = true;
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
         {"kind", kind},
         {"recognise", [&](const Json& value) { return readRecognise(value, map); }},
         {"columns", [&](const Json& value) { return readColumns(value, map); }},
         {"values", values},
         {"upper_case", [&](const Json& value) { return readUpperCase(value, map); }},
         {"date_order",
          [&](const Json& value) {
              return readWord(value, "date_order", "dmy, mdy, ymd", dateOrderNamed, map.dateOrder);
          }},
         {"decimal",
          [&](const Json& value) {
              return readWord(value, "decimal", "point, comma", decimalStyleNamed, map.decimalStyle);
          }},
         {"time_zone", [&](const Json& value) { return readTimeZone(value, map); }},
         {"complete_orders",
          [&](const Json& value) { return readBool(value, "complete_orders", map.completeOrders); }},
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
        return any({Field::Sku, Field::Product}, "orders need a column for sku or product.");
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
    }
    if (const Status read = readMap(object, map); !read) return read.error();
    if (const Status checked = checkComplete(map); !checked) return checked.error();
    return map;
}

}  // namespace tactful::imports
