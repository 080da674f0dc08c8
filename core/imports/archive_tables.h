#pragma once

#include "core/base/result.h"
#include "core/imports/file_source.h"

#include <vector>

/// \file
/// Which tables came with this file?

namespace tactful::imports {

/// Of a file whose name ends in ".zip", the tables inside, each as a path that goes on into it (see
/// FileSource), by name; of any other, the file itself. Folders, and what a system puts beside files unasked,
/// are passed over.
///
/// BadFile as ZipArchive::open; for an archive inside the archive; for a file inside that is no table by its
/// name, because nothing may be left out unsaid; for an archive without tables.
Result<std::vector<Path>> tablesOf(const Path& file);

}  // namespace tactful::imports
