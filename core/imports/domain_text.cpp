#include "core/imports/domain_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace tactful::imports {
namespace {

constexpr std::size_t longestLabel = 63;
constexpr std::string_view digits = "abcdefghijklmnopqrstuvwxyz0123456789";

/// Small letters of the scripts that shops' customers have domains in and that have capitals.
char32_t lower(char32_t c)
{
    if ((c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7)) return c + 32;
    if ((c >= 0x100 && c <= 0x137) || (c >= 0x14a && c <= 0x177)) return c | 1;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e)) return c + (c & 1);
    if (c >= 0x391 && c <= 0x3a9) return c + 32;
    if (c >= 0x410 && c <= 0x42f) return c + 32;
    if (c >= 0x400 && c <= 0x40f) return c + 80;
    return c;
}

/// The text is valid UTF-8.
std::vector<char32_t> codePointsOf(std::string_view utf8)
{
    std::vector<char32_t> points;
    for (const char byte : utf8) {
        const auto value = static_cast<unsigned char>(byte);
        if ((value & 0xc0) == 0x80)
            points.back() = points.back() << 6 | (value & 0x3f);
        else
            points.push_back(value < 0x80   ? value
                             : value < 0xe0 ? value & 0x1f
                             : value < 0xf0 ? value & 0x0f
                                            : value & 0x07);
    }
    return points;
}

std::string asText(const std::vector<char32_t>& ascii)
{
    std::string text;
    for (const char32_t c : ascii)
        text += static_cast<char>(c);
    return text;
}

/// RFC 3492, section 6.1.
std::uint32_t adapt(std::uint32_t delta, std::uint32_t count, bool first)
{
    delta = first ? delta / 700 : delta / 2;
    delta += delta / count;
    std::uint32_t k = 0;
    for (; delta > 455; k += 36)
        delta /= 35;
    return k + 36 * delta / (delta + 38);
}

void appendDelta(std::string& out, std::uint32_t delta, std::uint32_t bias)
{
    for (std::uint32_t k = 36;; k += 36) {
        const std::uint32_t threshold = k <= bias ? 1 : std::min<std::uint32_t>(k - bias, 26);
        if (delta < threshold) break;
        out += digits[threshold + (delta - threshold) % (36 - threshold)];
        delta = (delta - threshold) / (36 - threshold);
    }
    out += digits[delta];
}

/// RFC 3492, section 6.3. A label has at most 63 code points, so nothing can overflow.
std::string punycode(const std::vector<char32_t>& label)
{
    std::string out;
    for (const char32_t c : label)
        if (c < 0x80) out += static_cast<char>(c);
    const auto basic = static_cast<std::uint32_t>(out.size());
    std::uint32_t handled = basic;
    if (basic > 0) out += '-';
    char32_t next = 0x80;
    std::uint32_t delta = 0;
    std::uint32_t bias = 72;
    while (handled < label.size()) {
        char32_t least = 0x110000;
        for (const char32_t c : label)
            if (c >= next) least = std::min(least, c);
        delta += static_cast<std::uint32_t>(least - next) * (handled + 1);
        for (const char32_t c : label) {
            if (c < least) ++delta;
            if (c != least) continue;
            appendDelta(out, delta, bias);
            bias = adapt(delta, handled + 1, handled == basic);
            delta = 0;
            ++handled;
        }
        ++delta;
        next = least + 1;
    }
    return out;
}

}  // namespace

std::optional<std::string> asciiDomain(std::string_view domain)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(domain.begin(), domain.end(), isAscii)) return lowerAscii(domain);
    if (!isValidUtf8(domain)) return std::nullopt;
    std::string out;
    for (const std::string_view written : split(domain, '.')) {
        std::vector<char32_t> label = codePointsOf(written);
        if (label.size() > longestLabel) return std::nullopt;
        std::transform(label.begin(), label.end(), label.begin(), lower);
        const bool plain = std::all_of(label.begin(), label.end(), [](char32_t c) { return c < 0x80; });
        const std::string ascii = plain ? asText(label) : "xn--" + punycode(label);
        if (ascii.size() > longestLabel) return std::nullopt;
        if (!out.empty()) out += '.';
        out += ascii;
    }
    return out;
}

}  // namespace tactful::imports
