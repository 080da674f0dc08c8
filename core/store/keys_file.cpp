#include "core/store/keys_file.h"

#include "core/store/lock_rows.h"
#include "core/store/migrations.h"

namespace tactful::store {
namespace {

constexpr std::int64_t applicationId = 0x74616b79;  // "taky"

/// Rollback journal, not WAL: a deleted key is gone from the file itself when the transaction ends.
constexpr const char* schema = R"(
PRAGMA application_id = 0x74616b79;
CREATE TABLE book_key (
    only_one      INTEGER PRIMARY KEY CHECK (only_one = 1),
    book          BLOB    NOT NULL,
    has_passphrase INTEGER NOT NULL,
    operations    INTEGER NOT NULL,
    memory_bytes  INTEGER NOT NULL,
    salt          BLOB    NOT NULL,
    nonce         BLOB    NOT NULL,
    key           BLOB    NOT NULL,
    book_check    BLOB    NOT NULL
) STRICT;
CREATE TABLE customer_key (
    customer INTEGER PRIMARY KEY,
    nonce    BLOB NOT NULL,
    key      BLOB NOT NULL
) STRICT;
)";

Status configure(Database& database)
{
    return database.execute(
        "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL;"
        "PRAGMA trusted_schema = OFF;"
        // A long import must not lock readers out before it commits.
        "PRAGMA cache_spill = OFF");
}

Error damaged()
{
    return {ErrorCode::BadFile,
            "The keys file of this book is damaged. Restore the book and its keys file from a backup."};
}

}  // namespace

Status writeBookKey(Database& keys, const vault::StoredBookKey& key)
{
    Statement insert(keys, "INSERT OR REPLACE INTO book_key VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    return insert.run(key.book, key.hasPassphrase, static_cast<std::int64_t>(key.cost.operations),
                      static_cast<std::int64_t>(key.cost.memoryBytes), key.salt, key.nonce, Blob(key.key),
                      key.check);
}

Result<vault::StoredBookKey> readBookKey(Database& keys)
{
    Statement query(
        keys,
        "SELECT book, has_passphrase, operations, memory_bytes, salt, nonce, key, book_check FROM book_key");
    const auto row = query.step();
    if (!row) return row.error();
    if (!*row) return damaged();
    vault::StoredBookKey key;
    key.hasPassphrase = query.flag(1);
    key.cost = {static_cast<std::uint64_t>(query.integer(2)), static_cast<std::uint64_t>(query.integer(3))};
    const Blob bytes = query.blob(6);
    key.key.assign(bytes.begin(), bytes.end());
    key.book = query.bytes<16>(0);
    key.salt = query.bytes<16>(4);
    key.nonce = query.bytes<24>(5);
    key.check = query.bytes<32>(7);
    return key;
}

Path keysPathOf(const Path& book)
{
    Path keys = book;
    keys += "-keys";
    return keys;
}

KeysFile::KeysFile(Database database)
    : m_database(std::move(database)),
      m_read(m_database, "SELECT nonce, key FROM customer_key WHERE customer = ?1"),
      m_add(m_database, "INSERT OR REPLACE INTO customer_key (customer, nonce, key) VALUES (?1, ?2, ?3)")
{
}

Status KeysFile::create(const Path& path, const vault::StoredBookKey& key)
{
    auto database = Database::open(path, Access::Create);
    if (!database) return database.error();
    if (auto ok = configure(*database); !ok) return ok;
    auto transaction = Transaction::begin(*database);
    if (!transaction) return transaction.error();
    if (auto ok = database->execute(schema); !ok) return ok;
    if (auto ok = database->execute(lockSchema); !ok) return ok;
    if (auto ok = database->execute(computerSchema); !ok) return ok;
    if (auto ok = writeBookKey(*database, key); !ok) return ok;
    return transaction->commit();
}

