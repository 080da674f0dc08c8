#include "core/base/byte_search.h"

#include "core/base/digest.h"

#include <algorithm>
#include <cstring>

namespace tactful {
namespace {

constexpr std::size_t pieceBytes = 1 << 20;
constexpr std::size_t startBits = 20;

std::uint32_t startOf(const char* bytes)
{
    std::uint32_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

std::size_t bucketOf(std::uint32_t word)
{
    return (word * 2654435761U) >> (32 - startBits);
}

using CodePoints = std::vector<std::uint32_t>;

/// What is no UTF-8 becomes nothing: such a text is looked for as its bytes alone.
CodePoints codePointsOf(std::string_view utf8)
{
    CodePoints points;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto first = static_cast<std::uint8_t>(utf8[i]);
        const std::size_t length = first < 0x80    ? 1
                                   : first >= 0xf0 ? 4
                                   : first >= 0xe0 ? 3
                                   : first >= 0xc2 ? 2
                                                   : 0;
        if (length == 0 || i + length > utf8.size()) return {};
        std::uint32_t point = length == 1 ? first : first & (0x7fU >> length);
        for (std::size_t k = 1; k < length; ++k)
            point = point << 6 | (static_cast<std::uint8_t>(utf8[i + k]) & 0x3fU);
        points.push_back(point);
        i += length;
    }
    return points;
}

std::string utf16(const CodePoints& points, bool bigEndian)
{
    std::string bytes;
    const auto add = [&](std::uint32_t unit) {
        const char low = static_cast<char>(unit & 0xffU);
        const char high = static_cast<char>(unit >> 8 & 0xffU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    };
    for (const std::uint32_t point : points)
        if (point < 0x10000) {
            add(point);
        } else {
            add(0xd800U + ((point - 0x10000U) >> 10));
            add(0xdc00U + ((point - 0x10000U) & 0x3ffU));
        }
    return bytes;
}

std::string latin1(const CodePoints& points)
{
    std::string bytes;
    for (const std::uint32_t point : points) {
        if (point > 0xff) return {};
        bytes += static_cast<char>(point);
    }
    return bytes;
}

constexpr std::string_view smallDigits = "0123456789abcdef";
constexpr std::string_view capitalDigits = "0123456789ABCDEF";

std::string jsonEscaped(const CodePoints& points)
{
    std::string text;
    for (const std::uint32_t point : points) {
        if (point >= 0x80 && point < 0x10000) {
            text += "\\u";
            for (int shift = 12; shift >= 0; shift -= 4)
                text += smallDigits[point >> shift & 0xfU];
        } else if (point < 0x80) {
            if (point == '"' || point == '\\') text += '\\';
            text += static_cast<char>(point);
        } else {
            return {};
        }
    }
    return text;
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

/// %E9 or =E9 for every byte that is not plain.
std::string escaped(std::string_view text, char mark, std::string_view digits, std::string_view alsoPlain)
{
    std::string out;
    for (const char c : text)
        if (isPlain(c) || alsoPlain.find(c) != std::string_view::npos) {
            out += c;
        } else {
            const auto byte = static_cast<std::uint8_t>(c);
            out += mark;
            out += digits[byte >> 4];
            out += digits[byte & 0xfU];
        }
    return out;
}

/// The characters of base 64 that depend on the text alone when `before` other bytes come before it.
std::string base64(std::string_view text, std::size_t before)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string padded = std::string(before, '\0') + std::string(text);
    std::string out;
    std::size_t bit = (before * 8 + 5) / 6 * 6;  // the first character without a bit of what comes before
    for (; bit + 6 <= padded.size() * 8; bit += 6) {
        const std::size_t byte = bit / 8;
        const unsigned pair = static_cast<std::uint8_t>(padded[byte]) << 8U |
                              (byte + 1 < padded.size() ? static_cast<std::uint8_t>(padded[byte + 1]) : 0U);
        out += letters[pair >> (10 - bit % 8) & 63U];
    }
    return out;
}

std::string changedCase(std::string_view text, char from, char to, int by)
{
    std::string out(text);
    for (char& c : out)
        if (c >= from && c <= to) c = static_cast<char>(c + by);
    return out;
}

}  // namespace

ByteSearch::ByteSearch(const std::vector<std::string>& needles) : m_mayStart(std::size_t{1} << startBits)
{
    for (const std::string& needle : needles) {
        if (needle.size() < shortestNeedle) continue;
        const std::uint32_t start = startOf(needle.data());
        m_byStart.emplace(start, m_needles.size());
        m_mayStart[bucketOf(start)] = true;
        m_needles.push_back(needle);
        m_longest = std::max(m_longest, needle.size());
    }
}

bool ByteSearch::isIn(std::string_view bytes) const
{
    for (std::size_t at = 0; at + shortestNeedle <= bytes.size(); ++at) {
        const std::uint32_t start = startOf(bytes.data() + at);
        if (!m_mayStart[bucketOf(start)]) continue;
        const auto [begin, end] = m_byStart.equal_range(start);
        for (auto found = begin; found != end; ++found)
            if (bytes.substr(at).starts_with(m_needles[found->second])) return true;
    }
    return false;
}

Result<bool> ByteSearch::isInFile(const Path& file, std::int64_t& read) const
{
    auto reader = FileReader::open(file);
    if (!reader) return reader.error();
    std::string piece;
    std::vector<char> more(pieceBytes);
    for (;;) {
        const auto got = reader->read(more.data(), more.size());
        if (!got) return got.error();
        if (*got == 0) return false;
        read += static_cast<std::int64_t>(*got);
        piece.append(more.data(), *got);
        if (isIn(piece)) return true;
        // What a needle across the border may begin with.
        if (piece.size() > m_longest) piece.erase(0, piece.size() - m_longest);
    }
}

std::vector<std::string> encodingsOf(std::string_view utf8)
{
    const CodePoints points = codePointsOf(utf8);
    const auto bytes = std::span(reinterpret_cast<const std::uint8_t*>(utf8.data()), utf8.size());
    const std::string digits = hex(bytes);
    std::vector<std::string> all{std::string(utf8),
                                 changedCase(utf8, 'A', 'Z', 'a' - 'A'),
                                 changedCase(utf8, 'a', 'z', 'A' - 'a'),
                                 utf16(points, false),
                                 utf16(points, true),
                                 latin1(points),
                                 digits,
                                 changedCase(digits, 'a', 'z', 'A' - 'a'),
                                 jsonEscaped(points),
                                 escaped(utf8, '%', capitalDigits, ""),
                                 escaped(utf8, '%', capitalDigits, "@"),
                                 escaped(utf8, '%', smallDigits, ""),
                                 escaped(utf8, '=', capitalDigits, " @!\"#$%&'()*+,/:;<>?[\\]^`{|}")};
    for (std::size_t before = 0; before < 3; ++before)
        all.push_back(base64(utf8, before));
    std::erase_if(all, [](const std::string& each) { return each.size() < ByteSearch::shortestNeedle; });
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

}  // namespace tactful
