#pragma once

#include "core/base/result.h"
#include "core/vault/key.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// One value sealed so that only its key opens it, and only in the place it was sealed for:
/// XChaCha20-Poly1305-IETF with a random nonce (draft-irtf-cfrg-xchacha-03).

namespace tactful::vault {

using Nonce = std::array<std::uint8_t, 24>;

/// The ciphertext is 16 bytes longer than the text, so the length of a value can be seen.
struct Sealed {
    Nonce nonce{};
    std::vector<std::uint8_t> ciphertext;
};

/// Where a value belongs. It is authenticated with the value: a ciphertext that is copied to another row,
/// column or customer no longer opens.
struct FieldPlace {
    std::string_view table;
    std::string_view column;
    std::int64_t row = 0;
    std::int64_t customer = 0;  ///< 0: the row belongs to no customer
    std::int64_t keyVersion = 1;
};

Sealed seal(KeyView key, const FieldPlace& place, std::string_view plain);
/// With random bytes that the caller drew, for many values at once. A nonce must never be used twice.
Sealed seal(KeyView key, const FieldPlace& place, std::string_view plain, const Nonce& nonce);

/// BadFile if it was sealed with another key or for another place, or was changed since.
Result<std::string> open(KeyView key, const FieldPlace& place, std::span<const std::uint8_t> nonce,
                         std::span<const std::uint8_t> ciphertext);

}  // namespace tactful::vault
