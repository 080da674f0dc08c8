#pragma once

#include <string>

/// \file
/// A disk that fails: this program's own write(), rename() and so on, in place of the C library's. Below one
/// folder they count what is written, and the n-th write fails or ends the process, half of the bytes
/// written. Linux alone.
///
/// Nothing is ever flushed to the disk itself: a process that is killed loses nothing that the system has.

namespace tactful::tests {

enum class DiskFault {
    Error,  ///< the n-th write fails, those after it do not
    Full,   ///< the n-th write stops half-way, and it and all after it fail for want of space
    Kill    ///< the n-th write stops half-way, and the process is killed
};

/// From now on, in this process. \param at  n, from 1; 0: only count
void disturbDisk(const std::string& folder, long at, DiskFault fault);

/// Writes since then.
long diskWrites();

}  // namespace tactful::tests
