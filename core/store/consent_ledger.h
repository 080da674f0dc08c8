#pragma once

#include "core/data/consent.h"
#include "core/data/consent_detail.h"
#include "core/store/database.h"
#include "core/store/row_inserts.h"
#include "core/store/row_marks.h"
#include "core/vault/blind_index.h"
#include "core/vault/keyring.h"

#include <optional>

/// \file
/// Adding to the ledger of agreements: what is new, and what was said before?

namespace tactful::store {

/// Hash of an index that is already a good hash.
struct IndexHash {
    std::size_t operator()(const vault::ShortIndex& index) const noexcept
    {
        std::size_t hash = 0;
        for (std::size_t i = 0; i < sizeof hash; ++i)
            hash = hash << 8 | index[i];
        return hash;
    }
};

/// Needs the write lock of the book for as long as it lives.
class ConsentLedger {
public:
    static Result<ConsentLedger> load(Database& database, const vault::Keyring& keyring);

    /// Its digest if this event would add anything. Silent repetition of what the source said last does not;
    /// neither does a yes that is in the ledger already. A no always counts when the source said something
    /// else in between, unless `repeated`: the file itself was imported before, so all it says is known.
    Result<std::optional<vault::ShortIndex>> newDigest(const data::ConsentEvent& event, bool repeated);
    vault::ShortIndex digestOf(const data::ConsentEvent& event) const;

    /// \param key  of the customer: seals the evidence, and must be there where there is any
    Status add(const data::ConsentEvent& event, const vault::ShortIndex& digest,
               const std::optional<vault::KeyView>& key, const data::ConsentDetail& detail = {});
    /// Events that were added are in the book after it at the latest.
    Status flush() { return m_insert.flush(); }

private:
    ConsentLedger(Database& database, const vault::Keyring& keyring);
    Status fillFilter();
    Result<bool> wasEverSaid(const data::ConsentEvent& event, const vault::ShortIndex& said);
    Result<bool> wasSaidLast(const data::ConsentEvent& event, const vault::ShortIndex& said);

    Database* m_database;
    const vault::Keyring* m_keyring;
    RowInserts m_insert;
    Statement m_findEver;
    Statement m_findLast;
    std::int64_t m_lastId = 0;
    std::optional<NameFilter> m_filter;  ///< what may have been said: the book is asked for little else
};

}  // namespace tactful::store
