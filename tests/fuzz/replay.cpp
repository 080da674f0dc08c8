#include "core/base/file.h"
#include "tests/fuzz/fuzz_check.h"

#include <algorithm>
#include <vector>

/// \file
/// Reads every file of the folders given once: the main function of a fuzz target where there is no fuzzer.

int main(int argc, char** argv)
{
    using namespace tactful;
    std::size_t count = 0;
    for (int i = 1; i < argc; ++i) {
        std::vector<Path> files;
        for (const auto& entry : std::filesystem::directory_iterator(pathFromUtf8(argv[i])))
            files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        for (const Path& file : files) {
            const auto bytes = readWholeFile(file);
            tests::fuzzCheck(bytes.ok(), "a corpus file can be read");
            std::printf("%s\n", utf8Path(file.filename()).c_str());
            std::fflush(stdout);
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes->data()), bytes->size());
            ++count;
        }
    }
    tests::fuzzCheck(count > 0, "there is a corpus");
    return 0;
}
