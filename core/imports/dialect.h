#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// \file
/// How a text table is written down: everything that has to be known before its cells can be read.

namespace tactful::imports {

enum class Encoding {
    Utf8,
    BrokenUtf8,  ///< UTF-8 with a few bytes that are not: they are read as U+FFFD
    Utf16Le,
    Utf16Be,
    Windows1252,
};
std::string_view nameOf(Encoding encoding);

enum class LineEnd { Lf, CrLf, Cr };
std::string_view nameOf(LineEnd lineEnd);

struct Dialect {
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false;
    char delimiter = ',';
    char quote = '"';               ///< '\0': quotes mean nothing in this file
    LineEnd lineEnd = LineEnd::Lf;  ///< of the first line; the reader takes all three everywhere
    std::int64_t headerLine =
        1;  ///< physical line of the column names, 1 = first; what stands above is skipped
    bool separatorLine = false;  ///< the file begins with a line such as "sep=;"
    /// Of a workbook: the sheet that is the table, whose rows are its lines. Empty: the file is a text.
    std::string sheet;
};

}  // namespace tactful::imports
