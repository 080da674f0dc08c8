#pragma once

#include "core/store/database.h"
#include "core/vault/keyring.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

/// \file
/// NAME.tactful-keys: the book key as it is stored, and the wrapped key of each customer. Kept apart from the
/// book, so that a copy of the book alone shows nobody, and a deleted key ends what is in old copies.

namespace tactful::store {

/// A customer's key as it is stored.
struct WrappedKey {
    std::int64_t customer = 0;
    vault::Nonce nonce{};
    std::array<std::uint8_t, vault::keyBytes + 16> key{};
};

/// Where the keys of a book are: the same name with "-keys" added.
Path keysPathOf(const Path& book);

class KeysFile {
public:
    static Status create(const Path& path, const vault::StoredBookKey& key);
    /// NotFound, BadFile or NewerVersion, each with a sentence of its own.
    static Result<KeysFile> open(const Path& path);

    Result<vault::StoredBookKey> bookKey();
    Status replaceBookKey(const vault::StoredBookKey& key);

    /// NotFound if the customer has no key.
    Status read(const vault::Keyring& keyring, std::int64_t customer, vault::Key& into);
    /// What read() says then.
    static Error missingKey(std::int64_t customer);
    /// Of every customer, ascending: to be unwrapped on several threads.
    Result<std::vector<WrappedKey>> wrappedKeys();
    /// Begins a transaction if none is open; commit() makes it last.
    Status add(const vault::Keyring& keyring, std::int64_t customer, const vault::Key& key);
    Status remove(std::int64_t customer);
    /// Every customer that has a key, in ascending order.
    Result<std::vector<std::int64_t>> customers();

    Status commit();
    void rollBack() noexcept { m_transaction.reset(); }

    /// BadFile if the file is damaged.
    Status check();
    Status copyTo(const Path& destination);

private:
    explicit KeysFile(Database database);
    Status beginIfNeeded();

    Database m_database;
    Statement m_read;
    Statement m_add;
    std::optional<Transaction> m_transaction;
};

}  // namespace tactful::store
