#pragma once

#include "core/base/digest.h"
#include "core/base/file.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// CSV files that every program reads alike: RFC 4180, UTF-8, comma, CRLF, a header, all rows equally wide.

namespace tactful::exports {

struct CsvOptions {
    bool byteOrderMark = false;  ///< for files that people open in Excel
};

/// What was written, to be compared with what is read back.
struct WrittenFile {
    std::string name;
    std::int64_t bytes = 0;
    std::int64_t rows = 0;  ///< without the header; 0 for files that are no tables
    Digest digest{};
};

/// Writes one file, a row at a time; nothing is to be seen under its name before finish().
class CsvWriter {
public:
    /// BadInput if there is no column, a column is named twice or has no name, or the first begins with "ID"
    /// (Excel takes such a file for SYLK and calls it broken).
    static Result<CsvWriter> create(const Path& file, std::span<const std::string> header,
                                    CsvOptions options = {});

    /// BadInput if the row is not as wide as the header or is not UTF-8.
    Status row(std::span<const std::string> cells);
    Result<WrittenFile> finish();

    std::int64_t rows() const { return m_rows; }

private:
    CsvWriter(AtomicFile file, Path path, std::size_t columns);
    Status put(std::span<const std::string> cells);

    AtomicFile m_file;
    Path m_path;
    std::size_t m_columns;
    std::int64_t m_rows = 0;
    std::int64_t m_bytes = 0;
    Digester m_digester;
    std::string m_line;
};

/// The cell as a spreadsheet shows it without computing: with ' before = + - @ TAB or CR. Plain numbers
/// ("-3.50") and plain e-mail addresses that begin with + or - cannot compute anything and stay as they are.
std::string withoutFormula(std::string_view cell);
bool looksLikeFormula(std::string_view cell);

/// How many records a CSV text has, its header included; a line break inside quotes ends none.
std::int64_t countCsvRecords(std::string_view text);

}  // namespace tactful::exports
