#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

/// \file
/// Files: read a piece at a time, written so that a crash leaves either the old one or the new one.

namespace tactful {

using Path = std::filesystem::path;

/// A path as UTF-8 for messages. Messages about the owner's own files carry the file name alone.
std::string utf8Path(const Path& path);
Path pathFromUtf8(std::string_view utf8);

/// Reads a file from start to end in pieces of the caller's choice.
class FileReader {
public:
    /// NotFound if there is no such file; BadFile for a folder; Io if it cannot be opened.
    static Result<FileReader> open(const Path& path);
    /// Reads bytes that are in memory already, for whoever must not put them on the disk.
    static FileReader ofBytes(std::shared_ptr<const std::string> bytes);
    /// Reads what `more` gives, which answers as read() does, for bytes that are unpacked on the way. `size`:
    /// how many there will be.
    using More = std::function<Result<std::size_t>(char* buffer, std::size_t capacity)>;
    static FileReader ofPieces(More more, std::int64_t size);

    /// Up to `capacity` bytes; 0 at the end of the file; Io on a read error.
    Result<std::size_t> read(char* buffer, std::size_t capacity);
    std::int64_t size() const { return m_size; }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    FileReader(std::FILE* file, std::int64_t size) : m_file(file), m_size(size) {}

    std::unique_ptr<std::FILE, Close> m_file;
    std::shared_ptr<const std::string> m_bytes;  ///< instead of a file
    std::size_t m_at = 0;                        ///< in the bytes
    More m_more;                                 ///< instead of both
    std::int64_t m_size;
};

/// The whole file; BadFile if it is larger than `limit` bytes.
Result<std::string> readWholeFile(const Path& path, std::int64_t limit = 256 << 20);

/// A file being written under a temporary name in the folder of its destination. Nothing is to be seen under
/// the final name until commit(); destroyed before that, the temporary file is removed.
class AtomicFile {
public:
    static Result<AtomicFile> create(const Path& destination);
    AtomicFile(AtomicFile&&) noexcept;
    AtomicFile& operator=(AtomicFile&&) noexcept;
    ~AtomicFile();

    Status write(std::string_view bytes);
    /// Flushes to the disk itself (fsync), then renames over the destination.
    Status commit();

private:
    AtomicFile(std::FILE* file, Path temporary, Path destination);
    void abandon() noexcept;

    std::FILE* m_file = nullptr;
    Path m_temporary;
    Path m_destination;
};

/// AtomicFile in one call.
Status writeWholeFile(const Path& destination, std::string_view bytes);

/// Flushes a folder's own entries to the disk (does nothing where the system has no such thing).
void syncFolder(const Path& folder);

}  // namespace tactful
