#include "core/imports/plain_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace tactful::imports {
namespace {

struct Reference {
    std::string_view name;
    char32_t character;
};

/// Those that product descriptions use; the rest stays as written.
constexpr std::array<Reference, 38> references{
    {{"amp", '&'},      {"lt", '<'},       {"gt", '>'},       {"quot", '"'},      {"apos", '\''},
     {"nbsp", ' '},     {"copy", 0xa9},    {"reg", 0xae},     {"trade", 0x2122},  {"deg", 0xb0},
     {"frac12", 0xbd},  {"frac14", 0xbc},  {"times", 0xd7},   {"euro", 0x20ac},   {"pound", 0xa3},
     {"cent", 0xa2},    {"ndash", 0x2013}, {"mdash", 0x2014}, {"hellip", 0x2026}, {"bull", 0x2022},
     {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201c}, {"rdquo", 0x201d},  {"laquo", 0xab},
     {"raquo", 0xbb},   {"eacute", 0xe9},  {"egrave", 0xe8},  {"agrave", 0xe0},   {"ccedil", 0xe7},
     {"ouml", 0xf6},    {"uuml", 0xfc},    {"auml", 0xe4},    {"Ouml", 0xd6},     {"Uuml", 0xdc},
     {"Auml", 0xc4},    {"szlig", 0xdf},   {"ntilde", 0xf1}}};

/// Elements whose start and end break the line.
constexpr std::array<std::string_view, 20> blocks{"p",     "br", "div",   "li", "ul",         "ol",     "tr",
                                                  "table", "h1", "h2",    "h3", "h4",         "h5",     "h6",
                                                  "hr",    "dt", "tbody", "dd", "blockquote", "section"};

class PlainTextWriter {
public:
    void breakLine() { m_break = true; }
    void character(char32_t c)
    {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xa0) {
            m_blank = true;
            return;
        }
        separate();
        appendUtf8(m_text, c);
    }
    /// A byte of UTF-8 that is no blank.
    void byte(char c)
    {
        const bool startsCharacter = (static_cast<unsigned char>(c) & 0xc0) != 0x80;
        if (startsCharacter) separate();
        m_text += c;
    }
    std::string finish() { return std::move(m_text); }

private:
    void separate()
    {
        if (!m_text.empty() && (m_break || m_blank)) m_text += m_break ? '\n' : ' ';
        m_break = m_blank = false;
    }

    std::string m_text;
    bool m_blank = false;
    bool m_break = false;
};

/// The character that "&name;" or "&#233;" at the start of `text` stands for, and its length; 0 if none.
std::size_t readReference(std::string_view text, char32_t& character)
{
    const std::size_t end = text.find(';');
    if (end == std::string_view::npos || end > 10 || end < 2) return 0;
    const std::string_view name = text.substr(1, end - 1);
    for (const Reference& reference : references) {
        if (reference.name != name) continue;
        character = reference.character;
        return end + 1;
    }
    if (name[0] != '#' || name.size() < 2) return 0;
    const bool hex = name[1] == 'x' || name[1] == 'X';
    char32_t value = 0;
    for (const char c : name.substr(hex ? 2 : 1)) {
        const int digit = c >= '0' && c <= '9'          ? c - '0'
                          : hex && c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : hex && c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                        : -1;
        if (digit < 0) return 0;
        value = value * (hex ? 16 : 10) + static_cast<char32_t>(digit);
        if (value > 0x10ffff) return 0;
    }
    const bool usable = value > 0 && (value < 0xd800 || value >= 0xe000);
    character = usable ? value : 0xfffd;
    return end + 1;
}

/// The name of the element of a tag such as "</p>" or "<br/>", in lower case.
std::string elementName(std::string_view tag)
{
    tag.remove_prefix(startsWith(tag, "</") ? 2 : 1);
    return lowerAscii(tag.substr(0, tag.find_first_of(" \t\r\n/>")));
}

/// Where the tag, comment, script or style at `at` is over.
std::size_t skipTag(std::string_view html, std::size_t at, const std::string& element)
{
    if (startsWith(html.substr(at), "<!--")) {
        const std::size_t end = html.find("-->", at);
        return end == std::string_view::npos ? html.size() : end + 3;
    }
    std::size_t end = html.find('>', at);
    if ((element == "script" || element == "style") && end != std::string_view::npos && html[at + 1] != '/') {
        const std::size_t closing = html.find("</", end);
        end = closing == std::string_view::npos ? closing : html.find('>', closing);
    }
    return end == std::string_view::npos ? html.size() : end + 1;
}

bool startsTag(std::string_view rest)
{
    if (rest.size() < 3 || rest[0] != '<') return false;
    const char c = rest[1] == '/' ? rest[2] : rest[1];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '!';
}

}  // namespace

std::string plainText(std::string_view html)
{
    if (html.find_first_of("<&") == std::string_view::npos) return std::string(trim(html));
    PlainTextWriter writer;
    for (std::size_t at = 0; at < html.size();) {
        if (startsTag(html.substr(at))) {
            const std::string element = elementName(html.substr(at));
            if (std::find(blocks.begin(), blocks.end(), element) != blocks.end()) writer.breakLine();
            at = skipTag(html, at, element);
            continue;
        }
        char32_t character = 0;
        const std::size_t length = html[at] == '&' ? readReference(html.substr(at), character) : 0;
        if (length > 0) {
            writer.character(character);
            at += length;
        } else {
            const char c = html[at++];
            if (static_cast<unsigned char>(c) <= ' ')
                writer.character(' ');
            else
                writer.byte(c);
        }
    }
    return writer.finish();
}

}  // namespace tactful::imports
