#pragma once

/// \file
/// What is in memory must not get into a file when the program crashes: it may be names, or a key.

namespace tactful {

/// From now on the system writes no memory dump of this program, and no other program of the same user may
/// look into its memory. (Under a sanitizer the second is left out: it looks itself.) Where a system knows
/// neither, it does nothing.
void forbidCrashDumps() noexcept;

}  // namespace tactful
