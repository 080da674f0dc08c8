/// \file
/// A disk that fails: put before the C library (LD_PRELOAD), it counts everything that a program writes below
/// one folder, and at the n-th write it fails or ends the program, half of the bytes written. Linux alone.
///
///     FAILING_DISK_FOLDER  what lies below it counts
///     FAILING_DISK_AT      n, from 1; 0: only count
///     FAILING_DISK_HOW     "error": this one fails; "full": it and all after it; "kill": SIGKILL
///     FAILING_DISK_COUNT   a file that is told how many there were

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <unistd.h>

namespace {

struct Plan {
    std::string folder;
    std::string countFile;
    std::string how;
    long at = 0;
    std::atomic<long> writes{0};

    Plan()
    {
        const auto value = [](const char* name) {
            const char* text = std::getenv(name);
            return std::string(text ? text : "");
        };
        folder = value("FAILING_DISK_FOLDER");
        countFile = value("FAILING_DISK_COUNT");
        how = value("FAILING_DISK_HOW");
        at = std::atol(value("FAILING_DISK_AT").c_str());
    }
    ~Plan()
    {
        if (countFile.empty()) return;
        if (std::FILE* file = std::fopen(countFile.c_str(), "w")) {
            std::fprintf(file, "%ld\n", writes.load());
            std::fclose(file);
        }
    }
};

Plan& plan()
{
    static Plan one;
    return one;
}
/// Made at the beginning, so that it outlives what is made later.
[[maybe_unused]] const Plan& made = plan();

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
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return false;
    path[length] = 0;
    return counts(path);
}

/// True: this one is to fail. `half` is done before the program is killed.
template <class Half>
bool fails(bool counted, Half half)
{
    if (!counted) return false;
    Plan& now = plan();
    const long number = ++now.writes;
    if (now.at == 0 || number < now.at || (number > now.at && now.how != "full")) return false;
    if (now.how == "kill") {
        half();
        kill(getpid(), SIGKILL);
    }
    errno = now.how == "full" ? ENOSPC : EIO;
    return true;
}
bool fails(bool counted)
{
    return fails(counted, [] {});
}

}  // namespace

extern "C" {

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
    if (fails(counts(fileno(file)), [&] {
            next(bytes, size, count / 2, file);
            fflush(file);
        }))
        return 0;
    return next(bytes, size, count, file);
}

FILE* fopen(const char* path, const char* mode)
{
    static const auto next = real("fopen", &fopen);
    if (fails(mode[0] == 'w' && counts(path))) return nullptr;
    return next(path, mode);
}

int fsync(int file)
{
    static const auto next = real("fsync", &fsync);
    return fails(counts(file)) ? -1 : next(file);
}

int fdatasync(int file)
{
    static const auto next = real("fdatasync", &fdatasync);
    return fails(counts(file)) ? -1 : next(file);
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
