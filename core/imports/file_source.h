#pragma once

#include "core/base/file.h"

#include <memory>
#include <string>
#include <utility>

/// \file
/// Where the bytes of a file come from: the disk, or memory where they must not touch the disk again.

namespace tactful::imports {

class FileSource {
public:
    FileSource(Path path) : m_name(utf8Path(path.filename())), m_path(std::move(path)) {}
    FileSource(std::string name, std::shared_ptr<const std::string> bytes)
        : m_name(std::move(name)), m_bytes(std::move(bytes))
    {
    }

    /// Errors as FileReader::open.
    Result<FileReader> open() const
    {
        if (m_bytes) return FileReader::ofBytes(m_bytes);
        return FileReader::open(m_path);
    }
    const std::string& name() const { return m_name; }  ///< without its folder

    /// In bytes; 0 where it cannot be told.
    std::int64_t size() const
    {
        if (m_bytes) return static_cast<std::int64_t>(m_bytes->size());
        std::error_code unknown;
        const auto bytes = std::filesystem::file_size(m_path, unknown);
        return unknown ? 0 : static_cast<std::int64_t>(bytes);
    }

private:
    std::string m_name;
    Path m_path;
    std::shared_ptr<const std::string> m_bytes;
};

}  // namespace tactful::imports
