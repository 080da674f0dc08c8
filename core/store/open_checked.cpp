#include "core/store/open_checked.h"

#include "core/store/migrations.h"

#include <array>
#include <string>
#include <vector>

namespace tactful::store {
namespace {

namespace fs = std::filesystem;

std::string nameOf(const Path& path)
{
    return utf8Path(path.filename());
}

Error notABook(const Path& path)
{
    return {ErrorCode::BadFile,
            "\"" + nameOf(path) + "\" is not a Tactful book. Choose a file that ends in .tactful.",
            nameOf(path)};
}

Error damaged(const Path& path)
{
    return {ErrorCode::BadFile, "\"" + nameOf(path) + "\" is damaged. Restore it from a backup.",
            nameOf(path)};
}

Error tell(Error error, const Path& path)
{
    if (error.code == ErrorCode::BadFile) return damaged(path);
    error.where = nameOf(path);
    return error;
}

/// What can be told from the first bytes of a file.
Status looksLikeABook(const Path& path)
{
    auto reader = FileReader::open(path);
    if (!reader) return reader.error();
    std::array<char, 16> start{};
    const auto got = reader->read(start.data(), start.size());
    if (!got) return got.error();
    static constexpr std::string_view magic("SQLite format 3\0", 16);
    if (std::string_view(start.data(), *got) != magic) return notABook(path);
    return {};
}

bool hasLog(const Path& path)
{
    Path log = path;
    log += "-wal";
    std::error_code none;
    const auto bytes = fs::file_size(log, none);
    return !none && bytes > 0;
}

struct Opened {
    Database database;
    bool migrates = false;  ///< it is older than this program
};

Result<Opened> openKnown(const Path& path)
{
    auto database = Database::open(path, Access::ReadWrite);
    if (!database) return database.error();
    const auto id = database->integer("PRAGMA application_id");
    if (!id) return tell(id.error(), path);
    if (*id != bookApplicationId) return notABook(path);
    const auto version = database->integer("PRAGMA user_version");
    if (!version) return tell(version.error(), path);
    const auto newest = static_cast<std::int64_t>(allMigrations().size());
    if (*version > newest) return tell(migrate(*database).error(), path);
    if (database->readOnly())
        return Error{ErrorCode::Io,
                     "\"" + nameOf(path) +
                         "\" may only be read. Copy it to a folder of yours, with its keys file.",
                     nameOf(path)};
    return Opened{std::move(*database), *version < newest};
}

/// A program that ended too early leaves a log beside the book; so does one that has the book open. Whoever
/// closes last takes the log away, which tells them apart.
Result<bool> wasLeftOpen(const Path& path)
{
    if (!hasLog(path)) return false;
    {
        const auto opened = openKnown(path);
        if (!opened) return opened.error();
    }
    return !hasLog(path);
}

Status readEdges(Database& database)
{
    std::vector<std::string> queries;
    // A damaged page at the root of a table shows at its first row already.
    Statement tables(database,
                     "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'");
    const auto ok = tables.forEach([&](Statement& row) {
        const std::string all = "SELECT * FROM \"" + row.string(0) + "\"";
        queries.push_back(all + " LIMIT 1");
        if (!row.flag(1)) queries.push_back(all + " ORDER BY rowid DESC LIMIT 1");
    });
    if (!ok) return ok;
    for (const std::string& sql : queries)
        if (auto read = database.execute(sql); !read) return read;
    return {};
}

}  // namespace

Result<Database> openChecked(const Path& path)
{
    if (auto ok = looksLikeABook(path); !ok) return ok.error();
    const auto leftOpen = wasLeftOpen(path);
    if (!leftOpen) return leftOpen.error();
    auto opened = openKnown(path);
    if (!opened) return opened.error();
    Database& database = opened->database;
    if (auto ok = database.execute("PRAGMA cell_size_check = ON"); !ok) return tell(ok.error(), path);
    const Status whole = *leftOpen || opened->migrates ? checkEveryPage(database, path) : readEdges(database);
    if (!whole) return tell(whole.error(), path);
    return std::move(database);
}

Status checkEveryPage(Database& database, const Path& path)
{
    const auto verdict = database.text("PRAGMA quick_check(1)");
    if (!verdict) return tell(verdict.error(), path);
    if (*verdict != "ok") return damaged(path);
    return {};
}

}  // namespace tactful::store
