#include "core/base/digest.h"
#include "core/imports/column_map.h"
#include "core/imports/shop_formats.h"
#include "core/steps/column_choices.h"
#include "core/steps/inspect_step.h"
#include "core/steps/my_formats.h"

#include <nlohmann/json.hpp>

#include <algorithm>

/// \file
/// The column map that an owner's choices make.

namespace tactful::steps {
namespace {

using Json = nlohmann::ordered_json;

/// Order numbers are unique within a platform: files with the same columns come from the same system.
std::string platformOf(const InspectedFile& file)
{
    std::vector<std::string> header;
    for (const InspectedColumn& column : file.columns)
        header.push_back(column.title);
    Digester digester;
    for (const std::string& key : columnSet(header))
        digester.addField(key);
    return "columns-" + hex(digester.finish()).substr(0, 8);
}

/// The map the file was read with, or a new one from what its columns seem to be.
Json mapOf(const InspectedFile& file)
{
    if (!file.columnMap.empty()) return Json::parse(file.columnMap, nullptr, false);
    for (const imports::FormatFile& known : imports::allFormatFiles()) {
        if (known.name != file.format) continue;
        Json map = Json::parse(known.text, nullptr, false);
        for (const imports::FormatSummary& summary : imports::knownFormats())
            if (summary.name == file.format) map["platform"] = summary.platform;
        return map;
    }
    Json map{{"title", file.file}, {"platform", platformOf(file)}, {"kind", file.kind}};
    map["columns"] = Json::object();
    for (const InspectedColumn& column : file.columns)
        if (imports::fieldNamed(column.field)) map["columns"][column.field].push_back(column.title);
    return map;
}

bool sameColumn(const Json& name, const std::string& title)
{
    return name.is_string() && imports::columnKey(name.get<std::string>()) == imports::columnKey(title);
}

/// What a row is, once the owner has chosen.
std::string kindOf(const InspectedFile& file, const std::vector<ColumnChoice>& choices)
{
    std::vector<InspectedColumn> columns = file.columns;
    for (const ColumnChoice& choice : choices)
        if (choice.column < columns.size()) columns[choice.column].field = choice.field;
    return std::string(imports::nameOf(likelyKind(columns)));
}

/// One name or a list of names, as a list.
Json listOf(const Json& names)
{
    return names.is_array() ? names : Json::array({names});
}

void takeOut(Json& columns, const std::string& title)
{
    Json kept = Json::object();
    for (const auto& [field, names] : columns.items()) {
        Json left = Json::array();
        for (const Json& name : listOf(names))
            if (!sameColumn(name, title)) left.push_back(name);
        if (!left.empty()) kept[field] = std::move(left);
    }
    columns = std::move(kept);
}

void takeOutConsent(Json& map, const std::string& title)
{
    if (!map.contains("consents")) return;
    Json kept = Json::array();
    for (const Json& consent : map["consents"]) {
        const Json names = listOf(consent["column"]);
        if (std::none_of(names.begin(), names.end(),
                         [&](const Json& name) { return sameColumn(name, title); }))
            kept.push_back(consent);
    }
    map["consents"] = std::move(kept);
}

}  // namespace

Result<std::string> columnMapOf(const InspectedFile& file, const std::vector<ColumnChoice>& choices)
{
    Json map = mapOf(file);
    if (!map.is_object() || !map.contains("columns"))
        return Error{ErrorCode::BadInput, "The column map is not JSON with \"columns\"."};
    if (file.format.empty() && file.columnMap.empty()) map["kind"] = kindOf(file, choices);
    Json& columns = map["columns"];
    for (const ColumnChoice& choice : choices) {
        if (choice.column >= file.columns.size())
            return Error{ErrorCode::BadInput,
                         "The file has no column " + std::to_string(choice.column + 1) + "."};
        if (!choice.field.empty() && !imports::fieldNamed(choice.field))
            return Error{ErrorCode::BadInput, "There is no field \"" + choice.field + "\".", choice.field};
        const InspectedColumn& column = file.columns[choice.column];
        takeOut(columns, column.title);
        if (column.field == "consent") takeOutConsent(map, column.title);
    }
    for (const ColumnChoice& choice : choices) {
        if (choice.field.empty()) continue;
        Json names = Json::array({file.columns[choice.column].title});
        if (columns.contains(choice.field))
            for (const Json& name : listOf(columns[choice.field]))
                names.push_back(name);
        columns[choice.field] = std::move(names);
    }
    std::string text = map.dump(2);
    if (const auto read = imports::parseColumnMap(text, "map"); !read) return read.error();
    return text;
}

}  // namespace tactful::steps
