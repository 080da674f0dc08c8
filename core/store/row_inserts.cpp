#include "core/store/row_inserts.h"

#include "core/store/database_error.h"

#include <sqlite3.h>

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

void RowInserts::keepBytes(Kind kind, std::string_view bytes)
{
    m_values.push_back({kind, static_cast<std::int64_t>(m_bytes.size()), bytes.size()});
    m_bytes += bytes;
}

int RowInserts::prepare()
{
    if (m_insert) return SQLITE_OK;
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_database, m_sql.data(), static_cast<int>(m_sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_insert.reset(statement);
    return code;
}

/// SQLite reads the bytes where they are: they stay there until the statement has run.
int RowInserts::bindAll()
{
    sqlite3_stmt* insert = m_insert.get();
    int code = sqlite3_bind_int64(insert, m_columns * rowsAtOnce + 1, m_rows);
    for (std::size_t at = 0; at < m_values.size() && code == SQLITE_OK; ++at) {
        const Value& value = m_values[at];
        const int index = static_cast<int>(at) + 1;
        const char* bytes = m_bytes.data() + (value.size > 0 ? value.number : 0);
        switch (value.kind) {
        case Kind::Null:
            code = sqlite3_bind_null(insert, index);
            break;
        case Kind::Number:
            code = sqlite3_bind_int64(insert, index, value.number);
            break;
        case Kind::Text:
            code = sqlite3_bind_text64(insert, index, bytes, value.size, SQLITE_STATIC, SQLITE_UTF8);
            break;
        case Kind::Bytes:
            code = sqlite3_bind_blob64(insert, index, bytes, value.size, SQLITE_STATIC);
            break;
        }
    }
    return code;
}

Status RowInserts::flush()
{
    if (m_rows == 0) return {};
    int code = prepare();
    if (code == SQLITE_OK) code = bindAll();
    if (code == SQLITE_OK) code = sqlite3_step(m_insert.get());
    const Status done = code == SQLITE_DONE ? Status() : errorOf(m_database, code);
    if (m_insert) {
        sqlite3_reset(m_insert.get());
        sqlite3_clear_bindings(m_insert.get());
    }
    m_values.clear();
    m_bytes.clear();
    m_rows = 0;
    return done;
}

}  // namespace tactful::store
