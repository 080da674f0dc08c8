#pragma once

#include "core/imports/file_source.h"

#include <string>
#include <string_view>
#include <vector>

/// \file
/// The files inside a ZIP archive, or inside a workbook, which is one; without trust in what it says.

namespace tactful::imports {

struct ZipMember {
    std::string name;             ///< UTF-8, with "/" between folders
    std::int64_t size = 0;        ///< in bytes, unpacked
    std::int64_t packedSize = 0;  ///< and as it is in the archive
    std::uint64_t place = 0;      ///< of its entry in the directory of the archive
    std::uint64_t number = 0;     ///< of that entry
};

class ZipArchive {
public:
    static constexpr std::size_t memberLimit = 10'000;
    /// Unpacked, all of it together.
    static constexpr std::int64_t totalLimit = std::int64_t{8} << 30;
    /// A file of more than `freeSize` may be no more than so many times its packed size. Tables of much the
    /// same rows reach 50, what is made to do harm 1,000.
    static constexpr std::int64_t ratioLimit = 200;
    static constexpr std::int64_t freeSize = 16 << 20;
    /// An archive inside an archive (a workbook in a ZIP) is unpacked into memory and may be so large.
    static constexpr std::int64_t innerLimit = 128 << 20;

    /// Reads the directory and nothing else. BadFile, with a reason, for a damaged archive, one with a
    /// password, one that would unpack to more than the limits, one whose files share bytes, and one with a
    /// name that leads out of it or that two files have.
    static Result<ZipArchive> open(const FileSource& source);

    const std::vector<ZipMember>& members() const { return m_members; }
    /// Null if there is none. ASCII letters count the same in both cases, as in workbooks.
    const ZipMember* find(std::string_view name) const;

    /// Unpacks one file, piece by piece; BadFile where its bytes are not what the directory says.
    Result<FileReader> read(const ZipMember& member) const;
    /// The same at once; BadFile above `limit`.
    Result<std::string> readWhole(const ZipMember& member, std::int64_t limit) const;

private:
    explicit ZipArchive(FileSource source) : m_source(std::move(source)) {}

    FileSource m_source;  ///< on the disk or in memory
    std::vector<ZipMember> m_members;
};

/// What the reader still has; BadFile above `limit`.
Result<std::string> readAll(FileReader& reader, std::int64_t limit);

}  // namespace tactful::imports
