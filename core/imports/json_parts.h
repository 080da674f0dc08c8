#pragma once

#include "core/base/text.h"
#include "core/imports/column_map.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>

/// \file
/// The small pieces that the JSON of a column map is made of, each refused by name where it is wrong.

namespace tactful::imports {

using Json = nlohmann::json;

std::string inQuotes(std::string_view text);
Error wrong(std::string_view where, const std::string& what);

/// What to do with each key an object may have.
using Keys = std::map<std::string, std::function<Status(const Json&)>, std::less<>>;
/// A key that is not among them is refused.
Status readObject(const Json& object, std::string_view where, const Keys& keys);
Status readList(const Json& list, std::string_view where, const std::function<Status(const Json&)>& readItem);

Status readText(const Json& value, std::string_view where, std::string& text);
/// A text or a list of texts.
Status readTexts(const Json& value, std::string_view where, std::vector<std::string>& texts);
Status readBool(const Json& value, std::string_view where, bool& target);

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

Result<Field> readField(const std::string& name, std::string_view where);
/// An object of field → text; a value that its field cannot have is refused.
Status readValues(const Json& object, std::string_view where,
                  const std::function<void(Field, std::string)>& keep);
/// An object of field → column, or list of columns.
Status readFieldColumns(const Json& object, std::string_view where,
                        const std::function<void(Field, std::vector<std::string>)>& keep);

/// One entry of "rules", and one of "consents" (map_rules.cpp).
Status readRule(const Json& object, ColumnMap& map);
Status readConsent(const Json& object, ColumnMap& map);

}  // namespace tactful::imports
