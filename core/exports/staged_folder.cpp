#include "core/exports/staged_folder.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/exports/export_manifest.h"

#include <array>
#include <system_error>
#include <utility>
#include <vector>

namespace tactful::exports {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> plainNames{"suppression.csv", "held-back.csv",    "template.html",
                                                     "template.txt",    "upload-guide.txt", manifestName};
constexpr std::int64_t largestManifest = 1 << 20;
constexpr int mostExportsOfOneCampaign = 999;

/// Without the exceptions that std::filesystem throws for folders one may not look into.
bool isThere(const Path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

Error ioError(const Path& path, const std::error_code& code)
{
    const std::string name = utf8Path(path.filename());
    return {ErrorCode::Io,
            "\"" + name + "\" could not be written: " + code.message() +
                ". Check that you may write to the folder.",
            name};
}

/// One of our files, whatever the destination.
bool isExportName(std::string_view name)
{
    for (const std::string_view plain : plainNames)
        if (name == plain) return true;
    return startsWith(name, "contacts-") && name.size() > 4 && name.substr(name.size() - 4) == ".csv";
}

Result<bool> holdsExportFiles(const Path& folder)
{
    std::error_code code;
    fs::directory_iterator entry(folder, code);
    for (; !code && entry != fs::directory_iterator(); entry.increment(code))
        if (isExportName(utf8Path(entry->path().filename()))) return true;
    if (code) return ioError(folder, code);
    return false;
}

/// Where the files may go: the folder itself, or one inside it.
Result<Path> findPlace(const Path& folder, data::CampaignId campaign, std::string_view subfolder)
{
    if (!isThere(folder)) return folder;
    const std::string name = utf8Path(folder.filename());
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        return Error{ErrorCode::BadInput, "\"" + name + "\" is a file. Choose a folder.", name};
    const auto taken = holdsExportFiles(folder);
    if (!taken) return taken.error();
    if (!*taken) return folder;
    const auto manifest = readWholeFile(folder / Path(manifestName), largestManifest);
    if (!manifest || campaignOfManifest(*manifest) != campaign)
        return Error{ErrorCode::Refused,
                     "The folder \"" + name + "\" holds the files of another export. Choose an empty one.",
                     name};
    for (int copy = 1; copy <= mostExportsOfOneCampaign; ++copy) {
        Path inside = folder / Path(std::string(subfolder) + (copy == 1 ? "" : "-" + std::to_string(copy)));
        if (!isThere(inside)) return inside;
    }
    return Error{ErrorCode::Refused,
                 "The folder \"" + name + "\" is full of exports of this campaign. Choose an empty one.",
                 name};
}

Path firstMissing(const Path& folder)
{
    Path missing;
    for (Path at = folder; !at.empty() && !isThere(at); at = at.parent_path()) {
        missing = at;
        if (at == at.parent_path()) break;
    }
    return missing;
}

}  // namespace

StagedFolder::StagedFolder(Path made, Path destination, Path staging)
    : m_firstMade(std::move(made)), m_destination(std::move(destination)), m_staging(std::move(staging))
{
}

StagedFolder::StagedFolder(StagedFolder&& other) noexcept
    : m_firstMade(std::exchange(other.m_firstMade, {})), m_destination(std::move(other.m_destination)),
      m_staging(std::exchange(other.m_staging, {}))
{
}

StagedFolder& StagedFolder::operator=(StagedFolder&& other) noexcept
{
    if (this != &other) {
        removeAll();
        m_firstMade = std::exchange(other.m_firstMade, {});
        m_destination = std::move(other.m_destination);
        m_staging = std::exchange(other.m_staging, {});
    }
    return *this;
}

StagedFolder::~StagedFolder()
{
    removeAll();
}

void StagedFolder::removeAll() noexcept
{
    if (m_staging.empty()) return;
    std::error_code ignored;
    fs::remove_all(m_staging, ignored);
    // Only folders that we made, and only while nobody else has put anything into them.
    for (Path at = m_destination; !m_firstMade.empty(); at = at.parent_path()) {
        if (!fs::remove(at, ignored) || at == m_firstMade) break;
    }
    m_staging.clear();
}

Result<StagedFolder> StagedFolder::create(const Path& folder, data::CampaignId campaign,
                                          std::string_view subfolder)
{
    std::error_code code;
    Path wanted = fs::absolute(folder, code).lexically_normal();
    if (code) return ioError(folder, code);
    if (!wanted.has_filename()) wanted = wanted.parent_path();
    auto place = findPlace(wanted, campaign, subfolder);
    if (!place) return place.error();
    std::array<std::uint8_t, 6> suffix{};
    secureRandom(suffix);
    StagedFolder staged(firstMissing(*place), *place,
                        *place / Path(".tactful-export-" + hex(suffix) + ".part"));
    fs::create_directories(staged.m_staging, code);
    if (code) return ioError(*place, code);
    return staged;
}

Status StagedFolder::checkFiles(std::span<const WrittenFile> files, Job& job) const
{
    job.begin("Reading the files back", ProgressUnit::Steps, static_cast<std::int64_t>(files.size()));
    std::int64_t done = 0;
    for (const WrittenFile& file : files) {
        if (job.cancelled()) return Job::cancelledError();
        const auto text = readWholeFile(m_staging / pathFromUtf8(file.name), file.bytes);
        const bool table = file.name.size() > 4 && file.name.substr(file.name.size() - 4) == ".csv";
        const bool same = text && static_cast<std::int64_t>(text->size()) == file.bytes &&
                          digestOf(*text) == file.digest &&
                          (!table || countCsvRecords(*text) == file.rows + 1);
        if (!same)
            return Error{ErrorCode::Io,
                         "\"" + file.name +
                             "\" does not read back as it was written. Check the disk and try again.",
                         file.name};
        job.report(++done);
    }
    return {};
}

Result<Path> StagedFolder::putInPlace(std::span<const WrittenFile> files)
{
    std::vector<Path> placed;
    std::error_code code;
    for (const WrittenFile& file : files) {
        const Path name = pathFromUtf8(file.name);
        // rename() would silently replace a file that has appeared since.
        if (isThere(m_destination / name))
            code = std::make_error_code(std::errc::file_exists);
        else
            fs::rename(m_staging / name, m_destination / name, code);
        if (code) {
            std::error_code ignored;
            for (const Path& path : placed)
                fs::remove(path, ignored);
            return ioError(m_destination / name, code);
        }
        placed.push_back(m_destination / name);
    }
    syncFolder(m_destination);
    fs::remove_all(m_staging, code);
    m_staging.clear();
    m_firstMade.clear();
    return m_destination;
}

}  // namespace tactful::exports
