#pragma once

#include "core/imports/column_map.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The formats that are recognised, as built into the program from resources/formats.

namespace tactful::imports {

struct FormatFile {
    std::string_view name;  ///< of the file, without its ending
    std::string_view text;
};

std::span<const FormatFile> allFormatFiles();

struct FormatSummary {
    std::string name;  ///< what --as takes
    std::string title;
    std::string platform;
    std::string holds;  ///< one sentence
};

/// Those that are read, by name: not those that are only recognised to be refused.
std::vector<FormatSummary> knownFormats();

/// Every format's map, by name. The files are the program's own: one that cannot be read is a fault of the
/// build, which a test finds, and is left out.
const std::vector<ColumnMap>& knownMaps();

}  // namespace tactful::imports
