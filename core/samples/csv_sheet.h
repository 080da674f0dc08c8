#pragma once

#include "core/base/file.h"
#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// A CSV file (RFC 4180) being written record by record; nothing is to be seen before commit().

namespace tactful::samples {

using Record = std::vector<std::string>;

/// Index of a column by its name, found while compiling: a misspelt name does not compile.
template <std::size_t count>
consteval std::size_t columnIn(const std::array<std::string_view, count>& header, std::string_view name)
{
    for (std::size_t i = 0; i < count; ++i)
        if (header[i] == name) return i;
    throw "no such column";
}

struct CsvStyle {
    std::string_view lineEnd = "\n";  ///< between records; a line break inside a cell stays "\n"
    bool byteOrderMark = false;
};

class CsvSheet {
public:
    static Result<CsvSheet> create(const Path& path, CsvStyle style);

    /// Cells are quoted only where they must be. A record may have any number of cells.
    Status write(const Record& record);
    Status commit();

    const Path& path() const { return m_path; }
    std::int64_t records() const { return m_records; }  ///< the header is one

private:
    CsvSheet(AtomicFile file, Path path, CsvStyle style);
    Status flush();

    AtomicFile m_file;
    Path m_path;
    CsvStyle m_style;
    std::string m_pending;
    std::int64_t m_records = 0;
};

template <std::size_t count>
Record headerRecord(const std::array<std::string_view, count>& header)
{
    return Record(header.begin(), header.end());
}

}  // namespace tactful::samples
