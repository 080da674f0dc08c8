#include "core/exports/csv_writer.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tactful::exports {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

bool isPlainNumber(std::string_view text)
{
    if (!text.empty() && (text[0] == '+' || text[0] == '-')) text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? "0" : text.substr(point + 1);
    return !whole.empty() && !part.empty() && std::all_of(whole.begin(), whole.end(), isDigit) &&
           std::all_of(part.begin(), part.end(), isDigit);
}

/// Without brackets, quotes, blanks and operators there is nothing that a spreadsheet could run.
bool isHarmlessAddress(std::string_view text)
{
    if (text.empty() || (text[0] != '+' && text[0] != '-')) return false;
    const auto fine = [](char letter) {
        return isDigit(letter) || isLetter(letter) || contains("+-._@", std::string_view(&letter, 1));
    };
    return std::count(text.begin(), text.end(), '@') == 1 && std::all_of(text.begin(), text.end(), fine);
}

void appendCell(std::string& line, std::string_view cell)
{
    const std::string text = withoutFormula(cell);
    if (text.find_first_of("\",\r\n") == std::string::npos && text == trim(text)) {
        line += text;
        return;
    }
    line += '"';
    for (const char letter : text) {
        if (letter == '"') line += '"';
        line += letter;
    }
    line += '"';
}

Status checkHeader(std::span<const std::string> header)
{
    if (header.empty()) return Error{ErrorCode::BadInput, "A list needs at least one column."};
    if (startsWith(header[0], "ID"))
        return Error{ErrorCode::BadInput,
                     "The first column may not begin with \"ID\": Excel takes such a file for another format "
                     "and calls it broken.",
                     header[0]};
    std::set<std::string> seen;
    for (const std::string& name : header) {
        if (trim(name).empty()) return Error{ErrorCode::BadInput, "A column of the list has no name."};
        if (!seen.insert(lowerAscii(name)).second)
            return Error{ErrorCode::BadInput, "Two columns of the list have the same name.", name};
    }
    return {};
}

}  // namespace

bool looksLikeFormula(std::string_view cell)
{
    if (cell.empty() || !contains("=+-@\t\r", cell.substr(0, 1))) return false;
    return !isPlainNumber(cell) && !isHarmlessAddress(cell);
}

std::string withoutFormula(std::string_view cell)
{
    return looksLikeFormula(cell) ? "'" + std::string(cell) : std::string(cell);
}

CsvWriter::CsvWriter(AtomicFile file, Path path, std::size_t columns)
    : m_file(std::move(file)), m_path(std::move(path)), m_columns(columns)
{
}

Result<CsvWriter> CsvWriter::create(const Path& file, std::span<const std::string> header, CsvOptions options)
{
    if (auto ok = checkHeader(header); !ok) return ok.error();
    auto opened = AtomicFile::create(file);
    if (!opened) return opened.error();
    CsvWriter writer(*std::move(opened), file, header.size());
    if (options.byteOrderMark) writer.m_line = byteOrderMark;
    if (auto ok = writer.put(header); !ok) return ok.error();
    return writer;
}

Status CsvWriter::row(std::span<const std::string> cells)
{
    const std::string name = utf8Path(m_path.filename());
    if (cells.size() != m_columns)
        return Error{ErrorCode::BadInput,
                     "Row " + std::to_string(m_rows + 1) + " is not as wide as the header.", name};
    if (!std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return isValidUtf8(cell); }))
        return Error{ErrorCode::BadInput,
                     "Row " + std::to_string(m_rows + 1) + " holds text that is not UTF-8.", name};
    if (auto ok = put(cells); !ok) return ok;
    ++m_rows;
    return {};
}

Status CsvWriter::put(std::span<const std::string> cells)
{
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (column > 0) m_line += ',';
        appendCell(m_line, cells[column]);
    }
    // A lone empty cell would be an empty line, which many readers skip.
    if (cells.size() == 1 && cells[0].empty()) m_line += "\"\"";
    m_line += "\r\n";
    m_digester.add(m_line);
    m_bytes += static_cast<std::int64_t>(m_line.size());
    const Status written = m_file.write(m_line);
    m_line.clear();
    return written;
}

Result<WrittenFile> CsvWriter::finish()
{
    if (auto ok = m_file.commit(); !ok) return ok.error();
    return WrittenFile{utf8Path(m_path.filename()), m_bytes, m_rows, m_digester.finish()};
}

std::int64_t countCsvRecords(std::string_view text)
{
    std::int64_t records = 0;
    bool quoted = false;
    bool begun = false;
    for (const char letter : text) {
        if (letter == '"') quoted = !quoted;
        if (letter == '\n' && !quoted) {
            ++records;
            begun = false;
        } else {
            begun = true;
        }
    }
    return records + (begun ? 1 : 0);
}

}  // namespace tactful::exports
