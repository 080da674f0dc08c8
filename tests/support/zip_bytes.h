#pragma once

#include <string>
#include <vector>

/// \file
/// Archives and workbooks as bytes, written by hand, so that a test can also write bad ones.

namespace tactful::tests {

struct ZipEntry {
    std::string name;
    std::string bytes;
    bool packed = false;  ///< else stored as it is
};

std::string zipOf(const std::vector<ZipEntry>& files);

struct SheetXml {
    std::string name;
    std::string rows;   ///< what stands between <sheetData> and its end
    std::string state;  ///< such as "hidden"; empty: to be seen
};

struct WorkbookXml {
    std::vector<SheetXml> sheets;
    std::string texts;   ///< <si> elements
    std::string styles;  ///< what stands between <styleSheet> and its end
    bool from1904 = false;
};

/// The files of which a workbook is made, for a test to change.
std::vector<ZipEntry> partsOf(const WorkbookXml& book);
std::string workbookOf(const WorkbookXml& book);
/// A workbook of one sheet, "Sheet1".
std::string workbookOf(const std::string& rows);

}  // namespace tactful::tests
