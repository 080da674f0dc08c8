#pragma once

#include "core/vault/keyring.h"
#include "core/vault/recovery_code.h"

/// \file
/// The second way into a book that is locked with a passphrase.

namespace tactful::vault {

/// The book key once more, sealed under the key of a recovery code.
struct StoredRecovery {
    std::array<std::uint8_t, 16> salt{};
    Nonce nonce{};
    std::vector<std::uint8_t> key;
};

StoredRecovery recoveryForm(const Keyring& keyring, const RecoveryCode& code);

/// With the passphrase, or with the recovery code where there is one: whatever `words` are. WrongPassphrase
/// if they are missing or wrong; BadFile if the stored key is damaged.
Result<Keyring> unlocked(const StoredBookKey& stored, const std::optional<StoredRecovery>& recovery,
                         std::optional<std::string_view> words);

}  // namespace tactful::vault
