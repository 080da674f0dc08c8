#include "core/imports/csv_reader.h"

#include "core/base/text.h"

#include <cstring>

namespace tactful::imports {
namespace {

constexpr std::size_t firstBuffer = 256 << 10;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

}  // namespace

CsvReader::CsvReader(TextReader text, const Dialect& dialect, Job& job)
    : m_text(std::move(text)), m_job(&job), m_quote(dialect.quote), m_delimiter(dialect.delimiter),
      m_rowsAreLines(!dialect.sheet.empty()), m_buffer(firstBuffer)
{
    for (const char stop : {m_delimiter, '\n', '\r', '\0'})
        m_stops[static_cast<unsigned char>(stop)] = true;
}

Result<CsvReader> CsvReader::open(const FileSource& source, const Dialect& dialect, Job& job)
{
    auto text = TextReader::open(source, dialect, job);
    if (!text) return text.error();
    CsvReader reader(std::move(*text), dialect, job);
    reader.m_name = source.name();
    if (const Status begun = reader.begin(dialect.headerLine); !begun) return begun.error();
    return reader;
}

Result<CsvReader> CsvReader::ofText(std::string text, const Dialect& dialect, Job& job)
{
    CsvReader reader(TextReader::ofText(std::move(text)), dialect, job);
    if (const Status begun = reader.begin(dialect.headerLine); !begun) return begun.error();
    return reader;
}

Status CsvReader::begin(std::int64_t headerLine)
{
    if (const Status filled = fill(); !filled) return filled;
    if (startsWith({m_buffer.data(), m_filled}, byteOrderMark)) m_begin = byteOrderMark.size();
    const char quote = m_quote;
    if (!m_rowsAreLines) m_quote = '\0';  // what stands above the header is lines, not records
    while (m_line < headerLine && m_begin < m_filled) {
        bool openQuote = false;
        const auto found = findRecord(openQuote);
        if (!found) return found.error();
        if (!*found) break;
        m_begin += m_next;
        m_line += m_lines;
    }
    m_quote = quote;
    return {};
}

/// Puts more text behind the record that has begun, making room for it first.
Status CsvReader::fill()
{
    if (m_job->cancelled()) return Job::cancelledError();
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_filled - m_begin);
        m_filled -= m_begin;
        m_begin = 0;
    }
    if (m_filled == m_buffer.size()) m_buffer.resize(m_buffer.size() * 2);
    while (m_filled < m_buffer.size()) {
        const auto count = m_text.read(m_buffer.data() + m_filled, m_buffer.size() - m_filled);
        if (!count) return count.error();
        if (*count == 0) {
            m_atEnd = true;
            break;
        }
        m_filled += *count;
    }
    m_job->report(m_text.bytesRead());
    return {};
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    for (;;) {
        bool openQuote = false;
        const auto found = findRecord(openQuote);
        if (!found) return found.error();
        if (!*found) return false;
        const bool blank = m_spans.size() == 1 && m_spans[0].begin == m_spans[0].end && !m_spans[0].quoted;
        if (!blank) {
            const bool quoting = m_quote != '\0' && !openQuote;
            record.line = m_line;
            record.openQuote = openQuote;
            record.hadNul = false;
            m_cells.clear();
            for (const Span& cell : m_spans) {
                const std::string_view raw(m_buffer.data() + m_begin + cell.begin, cell.end - cell.begin);
                if (cell.dirty && !record.hadNul) record.hadNul = contains(raw, std::string_view("\0", 1));
                m_cells.push_back(cell.dirty ? clean(cell, quoting) : raw);
            }
            record.cells = m_cells;
        }
        m_begin += m_next;
        m_line += m_lines;
        if (!blank) return true;
    }
}

/// Finds the cells of the record at m_begin, reading on until its end is in the buffer; false at the end.
Result<bool> CsvReader::findRecord(bool& openQuote)
{
    bool quoting = m_quote != '\0';
    openQuote = false;
    for (;;) {
        const bool tooLong = m_filled - m_begin > recordLimit;
        Scan scanned = m_begin == m_filled && !m_atEnd ? Scan::NeedMore : scan(quoting);
        if (scanned == Scan::Record && m_next == 0) return false;
        if (scanned == Scan::Record && m_next <= recordLimit) return true;
        if (scanned == Scan::StrayQuote || (quoting && tooLong)) {
            quoting = false;
            openQuote = true;
            continue;
        }
        if (scanned == Scan::TooWide)
            return refusal("This line has more than 100,000 cells, which no row of a table has.");
        if (scanned == Scan::Record || tooLong)
            return refusal("This line is longer than 16 MB, which no row of a table is.");
        if (const Status filled = fill(); !filled) return filled.error();
    }
}

