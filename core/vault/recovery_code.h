#pragma once

#include "core/vault/key.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// \file
/// The code on paper that opens a book whose passphrase was forgotten.

namespace tactful::vault {

/// 130 random bits as 26 characters of Crockford's base 32, and 4 check characters: a Reed-Solomon code over
/// GF(32) of length 30 and distance 5 (Reed and Solomon 1960). Of its four, one wrong character is put right,
/// as are two neighbours in the wrong order; anything up to three wrong ones is never taken for another code.
class RecoveryCode {
public:
    static constexpr int characters = 30;

    static RecoveryCode random();
    /// As a person may type it: any case, with or without spaces and dashes, O for 0, I or L for 1, U for V.
    /// Nothing if it is no code, or too many of its characters are wrong.
    static std::optional<RecoveryCode> parse(std::string_view typed);

    /// "7K3QZ-…": six groups of five.
    std::string text() const;
    /// The key it stands for. The code is as strong as a key, so that no slow function is needed.
    Key key(std::span<const std::uint8_t> salt) const;

private:
    RecoveryCode() = default;

    Key m_symbols;  ///< 0 to 31 each, in the first 30 bytes
};

}  // namespace tactful::vault
