#include "tests/disk/failing_disk.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace tactful::tests {
namespace {

struct Plan {
    std::string folder;
    long at = 0;
    DiskFault fault = DiskFault::Error;
    std::atomic<long> writes{0};
};

/// Never destroyed: what ends after main() writes, too.
Plan& plan()
{
    static Plan& one = *new Plan;
    return one;
}

template <class Function>
Function real(const char* name, Function)
{
    void* found = dlsym(RTLD_NEXT, name);
    Function function;
    static_assert(sizeof function == sizeof found);
    std::memcpy(&function, &found, sizeof found);
    return function;
}

bool counts(const char* path)
{
    const std::string& folder = plan().folder;
    return !folder.empty() && path && std::strncmp(path, folder.c_str(), folder.size()) == 0;
}

bool counts(int file)
{
    if (plan().folder.empty()) return false;
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return false;
    path[length] = 0;
    return counts(path);
}

/// True: this one is to fail. `half` is done first, once.
template <class Half>
bool fails(bool counted, Half half)
{
    if (!counted) return false;
    Plan& now = plan();
    const long number = ++now.writes;
    if (now.at == 0 || number < now.at || (number > now.at && now.fault != DiskFault::Full)) return false;
    if (number == now.at && now.fault != DiskFault::Error) half();
    if (now.fault == DiskFault::Kill) kill(getpid(), SIGKILL);
    errno = now.fault == DiskFault::Full ? ENOSPC : EIO;
    return true;
}
bool fails(bool counted)
{
    return fails(counted, [] {});
}

bool makesAFile(const char* path, int flags)
{
    return (flags & O_CREAT) != 0 && access(path, F_OK) != 0;
}

}  // namespace

void disturbDisk(const std::string& folder, long at, DiskFault fault)
{
    Plan& now = plan();
    now.folder = folder;
    now.at = at;
    now.fault = fault;
    now.writes = 0;
}

long diskWrites()
{
    return plan().writes;
}

}  // namespace tactful::tests

extern "C" {

using tactful::tests::counts;
using tactful::tests::fails;
using tactful::tests::makesAFile;
using tactful::tests::real;

ssize_t write(int file, const void* bytes, size_t count)
{
    static const auto next = real("write", &write);
    if (fails(counts(file), [&] { next(file, bytes, count / 2); })) return -1;
    return next(file, bytes, count);
}

ssize_t pwrite(int file, const void* bytes, size_t count, off_t at)
{
    static const auto next = real("pwrite", &pwrite);
    if (fails(counts(file), [&] { next(file, bytes, count / 2, at); })) return -1;
    return next(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at)
{
    static const auto next = real("pwrite64", &pwrite64);
    if (fails(counts(file), [&] { next(file, bytes, count / 2, at); })) return -1;
    return next(file, bytes, count, at);
}

size_t fwrite(const void* bytes, size_t size, size_t count, FILE* file)
{
    static const auto next = real("fwrite", &fwrite);
    static const auto flush = real("fflush", &fflush);
    if (fails(counts(fileno(file)), [&] {
            next(bytes, size, count / 2, file);
            flush(file);
        }))
        return 0;
    return next(bytes, size, count, file);
}

int fflush(FILE* file)
{
    static const auto next = real("fflush", &fflush);
    if (file && fails(counts(fileno(file)))) return EOF;
    return next(file);
}

int fclose(FILE* file)
{
    static const auto next = real("fclose", &fclose);
    const bool writes = (fcntl(fileno(file), F_GETFL) & O_ACCMODE) != O_RDONLY;
    const bool failed = fails(writes && counts(fileno(file)));
    const int failure = errno;
    const int closed = next(file);
    if (!failed) return closed;
    errno = failure;
    return EOF;
}

FILE* fopen(const char* path, const char* mode)
{
    static const auto next = real("fopen", &fopen);
    if (fails(mode[0] == 'w' && counts(path))) return nullptr;
    return next(path, mode);
}

int open(const char* path, int flags, ...)
{
    static const auto next = real("open", &open);
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    if (fails(counts(path) && makesAFile(path, flags))) return -1;
    return next(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    static const auto next = real("open64", &open64);
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    if (fails(counts(path) && makesAFile(path, flags))) return -1;
    return next(path, flags, mode);
}

int fsync(int file)
{
    return fails(counts(file)) ? -1 : 0;
}

int fdatasync(int file)
{
    return fails(counts(file)) ? -1 : 0;
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto next = real("ftruncate", &ftruncate);
    return fails(counts(file)) ? -1 : next(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    static const auto next = real("ftruncate64", &ftruncate64);
    return fails(counts(file)) ? -1 : next(file, size);
}

int unlink(const char* path) noexcept
{
    static const auto next = real("unlink", &unlink);
    return fails(counts(path)) ? -1 : next(path);
}

int remove(const char* path) noexcept
{
    static const auto next = real("remove", &remove);
    return fails(counts(path)) ? -1 : next(path);
}

int rename(const char* from, const char* to) noexcept
{
    static const auto next = real("rename", &rename);
    return fails(counts(to)) ? -1 : next(from, to);
}

}  // extern "C"
