#pragma once

#include <cstddef>
#include <span>

/// \file
/// Tells the processor what will be read soon, so that it is on its way meanwhile. Changes nothing.

namespace tactful {

template <class T>
void prefetch([[maybe_unused]] std::span<const T> soon)
{
#if defined(__GNUC__)
    constexpr std::size_t line = 64;
    const auto* bytes = reinterpret_cast<const char*>(soon.data());
    for (std::size_t at = 0; at < soon.size_bytes(); at += line)
        __builtin_prefetch(bytes + at);
#endif
}

template <class T>
void prefetchOne(const T& soon)
{
    prefetch(std::span<const T>(&soon, 1));
}

}  // namespace tactful
