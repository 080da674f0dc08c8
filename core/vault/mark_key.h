#pragma once

#include "core/vault/keyring.h"

/// \file
/// The key that marks what is sealed, so that it is missed when it is taken away (store/seal_marks.h).

namespace tactful::vault {

/// Derived anew: whoever needs it often keeps it.
Key markKeyOf(const Keyring& keyring);

}  // namespace tactful::vault