Error CsvReader::refusal(std::string detail) const
{
    const std::string where = (m_name.empty() ? "" : m_name + ", ") + "line " + groupedNumber(m_line);
    return {ErrorCode::BadFile, std::move(detail) + " Export the table again, as CSV.", where};
}

/// Cuts the text from m_begin into cells up to the first line end outside quotes.
CsvReader::Scan CsvReader::scan(bool quoting)
{
    m_spans.clear();
    m_lines = 0;
    std::size_t at = m_begin;
    if (at == m_filled) {
        m_next = 0;
        return Scan::Record;
    }
    for (;;) {
        Span cell;
        if (quoting && at < m_filled && m_buffer[at] == m_quote) {
            if (const Scan scanned = scanQuoted(at, cell); scanned != Scan::Record) return scanned;
        } else {
            cell.begin = at;
            scanPlain(at, cell);
        }
        if (at == m_filled && !m_atEnd) return Scan::NeedMore;
        cell.begin -= m_begin;
        cell.end -= m_begin;
        m_spans.push_back(cell);
        if (m_spans.size() > cellLimit) return Scan::TooWide;
        if (at < m_filled && m_buffer[at] == m_delimiter) {
            ++at;
            continue;
        }
        const Scan ended = endLine(at);
        m_next = at - m_begin;
        m_lines = m_rowsAreLines ? 1 : m_lines + 1;
        return ended;
    }
}

/// From an opening quote to the delimiter or line end after the cell.
CsvReader::Scan CsvReader::scanQuoted(std::size_t& at, Span& cell)
{
    cell.begin = ++at;
    cell.quoted = true;
    const std::int64_t linesBefore = m_lines;
    for (;; ++at) {
        if (at == m_filled) return m_atEnd ? Scan::StrayQuote : Scan::NeedMore;
        const char c = m_buffer[at];
        if (c == '\n') ++m_lines;
        if (c == '\0') cell.dirty = true;
        if (c == '\r') {
            if (at + 1 == m_filled && !m_atEnd) return Scan::NeedMore;
            if (at + 1 == m_filled || m_buffer[at + 1] != '\n') ++m_lines;
        }
        if (c != m_quote) continue;
        if (at + 1 == m_filled && !m_atEnd) return Scan::NeedMore;
        if (at + 1 == m_filled || m_buffer[at + 1] != m_quote) break;
        cell.dirty = true;
        ++at;
    }
    const std::size_t closing = at++;
    const char after = at < m_filled ? m_buffer[at] : '\n';
    if (after == m_delimiter || after == '\n' || after == '\r') {
        cell.end = closing;
        return Scan::Record;
    }
    // A closing quote with text behind it, lines below its opening one, closes nothing: both are stray.
    if (m_lines > linesBefore) return Scan::StrayQuote;
    cell.dirty = true;
    scanPlain(at, cell);
    return Scan::Record;
}

void CsvReader::scanPlain(std::size_t& at, Span& cell) const
{
    for (;; ++at) {
        while (at < m_filled && !m_stops[static_cast<unsigned char>(m_buffer[at])])
            ++at;
        if (at == m_filled || m_buffer[at] != '\0') break;
        cell.dirty = true;
    }
    cell.end = at;
}

/// Moves over CRLF, LF, CR or the end of the text.
CsvReader::Scan CsvReader::endLine(std::size_t& at) const
{
    if (at == m_filled) return Scan::Record;
    const bool carriageReturn = m_buffer[at] == '\r';
    ++at;
    if (!carriageReturn) return Scan::Record;
    if (at == m_filled && !m_atEnd) return Scan::NeedMore;
    if (at < m_filled && m_buffer[at] == '\n') ++at;
    return Scan::Record;
}

/// Takes quotes and NULs out of a cell, in place.
std::string_view CsvReader::clean(const Span& cell, bool quoting)
{
    char* const begin = m_buffer.data() + m_begin + cell.begin;
    const char* const end = m_buffer.data() + m_begin + cell.end;
    bool inQuotes = quoting && cell.quoted;
    char* out = begin;
    for (const char* in = begin; in != end; ++in) {
        if (*in == '\0') continue;
        if (inQuotes && *in == m_quote) {
            if (in + 1 == end || in[1] != m_quote) {
                inQuotes = false;
                continue;
            }
            ++in;
        }
        *out++ = *in;
    }
    return {begin, static_cast<std::size_t>(out - begin)};
}

}  // namespace tactful::imports
