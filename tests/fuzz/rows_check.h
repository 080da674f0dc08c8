#pragma once

#include "core/imports/read_file.h"

/// \file
/// From the bytes of a file to its rows, with every promise that the way makes checked.

namespace tactful::tests {

/// A shop with a fixed day, so that nothing depends on when the fuzzer runs.
imports::ReadOptions anyShop();

/// Recognises and reads the file, as an import does; a refusal must say why, and rows in must be fine + fixed
/// + set aside.
void checkRowsOf(const imports::FileSource& source, const imports::ReadOptions& options);

}  // namespace tactful::tests
