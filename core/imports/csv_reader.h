#pragma once

#include "core/base/job.h"
#include "core/imports/file_source.h"
#include "core/imports/text_reader.h"

#include <span>
#include <string_view>
#include <vector>

/// \file
/// Cuts a text table into records and cells, with memory that does not grow with the file.
///
/// RFC 4180, and what real files do beside it: any line end (LF, CRLF, CR, mixed); quotes inside unquoted
/// cells are text; text after a closing quote is kept; a quote that is never closed, or that closes in the
/// middle of a cell on a later line, is taken as text, so that it cannot swallow the lines after it. NUL
/// bytes are left out. Blank lines are no records.

namespace tactful::imports {

struct CsvRecord {
    std::int64_t line = 0;  ///< physical line on which the record begins, 1 = first of the file; of a
                            ///< workbook: the row of the sheet
    std::span<const std::string_view>
        cells;               ///< UTF-8, as in the file: not trimmed; valid until the next call
    bool openQuote = false;  ///< a quote on this line is never closed; the line was read without quoting
    bool hadNul = false;     ///< NUL bytes were left out
};

class CsvReader {
public:
    /// A record may be this long, in bytes of UTF-8; a longer line is refused, as it is no line of a table.
    static constexpr std::size_t recordLimit = 16 << 20;
    /// And it may have so many cells.
    static constexpr std::size_t cellLimit = 100'000;

    /// Opens the file and goes to dialect.headerLine: the first record read is the header. Progress is told
    /// in bytes of the phase that the caller began. `job` must outlive the reader.
    /// Of a workbook, dialect.sheet is read as the CSV it would be saved as.
    static Result<CsvReader> open(const FileSource& source, const Dialect& dialect, Job& job);
    /// The same for a text in memory.
    static Result<CsvReader> ofText(std::string text, const Dialect& dialect, Job& job);

    /// Reads the next record; false at the end of the file. BadFile (`where`: "file, line N") for a record
    /// above a limit; Cancelled; Io.
    Result<bool> next(CsvRecord& record);

private:
    struct Span {
        std::size_t begin = 0;  ///< offset from the start of the record
        std::size_t end = 0;
        bool quoted = false;
        bool dirty = false;  ///< quotes or NULs have to be taken out
    };
    enum class Scan { Record, NeedMore, StrayQuote, TooWide };

    CsvReader(TextReader text, const Dialect& dialect, Job& job);
    Status begin(std::int64_t headerLine);
    Status fill();
    Result<bool> findRecord(bool& openQuote);
    Error refusal(std::string detail) const;
    Scan scan(bool quoting);
    Scan scanQuoted(std::size_t& at, Span& cell);
    void scanPlain(std::size_t& at, Span& cell) const;
    Scan endLine(std::size_t& at) const;
    std::string_view clean(const Span& cell, bool quoting);

    TextReader m_text;
    std::string m_name;  ///< of the file, for messages; empty for a text
    Job* m_job;
    char m_quote;
    char m_delimiter;
    bool m_rowsAreLines;     ///< of a sheet: line ends inside cells begin no line
    bool m_stops[256] = {};  ///< bytes at which an unquoted cell has to be looked at
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;   ///< of the record in the buffer
    std::size_t m_filled = 0;  ///< end of the text in the buffer
    bool m_atEnd = false;      ///< there is no more text after the buffer
    std::size_t m_next = 0;    ///< where the record after this one begins, from m_begin
    std::int64_t m_line = 1;
    std::int64_t m_lines = 0;  ///< line ends inside the record, its own included
    std::vector<Span> m_spans;
    std::vector<std::string_view> m_cells;
};

}  // namespace tactful::imports
