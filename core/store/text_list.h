#pragma once

#include <string>
#include <string_view>
#include <vector>

/// \file
/// A list of texts in one column: as JSON where it is plain, or packed where it is sealed and may be any
/// bytes.

namespace tactful::store {

std::string jsonOf(const std::vector<std::string>& texts);
/// Empty where it is not a JSON array of texts.
std::vector<std::string> textsOf(std::string_view json);

/// Each text with its length before it; keeps bytes that are not UTF-8 as they are.
std::string packed(const std::vector<std::string>& texts);
std::vector<std::string> unpacked(std::string_view bytes);

}  // namespace tactful::store
