#pragma once

#include <span>
#include <string_view>

/// \file
/// Message templates and phrases, as built into the program from resources/templates.

namespace tactful::compose {

struct TemplateFile {
    std::string_view name;  ///< of the file, without its ending
    std::string_view text;
};

std::span<const TemplateFile> allTemplateFiles();

}  // namespace tactful::compose
