#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// \file
/// BLAKE2b-256 digests (RFC 7693, through libsodium): for fingerprints of files and data, not for secrets.

namespace tactful {

using Digest = std::array<std::uint8_t, 32>;

/// Feeds a digest piece by piece.
class Digester {
public:
    Digester();

    void add(std::string_view bytes);
    void add(std::span<const std::uint8_t> bytes);
    /// Little-endian, so that the digest is the same on every machine.
    void addNumber(std::int64_t value);
    /// The length first, so that ("ab","c") and ("a","bc") differ.
    void addField(std::string_view text);

    /// May be called once.
    Digest finish();

private:
    alignas(64) std::array<std::byte, 384> m_state{};
};

Digest digestOf(std::string_view bytes);
std::string hex(std::span<const std::uint8_t> bytes);

}  // namespace tactful
