#include "core/imports/archive_tables.h"

#include "core/base/text.h"
#include "core/imports/zip_archive.h"

#include <algorithm>
#include <array>

namespace tactful::imports {
namespace {

/// What macOS and Windows leave in folders.
bool isLitter(const std::string& member)
{
    const std::string name = lowerAscii(member.substr(member.rfind('/') + 1));
    return name.empty() || name.front() == '.' || startsWith(member, "__MACOSX/") || name == "thumbs.db" ||
           name == "desktop.ini";
}

bool endsWithOneOf(const std::string& member, std::initializer_list<std::string_view> endings)
{
    const std::string name = lowerAscii(member);
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return name.size() > ending.size() &&
               std::string_view(name).substr(name.size() - ending.size()) == ending;
    });
}

}  // namespace

Result<std::vector<Path>> tablesOf(const Path& file)
{
    std::error_code unknown;
    if (!isArchiveName(file) || !std::filesystem::is_regular_file(file, unknown))
        return std::vector<Path>{file};
    const auto archive = ZipArchive::open(file);
    if (!archive) return archive.error();
    const auto refused = [&](std::string detail) {
        return Error{ErrorCode::BadFile, std::move(detail), utf8Path(file.filename())};
    };
    std::vector<std::string> names;
    for (const ZipMember& member : archive->members()) {
        if (isLitter(member.name)) continue;
        if (endsWithOneOf(member.name, {".zip", ".gz", ".7z", ".rar", ".tar", ".tgz", ".bz2", ".xz"}))
            return refused("There is another archive, \"" + member.name +
                           "\", inside this one. Unpack it and import the tables.");
        if (!endsWithOneOf(member.name, {".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm"}))
            return refused("There is a file in this archive, \"" + member.name +
                           "\", that is no table. Unpack it and import the tables alone.");
        names.push_back(member.name);
    }
    if (names.empty()) return refused("There is no table in this archive. Export it from your shop again.");
    std::sort(names.begin(), names.end());
    std::vector<Path> tables;
    for (const std::string& name : names)
        tables.push_back(file / pathFromUtf8(name));
    return tables;
}

}  // namespace tactful::imports
