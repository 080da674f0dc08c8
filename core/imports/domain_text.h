#pragma once

#include <optional>
#include <string>
#include <string_view>

/// \file
/// The one form of a domain name that may be written in several.

namespace tactful::imports {

/// In lower case, with labels of other letters than a to z in the form that mail travels with: "münchen.de" →
/// "xn--mnchen-3ya.de" (Punycode, RFC 3492, section 6.3). So an address is the same however it is written,
/// and every mail service takes it. Nothing for text that is not UTF-8 and for labels that get too long.
std::optional<std::string> asciiDomain(std::string_view domain);

}  // namespace tactful::imports