Result<KeysFile> KeysFile::open(const Path& path)
{
    const std::string name = utf8Path(path.filename());
    std::error_code code;
    if (!std::filesystem::exists(path, code))
        return Error{
            ErrorCode::NotFound,
            "The keys file \"" + name +
                "\" is not beside the book. Put it back there; without it nobody's name or address opens.",
            name};
    auto database = Database::open(path, Access::ReadWrite);
    if (!database) return database.error();
    const auto id = database->integer("PRAGMA application_id");
    const auto found = database->integer("PRAGMA user_version");
    if (!id || !found || *id != applicationId) {
        Error error = damaged();
        error.where = name;
        return error;
    }
    if (*found > keysVersion)
        return Error{
            ErrorCode::NewerVersion,
            "The keys file was written by a newer Tactful. Update Tactful to open it; it was left as it is.",
            name};
    if (database->readOnly())
        return Error{ErrorCode::Io,
                     "The keys file \"" + name + "\" may not be written to. Change its permissions.", name};
    if (auto ok = configure(*database); !ok) return ok.error();
    return KeysFile(std::move(*database));
}

Result<vault::StoredBookKey> KeysFile::bookKey()
{
    return readBookKey(m_database);
}

Status KeysFile::replaceBookKey(const vault::StoredBookKey& key)
{
    return writeBookKey(m_database, key);
}

Status KeysFile::read(const vault::Keyring& keyring, std::int64_t customer, vault::Key& into)
{
    const auto row = m_read.bind(customer).step();
    if (!row) return row.error();
    if (!*row) return missingKey(customer);
    const auto ok = keyring.unwrap(customer, m_read.blob(0), m_read.blob(1), into);
    m_read.reset();
    return ok;
}

Error KeysFile::missingKey(std::int64_t customer)
{
    return {ErrorCode::NotFound,
            "The key of customer " + std::to_string(customer) +
                " is not in the keys file. Restore the keys file from a backup, or erase the customer."};
}

Result<std::vector<WrappedKey>> KeysFile::wrappedKeys()
{
    std::vector<WrappedKey> all;
    Statement query(m_database, "SELECT customer, nonce, key FROM customer_key ORDER BY customer");
    const auto ok = query.forEach([&](Statement& row) {
        all.push_back({row.integer(0), row.bytes<24>(1), row.bytes<vault::keyBytes + 16>(2)});
    });
    if (!ok) return ok.error();
    return all;
}

Status KeysFile::beginIfNeeded()
{
    if (m_transaction) return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction) return transaction.error();
    m_transaction = std::move(*transaction);
    return {};
}

Status KeysFile::add(const vault::Keyring& keyring, std::int64_t customer, const vault::Key& key)
{
    if (auto ok = beginIfNeeded(); !ok) return ok;
    const vault::Sealed wrapped = keyring.wrap(customer, key.view());
    return m_add.run(customer, wrapped.nonce, Blob(wrapped.ciphertext));
}

Status KeysFile::remove(std::int64_t customer)
{
    if (auto ok = beginIfNeeded(); !ok) return ok;
    Statement erase(m_database, "DELETE FROM customer_key WHERE customer = ?1");
    return erase.run(customer);
}

Result<std::vector<std::int64_t>> KeysFile::customers()
{
    std::vector<std::int64_t> ids;
    Statement query(m_database, "SELECT customer FROM customer_key ORDER BY customer");
    if (auto ok = query.forEach([&](Statement& row) { ids.push_back(row.integer(0)); }); !ok)
        return ok.error();
    return ids;
}

Status KeysFile::commit()
{
    if (!m_transaction) return {};
    const auto ok = m_transaction->commit();
    m_transaction.reset();
    return ok;
}

Status KeysFile::check()
{
    const auto verdict = m_database.text("PRAGMA integrity_check");
    if (!verdict || *verdict != "ok") return damaged();
    return {};
}

Status KeysFile::copyTo(const Path& destination)
{
    const auto version = m_database.integer("PRAGMA user_version");
    if (!version) return version.error();
    const bool knowsComputers = *version >= 3;
    // Nobody has the copy yet, so that a journal of it on the disk would help nobody.
    return copyDatabase(m_database, destination,
                        knowsComputers ? "PRAGMA secure_delete = ON; PRAGMA journal_mode = MEMORY; BEGIN;"
                                         "DELETE FROM computer_key; DELETE FROM keychain_name; COMMIT"
                                       : "");
}

}  // namespace tactful::store
