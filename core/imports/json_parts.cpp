#include "core/imports/json_parts.h"

#include "core/data/imported.h"

#include <nlohmann/json.hpp>

namespace tactful::imports {
namespace {

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

}  // namespace

std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

Error wrong(std::string_view where, const std::string& what)
{
    return {ErrorCode::BadInput, "The column map is wrong at " + inQuotes(where) + ": " + what,
            std::string(where)};
}

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

Status readBool(const Json& value, std::string_view where, bool& target)
{
    if (!value.is_boolean()) return wrong(where, "true or false is expected.");
    target = value.get<bool>();
    return {};
}

Status readList(const Json& list, std::string_view where, const std::function<Status(const Json&)>& readItem)
{
    if (!list.is_array()) return wrong(where, "a list [ … ] is expected.");
    for (const Json& item : list)
        if (const Status read = readItem(item); !read) return read;
    return {};
}

Result<Field> readField(const std::string& name, std::string_view where)
{
    if (const auto field = fieldNamed(name)) return *field;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < fieldCount; ++i)
        names.emplace_back(nameOf(static_cast<Field>(i)));
    return wrong(where, "there is no field " + inQuotes(name) + ". Known are: " + join(names, ", ") + ".");
}

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

Status readFieldColumns(const Json& object, std::string_view where,
                        const std::function<void(Field, std::vector<std::string>)>& keep)
{
    if (!object.is_object()) return wrong(where, "an object { \"field\": \"column\" } is expected.");
    for (const auto& [key, value] : object.items()) {
        const auto field = readField(key, where);
        if (!field) return field.error();
        std::vector<std::string> columns;
        if (const Status read = readTexts(value, where, columns); !read) return read;
        keep(*field, std::move(columns));
    }
    return {};
}

}  // namespace tactful::imports
