#include "core/imports/zip_archive.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>
#include <minizip/unzip.h>
#include <set>

namespace tactful::imports {
namespace {

constexpr std::size_t nameLimit = 1000;
constexpr unsigned stored = 0;
constexpr unsigned deflated = 8;

/// Bytes that minizip may read from any place: a file, or a text in memory.
struct RandomBytes {
    std::ifstream file;
    std::shared_ptr<const std::string> bytes;  ///< instead of the file
    std::uint64_t at = 0;                      ///< in the bytes
};

RandomBytes& bytesOf(voidpf opaque)
{
    return *static_cast<RandomBytes*>(opaque);
}

uLong readBytes(voidpf opaque, voidpf, void* buffer, uLong size)
{
    RandomBytes& from = bytesOf(opaque);
    if (from.bytes) {
        if (from.at >= from.bytes->size()) return 0;
        const std::size_t count = from.bytes->copy(static_cast<char*>(buffer), size, from.at);
        from.at += count;
        return static_cast<uLong>(count);
    }
    from.file.clear();
    from.file.read(static_cast<char*>(buffer), static_cast<std::streamsize>(size));
    return static_cast<uLong>(from.file.gcount());
}

ZPOS64_T tellBytes(voidpf opaque, voidpf)
{
    RandomBytes& from = bytesOf(opaque);
    if (from.bytes) return from.at;
    from.file.clear();
    return static_cast<ZPOS64_T>(static_cast<std::streamoff>(from.file.tellg()));
}

long seekBytes(voidpf opaque, voidpf, ZPOS64_T offset, int origin)
{
    RandomBytes& from = bytesOf(opaque);
    if (offset > static_cast<ZPOS64_T>(std::numeric_limits<std::int64_t>::max())) return -1;
    if (from.bytes) {
        const std::uint64_t base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? from.at
                                   : origin == ZLIB_FILEFUNC_SEEK_END ? from.bytes->size()
                                                                      : 0;
        from.at = base + offset;
        return 0;
    }
    from.file.clear();
    from.file.seekg(static_cast<std::streamoff>(offset), origin == ZLIB_FILEFUNC_SEEK_CUR   ? std::ios::cur
                                                         : origin == ZLIB_FILEFUNC_SEEK_END ? std::ios::end
                                                                                            : std::ios::beg);
    return from.file.good() ? 0 : -1;
}

zlib_filefunc64_def functionsFor(RandomBytes& bytes)
{
    zlib_filefunc64_def functions{};
    functions.opaque = &bytes;
    functions.zopen64_file = [](voidpf opaque, const void*, int) -> voidpf { return opaque; };
    functions.zread_file = readBytes;
    functions.zwrite_file = [](voidpf, voidpf, const void*, uLong) -> uLong { return 0; };
    functions.ztell64_file = tellBytes;
    functions.zseek64_file = seekBytes;
    functions.zclose_file = [](voidpf, voidpf) { return 0; };
    functions.zerror_file = [](voidpf, voidpf) { return 0; };
    return functions;
}

Error refused(const FileSource& source, std::string detail)
{
    return {ErrorCode::BadFile, std::move(detail), source.name()};
}

Error damaged(const FileSource& source)
{
    return refused(source,
                   "The file is damaged: its contents cannot be unpacked. Export or download it again.");
}

/// An archive that is open: the handle of minizip with the bytes that it reads.
class Unzip {
public:
    static Result<std::shared_ptr<Unzip>> open(const FileSource& source)
    {
        auto unzip = std::make_shared<Unzip>();
        if (const Path* path = source.onDisk()) {
            if (const auto there = FileReader::open(*path); !there) return there.error();
            unzip->m_bytes.file.open(*path, std::ios::binary);
        } else {
            auto bytes = source.wholeBytes(ZipArchive::innerLimit);
            if (!bytes) return bytes.error();
            unzip->m_bytes.bytes = std::move(*bytes);
        }
        zlib_filefunc64_def functions = functionsFor(unzip->m_bytes);
        unzip->m_handle = unzOpen2_64(nullptr, &functions);
        if (!unzip->m_handle) return damaged(source);
        return unzip;
    }

    Unzip() = default;
    Unzip(const Unzip&) = delete;
    Unzip& operator=(const Unzip&) = delete;
    ~Unzip()
    {
        if (m_handle) unzClose(m_handle);
    }

