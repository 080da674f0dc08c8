#include "core/store/migrations.h"

#include <system_error>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tactful::store {
namespace {

/// VACUUM INTO leaves that to the system, and a rename must not be on the disk before what it names.
bool syncFile(const Path& file)
{
#ifdef _WIN32
    static_cast<void>(file);
    return true;
#else
    const int descriptor = ::open(file.c_str(), O_RDONLY);
    if (descriptor < 0) return false;
    const bool synced = fsync(descriptor) == 0;
    close(descriptor);
    return synced;
#endif
}

Result<std::int64_t> versionToMigrate(Database& database, std::int64_t newest)
{
    const auto current = database.integer("PRAGMA user_version");
    if (!current) return current.error();
    if (*current > newest)
        return Error{ErrorCode::NewerVersion,
                     "This book was written by a newer Tactful (version " + std::to_string(*current) +
                         ", this one knows " + std::to_string(newest) +
                         "). Update Tactful to open it; the book was left as it is."};
    return *current;
}

}  // namespace

Status migrate(Database& database, std::span<const Migration> migrations, const AfterMigration& afterwards)
{
    const auto newest = static_cast<std::int64_t>(migrations.size());
    const auto seen = versionToMigrate(database, newest);
    if (!seen) return seen.error();
    if (*seen == newest) return {};
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    // Another window may have been faster.
    const auto current = versionToMigrate(database, newest);
    if (!current) return current.error();
    for (auto next = *current; next < newest; ++next)
        if (auto ok = database.execute(std::string(migrations[static_cast<std::size_t>(next)].sql)); !ok)
            return ok;
    if (auto ok = database.execute("PRAGMA user_version = " + std::to_string(newest)); !ok) return ok;
    if (afterwards)
        if (auto ok = afterwards(*current); !ok) return ok;
    return transaction->commit();
}

Status migrateWithCopy(Database& database, const Path& path, std::span<const Migration> migrations,
                       const AfterMigration& afterwards)
{
    const auto current = database.integer("PRAGMA user_version");
    if (!current) return current.error();
    if (*current > 0 && *current < static_cast<std::int64_t>(migrations.size())) {
        Path copy = path;
        copy += ".version-" + std::to_string(*current);
        if (auto ok = copyDatabase(database, copy); !ok) return ok;
    }
    return migrate(database, migrations, afterwards);
}

Status copyDatabase(Database& database, const Path& destination, const std::string& without)
{
    Path temporary = destination;
    temporary += ".part";
    std::error_code code;
    std::filesystem::remove(temporary, code);
    Statement copy(database, "VACUUM INTO ?1");
    Status copied = copy.run(utf8Path(temporary));
    if (copied && !without.empty()) {
        auto made = Database::open(temporary, Access::ReadWrite);
        copied = made ? made->execute(without) : Status(made.error());
    }
    if (copied && syncFile(temporary))
        std::filesystem::rename(temporary, destination, code);
    else
        code = std::make_error_code(std::errc::io_error);
    if (code) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        if (!copied) return copied;
        return Error{ErrorCode::Io,
                     "A copy of the book could not be written: " + code.message() +
                         ". Check the folder and its free space.",
                     utf8Path(destination.filename())};
    }
    syncFolder(destination.parent_path());
    return {};
}

}  // namespace tactful::store
