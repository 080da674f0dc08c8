#pragma once

#include "core/base/file.h"
#include "core/base/job.h"
#include "core/data/ids.h"
#include "core/store/book.h"

#include <string>

/// \file
/// The very bytes that were imported, kept sealed for a while so that an import can be read again.

namespace tactful::store {

/// Larger files are not kept: reading one again needs it in memory.
inline constexpr std::int64_t keptFileLimit = 64 << 20;

/// Seals the bytes piece by piece under the book's row key. Part of the caller's transaction.
/// \param reading  how it was read, for whoever reads it again
Status keepImportedFile(Book& book, data::BatchId batch, const std::string& reading, FileReader& bytes,
                        Job& job);
/// Only how it was read, for a file that is too large to be kept.
Status keepReading(Book& book, data::BatchId batch, const std::string& reading);

struct KeptFile {
    std::string reading;
    std::string bytes;
};
/// NotFound if it is not kept (any more); BadFile if a piece is missing or damaged.
Result<KeptFile> importedFile(Book& book, data::BatchId batch);

/// Deletes the files of imports (and what was kept for undoing them) from before an instant. Cheap if there
/// are none.
Status dropImportsKeptBefore(Book& book, Instant before);

}  // namespace tactful::store
