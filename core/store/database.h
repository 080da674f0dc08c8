#pragma once

#include "core/base/file.h"
#include "core/base/result.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// \file
/// SQLite as three small types: Database, Statement, Transaction. None may be used from two threads at once.

namespace tactful::store {

using Blob = std::span<const std::uint8_t>;

enum class Access { ReadOnly, ReadWrite, Create };

/// One connection. Another writer is waited for, up to 5 seconds; then the answer is Busy.
class Database {
public:
    static Result<Database> open(const Path& path, Access access);

    /// One or more statements without parameters.
    Status execute(const std::string& sql);
    /// The first column of the first row; NotFound if there is no row.
    Result<std::int64_t> integer(std::string_view sql);
    Result<std::string> text(std::string_view sql);

    std::int64_t lastRowId() const;
    std::int64_t changedRows() const;  ///< of the last insert, update or delete
    bool readOnly() const;             ///< the file, or its folder, may not be written to
    bool inTransaction() const;
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const noexcept;
    };
    explicit Database(sqlite3* handle) : m_handle(handle) {}

    std::unique_ptr<sqlite3, Close> m_handle;
};

/// One prepared statement. It is prepared when first used; a mistake in the SQL shows then, as the error of
/// step() or run(). Must not outlive the connection; the Database object itself may be moved meanwhile.
class Statement {
public:
    Statement(const Database& database, std::string_view sql) : m_database(database.handle()), m_sql(sql) {}

    /// Starts over with these values for ?1, ?2, … Texts and blobs are copied.
    template <class... Values>
    Statement& bind(const Values&... values)
    {
        reset();
        int index = 0;
        (bindOne(++index, values, true), ...);
        return *this;
    }
    /// True: a row is there to be read. False: no more rows; the statement is ready to be used again.
    Result<bool> step();

    /// Binds and runs to the end: for statements whose rows do not matter.
    template <class... Values>
    Status run(const Values&... values)
    {
        reset();
        int index = 0;
        (bindOne(++index, values, false), ...);
        return finish();
    }
    /// Calls row() for each remaining row.
    template <class Function>
    Status forEach(Function row)
    {
        for (;;) {
            const auto more = step();
            if (!more) return more.error();
            if (!*more) return {};
            row(*this);
        }
    }

    int columns() const;
    // Columns of the present row, counted from 0. Texts and blobs live until the next step.
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    std::string string(int column) const { return std::string(text(column)); }
    Blob blob(int column) const;
    /// A digest or index of a fixed size; what is missing is 0.
    template <std::size_t N>
    std::array<std::uint8_t, N> bytes(int column) const
    {
        std::array<std::uint8_t, N> copy{};
        const Blob stored = blob(column);
        std::copy_n(stored.begin(), std::min(N, stored.size()), copy.begin());
        return copy;
    }
    bool flag(int column) const { return integer(column) != 0; }
    std::optional<std::int64_t> optionalInteger(int column) const;

    /// Lets go of the read lock of a query that was not read to its end.
    void reset();

private:
    void bindOne(int index, std::int64_t value, bool copy);
    void bindOne(int index, int value, bool copy) { bindOne(index, std::int64_t{value}, copy); }
    void bindOne(int index, bool value, bool copy) { bindOne(index, std::int64_t{value}, copy); }
    void bindOne(int index, double value, bool copy);
    void bindOne(int index, std::string_view value, bool copy);
    void bindOne(int index, const std::string& value, bool copy)
    {
        bindOne(index, std::string_view(value), copy);
    }
    void bindOne(int index, const char* value, bool copy) { bindOne(index, std::string_view(value), copy); }
    void bindOne(int index, Blob value, bool copy);
    void bindOne(int index, std::nullopt_t, bool copy);
    template <class T>
    void bindOne(int index, const std::optional<T>& value, bool copy)
    {
        if (value)
            bindOne(index, *value, copy);
        else
            bindOne(index, std::nullopt, copy);
    }
    template <std::size_t N>
    void bindOne(int index, const std::array<std::uint8_t, N>& value, bool copy)
    {
        bindOne(index, Blob(value), copy);
    }
    bool prepare();
    Status finish();

    struct Finalise {
        void operator()(sqlite3_stmt* statement) const noexcept;
    };
    sqlite3* m_database;
    std::string m_sql;
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    int m_failure = 0;  ///< SQLite's code from preparing or binding; told by the next step
};

/// Everything from begin() to commit(), or nothing: undone when destroyed before commit(). Inside another
/// transaction it is a part of that one, and can be undone alone.
class Transaction {
public:
    /// Takes the write lock at once; Busy if somebody else keeps it.
    static Result<Transaction> begin(const Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&& other) noexcept;
    ~Transaction();

    Status commit();

private:
    Transaction(sqlite3* database, bool nested) : m_database(database), m_nested(nested) {}
    void rollBack() noexcept;

    sqlite3* m_database;  ///< null once it is over
    bool m_nested;
};

}  // namespace tactful::store
