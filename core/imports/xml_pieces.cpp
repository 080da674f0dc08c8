#include "core/imports/xml_pieces.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>

namespace tactful::imports {
namespace {

constexpr std::size_t firstBuffer = 256 << 10;
constexpr std::string_view commentStart = "<!--";
constexpr std::string_view cdataStart = "<![CDATA[";

/// The name in "<x:row r=…>" or "</x:row>", prefix included.
std::string_view tagName(std::string_view markup)
{
    const std::size_t begin = startsWith(markup, "</") ? 2 : 1;
    return markup.substr(begin, markup.find_first_of(" \t\r\n/>", begin) - begin);
}

}  // namespace

std::string_view localName(std::string_view qualified)
{
    const std::size_t colon = qualified.find(':');
    return colon == std::string_view::npos ? qualified : qualified.substr(colon + 1);
}

Error declaresEntities(const std::string& file)
{
    return {ErrorCode::BadFile,
            "This workbook declares entities of its own, which no spreadsheet program does. It was not read. "
            "Save the table as CSV and import that file, if you trust it.",
            file};
}

XmlPieces::XmlPieces(FileReader bytes, std::string element, std::string name)
    : m_bytes(std::move(bytes)), m_element(std::move(element)), m_name(std::move(name)), m_buffer(firstBuffer)
{
}

Error XmlPieces::damaged() const
{
    return {
        ErrorCode::BadFile,
        "The workbook is damaged: a part of it is no whole XML. Open it in your spreadsheet program, save "
        "it again and import that file.",
        m_name};
}

Status XmlPieces::fill()
{
    if (m_filled - m_begin > pieceLimit)
        return Error{
            ErrorCode::BadFile,
            "A row of this workbook is longer than 16 MB, which no row of a table is. Save the table "
            "as CSV and import that file.",
            m_name};
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_filled - m_begin);
        m_filled -= m_begin;
        m_at -= m_begin;
        m_begin = 0;
    }
    if (m_filled == m_buffer.size()) m_buffer.resize(m_buffer.size() * 2);
    const auto count = m_bytes.read(m_buffer.data() + m_filled, m_buffer.size() - m_filled);
    if (!count) return count.error();
    m_filled += *count;
    m_bytesRead += static_cast<std::int64_t>(*count);
    m_atEnd = *count == 0;
    return {};
}

/// Where the markup that begins at m_at ends; npos if its end is not in the buffer.
std::size_t XmlPieces::markupEnd() const
{
    const std::string_view text(m_buffer.data() + m_at, m_filled - m_at);
    if (text.size() < cdataStart.size() && !m_atEnd) return std::string_view::npos;
    const auto after = [&](std::string_view end, std::size_t from) {
        const std::size_t found = text.find(end, from);
        return found == std::string_view::npos ? found : m_at + found + end.size();
    };
    if (startsWith(text, commentStart)) return after("-->", commentStart.size());
    if (startsWith(text, cdataStart)) return after("]]>", cdataStart.size());
    if (startsWith(text, "<?")) return after("?>", 2);
    char quote = '\0';
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (quote != '\0') {
            if (text[i] == quote) quote = '\0';
        } else if (text[i] == '"' || text[i] == '\'') {
            quote = text[i];
        } else if (text[i] == '>') {
            return m_at + i + 1;
        }
    }
    return std::string_view::npos;
}

/// "<?xml … encoding="UTF-8"?>" and other instructions to programs.
Status XmlPieces::checkInstruction(std::string_view markup) const
{
    const std::size_t said = markup.find("encoding=");
    if (!startsWith(markup, "<?xml ") || said == std::string_view::npos) return {};
    const std::string_view encoding = markup.substr(said + std::strlen("encoding=") + 1);
    const std::string name = lowerAscii(encoding.substr(0, encoding.find_first_of("'\"")));
    if (name == "utf-8" || name == "us-ascii") return {};
    return damaged();
}

Result<bool> XmlPieces::next(std::span<char>& piece)
{
    m_begin = m_at;
    bool inside = false;
    for (;;) {
        const auto* const open =
            static_cast<const char*>(std::memchr(m_buffer.data() + m_at, '<', m_filled - m_at));
        m_at = open ? static_cast<std::size_t>(open - m_buffer.data()) : m_filled;
        if (!inside) m_begin = m_at;
        const std::size_t end = open ? markupEnd() : std::string_view::npos;
        if (end == std::string_view::npos) {
            if (m_atEnd && (open || inside || !m_rootClosed)) return damaged();
            if (m_atEnd) return false;
            if (const Status filled = fill(); !filled) return filled.error();
            continue;
        }
        const std::string_view markup(m_buffer.data() + m_at, end - m_at);
        m_at = end;
        if (startsWith(markup, commentStart) || startsWith(markup, cdataStart)) continue;
        if (startsWith(markup, "<!")) return declaresEntities(m_name);
        if (startsWith(markup, "<?")) {
            if (const Status fine = checkInstruction(markup); !fine) return fine.error();
            continue;
        }
        const std::string_view tag = tagName(markup);
        const bool closing = startsWith(markup, "</");
        const bool alone = !closing && markup[markup.size() - 2] == '/';
        if (m_root.empty()) m_root = tag;
        m_rootClosed = m_rootClosed || ((closing || alone) && tag == m_root);
        if (localName(tag) != m_element) continue;
        if (inside != closing) return damaged();
        inside = !closing && !alone;
        if (inside) continue;
        piece = {m_buffer.data() + m_begin, m_at - m_begin};
        if (!isValidUtf8({piece.data(), piece.size()})) return damaged();
        return true;
    }
}

}  // namespace tactful::imports
