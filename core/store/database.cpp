#include "core/store/database.h"

#include "core/base/job.h"
#include "core/store/database_error.h"

#include <sqlite3.h>

#include <utility>

namespace tactful::store {
namespace {

constexpr int patienceMs = 5000;

/// Counting its memory costs SQLite a lock at every allocation, and nobody asks for the count. Has an effect
/// before the first database is opened; later it is refused, and nothing is lost.
void leaveMemoryUncounted()
{
    static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)told;
}

}  // namespace

Error errorOf(sqlite3* database, int code)
{
    const std::string said = database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, "The book is being written to by another program. Try again in a moment."};
    case SQLITE_INTERRUPT:
        return Job::cancelledError();
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::BadFile, "The book is damaged (" + said + "). Restore it from a backup."};
    case SQLITE_FULL:
        return {ErrorCode::Io, "The disk is full. Free some space and try again; nothing was changed."};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io,
                "The book or its folder may not be written to (" + said + "). Move it to a folder of yours."};
    case SQLITE_IOERR:
        return {ErrorCode::Io, "The disk refused (" + said + "). Check the disk and try again."};
    default:
        return {ErrorCode::Database, "The book refused a change (" + said + "). Nothing was changed."};
    }
}

void Database::Close::operator()(sqlite3* handle) const noexcept
{
    sqlite3_close_v2(handle);
}

Result<Database> Database::open(const Path& path, Access access)
{
    const int flags = access == Access::ReadOnly    ? SQLITE_OPEN_READONLY
                      : access == Access::ReadWrite ? SQLITE_OPEN_READWRITE
                                                    : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    leaveMemoryUncounted();
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(utf8Path(path).c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) {
        Error error = errorOf(handle, code);
        error.where = utf8Path(path.filename());
        return error;
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, patienceMs);
    return database;
}

Status Database::execute(const std::string& sql)
{
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return errorOf(handle(), code);
    return {};
}

Result<std::int64_t> Database::integer(std::string_view sql)
{
    Statement query(*this, sql);
    const auto row = query.step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorCode::NotFound, "The book has no such row."};
    return query.integer(0);
}

Result<std::string> Database::text(std::string_view sql)
{
    Statement query(*this, sql);
    const auto row = query.step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorCode::NotFound, "The book has no such row."};
    return query.string(0);
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(handle());
}
std::int64_t Database::changedRows() const
{
    return sqlite3_changes(handle());
}
bool Database::readOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}
bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Statement::Finalise::operator()(sqlite3_stmt* statement) const noexcept
{
    sqlite3_finalize(statement);
}

bool Statement::prepare()
{
    if (m_statement) return true;
    sqlite3_stmt* statement = nullptr;
    m_failure = sqlite3_prepare_v3(m_database, m_sql.data(), static_cast<int>(m_sql.size()),
                                   SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
    return m_failure == SQLITE_OK;
}

void Statement::bindOne(int index, std::int64_t value, bool)
{
    if (prepare() && m_failure == SQLITE_OK) m_failure = sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bindOne(int index, double value, bool)
{
    if (prepare() && m_failure == SQLITE_OK) m_failure = sqlite3_bind_double(m_statement.get(), index, value);
}

void Statement::bindOne(int index, std::string_view value, bool copy)
{
    if (!prepare() || m_failure != SQLITE_OK) return;
    // A null pointer would bind NULL; an empty text is a text.
    const char* text = value.data() ? value.data() : "";
    m_failure = sqlite3_bind_text64(m_statement.get(), index, text, value.size(),
                                    copy ? SQLITE_TRANSIENT : SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bindOne(int index, Blob value, bool copy)
{
    if (!prepare() || m_failure != SQLITE_OK) return;
    const void* bytes = value.data() ? static_cast<const void*>(value.data()) : "";
    m_failure = sqlite3_bind_blob64(m_statement.get(), index, bytes, value.size(),
                                    copy ? SQLITE_TRANSIENT : SQLITE_STATIC);
}

void Statement::bindOne(int index, std::nullopt_t, bool)
{
    if (prepare() && m_failure == SQLITE_OK) m_failure = sqlite3_bind_null(m_statement.get(), index);
}

Result<bool> Statement::step()
{
    if (!prepare() || m_failure != SQLITE_OK) return errorOf(m_database, m_failure);
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    const Error error = errorOf(m_database, code);
    reset();
    return error;
}

Status Statement::finish()
{
    for (;;) {
        const auto more = step();
        if (!more) return more.error();
        if (!*more) return {};
    }
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}
std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}
double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    if (!text) return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

Blob Statement::blob(int column) const
{
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.get(), column));
    if (!bytes) return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

void Statement::reset()
{
    if (!m_statement) return;
    sqlite3_reset(m_statement.get());
    m_failure = SQLITE_OK;
}

Result<Transaction> Transaction::begin(const Database& database)
{
    const bool nested = database.inTransaction();
    const int code = sqlite3_exec(database.handle(), nested ? "SAVEPOINT part" : "BEGIN IMMEDIATE", nullptr,
                                  nullptr, nullptr);
    if (code != SQLITE_OK) return errorOf(database.handle(), code);
    return Transaction(database.handle(), nested);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_nested(other.m_nested)
{
}

Transaction& Transaction::operator=(Transaction&& other) noexcept
{
    if (this != &other) {
        rollBack();
        m_database = std::exchange(other.m_database, nullptr);
        m_nested = other.m_nested;
    }
    return *this;
}

Transaction::~Transaction()
{
    rollBack();
}

Status Transaction::commit()
{
    const int code =
        sqlite3_exec(m_database, m_nested ? "RELEASE part" : "COMMIT", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return errorOf(m_database, code);
    m_database = nullptr;
    return {};
}

void Transaction::rollBack() noexcept
{
    // A failed statement may have ended the transaction already; then there is nothing left to undo.
    if (m_database && sqlite3_get_autocommit(m_database) == 0)
        sqlite3_exec(m_database, m_nested ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK", nullptr, nullptr,
                     nullptr);
    m_database = nullptr;
}

}  // namespace tactful::store
