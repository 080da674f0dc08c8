#pragma once

#include <span>
#include <string_view>

/// \file
/// Files of resources/preview and resources/samples/pictures, built into the program.

namespace tactful::ui {

struct PreviewFile {
    std::string_view name;  ///< without its ending
    std::string_view text;
};

std::span<const PreviewFile> allPreviewFiles();
std::span<const PreviewFile> allSamplePictures();

}  // namespace tactful::ui