    unzFile handle() const { return m_handle; }

private:
    RandomBytes m_bytes;
    unzFile m_handle = nullptr;
};

/// False for a name that is none, or that leads out of the archive.
bool isPlainName(std::string_view name)
{
    if (name.empty() || name.front() == '/' || (name.size() > 1 && name[1] == ':')) return false;
    if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        return false;
    const auto parts = split(name, '/');
    return std::none_of(parts.begin(), parts.end(),
                        [](std::string_view part) { return part == ".." || part == "."; });
}

/// The entry that the handle stands at.
Result<ZipMember> memberAt(unzFile handle, const FileSource& source)
{
    unz_file_info64 info{};
    std::array<char, nameLimit + 1> buffer{};
    if (unzGetCurrentFileInfo64(handle, &info, buffer.data(), buffer.size(), nullptr, 0, nullptr, 0) !=
        UNZ_OK)
        return damaged(source);
    if (info.size_filename > nameLimit) return refused(source, "A file in this archive has an endless name.");
    ZipMember member;
    member.name.assign(buffer.data(), info.size_filename);
    if (!isValidUtf8(member.name)) member.name = utf8FromWindows1252(member.name);
    member.name = replaceAll(std::move(member.name), "\\", "/");
    if (!isPlainName(member.name))
        return refused(source, "A file in this archive has a name that leads out of the archive. Unpack it "
                               "yourself and import the tables, if you trust it.");
    if ((info.flag & 1) != 0)
        return refused(source, "The archive is locked with a password. Unpack it and import the tables.");
    if (info.compression_method != stored && info.compression_method != deflated)
        return refused(source, "The archive is packed in a way that is not known here. Unpack it and import "
                               "the tables.");
    constexpr auto most = static_cast<ZPOS64_T>(ZipArchive::totalLimit);
    if (info.uncompressed_size > most || info.compressed_size > most)
        return refused(source,
                       "The archive would unpack to more than 8 GB. Unpack it and import the tables.");
    member.size = static_cast<std::int64_t>(info.uncompressed_size);
    member.packedSize = static_cast<std::int64_t>(info.compressed_size);
    if (member.size > ZipArchive::freeSize && member.size / ZipArchive::ratioLimit > member.packedSize)
        return refused(source, "A file in this archive would unpack to more than 200 times its size, as only "
                               "files do that are made to fill a disk.");
    unz64_file_pos place{};
    if (unzGetFilePos64(handle, &place) != UNZ_OK) return damaged(source);
    member.place = place.pos_in_zip_directory;
    member.number = place.num_of_file;
    return member;
}

/// What only all of them together show.
Status checkTogether(const std::vector<ZipMember>& members, const FileSource& source)
{
    std::int64_t total = 0;
    std::int64_t packed = 0;
    std::set<std::string> names;
    for (const ZipMember& member : members) {
        total += member.size;
        packed += member.packedSize;
        if (!names.insert(lowerAscii(member.name)).second)
            return refused(source, "Two files in this archive have the same name. Unpack it and import the "
                                   "tables.");
    }
    if (total > ZipArchive::totalLimit)
        return refused(source,
                       "The archive would unpack to more than 8 GB. Unpack it and import the tables.");
    if (packed > source.size())
        return refused(source,
                       "The files of this archive share their bytes, as only files do that are made to "
                       "fill a disk.");
    return {};
}

}  // namespace

Result<ZipArchive> ZipArchive::open(const FileSource& source)
{
    FileSource kept = source;
    if (!source.onDisk()) {
        auto bytes = source.wholeBytes(innerLimit);
        if (!bytes) return bytes.error();
        kept = FileSource(source.name(), std::move(*bytes));
    }
    ZipArchive archive(std::move(kept));
    const auto unzip = Unzip::open(archive.m_source);
    if (!unzip) return unzip.error();
    const unzFile handle = (*unzip)->handle();
    int at = unzGoToFirstFile(handle);
    for (; at == UNZ_OK; at = unzGoToNextFile(handle)) {
        auto member = memberAt(handle, archive.m_source);
        if (!member) return member.error();
        archive.m_members.push_back(std::move(*member));
        if (archive.m_members.size() > memberLimit)
            return refused(source,
                           "The archive has more than 10,000 files. Unpack it and import the tables.");
    }
    if (at != UNZ_END_OF_LIST_OF_FILE) return damaged(source);
    if (const Status fine = checkTogether(archive.m_members, archive.m_source); !fine) return fine.error();
    return archive;
}

const ZipMember* ZipArchive::find(std::string_view name) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const ZipMember& member) {
        return equalsIgnoringCase(member.name, name);
    });
    return found == m_members.end() ? nullptr : &*found;
}

Result<FileReader> ZipArchive::read(const ZipMember& member) const
{
    const auto opened = Unzip::open(m_source);
    if (!opened) return opened.error();
    const unz64_file_pos place{member.place, member.number};
    const unzFile handle = (*opened)->handle();
    if (unzGoToFilePos64(handle, &place) != UNZ_OK || unzOpenCurrentFile(handle) != UNZ_OK)
        return damaged(m_source);
    return FileReader::ofPieces(
        [unzip = *opened, source = m_source, left = member.size,
         ended = false](char* buffer, std::size_t capacity) mutable -> Result<std::size_t> {
            if (ended || capacity == 0) return std::size_t{0};
            const auto most = static_cast<unsigned>(std::min<std::size_t>(capacity, 1 << 20));
            const int got = unzReadCurrentFile(unzip->handle(), buffer, most);
            if (got < 0 || got > left) return damaged(source);
            left -= got;
            if (got > 0) return static_cast<std::size_t>(got);
            ended = true;
            // The checksum of the whole is compared here.
            if (left > 0 || unzCloseCurrentFile(unzip->handle()) != UNZ_OK) return damaged(source);
            return std::size_t{0};
        },
        member.size);
}

Result<std::string> ZipArchive::readWhole(const ZipMember& member, std::int64_t limit) const
{
    auto reader = read(member);
    if (!reader) return reader.error();
    auto whole = readAll(*reader, limit);
    if (!whole) return Error{whole.error().code, whole.error().detail, m_source.name()};
    return whole;
}

Result<std::string> readAll(FileReader& reader, std::int64_t limit)
{
    std::string whole;
    std::vector<char> buffer(64 << 10);
    for (;;) {
        const auto got = reader.read(buffer.data(), buffer.size());
        if (!got) return got.error();
        if (*got == 0) return whole;
        whole.append(buffer.data(), *got);
        if (static_cast<std::int64_t>(whole.size()) > limit)
            return Error{ErrorCode::BadFile, "A file inside another is larger than " +
                                                 groupedNumber(limit >> 20) +
                                                 " MB. Unpack it and import it by itself."};
    }
}

}  // namespace tactful::imports
