#include "core/imports/map_choice.h"

#include "core/base/text.h"
#include "core/imports/shop_formats.h"

#include <algorithm>
#include <tuple>

namespace tactful::imports {
namespace {

/// The column whose absence (or presence, if forbidden) shows that the header is not of this map; empty if it
/// is. A map that does not say what is required requires everything it names.
std::string misfit(const ColumnMap& map, const std::vector<std::string>& header)
{
    const BoundColumns bound(map, header, DecimalStyle::Point);
    if (!map.required.empty()) return bound.mismatch();
    if (const auto field = bound.fieldWithoutColumn())
        return map.columns[static_cast<std::size_t>(*field)].front();
    return bound.mismatch();
}

std::vector<std::string> keysOf(const std::vector<std::string>& header)
{
    std::vector<std::string> keys;
    for (const std::string& column : header)
        keys.push_back(columnKey(column));
    return keys;
}

/// Whether what is required is there: said quickly, as most maps do not fit.
bool mayFit(const ColumnMap& map, const std::vector<std::string>& keys)
{
    return std::all_of(map.required.begin(), map.required.end(), [&](const auto& names) {
        return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
            return std::find(keys.begin(), keys.end(), columnKey(name)) != keys.end();
        });
    });
}

/// Whether a word of the file's name begins as the map wants it: "subscribed_members" is no part of
/// "unsubscribed_members_export.csv".
bool hasName(const ColumnMap& map, std::string_view fileName)
{
    const std::string name = lowerAscii(fileName);
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto begins = [&](const std::string& word) {
        for (std::size_t at = name.find(word); at != std::string::npos; at = name.find(word, at + 1))
            if (at == 0 || !isLetter(name[at - 1])) return true;
        return false;
    };
    return map.fileNames.empty() || std::any_of(map.fileNames.begin(), map.fileNames.end(), begins);
}

}  // namespace

Result<std::vector<ColumnMap>> candidateMaps(const ReadOptions& options)
{
    if (!options.format.empty() && !options.mapJson.empty())
        return Error{ErrorCode::BadInput, "Name a format or give a column map, not both."};
    std::vector<ColumnMap> maps;
    if (!options.mapJson.empty()) {
        auto map = parseColumnMap(options.mapJson, "map");
        if (!map) return map.error();
        maps.push_back(std::move(*map));
        return maps;
    }
    maps = knownMaps();
    if (options.format.empty()) return maps;
    std::vector<std::string> names;
    for (const ColumnMap& map : maps) {
        if (map.name == options.format) return std::vector<ColumnMap>{map};
        if (map.refusal.empty()) names.push_back(map.name);
    }
    return Error{ErrorCode::BadInput,
                 "There is no format \"" + options.format + "\". Known are: " + join(names, ", ") + "."};
}

const ColumnMap* fittingMap(const std::vector<ColumnMap>& maps, const std::vector<std::string>& header,
                            std::string_view fileName)
{
    const std::vector<std::string> keys = keysOf(header);
    const ColumnMap* best = nullptr;
    std::tuple<bool, int, std::size_t> most{};
    const bool asked = maps.size() == 1;  // by name: then it does not matter how the file is called
    for (const ColumnMap& map : maps) {
        if (!mayFit(map, keys) || !(asked || hasName(map, fileName)) || !misfit(map, header).empty())
            continue;
        const int known = BoundColumns(map, header, DecimalStyle::Point).knownColumns();
        const std::tuple weight{!map.fileNames.empty(), known, map.required.size()};
        if (best && weight <= most) continue;
        if (known == 0 && map.refusal.empty()) continue;
        most = weight;
        best = &map;
    }
    return best;
}

Error whyNot(const ColumnMap& map, const std::vector<std::string>& header, const std::string& fileName)
{
    const std::string column = misfit(map, header);
    const bool forbidden = BoundColumns(map, header, DecimalStyle::Point).mismatch() == column &&
                           BoundColumns(map, header, DecimalStyle::Point).hasColumn(column);
    const std::string fault = forbidden ? "has a column \"" + column + "\", which that format never has"
                                        : "has no column \"" + column + "\"";
    return {ErrorCode::BadFile,
            "The file was to be read as \"" + map.title + "\", but it " + fault +
                ". Choose another format or mend the column map.",
            fileName};
}

}  // namespace tactful::imports
