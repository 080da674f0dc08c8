#pragma once

#include <string_view>

/// \file
/// The columns that are added to rows which were set aside, when they are written out to be repaired. A file
/// with them is known to bring single rows again.

namespace tactful::data {

inline constexpr std::string_view setAsideBecause = "Set aside because";
inline constexpr std::string_view setAsideColumn = "Set aside column";
inline constexpr std::string_view setAsideLine = "Set aside line";  ///< of the file that they come from
inline constexpr std::string_view setAsideFile = "Set aside file";  ///< which file that was, as a digest

}  // namespace tactful::data
