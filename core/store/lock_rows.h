#pragma once

#include "core/base/day.h"
#include "core/store/database.h"
#include "core/vault/recovery.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What the keys file says of the lock of the book: its recovery key, wrong tries, and notes for the logbook.

namespace tactful::store {

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

/// A connection of its own to the keys file of a book. A file of version 1, which knew none of this, is
/// brought up to date.
class LockRows {
public:
    static Result<LockRows> open(const Path& book);

    Result<std::optional<vault::StoredRecovery>> recovery();
    /// Book key, recovery key (nothing: there is none any more) and note: all or nothing.
    Status replace(const vault::StoredBookKey& key, const std::optional<vault::StoredRecovery>& recovery,
                   const KeyNote& note);

    /// By when they were written.
    Result<std::vector<KeyNote>> notes();
    Status forgetNote(const KeyNote& note);

    Result<FailedTries> failedTries();
    Status keepFailedTries(const FailedTries& tries);

private:
    explicit LockRows(Database database) : m_database(std::move(database)) {}

    Database m_database;
};

/// The tables of all this, for whoever makes a keys file.
extern const char* const lockSchema;
/// Replaces the book key of a keys file.
Status writeBookKey(Database& keys, const vault::StoredBookKey& key);

}  // namespace tactful::store
