#pragma once

#include "core/imports/file_source.h"
#include "core/imports/recognise.h"
#include "core/steps/import_step.h"
#include "core/steps/session_parts.h"
#include "core/store/batches.h"

#include <string>

/// \file
/// One file into the book: for the first time, or again as it was read then. Seen by the steps alone.

namespace tactful::steps {

/// How a file is to be read, with the shop's own ways where the file says nothing.
imports::ReadOptions readingFor(const SessionParts& parts, std::optional<Day> today);

/// How a file turned out to be read.
struct KnownFile {
    imports::ReadOptions reading;  ///< with the map of the owner's own format, where there is one
    imports::Recognition recognition;
    std::string myFormat;  ///< name of that format; empty: none
};

/// \param useMyFormats  ask the book for a format of these columns if `reading` names neither format nor map
Result<KnownFile> recogniseFile(SessionParts& parts, const imports::FileSource& source,
                                imports::ReadOptions reading, bool useMyFormats, Job& job);

struct FileImport {
    imports::ReadOptions reading;
    bool useMyFormats = true;
    bool dryRun = false;
    std::size_t issueLimit = 1000;
};

/// In one transaction, with a sealed copy of the file and an entry in the logbook.
Result<ImportedFile> importFile(SessionParts& parts, const imports::FileSource& source,
                                const FileImport& options, Job& job);

/// A file that was imported, as it was, and how it is read again.
struct KeptImport {
    imports::FileSource source;
    imports::ReadOptions reading;
};
/// Errors as store::importedFile.
Result<KeptImport> keptImport(SessionParts& parts, const store::Batch& batch);

/// Reads the kept file of a rolled back import under its number. Inside the caller's transaction.
Status readImportAgain(SessionParts& parts, const store::Batch& batch, store::Ghosts& ghosts, Job& job);

}  // namespace tactful::steps
