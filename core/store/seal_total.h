#pragma once

#include "core/base/digest.h"
#include "core/store/database.h"
#include "core/vault/keyring.h"

#include <cstdint>

/// \file
/// What do all marks come to, so that one that is taken away together with what it marks is missed?
///
/// MSet-XOR-Hash of Clarke, Devadas, van Dijk, Gassend and Suh (2003): it follows one mark without the others
/// being read, and says nothing to whoever has not the book's key.

namespace tactful::store {

/// What is marked: customers (seal_marks.h), or rows that belong to none (row_seals.h). Each has its total.
enum class Marked { Customers, Rows };

/// How many marks there are, and their sum as it is kept.
class SealTotal {
public:
    /// Of no marks at all.
    SealTotal(const vault::Keyring& keyring, Marked of);
    /// NotFound: the book has none.
    static Result<SealTotal> load(Database& database, const vault::Keyring& keyring, Marked of);

    /// \param owner  the customer, or the import
    void add(std::int64_t owner, Blob digest);
    void remove(std::int64_t owner, Blob digest);
    Status save(Database& database) const;

    bool operator==(const SealTotal& other) const { return m_marks == other.m_marks && m_sum == other.m_sum; }

private:
    void toggle(std::int64_t owner, Blob digest);

    vault::Key m_key;
    Marked m_of;
    std::int64_t m_marks = 0;
    Digest m_sum{};
};

}  // namespace tactful::store
