#include "core/store/lock_rows.h"

#include "core/store/keys_file.h"

namespace tactful::store {
namespace {

Status bringUpToDate(Database& database)
{
    const auto found = database.integer("PRAGMA user_version");
    if (!found) return found.error();
    if (*found >= keysVersion) return {};
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    // Another connection may have been faster.
    const auto now = database.integer("PRAGMA user_version");
    if (!now) return now.error();
    if (*now >= keysVersion) return {};
    if (*now < 2)
        if (auto ok = database.execute(lockSchema); !ok) return ok;
    if (auto ok = database.execute(computerSchema); !ok) return ok;
    return transaction->commit();
}

Status writeRecovery(Database& database, const std::optional<vault::StoredRecovery>& recovery)
{
    if (auto ok = database.execute("DELETE FROM recovery_key"); !ok || !recovery) return ok;
    Statement insert(database, "INSERT INTO recovery_key VALUES (1, ?1, ?2, ?3)");
    return insert.run(recovery->salt, recovery->nonce, Blob(recovery->key));
}

Status writeComputers(Database& database, const std::vector<vault::StoredComputer>& computers)
{
    if (auto ok = database.execute("DELETE FROM computer_key"); !ok) return ok;
    Statement insert(database, "INSERT INTO computer_key VALUES (?1, ?2, ?3)");
    for (const vault::StoredComputer& each : computers)
        if (auto ok = insert.run(each.slot, each.nonce, Blob(each.key)); !ok) return ok;
    return {};
}

std::vector<std::uint8_t> bytesOf(Blob blob)
{
    return {blob.begin(), blob.end()};
}

}  // namespace

const char* const lockSchema = R"(
CREATE TABLE recovery_key (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    salt     BLOB    NOT NULL,
    nonce    BLOB    NOT NULL,
    key      BLOB    NOT NULL
) STRICT;
CREATE TABLE failed_try (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    count    INTEGER NOT NULL,
    last     INTEGER NOT NULL
) STRICT;
CREATE TABLE key_note (
    id      BLOB    PRIMARY KEY,
    at      INTEGER NOT NULL,
    action  TEXT    NOT NULL,
    payload TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
PRAGMA user_version = 2;
)";

const char* const computerSchema = R"(
CREATE TABLE computer_key (
    slot  BLOB PRIMARY KEY,
    nonce BLOB NOT NULL,
    key   BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE keychain_name (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    name     BLOB    NOT NULL
) STRICT;
PRAGMA user_version = 3;
)";

Result<LockRows> LockRows::open(const Path& book)
{
    auto database = Database::open(keysPathOf(book), Access::ReadWrite);
    if (!database) return database.error();
    const auto configured = database->execute("PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                                              "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF");
    if (!configured) return configured.error();
    if (auto ok = bringUpToDate(*database); !ok) return ok.error();
    return LockRows(std::move(*database));
}

Result<std::optional<vault::StoredRecovery>> LockRows::recovery()
{
    Statement query(m_database, "SELECT salt, nonce, key FROM recovery_key");
    const auto row = query.step();
    if (!row) return row.error();
    if (!*row) return std::optional<vault::StoredRecovery>();
    return std::optional(
        vault::StoredRecovery{query.bytes<16>(0), query.bytes<24>(1), bytesOf(query.blob(2))});
}

Result<std::vector<vault::StoredComputer>> LockRows::computers()
{
    std::vector<vault::StoredComputer> all;
    Statement query(m_database, "SELECT slot, nonce, key FROM computer_key");
    const auto ok = query.forEach([&](Statement& row) {
        all.push_back({row.bytes<16>(0), row.bytes<24>(1), bytesOf(row.blob(2))});
    });
    if (!ok) return ok.error();
    return all;
}

Result<std::optional<KeychainName>> LockRows::keychainName()
{
    Statement query(m_database, "SELECT name FROM keychain_name");
    const auto row = query.step();
    if (!row) return row.error();
    if (!*row) return std::optional<KeychainName>();
    return std::optional(query.bytes<16>(0));
}

Result<StoredLock> LockRows::lock()
{
    auto key = readBookKey(m_database);
    if (!key) return key.error();
    auto code = recovery();
    if (!code) return code.error();
    auto known = computers();
    if (!known) return known.error();
    const auto name = keychainName();
    if (!name) return name.error();
    return StoredLock{std::move(*key), std::move(*code), std::move(*known), *name};
}

Status LockRows::write(const StoredLock& lock)
{
    if (auto ok = writeBookKey(m_database, lock.key); !ok) return ok;
    if (auto ok = writeRecovery(m_database, lock.recovery); !ok) return ok;
    if (auto ok = writeComputers(m_database, lock.computers); !ok || !lock.name) return ok;
    Statement keep(m_database, "INSERT OR REPLACE INTO keychain_name VALUES (1, ?1)");
    return keep.run(*lock.name);
}

Status LockRows::change(const std::function<Status(StoredLock&)>& how, const KeyNote& note)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) return transaction.error();
    auto changed = lock();
    if (!changed) return changed.error();
    if (auto ok = how(*changed); !ok) return ok;
    if (auto ok = write(*changed); !ok) return ok;
    Statement insert(m_database, "INSERT INTO key_note (id, at, action, payload) VALUES (?1, ?2, ?3, ?4)");
    if (auto ok = insert.run(note.id, note.at.seconds, note.action, note.payload); !ok) return ok;
    return transaction->commit();
}

Result<std::vector<KeyNote>> LockRows::notes()
{
    std::vector<KeyNote> all;
    Statement query(m_database, "SELECT id, at, action, payload FROM key_note ORDER BY at, id");
    const auto ok = query.forEach([&](Statement& row) {
        all.push_back({row.bytes<8>(0), {row.integer(1)}, row.string(2), row.string(3)});
    });
    if (!ok) return ok.error();
    return all;
}

Status LockRows::forgetNote(const KeyNote& note)
{
    Statement erase(m_database, "DELETE FROM key_note WHERE id = ?1");
    return erase.run(note.id);
}

Result<FailedTries> LockRows::failedTries()
{
    Statement query(m_database, "SELECT count, last FROM failed_try");
    const auto row = query.step();
    if (!row) return row.error();
    if (!*row) return FailedTries{};
    return FailedTries{query.integer(0), {query.integer(1)}};
}

Status LockRows::keepFailedTries(const FailedTries& tries)
{
    Statement keep(m_database, "INSERT OR REPLACE INTO failed_try VALUES (1, ?1, ?2)");
    return keep.run(tries.count, tries.last.seconds);
}

}  // namespace tactful::store
