#pragma once

#include "core/base/result.h"
#include "core/vault/key.h"
#include "core/vault/sealed_field.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// \file
/// The keys of one book: a random book key, and what is derived from it for each use (libsodium's
/// crypto_kdf).

namespace tactful::vault {

class Keyring {
public:
    static Keyring create();
    explicit Keyring(Key bookKey);
    Keyring copy() const { return Keyring(m_bookKey.copy()); }

    Key copyOfBookKey() const { return m_bookKey.copy(); }
    KeyView lookUpKey() const { return m_lookUp.view(); }            ///< blind index of identities
    KeyView suppressionKey() const { return m_suppression.view(); }  ///< blind index of suppressed addresses
    KeyView rowKey() const { return m_row.view(); }  ///< seals rows that belong to no customer

    /// A customer's own key, sealed so that it may be stored.
    Sealed wrap(std::int64_t customer, KeyView customerKey) const;
    /// Into a key that the caller keeps, so that a loop needs one allocation.
    Status unwrap(std::int64_t customer, std::span<const std::uint8_t> nonce,
                  std::span<const std::uint8_t> wrapped, Key& into) const;

private:
    Key m_bookKey;
    Key m_wrapping;
    Key m_lookUp;
    Key m_suppression;
    Key m_row;
};

/// What Argon2id costs whoever tries a passphrase.
struct PassphraseCost {
    std::uint64_t operations = 3;                                     ///< libsodium's MODERATE
    std::uint64_t memoryBytes = 256ULL << 20;                         ///< 256 MiB
    static constexpr PassphraseCost cheapest() { return {1, 8192}; }  ///< for tests
};

using BookId = std::array<std::uint8_t, 16>;

/// The book key as it is stored. With a passphrase `key` is sealed under Argon2id(passphrase, salt); without,
/// it is the key itself, and whoever has the file can open the book.
struct StoredBookKey {
    BookId book{};
    bool hasPassphrase = false;
    PassphraseCost cost;
    std::array<std::uint8_t, 16> salt{};
    Nonce nonce{};
    std::vector<std::uint8_t> key;
    std::array<std::uint8_t, 32> check{};  ///< keyed digest of `book`: finds a damaged key
};

/// BadInput for an empty passphrase; Io if the memory that `cost` asks for is not to be had.
Result<StoredBookKey> storedForm(const Keyring& keyring, const BookId& book,
                                 std::optional<std::string_view> passphrase, const PassphraseCost& cost = {});

/// WrongPassphrase if the passphrase is missing or wrong; BadFile if the stored key is damaged.
Result<Keyring> unlocked(const StoredBookKey& stored, std::optional<std::string_view> passphrase);

}  // namespace tactful::vault
