#pragma once

#include "core/store/database.h"

#include <cstdint>
#include <string>
#include <string_view>

/// \file
/// Bytes as text and back, for digests of several values.

namespace tactful::store {

inline std::string_view textOf(Blob bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline Blob blobOf(std::string_view bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

/// 8 bytes, little-endian.
inline void appendNumber(std::string& out, std::int64_t value)
{
    auto rest = static_cast<std::uint64_t>(value);
    for (int i = 0; i < 8; ++i, rest >>= 8)
        out.push_back(static_cast<char>(rest & 0xff));
}

/// The length first, so that ("ab", "c") and ("a", "bc") differ.
inline void appendBytes(std::string& out, Blob bytes)
{
    appendNumber(out, static_cast<std::int64_t>(bytes.size()));
    out.append(textOf(bytes));
}

}  // namespace tactful::store
