#include "core/store/row_inserts.h"

#include "core/store/database_error.h"

#include <sqlite3.h>

#include <utility>

namespace tactful::store {
namespace {

/// "INSERT INTO t (…) SELECT * FROM (VALUES (?,?),(?,?)) LIMIT ?": the limit says how many rows are meant.
std::string insertOf(std::string_view into, int columns, int rows)
{
    std::string sql = "INSERT INTO " + std::string(into) + " SELECT * FROM (VALUES ";
    for (int row = 0; row < rows; ++row) {
        sql += row > 0 ? ",(" : "(";
        for (int column = 0; column < columns; ++column)
            sql += column > 0 ? ",?" : "?";
        sql += ')';
    }
    return sql + ") LIMIT ?";
}

}  // namespace

void RowInserts::Finalise::operator()(sqlite3_stmt* statement) const noexcept
{
    sqlite3_finalize(statement);
}

RowInserts::RowInserts(const Database& database, std::string_view into, int columns)
    : m_database(database.handle()), m_sql(insertOf(into, columns, rowsAtOnce)), m_columns(columns)
{
}

bool RowInserts::prepare()
{
    if (m_insert || m_failure != SQLITE_OK) return m_failure == SQLITE_OK;
    sqlite3_stmt* statement = nullptr;
    m_failure = sqlite3_prepare_v3(m_database, m_sql.data(), static_cast<int>(m_sql.size()),
                                   SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_insert.reset(statement);
    return m_failure == SQLITE_OK;
}

void RowInserts::bindOne(int index, std::int64_t value)
{
    if (prepare()) m_failure = sqlite3_bind_int64(m_insert.get(), index, value);
}

void RowInserts::bindOne(int index, std::string_view value)
{
    const char* text = value.data() ? value.data() : "";
    if (prepare())
        m_failure =
            sqlite3_bind_text64(m_insert.get(), index, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void RowInserts::bindOne(int index, const std::optional<std::int64_t>& value)
{
    if (value) return bindOne(index, *value);
    if (prepare()) m_failure = sqlite3_bind_null(m_insert.get(), index);
}

Status RowInserts::flush()
{
    if (m_rows == 0) return {};
    bindOne(m_columns * rowsAtOnce + 1, std::int64_t{std::exchange(m_rows, 0)});
    if (m_failure != SQLITE_OK) return errorOf(m_database, m_failure);
    const int code = sqlite3_step(m_insert.get());
    const Status done = code == SQLITE_DONE ? Status() : errorOf(m_database, code);
    sqlite3_reset(m_insert.get());
    return done;
}

}  // namespace tactful::store
