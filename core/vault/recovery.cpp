#include "core/vault/recovery.h"

#include "core/base/random.h"
#include "core/vault/checked_key.h"

#include <sodium.h>

#include <algorithm>

namespace tactful::vault {
namespace {

constexpr FieldPlace placeOfRecovery{"recovery_key", "key"};

/// Nothing where it is no code, or not the one of this book.
std::optional<Key> keyOfCode(const StoredRecovery& recovery, std::string_view words)
{
    const auto code = RecoveryCode::parse(words);
    if (!code) return std::nullopt;
    auto plain = open(code->key(recovery.salt).view(), placeOfRecovery, recovery.nonce, recovery.key);
    if (!plain || plain->size() != keyBytes) return std::nullopt;
    Key key;
    std::copy_n(plain->begin(), keyBytes, key.bytes().begin());
    sodium_memzero(plain->data(), plain->size());
    return key;
}

}  // namespace

StoredRecovery recoveryForm(const Keyring& keyring, const RecoveryCode& code)
{
    StoredRecovery stored;
    secureRandom(stored.salt);
    const Key bookKey = keyring.copyOfBookKey();
    const std::string_view plain(reinterpret_cast<const char*>(bookKey.view().data()), keyBytes);
    Sealed sealed = seal(code.key(stored.salt).view(), placeOfRecovery, plain);
    stored.nonce = sealed.nonce;
    stored.key = std::move(sealed.ciphertext);
    return stored;
}

Result<Keyring> unlocked(const StoredBookKey& stored, const std::optional<StoredRecovery>& recovery,
                         std::optional<std::string_view> words)
{
    if (stored.hasPassphrase && recovery && words)
        if (auto key = keyOfCode(*recovery, *words)) return checked(stored, std::move(*key));
    return unlocked(stored, words);
}

}  // namespace tactful::vault
