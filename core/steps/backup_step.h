#pragma once

#include "core/base/day.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// One file that holds a whole book with its keys, and a book made from such a file (docs/book-format.md).

namespace tactful::steps {

struct BackupOptions {
    /// Locks the keys inside the backup where the book has no passphrase of its own.
    std::optional<std::string> passphrase;
    /// Whoever gets the file can read it: only said for a book without a passphrase.
    bool withoutPassphrase = false;
};

struct Backup {
    Path file;
    std::int64_t bytes = 0;
    Instant madeAt;
    bool hasPassphrase = false;
    std::string shop;  ///< name of the shop; empty where it is not known
};

/// Writes a consistent copy, reads it back and checks it before it gets its name; replaces a backup of the
/// same name. The keys stay locked with the book's passphrase. For a book without one, Refused unless the
/// options say how.
Result<Backup> backupBook(Session& session, const Path& file, const BackupOptions& options, Job& job);

/// What a file says of itself, without opening it: BadFile if it is no backup or not whole.
Result<Backup> inspectBackup(const Path& file, Job& job);

/// Makes a book from a backup and brings it up to date; never overwrites: Refused where `book` or its keys
/// exist. WrongPassphrase, BadFile, NewerVersion. A failure or cancelling leaves nothing behind.
Status restoreBackup(const Path& file, const Path& book, const std::optional<std::string>& passphrase,
                     Job& job);

/// Automatic backups: "NAME 2026-10-06 09-41-00.tactful-backup" in UTC.
inline constexpr int keptBackups = 10;
inline constexpr int minutesBetweenBackups = 30;

/// Makes one if the book changed since the newest in the folder and that is at least 30 minutes old; keeps
/// the newest ten. Nothing: none was due. Locked as the book is: a folder beside a book without a passphrase
/// is no more open than the book itself. After an erasure, older automatic backups go with the next one made,
/// for they hold who was erased. Each is in the logbook, one that could not be written as well.
Result<std::optional<Backup>> backupIfChanged(Session& session, const Path& folder, Instant at, Job& job);

/// Newest first.
Result<std::vector<Backup>> automaticBackups(Session& session, const Path& folder);

}  // namespace tactful::steps
