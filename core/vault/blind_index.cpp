#include "core/vault/blind_index.h"

#include <sodium.h>

#include <algorithm>

namespace tactful::vault {

Digest blindIndex(KeyView key, std::string_view kind, std::string_view value)
{
    Digest digest{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), key.size(), digest.size());
    // One byte of length keeps kind and value apart; kinds are short words of ours.
    const auto kindSize = static_cast<std::uint8_t>(kind.size());
    crypto_generichash_update(&state, &kindSize, 1);
    crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t*>(kind.data()), kindSize);
    crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t*>(value.data()), value.size());
    crypto_generichash_final(&state, digest.data(), digest.size());
    return digest;
}

ShortIndex shortBlindIndex(KeyView key, std::string_view kind, std::string_view value)
{
    const Digest whole = blindIndex(key, kind, value);
    ShortIndex index{};
    std::copy_n(whole.begin(), index.size(), index.begin());
    return index;
}

}  // namespace tactful::vault
