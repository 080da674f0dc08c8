#include "core/imports/shop_formats.h"

namespace tactful::imports {

const std::vector<ColumnMap>& knownMaps()
{
    static const std::vector<ColumnMap> all = [] {
        std::vector<ColumnMap> maps;
        for (const FormatFile& file : allFormatFiles())
            if (auto map = parseColumnMap(file.text, std::string(file.name))) maps.push_back(std::move(*map));
        return maps;
    }();
    return all;
}

std::vector<FormatSummary> knownFormats()
{
    std::vector<FormatSummary> formats;
    for (const ColumnMap& map : knownMaps())
        if (map.refusal.empty()) formats.push_back({map.name, map.title, map.platform, map.holds});
    return formats;
}

}  // namespace tactful::imports
