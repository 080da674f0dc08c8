#pragma once

#include <filesystem>
#include <string>

/// \file
/// Where tests find what is not theirs.

namespace tactful::tests {

/// The folder of real public data: TACTFUL_DATA_DIR, else ../shared/data beside the project. A test that
/// needs it says QSKIP with the reason where dataFile() does not exist.
std::filesystem::path dataDir();
std::filesystem::path dataFile(const std::string& relative);

/// The project's own folder and the built tactful-cli.
std::filesystem::path sourceDir();
std::filesystem::path cliProgram();
/// The library that makes a disk fail (failing_disk.cpp); there is none but on Linux.
std::filesystem::path failingDisk();

}  // namespace tactful::tests

#define TACTFUL_NEED_DATA(relative)                                                                          \
    if (!std::filesystem::exists(tactful::tests::dataFile(relative)))                                        \
    QSKIP(("no " + std::string(relative) + " under TACTFUL_DATA_DIR (" +                                     \
           tactful::tests::dataDir().string() + ")")                                                         \
              .c_str())
