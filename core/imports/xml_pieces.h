#pragma once

#include "core/base/file.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Cuts a long XML document into its elements of one name, so that memory does not grow with the document.

namespace tactful::imports {

class XmlPieces {
public:
    /// An element may be this long, in bytes.
    static constexpr std::size_t pieceLimit = 16 << 20;

    /// \param element  its name without a prefix; such elements are never inside one another
    /// \param name     of the file, for messages
    XmlPieces(FileReader bytes, std::string element, std::string name);

    /// The text of the next element with its tags, to be changed at will; valid until the next call. False at
    /// the end. BadFile for what is no whole XML in UTF-8, for an element above the limit, and for a document
    /// that declares a type, as that is how entities are smuggled in.
    Result<bool> next(std::span<char>& piece);

    std::int64_t bytesRead() const { return m_bytesRead; }

private:
    Status fill();
    std::size_t markupEnd() const;
    Status checkInstruction(std::string_view markup) const;
    Error damaged() const;

    FileReader m_bytes;
    std::string m_element;
    std::string m_name;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;  ///< of the element, or of the markup that comes next
    std::size_t m_at = 0;     ///< read so far
    std::size_t m_filled = 0;
    bool m_atEnd = false;
    bool m_rootClosed = false;
    std::string m_root;  ///< name of the element around all others
    std::int64_t m_bytesRead = 0;
};

/// "x:row" → "row".
std::string_view localName(std::string_view qualified);

/// Why a document that declares its type is refused.
Error declaresEntities(const std::string& file);

}  // namespace tactful::imports
