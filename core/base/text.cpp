#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tactful {
namespace {

constexpr char32_t invalid = 0xffffffff;

/// Decodes one character at `at` and moves on; `invalid` (moving one byte) where it is not UTF-8.
char32_t decode(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const int extra = lead < 0x80                   ? 0
                      : lead >= 0xf0 && lead < 0xf5 ? 3
                      : lead >= 0xe0 && lead < 0xf0 ? 2
                      : lead >= 0xc2 && lead < 0xe0 ? 1
                                                    : -1;
    if (extra < 0 || at + static_cast<std::size_t>(extra) >= text.size()) {
        ++at;
        return invalid;
    }
    static constexpr std::array<unsigned char, 4> masks{0x7f, 0x1f, 0x0f, 0x07};
    char32_t code = lead & masks[static_cast<std::size_t>(extra)];
    for (int i = 1; i <= extra; ++i) {
        const unsigned char next = byte(at + static_cast<std::size_t>(i));
        if ((next & 0xc0) != 0x80) {
            ++at;
            return invalid;
        }
        code = (code << 6) | (next & 0x3f);
    }
    static constexpr std::array<char32_t, 4> smallest{0, 0x80, 0x800, 0x10000};
    if (code < smallest[static_cast<std::size_t>(extra)] || code > 0x10ffff ||
        (code >= 0xd800 && code < 0xe000)) {
        ++at;
        return invalid;
    }
    at += static_cast<std::size_t>(extra) + 1;
    return code;
}

/// What the letters U+00C0 to U+017F are without their accents, in order; '?' keeps the letter (lower-cased).
constexpr std::string_view plainLatin = "aaaaaaaceeeeiiiidnooooo?ouuuuy?saaaaaaaceeeeiiiidnooooo?ouuuuy?y"
                                        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

char32_t fold(char32_t c)
{
    if (c >= U'A' && c <= U'Z') return c + 32;
    if (c >= 0xc0 && c <= 0x17f) {
        const std::size_t index = c - 0xc0;
        const char plain = index < plainLatin.size() ? plainLatin[index] : '?';
        if (plain != '?') return static_cast<char32_t>(plain);
        return c == 0xde ? 0xfe : c;
    }
    if (c >= 0x391 && c <= 0x3a9) return c + 32;  // Greek
    static constexpr std::u32string_view accentedGreek = U"ΆΈΉΊΌΎΏ";
    static constexpr std::u32string_view accentedGreekLower = U"άέήίόύώ";
    if (const auto at = accentedGreek.find(c); at != std::u32string_view::npos) return accentedGreekLower[at];
    if (c >= 0x410 && c <= 0x42f) return c + 32;  // Cyrillic
    if (c >= 0x400 && c <= 0x40f) return c + 80;
    return c;
}

/// Neither blank nor part of a longer character.
bool isPlain(char c)
{
    return c > ' ' && c < '\x7f';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

}  // namespace

std::string_view trim(std::string_view text)
{
    if (!text.empty() && isPlain(text.front()) && isPlain(text.back())) return text;
    constexpr std::string_view noBreakSpace = "\xc2\xa0";
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        if (startsWith(text, noBreakSpace)) {
            text.remove_prefix(2);
            again = true;
        }
        if (text.size() >= 2 && text.substr(text.size() - 2) == noBreakSpace) {
            text.remove_suffix(2);
            again = true;
        }
    }
    return text;
}

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return lower;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && lowerAscii(a) == lowerAscii(b);
}

bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.substr(0, prefix.size()) == prefix;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string foldForSearch(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = decode(utf8, at);
        if (c == invalid) continue;
        if (c == 0xdf)
            folded += "ss";
        else
            appendUtf8(folded, fold(c));
    }
    return folded;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = text.find(separator); at != std::string_view::npos;
         at = text.find(separator, begin)) {
        parts.push_back(text.substr(begin, at - begin));
        begin = at + 1;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string joined;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) joined += separator;
        joined += parts[i];
    }
    return joined;
}

std::string replaceAll(std::string text, std::string_view from, std::string_view to)
{
    if (from.empty()) return text;
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
    if (text.empty()) return std::nullopt;
    // Counted downwards, because there is one more negative number than there are positive ones.
    constexpr auto smallest = std::numeric_limits<std::int64_t>::min();
    std::int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        const int digit = c - '0';
        if (value < (smallest + digit) / 10) return std::nullopt;
        value = value * 10 - digit;
    }
    if (!negative && value == smallest) return std::nullopt;
    return negative ? value : -value;
}

bool isValidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();)
        if (decode(text, at) == invalid) return false;
    return true;
}

std::size_t codePoints(std::string_view utf8)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size(); ++count)
        decode(utf8, at);
    return count;
}

std::string_view clipUtf8(std::string_view utf8, std::size_t bytes)
{
    if (utf8.size() <= bytes) return utf8;
    while (bytes > 0 && (static_cast<unsigned char>(utf8[bytes]) & 0xc0) == 0x80)
        --bytes;
    return utf8.substr(0, bytes);
}

std::string utf8FromWindows1252(std::string_view text)
{
    static constexpr std::array<char16_t, 32> high{
        0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        appendUtf8(out, byte >= 0x80 && byte < 0xa0 ? char32_t{high[byte - 0x80u]} : char32_t{byte});
    }
    return out;
}

void appendUtf8(std::string& out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | (c >> 6));
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3f));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    }
}

std::string groupedNumber(std::int64_t value)
{
    std::string text = std::to_string(value);
    const std::size_t first = value < 0 ? 1 : 0;
    for (std::size_t at = text.size(); at > first + 3; at -= 3)
        text.insert(at - 3, ",");
    return text;
}

}  // namespace tactful
