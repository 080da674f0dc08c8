#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

/// \file
/// A secret key: where its 32 bytes live while the program runs.

namespace tactful::vault {

inline constexpr std::size_t keyBytes = 32;
using KeyView = std::span<const std::uint8_t, keyBytes>;

/// 32 bytes in memory that is kept out of swap where the system allows it, fenced by guard pages, and wiped
/// when given back. Making one costs several system calls; a loop over customers reuses one.
class Key {
public:
    Key();  ///< all zero
    static Key random();

    KeyView view() const { return KeyView(m_bytes.get(), keyBytes); }
    std::span<std::uint8_t, keyBytes> bytes()
    {
        return std::span<std::uint8_t, keyBytes>(m_bytes.get(), keyBytes);
    }
    Key copy() const;

private:
    struct WipeAndFree {
        void operator()(std::uint8_t* bytes) const noexcept;
    };
    std::unique_ptr<std::uint8_t, WipeAndFree> m_bytes;
};

}  // namespace tactful::vault
