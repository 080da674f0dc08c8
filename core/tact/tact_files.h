#pragma once

#include <span>
#include <string_view>

/// \file
/// Weights and word lists, as built into the program from resources/tact.

namespace tactful::tact {

struct TactFile {
    std::string_view name;  ///< of the file, without its ending
    std::string_view text;
};

std::span<const TactFile> allTactFiles();

}  // namespace tactful::tact
