#pragma once

#include "core/base/day.h"
#include "core/store/database.h"
#include "core/vault/computer_key.h"
#include "core/vault/recovery.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What the keys file says of the lock of the book: what opens it, wrong tries, and notes for the logbook.

namespace tactful::store {

/// Under which name computers keep their keys of this book: random, and says nothing of it.
using KeychainName = std::array<std::uint8_t, 16>;

/// Everything that opens the book.
struct StoredLock {
    vault::StoredBookKey key;
    std::optional<vault::StoredRecovery> recovery;
    std::vector<vault::StoredComputer> computers;
    std::optional<KeychainName> name;  ///< once a computer was remembered
};

/// Wrong passphrases since the last right one.
struct FailedTries {
    std::int64_t count = 0;
    Instant last;
};

/// What the logbook is still to be told of a change of the keys: written with the change itself, in one
/// transaction, because the logbook is in another file.
struct KeyNote {
    std::array<std::uint8_t, 8> id{};  ///< random; part of the payload, so that nothing is told twice
    Instant at;
    std::string action;
    std::string payload;
};

/// A connection of its own to the keys file of a book. A file of version 1, which knew none of this, or 2,
/// which knew no computers, is brought up to date.
class LockRows {
public:
    static Result<LockRows> open(const Path& book);

    Result<std::optional<vault::StoredRecovery>> recovery();
    Result<std::vector<vault::StoredComputer>> computers();
    Result<std::optional<KeychainName>> keychainName();

    /// What `how` makes of the lock, and the note: all or nothing, and nobody comes in between.
    Status change(const std::function<Status(StoredLock&)>& how, const KeyNote& note);

    /// By when they were written.
    Result<std::vector<KeyNote>> notes();
    Status forgetNote(const KeyNote& note);

    Result<FailedTries> failedTries();
    Status keepFailedTries(const FailedTries& tries);

private:
    explicit LockRows(Database database) : m_database(std::move(database)) {}
    Result<StoredLock> lock();
    Status write(const StoredLock& lock);

    Database m_database;
};

/// The newest version of keys files.
inline constexpr std::int64_t keysVersion = 3;
/// The tables of all this, for whoever makes a keys file: those of version 2, and what version 3 added.
extern const char* const lockSchema;
extern const char* const computerSchema;
/// BadFile if there is none.
Result<vault::StoredBookKey> readBookKey(Database& keys);
/// Replaces the book key of a keys file.
Status writeBookKey(Database& keys, const vault::StoredBookKey& key);

}  // namespace tactful::store
