#include "core/imports/map_choice.h"

#include "core/base/text.h"
#include "core/imports/shop_formats.h"

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
        names.push_back(map.name);
    }
    return Error{ErrorCode::BadInput,
                 "There is no format \"" + options.format + "\". Known are: " + join(names, ", ") + "."};
}

const ColumnMap* fittingMap(const std::vector<ColumnMap>& maps, const std::vector<std::string>& header)
{
    const ColumnMap* best = nullptr;
    int most = 0;
    for (const ColumnMap& map : maps) {
        if (!misfit(map, header).empty()) continue;
        const int known = BoundColumns(map, header, DecimalStyle::Point).knownColumns();
        if (known <= most) continue;
        most = known;
        best = &map;
    }
    return best;
}

Error whyNot(const ColumnMap& map, const std::vector<std::string>& header, const std::string& fileName)
{
    const std::string column = misfit(map, header);
    const bool forbidden =
        BoundColumns(map, header, DecimalStyle::Point).mismatch() == column &&
        std::find(map.forbidden.begin(), map.forbidden.end(), column) != map.forbidden.end();
    const std::string fault = forbidden ? "has a column \"" + column + "\", which that format never has"
                                        : "has no column \"" + column + "\"";
    return {ErrorCode::BadFile,
            "The file was to be read as \"" + map.title + "\", but it " + fault +
                ". Choose another format or mend the column map.",
            fileName};
}

}  // namespace tactful::imports
