#include "core/imports/shop_formats.h"

namespace tactful::imports {

std::vector<ColumnMap> knownMaps()
{
    std::vector<ColumnMap> maps;
    for (const FormatFile& file : allFormatFiles())
        if (auto map = parseColumnMap(file.text, std::string(file.name))) maps.push_back(std::move(*map));
    return maps;
}

std::vector<FormatSummary> knownFormats()
{
    std::vector<FormatSummary> formats;
    for (ColumnMap& map : knownMaps())
        formats.push_back(
            {std::move(map.name), std::move(map.title), std::move(map.platform), std::move(map.holds)});
    return formats;
}

}  // namespace tactful::imports
