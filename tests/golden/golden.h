#pragma once

#include "core/base/file.h"
#include "tests/support/data_dir.h"

#include <cstdlib>
#include <string>

/// \file
/// Compares a whole text with one kept under tests/golden, byte for byte.
///
/// After a change that is meant, look at the difference before keeping it:
///     TACTFUL_UPDATE_GOLDEN=1 ctest --preset dev -R 'compose|exports'
///     git diff tests/golden

namespace tactful::tests {

/// Empty if `text` is what the file says, else what to tell the reader of the test.
inline std::string differenceFromGolden(const std::string& name, const std::string& text)
{
    const Path file = sourceDir() / "tests" / "golden" / name;
    const char* update = std::getenv("TACTFUL_UPDATE_GOLDEN");
    if (update && *update) {
        const Status written = writeWholeFile(file, text);
        return written ? std::string() : written.error().detail;
    }
    const auto kept = readWholeFile(file);
    if (!kept)
        return "There is no tests/golden/" + name + ". Run once with TACTFUL_UPDATE_GOLDEN=1 and look at it.";
    if (*kept == text) return {};
    std::size_t line = 1;
    for (std::size_t at = 0; at < text.size() && at < kept->size() && text[at] == (*kept)[at]; ++at)
        if (text[at] == '\n') ++line;
    return "The text differs from tests/golden/" + name + " from line " + std::to_string(line) +
           ". If that is meant, run with TACTFUL_UPDATE_GOLDEN=1 and look at the difference.";
}

}  // namespace tactful::tests

#define TACTFUL_COMPARE_GOLDEN(name, text)                                                                   \
    QCOMPARE(tactful::tests::differenceFromGolden(name, text), std::string())
