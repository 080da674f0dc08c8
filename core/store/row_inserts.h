#pragma once

#include "core/store/database.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// \file
/// Inserts rows of one table many at a time, which costs half of what one at a time does.

namespace tactful::store {

/// A row that was added is in the table after the next flush() at the latest; its texts are copied.
class RowInserts {
public:
    /// \param into     "table (column, column)"
    /// \param columns  how many these are
    RowInserts(const Database& database, std::string_view into, int columns);

    /// One value for each column: whole numbers, texts, optionals of either.
    template <class... Values>
    Status add(const Values&... values)
    {
        int index = m_rows * m_columns;
        (bindOne(++index, values), ...);
        return ++m_rows < rowsAtOnce ? Status() : flush();
    }
    Status flush();

private:
    static constexpr int rowsAtOnce = 64;

    struct Finalise {
        void operator()(sqlite3_stmt* statement) const noexcept;
    };
    bool prepare();
    void bindOne(int index, std::int64_t value);
    void bindOne(int index, std::string_view value);
    void bindOne(int index, const std::optional<std::int64_t>& value);

    sqlite3* m_database;
    std::string m_sql;
    std::unique_ptr<sqlite3_stmt, Finalise> m_insert;
    int m_columns;
    int m_rows = 0;     ///< bound, not inserted yet
    int m_failure = 0;  ///< SQLite's code from preparing or binding; told by the next flush
};

}  // namespace tactful::store
