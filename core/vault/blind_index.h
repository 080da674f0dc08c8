#pragma once

#include "core/base/digest.h"
#include "core/vault/key.h"

#include <array>
#include <string_view>

/// \file
/// Finding somebody by an address that is stored nowhere: the same (kind, value) always gives the same bytes,
/// which say nothing without the key (keyed BLAKE2b-256, RFC 7693).

namespace tactful::vault {

/// `value` as it was normalised by the caller: equal values must be equal bytes.
Digest blindIndex(KeyView key, std::string_view kind, std::string_view value);

/// The first half of it: 128 bits are enough where a false match would have to be found by chance.
using ShortIndex = std::array<std::uint8_t, 16>;
ShortIndex shortBlindIndex(KeyView key, std::string_view kind, std::string_view value);

}  // namespace tactful::vault
