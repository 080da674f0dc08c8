#include "core/base/file.h"

#include "core/base/digest.h"
#include "core/base/random.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tactful {
namespace {

namespace fs = std::filesystem;

std::string reason(int code)
{
    return std::generic_category().message(code);
}

std::FILE* openFile(const Path& path, const char* mode)
{
#ifdef _WIN32
    const std::wstring wideMode(mode, mode + std::strlen(mode));
    return _wfopen(path.c_str(), wideMode.c_str());
#else
    return std::fopen(path.c_str(), mode);
#endif
}

bool syncToDisk(std::FILE* file)
{
    if (std::fflush(file) != 0) return false;
#ifdef _WIN32
    return _commit(_fileno(file)) == 0;
#else
    return fsync(fileno(file)) == 0;
#endif
}

Error cannotWrite(const Path& destination, int code)
{
    const std::string name = utf8Path(destination.filename());
    const std::string hint = code == ENOSPC ? " Free some space and try again."
                                            : " Check that the folder exists and that you may write to it.";
    return {ErrorCode::Io, "\"" + name + "\" could not be written: " + reason(code) + "." + hint, name};
}

}  // namespace

std::string utf8Path(const Path& path)
{
    const auto text = path.u8string();
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

Path pathFromUtf8(std::string_view utf8)
{
    return Path(std::u8string(reinterpret_cast<const char8_t*>(utf8.data()), utf8.size()));
}

Result<FileReader> FileReader::open(const Path& path)
{
    const std::string name = utf8Path(path.filename());
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::NotFound, "There is no file \"" + name + "\". Check the name and the folder.",
                     name};
    if (fs::is_directory(status))
        return Error{ErrorCode::BadFile, "\"" + name + "\" is a folder. Name the files inside it instead.",
                     name};
    std::FILE* file = openFile(path, "rb");
    if (!file)
        return Error{ErrorCode::Io, "\"" + name + "\" could not be opened: " + reason(errno) + ".", name};
    const auto size = fs::file_size(path, code);
    return FileReader(file, code ? 0 : static_cast<std::int64_t>(size));
}

FileReader FileReader::ofBytes(std::shared_ptr<const std::string> bytes)
{
    FileReader reader(nullptr, static_cast<std::int64_t>(bytes->size()));
    reader.m_bytes = std::move(bytes);
    return reader;
}

FileReader FileReader::ofPieces(More more, std::int64_t size)
{
    FileReader reader(nullptr, size);
    reader.m_more = std::move(more);
    return reader;
}

Result<std::size_t> FileReader::read(char* buffer, std::size_t capacity)
{
    if (m_more) return m_more(buffer, capacity);
    if (m_bytes) {
        const std::size_t count = m_bytes->copy(buffer, capacity, m_at);
        m_at += count;
        return count;
    }
    const std::size_t got = std::fread(buffer, 1, capacity, m_file.get());
    if (got == 0 && std::ferror(m_file.get()))
        return Error{ErrorCode::Io, "The file could not be read to its end: " + reason(errno) + "."};
    return got;
}

Result<std::string> readWholeFile(const Path& path, std::int64_t limit)
{
    auto reader = FileReader::open(path);
    if (!reader) return reader.error();
    std::string bytes;
    std::array<char, 1 << 16> buffer;
    for (;;) {
        const auto got = reader->read(buffer.data(), buffer.size());
        if (!got) return got.error();
        if (*got == 0) return bytes;
        bytes.append(buffer.data(), *got);
        if (static_cast<std::int64_t>(bytes.size()) > limit) {
            const std::string name = utf8Path(path.filename());
            return Error{ErrorCode::BadFile, "\"" + name + "\" is too large to be what it should be.", name};
        }
    }
}

AtomicFile::AtomicFile(std::FILE* file, Path temporary, Path destination)
    : m_file(file), m_temporary(std::move(temporary)), m_destination(std::move(destination))
{
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_file(std::exchange(other.m_file, nullptr)), m_temporary(std::move(other.m_temporary)),
      m_destination(std::move(other.m_destination))
{
}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept
{
    if (this != &other) {
        abandon();
        m_file = std::exchange(other.m_file, nullptr);
        m_temporary = std::move(other.m_temporary);
        m_destination = std::move(other.m_destination);
    }
    return *this;
}

AtomicFile::~AtomicFile()
{
    abandon();
}

void AtomicFile::abandon() noexcept
{
    if (!m_file) return;
    std::fclose(m_file);
    m_file = nullptr;
    std::error_code ignored;
    fs::remove(m_temporary, ignored);
}

Result<AtomicFile> AtomicFile::create(const Path& destination)
{
    std::array<std::uint8_t, 6> suffix{};
    secureRandom(suffix);
    Path temporary = destination;
    temporary += pathFromUtf8("." + hex(suffix) + ".part");
    std::FILE* file = openFile(temporary, "wb");
    if (!file) return cannotWrite(destination, errno);
    return AtomicFile(file, std::move(temporary), destination);
}

Status AtomicFile::write(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
        return cannotWrite(m_destination, errno);
    return {};
}

Status AtomicFile::commit()
{
    if (!syncToDisk(m_file)) return cannotWrite(m_destination, errno);
    std::FILE* file = std::exchange(m_file, nullptr);
    std::error_code code;
    if (std::fclose(file) != 0) {
        const int failure = errno;
        fs::remove(m_temporary, code);
        return cannotWrite(m_destination, failure);
    }
    fs::rename(m_temporary, m_destination, code);
    if (code) {
        std::error_code ignored;
        fs::remove(m_temporary, ignored);
        return cannotWrite(m_destination, code.value());
    }
    syncFolder(m_destination.parent_path());
    return {};
}

Status writeWholeFile(const Path& destination, std::string_view bytes)
{
    auto file = AtomicFile::create(destination);
    if (!file) return file.error();
    if (auto ok = file->write(bytes); !ok) return ok;
    return file->commit();
}

void syncFolder(const Path& folder)
{
#ifndef _WIN32
    const int descriptor = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0) return;
    fsync(descriptor);
    close(descriptor);
#else
    static_cast<void>(folder);
#endif
}

}  // namespace tactful
