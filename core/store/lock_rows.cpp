#include "core/store/lock_rows.h"

#include "core/store/keys_file.h"

namespace tactful::store {
namespace {

constexpr std::int64_t version = 2;

Status bringUpToDate(Database& database)
{
    const auto found = database.integer("PRAGMA user_version");
    if (!found) return found.error();
    if (*found >= version) return {};
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    // Another connection may have been faster.
    const auto now = database.integer("PRAGMA user_version");
    if (!now) return now.error();
    if (*now >= version) return {};
    if (auto ok = database.execute(lockSchema); !ok) return ok;
    return transaction->commit();
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
    const Blob sealed = query.blob(2);
    return std::optional(
        vault::StoredRecovery{query.bytes<16>(0), query.bytes<24>(1), {sealed.begin(), sealed.end()}});
}

Status LockRows::replace(const vault::StoredBookKey& key,
                         const std::optional<vault::StoredRecovery>& recovery, const KeyNote& note)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) return transaction.error();
    if (auto ok = writeBookKey(m_database, key); !ok) return ok;
    if (auto ok = m_database.execute("DELETE FROM recovery_key"); !ok) return ok;
    if (recovery) {
        Statement insert(m_database, "INSERT INTO recovery_key VALUES (1, ?1, ?2, ?3)");
        if (auto ok = insert.run(recovery->salt, recovery->nonce, Blob(recovery->key)); !ok) return ok;
    }
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
