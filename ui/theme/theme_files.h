#pragma once

#include <span>
#include <string_view>

/// \file
/// Files of resources/icons and resources/theme, built into the program.

namespace tactful::ui {

struct ThemeFile {
    std::string_view name;  ///< without its ending
    std::string_view text;
};

std::span<const ThemeFile> allIconFiles();
std::span<const ThemeFile> allTokenFiles();

}  // namespace tactful::ui
