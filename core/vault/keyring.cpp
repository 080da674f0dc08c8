#include "core/vault/keyring.h"

#include "core/base/random.h"
#include "core/vault/blind_index.h"
#include "core/vault/checked_key.h"
#include "core/vault/mark_key.h"

#include <sodium.h>

#include <algorithm>

namespace tactful::vault {
namespace {

/// Never renumber: the numbers decide the keys of every book there is.
enum class Use : std::uint64_t { Wrapping = 1, LookUp = 2, Suppression = 3, Row = 4, Check = 5, Mark = 6 };

Key derived(const Key& bookKey, Use use)
{
    static_assert(crypto_kdf_KEYBYTES == keyBytes);
    Key key;
    crypto_kdf_derive_from_key(key.bytes().data(), keyBytes, static_cast<std::uint64_t>(use), "tactful1",
                               bookKey.view().data());
    return key;
}

FieldPlace placeOfKey(std::int64_t customer)
{
    return {"customer_key", "key", customer, customer};
}
constexpr FieldPlace placeOfBookKey{"book_key", "key"};

std::string_view textOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Digest checkOf(const Key& bookKey, const BookId& book)
{
    return blindIndex(derived(bookKey, Use::Check).view(), "book", textOf(book));
}

Result<Key> passphraseKey(std::string_view passphrase, const StoredBookKey& stored)
{
    Key key;
    if (crypto_pwhash(key.bytes().data(), keyBytes, passphrase.data(), passphrase.size(), stored.salt.data(),
                      stored.cost.operations, static_cast<std::size_t>(stored.cost.memoryBytes),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{
            ErrorCode::Io,
            "There is not enough free memory to check the passphrase. Close other programs and try again."};
    return key;
}

Error damagedKey()
{
    return {ErrorCode::BadFile,
            "The key of this book is damaged. Restore the book and its keys file from a backup."};
}

/// A file that asks for more than this was tampered with; obeying it would stop the computer.
bool costIsSane(const PassphraseCost& cost)
{
    return cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= 64 &&
           cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && cost.memoryBytes <= (2ULL << 30);
}

}  // namespace

Keyring Keyring::create()
{
    return Keyring(Key::random());
}

Keyring::Keyring(Key bookKey)
    : m_bookKey(std::move(bookKey)), m_wrapping(derived(m_bookKey, Use::Wrapping)),
      m_lookUp(derived(m_bookKey, Use::LookUp)), m_suppression(derived(m_bookKey, Use::Suppression)),
      m_row(derived(m_bookKey, Use::Row))
{
}

Sealed Keyring::wrap(std::int64_t customer, KeyView customerKey) const
{
    return seal(m_wrapping.view(), placeOfKey(customer), textOf(customerKey));
}

Status Keyring::unwrap(std::int64_t customer, std::span<const std::uint8_t> nonce,
                       std::span<const std::uint8_t> wrapped, Key& into) const
{
    auto plain = open(m_wrapping.view(), placeOfKey(customer), nonce, wrapped);
    if (!plain) return plain.error();
    if (plain->size() != keyBytes) return damagedKey();
    std::copy_n(plain->begin(), keyBytes, into.bytes().begin());
    sodium_memzero(plain->data(), plain->size());
    return {};
}

Key markKeyOf(const Keyring& keyring)
{
    return derived(keyring.copyOfBookKey(), Use::Mark);
}

Result<StoredBookKey> storedForm(const Keyring& keyring, const BookId& book,
                                 std::optional<std::string_view> passphrase, const PassphraseCost& cost)
{
    StoredBookKey stored;
    stored.book = book;
    stored.cost = cost;  // without a passphrase: what one for a backup costs
    const Key bookKey = keyring.copyOfBookKey();
    stored.check = checkOf(bookKey, book);
    if (!passphrase) {
        stored.key.assign(bookKey.view().begin(), bookKey.view().end());
        return stored;
    }
    if (passphrase->empty())
        return Error{ErrorCode::BadInput,
                     "A passphrase may not be empty. Choose one, or make the book without."};
    stored.hasPassphrase = true;
    secureRandom(stored.salt);
    const auto wrapping = passphraseKey(*passphrase, stored);
    if (!wrapping) return wrapping.error();
    Sealed sealed = seal(wrapping->view(), placeOfBookKey, textOf(bookKey.view()));
    stored.nonce = sealed.nonce;
    stored.key = std::move(sealed.ciphertext);
    return stored;
}

Result<Keyring> checked(const StoredBookKey& stored, Key bookKey)
{
    const Digest check = checkOf(bookKey, stored.book);
    if (sodium_memcmp(check.data(), stored.check.data(), check.size()) != 0) return damagedKey();
    return Keyring(std::move(bookKey));
}

Result<Keyring> unlocked(const StoredBookKey& stored, std::optional<std::string_view> passphrase)
{
    Key bookKey;
    if (!stored.hasPassphrase) {
        if (stored.key.size() != keyBytes) return damagedKey();
        std::copy_n(stored.key.begin(), keyBytes, bookKey.bytes().begin());
    } else {
        if (!passphrase)
            return Error{ErrorCode::WrongPassphrase,
                         "This book is locked with a passphrase. Give its passphrase to open it."};
        if (!costIsSane(stored.cost)) return damagedKey();
        const auto wrapping = passphraseKey(*passphrase, stored);
        if (!wrapping) return wrapping.error();
        auto plain = open(wrapping->view(), placeOfBookKey, stored.nonce, stored.key);
        if (!plain)
            return Error{ErrorCode::WrongPassphrase, "The password is not the one of this shop. Check "
                                                     "capital letters and the keyboard's language."};
        if (plain->size() != keyBytes) return damagedKey();
        std::copy_n(plain->begin(), keyBytes, bookKey.bytes().begin());
        sodium_memzero(plain->data(), plain->size());
    }
    return checked(stored, std::move(bookKey));
}

}  // namespace tactful::vault
