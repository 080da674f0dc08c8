#include "core/imports/text_reader.h"

#include "core/base/text.h"
#include "core/imports/sheet_text.h"

#include <algorithm>
#include <cstring>

namespace tactful::imports {
namespace {

constexpr std::size_t rawPiece = 64 << 10;
constexpr char32_t replacement = 0xfffd;

/// Decodes whole characters of `raw` into `text`; \return the bytes used. At the end of the file half a
/// character becomes U+FFFD.
std::size_t decodeUtf16(std::string_view raw, bool bigEndian, bool atEnd, std::string& text)
{
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(raw[at]);
        const auto second = static_cast<unsigned char>(raw[at + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::size_t at = 0;
    while (at + 2 <= raw.size()) {
        const char32_t high = unit(at);
        if (high < 0xd800 || high >= 0xe000) {
            appendUtf8(text, high);
            at += 2;
            continue;
        }
        if (at + 4 > raw.size() && !atEnd) break;
        const char32_t low = at + 4 <= raw.size() ? unit(at + 2) : 0;
        const bool pair = high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
        appendUtf8(text, pair ? 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) : replacement);
        at += pair ? 4 : 2;
    }
    if (atEnd && at < raw.size()) {
        appendUtf8(text, replacement);
        at = raw.size();
    }
    return at;
}

/// The bytes that a UTF-8 character with this first byte has; 1 for a byte that cannot be first.
std::size_t utf8Length(unsigned char lead)
{
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

std::size_t decodeBrokenUtf8(std::string_view raw, bool atEnd, std::string& text)
{
    std::size_t at = 0;
    while (at < raw.size()) {
        const auto lead = static_cast<unsigned char>(raw[at]);
        const std::size_t length = lead < 0x80 ? 1 : utf8Length(lead);
        if (at + length > raw.size() && !atEnd) break;
        const std::string_view character = raw.substr(at, length);
        if (lead < 0x80 || (length > 1 && isValidUtf8(character))) {
            text += character;
            at += character.size();
        } else {
            appendUtf8(text, replacement);
            ++at;
        }
    }
    return at;
}

}  // namespace

Result<TextReader> TextReader::open(const FileSource& source, const Dialect& dialect, Job& job)
{
    TextReader reader;
    if (!dialect.sheet.empty()) {
        auto sheet = SheetText::open(source, dialect.sheet, job);
        if (!sheet) return sheet.error();
        reader.m_sheet = std::make_shared<SheetText>(std::move(*sheet));
        reader.m_size = source.size();
        return reader;
    }
    auto file = source.open();
    if (!file) return file.error();
    reader.m_size = file->size();
    reader.m_file = std::move(*file);
    reader.m_encoding = dialect.encoding;
    return reader;
}

TextReader TextReader::ofText(std::string text)
{
    TextReader reader;
    reader.m_size = static_cast<std::int64_t>(text.size());
    reader.m_bytesRead = reader.m_size;
    reader.m_text = std::move(text);
    reader.m_ended = true;
    return reader;
}

std::int64_t TextReader::bytesRead() const
{
    return m_sheet ? m_sheet->bytesRead() : m_bytesRead;
}

Result<std::size_t> TextReader::read(char* buffer, std::size_t capacity)
{
    if (m_sheet) return m_sheet->read(buffer, capacity);
    if (m_file && m_encoding == Encoding::Utf8) {
        auto count = m_file->read(buffer, capacity);
        if (count) m_bytesRead += static_cast<std::int64_t>(*count);
        return count;
    }
    while (m_at == m_text.size() && !m_ended) {
        const Status decoded = decodeMore();
        if (!decoded) return decoded.error();
    }
    const std::size_t count = std::min(capacity, m_text.size() - m_at);
    std::memcpy(buffer, m_text.data() + m_at, count);
    m_at += count;
    return count;
}

Status TextReader::decodeMore()
{
    m_text.clear();
    m_at = 0;
    const std::size_t kept = m_raw.size();
    m_raw.resize(kept + rawPiece);
    const auto count = m_file->read(m_raw.data() + kept, rawPiece);
    if (!count) return count.error();
    m_raw.resize(kept + *count);
    m_bytesRead += static_cast<std::int64_t>(*count);
    m_ended = *count == 0;
    std::size_t used = m_raw.size();
    if (m_encoding == Encoding::Windows1252)
        m_text = utf8FromWindows1252(m_raw);
    else if (m_encoding == Encoding::BrokenUtf8)
        used = decodeBrokenUtf8(m_raw, m_ended, m_text);
    else
        used = decodeUtf16(m_raw, m_encoding == Encoding::Utf16Be, m_ended, m_text);
    m_raw.erase(0, used);
    return {};
}

}  // namespace tactful::imports
