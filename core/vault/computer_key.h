#pragma once

#include "core/vault/keyring.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// \file
/// The third way into a book that is locked with a passphrase: a key that one computer keeps for it, where
/// the computer keeps its passwords.

namespace tactful::vault {

/// Says which of the stored ones a key opens; random, and no secret.
using ComputerSlot = std::array<std::uint8_t, 16>;
/// 16 bytes as 32 hexadecimal digits; nothing if it is something else.
std::optional<std::array<std::uint8_t, 16>> readId(std::string_view text);

struct ComputerKey {
    ComputerSlot slot{};
    Key key;

    static constexpr std::size_t textLength = 2 * (16 + keyBytes);

    static ComputerKey random();
    /// As write() wrote it; nothing if it is none.
    static std::optional<ComputerKey> read(std::string_view text);
    /// Hexadecimal digits, for a place that keeps texts. Whoever gets them wipes them.
    void write(std::span<char, textLength> into) const;
};

/// The book key once more, sealed under the key of a computer. Without that computer it opens nothing.
struct StoredComputer {
    ComputerSlot slot{};
    Nonce nonce{};
    std::vector<std::uint8_t> key;
};

StoredComputer computerForm(const Keyring& keyring, const ComputerKey& computer);

/// WrongPassphrase if the book does not know that computer, or not any more; BadFile if the stored key is
/// damaged. A book without a passphrase opens with whatever is given, as it does without anything.
Result<Keyring> unlocked(const StoredBookKey& stored, std::span<const StoredComputer> computers,
                         const ComputerKey& computer);

}  // namespace tactful::vault
