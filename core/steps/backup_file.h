#pragma once

#include "core/base/digest.h"
#include "core/base/file.h"
#include "core/base/job.h"
#include "core/steps/backup_step.h"

/// \file
/// The file that a backup is: a title line, a line of JSON, the book, its keys, and a digest of all of it.
/// Seen by the steps alone.

namespace tactful::steps {

struct BackupHead {
    std::string shop;
    Instant madeAt;
    bool hasPassphrase = false;
    std::int64_t bookBytes = 0;
    std::int64_t keysBytes = 0;
    std::string content;  ///< digest of book and keys, as hexadecimal digits: equal if nothing changed
};

/// Fills in sizes and `content`, writes under a temporary name, reads it back, and renames.
Status writeBackup(const Path& file, BackupHead head, const Path& book, const Path& keys, Job& job);
/// Digest of both files, as BackupHead::content.
Result<std::string> contentOf(const Path& book, const Path& keys, Job& job);
/// Only the first two lines; BadFile if they are none of a backup.
Result<BackupHead> readBackupHead(const Path& file);
/// Reads all of it and checks the digest; where paths are given, writes the two files there.
Result<BackupHead> readBackup(const Path& file, const Path& book, const Path& keys, Job& job);

}  // namespace tactful::steps
