#pragma once

#include "core/base/file.h"

/// \file
/// Copies in passing that a program left when it was ended: they hold names and keys, and must not stay.

namespace tactful::store {

/// Where a backup gathers its copy of a book, beside it; its other files have names that begin with this one.
Path passingCopyOf(const Path& book);

/// Deletes every file beside it whose name begins with this one's.
void removeLeftovers(const Path& start) noexcept;

}  // namespace tactful::store
