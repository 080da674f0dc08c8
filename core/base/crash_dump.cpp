#include "core/base/crash_dump.h"

#ifndef _WIN32
#include <sys/resource.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace tactful {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

}  // namespace

void forbidCrashDumps() noexcept
{
#ifndef _WIN32
    const rlimit none{0, 0};
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
#endif
#ifdef __linux__
    // Dumps that are handed to another program know no limit of size.
    if (!sanitized) static_cast<void>(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
#endif
    static_cast<void>(sanitized);
}

}  // namespace tactful
