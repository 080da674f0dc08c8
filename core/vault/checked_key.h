#pragma once

#include "core/vault/keyring.h"

/// \file
/// A book key that was unwrapped in another way than with the passphrase.

namespace tactful::vault {

/// Its keyring; BadFile if it is not the key of that book.
Result<Keyring> checked(const StoredBookKey& stored, Key bookKey);

}  // namespace tactful::vault
