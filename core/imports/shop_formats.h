#pragma once

#include <span>
#include <string_view>

/// \file
/// The formats that are recognised, as built into the program from resources/formats.

namespace tactful::imports {

struct FormatFile {
    std::string_view name;  ///< of the file, without its ending
    std::string_view text;
};

std::span<const FormatFile> allFormatFiles();

}  // namespace tactful::imports
