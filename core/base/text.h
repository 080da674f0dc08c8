#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Small, locale-free work on UTF-8 text. Nothing here looks at the system's locale.

namespace tactful {

/// Without the white space at both ends: ASCII blanks, and the no-break space that shops' exports carry.
std::string_view trim(std::string_view text);

/// ASCII letters only; other bytes stay as they are.
std::string lowerAscii(std::string_view text);
bool equalsIgnoringCase(std::string_view a, std::string_view b);
bool startsWith(std::string_view text, std::string_view prefix);
bool contains(std::string_view text, std::string_view part);

/// Lower case for Latin, Greek and Cyrillic letters, with accents taken off the Latin ones ("É" → "e"): for
/// comparing words, never for showing them. Invalid UTF-8 bytes are dropped.
std::string foldForSearch(std::string_view utf8);

std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string replaceAll(std::string text, std::string_view from, std::string_view to);

/// "-12", "+3", "007"; nothing if any other character is there or it does not fit.
std::optional<std::int64_t> parseInteger(std::string_view text);

bool isValidUtf8(std::string_view text);
/// The number of code points; invalid bytes count one each.
std::size_t codePoints(std::string_view utf8);
/// The longest prefix of at most `bytes` bytes that does not cut a character in two.
std::string_view clipUtf8(std::string_view utf8, std::size_t bytes);

/// Windows-1252 to UTF-8; the five undefined bytes become U+FFFD.
std::string utf8FromWindows1252(std::string_view text);
void appendUtf8(std::string& out, char32_t codePoint);

/// "1,234,567".
std::string groupedNumber(std::int64_t value);

}  // namespace tactful
