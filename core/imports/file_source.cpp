#include "core/imports/file_source.h"

#include "core/base/text.h"
#include "core/imports/zip_archive.h"

namespace tactful::imports {
namespace {

namespace fs = std::filesystem;

std::string lowerExtension(const Path& path)
{
    return lowerAscii(utf8Path(path.extension()));
}

/// Adds one more folder or file to the front of a path inside a file.
Path prepended(const Path& part, const Path& inside)
{
    return inside.empty() ? part : part / inside;
}

std::string genericText(const Path& path)
{
    const auto text = path.generic_u8string();
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

}  // namespace

bool isArchiveName(const Path& path)
{
    return lowerExtension(path) == ".zip";
}

bool isWorkbookName(const Path& path)
{
    return lowerExtension(path) == ".xlsx" || lowerExtension(path) == ".xlsm";
}

FileSource::FileSource(const Path& path) : m_name(utf8Path(path.filename())), m_path(path)
{
    std::error_code unknown;
    Path file = path;
    Path inside;
    while (!fs::exists(file, unknown) && file.has_parent_path() && file.parent_path() != file) {
        inside = prepended(file.filename(), inside);
        file = file.parent_path();
    }
    const bool archive = isArchiveName(file);
    if (inside.empty() || !fs::is_regular_file(file, unknown) || !(archive || isWorkbookName(file))) return;
    m_path = file;
    m_name = utf8Path(file.filename());
    Path member;
    Path sheet = archive ? Path() : inside;
    if (archive)
        for (const Path& part : inside)
            (isWorkbookName(member) ? sheet : member) /= part;
    m_member = genericText(member);
    m_sheet = genericText(sheet);
    for (const std::string& part : {m_member, m_sheet})
        if (!part.empty()) m_name += " › " + part;
}

Result<FileReader> FileSource::open() const
{
    if (m_bytes) return FileReader::ofBytes(m_bytes);
    if (m_member.empty()) return FileReader::open(m_path);
    const auto archive = ZipArchive::open(m_path);
    if (!archive) return archive.error();
    const ZipMember* member = archive->find(m_member);
    if (!member) return Error{ErrorCode::NotFound, "The archive has no file \"" + m_member + "\".", m_name};
    return archive->read(*member);
}

Result<std::shared_ptr<const std::string>> FileSource::wholeBytes(std::int64_t limit) const
{
    if (m_bytes) return m_bytes;
    auto reader = open();
    if (!reader) return reader.error();
    auto whole = readAll(*reader, limit);
    if (!whole) return Error{whole.error().code, whole.error().detail, m_name};
    return std::make_shared<const std::string>(std::move(*whole));
}

Path FileSource::pathOfSheet(const std::string& sheet) const
{
    return (m_member.empty() ? m_path : m_path / pathFromUtf8(m_member)) / pathFromUtf8(sheet);
}

std::int64_t FileSource::size() const
{
    if (m_bytes) return static_cast<std::int64_t>(m_bytes->size());
    if (!m_member.empty()) {
        const auto reader = open();
        return reader ? reader->size() : 0;
    }
    std::error_code unknown;
    const auto bytes = fs::file_size(m_path, unknown);
    return unknown ? 0 : static_cast<std::int64_t>(bytes);
}

}  // namespace tactful::imports
