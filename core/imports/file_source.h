#pragma once

#include "core/base/file.h"

#include <memory>
#include <string>

/// \file
/// Where the bytes of a file come from: the disk, an archive, or memory where they must not touch the disk
/// again.

namespace tactful::imports {

class FileSource {
public:
    /// A file of the disk. A path that goes on below a file names a table inside it:
    /// "orders.zip/2026/orders.csv" a file of an archive, "book.xlsx/Orders" a sheet of a workbook,
    /// "orders.zip/book.xlsx/Orders" both. Archives are told by ".zip", workbooks by ".xlsx" and ".xlsm".
    FileSource(const Path& path);
    FileSource(std::string name, std::shared_ptr<const std::string> bytes, std::string sheet = {})
        : m_name(std::move(name)), m_sheet(std::move(sheet)), m_bytes(std::move(bytes))
    {
    }

    /// The bytes of the file, of a workbook as of any other. Errors as FileReader::open; those of ZipArchive
    /// inside one; NotFound if it has no such file.
    Result<FileReader> open() const;
    /// All of them, for what has to be read from its end; BadFile above `limit`. The one that is in memory
    /// already is not copied.
    Result<std::shared_ptr<const std::string>> wholeBytes(std::int64_t limit) const;

    const std::string& name() const { return m_name; }    ///< without its folder; "orders.zip › orders.csv"
    const std::string& sheet() const { return m_sheet; }  ///< the sheet asked for; empty: none
    /// The path that names one of the sheets of this workbook.
    Path pathOfSheet(const std::string& sheet) const;
    /// The file on the disk that open() reads; null where its bytes are in memory or in an archive.
    const Path* onDisk() const { return m_bytes || !m_member.empty() ? nullptr : &m_path; }

    /// In bytes; 0 where it cannot be told.
    std::int64_t size() const;

private:
    std::string m_name;
    Path m_path;
    std::string m_member;  ///< of the archive at m_path
    std::string m_sheet;
    std::shared_ptr<const std::string> m_bytes;
};

/// True for a file that holds others, by the end of its name.
bool isArchiveName(const Path& path);
bool isWorkbookName(const Path& path);

}  // namespace tactful::imports
