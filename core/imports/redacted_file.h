#pragma once

#include "core/base/job.h"
#include "core/imports/file_source.h"
#include "core/imports/recognise.h"

/// \file
/// A file that may be kept: without what nobody may keep.

namespace tactful::imports {

/// The same table in memory, as UTF-8, with the cells of recognition.secretColumns empty and every record on
/// the line it was on: it is read as the file was. What stands above the header is left out. The table must
/// be a text (dialect.sheet is empty). BadFile, Cancelled and Io as CsvReader.
Result<FileSource> withoutSecrets(const FileSource& source, const Recognition& recognition, Job& job);

}  // namespace tactful::imports
