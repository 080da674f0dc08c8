#pragma once

#include <span>
#include <string_view>

/// \file
/// The table of country rules, as built into the program from resources/rules.

namespace tactful::consent {

struct RuleFile {
    std::string_view name;  ///< of the file, without its ending
    std::string_view text;
};

std::span<const RuleFile> allRuleFiles();

}  // namespace tactful::consent
