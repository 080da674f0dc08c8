#pragma once

#include <string>
#include <string_view>

/// \file
/// What a piece of HTML says, as plain text.

namespace tactful::imports {

/// Tags, comments, scripts and styles are left out; the ends of blocks become line ends, other white space is
/// folded to single blanks; character references are resolved. Text without any tag or reference stays as it
/// is.
std::string plainText(std::string_view html);

}  // namespace tactful::imports
