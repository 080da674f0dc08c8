#pragma once

#include <span>

/// \file
/// The header rows that shops and mail services are known to write.

namespace tactful::tests {

struct KnownHeader {
    const char* name;     ///< platform and kind of file
    const char* format;   ///< as which the file is read; empty: it is refused
    const char* refusal;  ///< part of the reason
    const char* row;      ///< as in the file, without the end of the line
};

std::span<const KnownHeader> knownHeaders();

}  // namespace tactful::tests
