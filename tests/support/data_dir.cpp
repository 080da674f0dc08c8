#include "tests/support/data_dir.h"

#include <cstdlib>

namespace tactful::tests {

std::filesystem::path sourceDir()
{
    return TACTFUL_SOURCE_DIR;
}

std::filesystem::path cliProgram()
{
    return TACTFUL_CLI;
}

std::filesystem::path failingDisk()
{
    return TACTFUL_FAILING_DISK;
}

std::filesystem::path dataDir()
{
    const char* set = std::getenv("TACTFUL_DATA_DIR");
    return set && *set ? std::filesystem::path(set) : sourceDir() / ".." / "shared" / "data";
}

std::filesystem::path dataFile(const std::string& relative)
{
    return dataDir() / relative;
}

}  // namespace tactful::tests
