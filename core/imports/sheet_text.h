#pragma once

#include "core/imports/xlsx_book.h"
#include "core/imports/xml_pieces.h"

#include <pugixml.hpp>
#include <string>

/// \file
/// A sheet of a workbook as the CSV that it would be saved as, row by row: UTF-8, commas, LF. Line N is row
/// N, but for line ends inside cells, which are in quotes.

namespace tactful::imports {

class SheetText {
public:
    /// As spreadsheet programs have them.
    static constexpr std::int64_t rowLimit = 1'048'576;
    static constexpr std::int64_t columnLimit = 16'384;
    /// Rows are filled up with blanks to the width of the widest before them; there may be so many cells.
    static constexpr std::int64_t cellLimit = 256 << 20;

    static Result<SheetText> open(const FileSource& source, const std::string& sheet, Job& job);

    /// Up to `capacity` bytes; 0 at the end. What a cell shows is what is read: the last result of a formula,
    /// TRUE or FALSE, dates and numbers as numberText() has them. A formula without a result is shown as
    /// itself. BadFile for rows that are no rows of a sheet.
    Result<std::size_t> read(char* buffer, std::size_t capacity);

    /// How far the sheet is read, as a part of the bytes of the workbook.
    std::int64_t bytesRead() const;

private:
    SheetText(XlsxBook book, XlsxBook::Texts texts, XmlPieces rows);
    Status readRow(pugi::xml_node row);
    Status readCells(pugi::xml_node row);
    std::string cellText(pugi::xml_node cell) const;
    Error damaged() const;

    XlsxBook m_book;
    XlsxBook::Texts m_texts;
    XmlPieces m_rows;
    std::int64_t m_fileSize = 0;
    std::int64_t m_sheetSize = 0;
    std::string m_out;
    std::size_t m_at = 0;
    std::int64_t m_row = 0;    ///< the last one that was read
    std::int64_t m_width = 0;  ///< of the widest row so far
    std::int64_t m_cells = 0;
};

}  // namespace tactful::imports
