#pragma once

#include "core/base/day.h"
#include "core/data/person.h"
#include "core/store/import_run.h"
#include "core/store/row_inserts.h"

#include <array>

/// \file
/// What does a file say of somebody's personal fields, and what of it replaces what the book has?

namespace tactful::store {

/// What the rows of a file said of one person so far; in memory alone, so that the next order of the same
/// person costs nothing.
class SaidFields {
public:
    /// A later value replaces; of two just as late the first stays, unless the file is one in which the last
    /// word counts.
    void add(const data::PersonalFields& fields, Instant at, bool winsTies);
    bool empty() const { return m_mask == 0; }
    bool has(std::size_t field) const { return (m_mask >> field & 1) != 0; }
    const std::string& value(std::size_t field) const { return m_values.values[field]; }
    Instant at(std::size_t field) const { return m_at[field]; }
    /// Does this replace a value known since then?
    bool replaces(std::size_t field, Instant known) const
    {
        return m_at[field] > known || (m_winsTies && m_at[field] == known);
    }

private:
    data::PersonalFields m_values;
    std::array<Instant, data::personalFieldCount> m_at{};
    unsigned m_mask = 0;
    bool m_winsTies = false;
};

/// Whose fields these are.
enum class FieldOwner {
    Fresh,    ///< made by this import, nothing of them is in the book
    Revived,  ///< made by this import, some fields may be in the book
    Known,    ///< was in the book before: changes are noted, so that the import can be undone
};

class ImportFields {
public:
    explicit ImportFields(ImportRun& run);

    /// True if the book says something new now. `key` is the customer's.
    Result<bool> write(data::CustomerId customer, FieldOwner owner, const SaidFields& said,
                       vault::KeyView key);
    /// Fields that were written are in the book after it at the latest.
    Status flush() { return m_insert.flush(); }

private:
    enum class Task { Insert, Replace, Touch, Leave };
    using Tasks = std::array<Task, data::personalFieldCount>;

    Result<Tasks> compare(data::CustomerId customer, const SaidFields& said, vault::KeyView key);
    Status write(data::CustomerId customer, std::size_t field, Task task, Instant at,
                 const vault::Sealed& sealed);

    ImportRun* m_run;
    Statement m_read;
    Statement m_touch;
    Statement m_replace;
    Statement m_noteNew;
    RowInserts m_insert;
};

}  // namespace tactful::store
