#pragma once

#include "core/base/job.h"
#include "core/imports/dialect.h"
#include "core/imports/file_source.h"

#include <memory>
#include <optional>
#include <string>

/// \file
/// Reads a file, a sheet of a workbook, or a text in memory, as UTF-8, whatever its encoding, in pieces of
/// constant size.

namespace tactful::imports {

class SheetText;

class TextReader {
public:
    /// Errors as FileSource::open, and as SheetText::open where the dialect names a sheet.
    static Result<TextReader> open(const FileSource& source, const Dialect& dialect, Job& job);
    /// Reads `text`, which is UTF-8 already.
    static TextReader ofText(std::string text);

    /// Up to `capacity` bytes of UTF-8, a byte order mark among them where the file has one; 0 at the
    /// end. A character may be cut in two between calls. Bytes that mean nothing become U+FFFD, except under
    /// Encoding::Utf8, which promises that there are none.
    Result<std::size_t> read(char* buffer, std::size_t capacity);

    /// Of the file, not of the UTF-8.
    std::int64_t bytesRead() const;
    std::int64_t size() const { return m_size; }

private:
    TextReader() = default;
    Status decodeMore();

    std::optional<FileReader> m_file;
    std::shared_ptr<SheetText> m_sheet;  ///< instead of the file
    Encoding m_encoding = Encoding::Utf8;
    std::int64_t m_size = 0;
    std::int64_t m_bytesRead = 0;
    std::string m_raw;   ///< bytes that could not be decoded yet: the start of a character
    std::string m_text;  ///< decoded, not handed out yet
    std::size_t m_at = 0;
    bool m_ended = false;
};

}  // namespace tactful::imports
