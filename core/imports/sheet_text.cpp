#include "core/imports/sheet_text.h"

#include "core/base/text.h"
#include "core/imports/xlsx_nodes.h"

#include <algorithm>
#include <cstring>

namespace tactful::imports {
namespace {

constexpr std::size_t piece = 64 << 10;

/// The column in a name such as "AB12", 1 = A; 0 if it is none.
std::int64_t columnIn(std::string_view name)
{
    std::int64_t column = 0;
    for (const char c : name) {
        if (c >= '0' && c <= '9') break;
        if (c < 'A' || c > 'Z' || column > SheetText::columnLimit) return 0;
        column = column * 26 + (c - 'A' + 1);
    }
    return column;
}

void addCell(std::string& out, std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text)
        out += c == '"' ? std::string_view("\"\"") : std::string_view(&c, 1);
    out += '"';
}

}  // namespace

SheetText::SheetText(XlsxBook book, XlsxBook::Texts texts, XmlPieces rows)
    : m_book(std::move(book)), m_texts(std::move(texts)), m_rows(std::move(rows))
{
}

Result<SheetText> SheetText::open(const FileSource& source, const std::string& sheet, Job& job)
{
    auto book = XlsxBook::open(source);
    if (!book) return book.error();
    const auto found = book->sheetNamed(sheet);
    if (!found) return found.error();
    auto bytes = book->read(*found);
    if (!bytes) return bytes.error();
    const std::int64_t size = bytes->size();
    auto texts = book->readTexts(job);
    if (!texts) return texts.error();
    SheetText text(std::move(*book), std::move(*texts), XmlPieces(std::move(*bytes), "row", source.name()));
    text.m_fileSize = source.size();
    text.m_sheetSize = size;
    return text;
}

Error SheetText::damaged() const
{
    return {ErrorCode::BadFile,
            "The workbook is damaged after row " + groupedNumber(m_row) +
                ". Open it in your spreadsheet program, save it again and import that file.",
            m_book.name()};
}

std::int64_t SheetText::bytesRead() const
{
    if (m_sheetSize == 0) return m_fileSize;
    const double share = static_cast<double>(m_rows.bytesRead()) / static_cast<double>(m_sheetSize);
    return static_cast<std::int64_t>(share * static_cast<double>(m_fileSize));
}

Result<std::size_t> SheetText::read(char* buffer, std::size_t capacity)
{
    if (m_at == m_out.size()) {
        m_out.clear();
        m_at = 0;
        pugi::xml_document document;
        std::span<char> row;
        while (m_out.size() < piece) {
            const auto more = m_rows.next(row);
            if (!more) return more.error();
            if (!*more) break;
            if (!document.load_buffer_inplace(row.data(), row.size(), xlsxParsing, pugi::encoding_utf8))
                return damaged();
            if (const Status read = readRow(document.document_element()); !read) return read.error();
        }
    }
    const std::size_t count = std::min(capacity, m_out.size() - m_at);
    std::memcpy(buffer, m_out.data() + m_at, count);
    m_at += count;
    return count;
}

Status SheetText::readRow(pugi::xml_node row)
{
    const std::string_view name = attributeNamed(row, "r");
    const auto number = name.empty() ? m_row + 1 : parseInteger(name).value_or(0);
    if (number <= m_row || number > rowLimit) return damaged();
    m_out.append(static_cast<std::size_t>(number - m_row - 1), '\n');
    m_row = number;
    if (const Status read = readCells(row); !read) return read;
    m_out += '\n';
    return {};
}

Status SheetText::readCells(pugi::xml_node row)
{
    std::int64_t seen = 0;
    std::int64_t column = 0;  // the last one that shows something
    for (const pugi::xml_node cell : row.children()) {
        if (!isNamed(cell, "c")) continue;
        const std::string_view name = attributeNamed(cell, "r");
        const std::int64_t next = name.empty() ? seen + 1 : columnIn(name);
        if (next <= seen || next > columnLimit) return damaged();
        seen = next;
        const std::string text = cellText(cell);
        if (!isValidUtf8(text)) return damaged();
        if (text.empty()) continue;
        m_out.append(static_cast<std::size_t>(next - std::max<std::int64_t>(column, 1)), ',');
        addCell(m_out, text);
        column = next;
    }
    if (column == 0) return {};  // a row that shows nothing is a blank line
    m_width = std::max(m_width, column);
    m_out.append(static_cast<std::size_t>(m_width - column), ',');
    m_cells += m_width;
    if (m_cells > cellLimit)
        return Error{ErrorCode::BadFile,
                     "The sheet has far more cells than a table of a shop. Save the table as CSV and import "
                     "that file.",
                     m_book.name()};
    return {};
}

std::string SheetText::cellText(pugi::xml_node cell) const
{
    const std::string_view type = attributeNamed(cell, "t");
    if (type == "inlineStr") return richText(childNamed(cell, "is"));
    const pugi::xml_node node = childNamed(cell, "v");
    std::string value;
    for (const pugi::xml_node part : node.children())
        value += part.value();
    if (!node) {
        const pugi::xml_node formula = childNamed(cell, "f");
        return formula && *formula.child_value() ? std::string("=") + formula.child_value() : std::string();
    }
    if (type == "s") {
        const auto number = parseInteger(trim(value));
        const bool known = number && *number >= 0 && static_cast<std::size_t>(*number) < m_texts.count();
        // A number beyond the table of texts would be a text that is lost, so it is shown.
        return known ? std::string(m_texts.at(static_cast<std::size_t>(*number))) : "#TEXT " + value;
    }
    if (type == "b") return trim(value) == "1" ? "TRUE" : "FALSE";
    if (!type.empty() && type != "n") return value;
    const auto style = parseInteger(attributeNamed(cell, "s")).value_or(0);
    return numberText(value, m_book.look(static_cast<std::size_t>(std::max<std::int64_t>(style, 0))),
                      m_book.datesFrom1904());
}

}  // namespace tactful::imports
