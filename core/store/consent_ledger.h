#pragma once

#include "core/data/consent.h"
#include "core/store/database.h"
#include "core/vault/blind_index.h"
#include "core/vault/keyring.h"

#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

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
    /// Reads what each source said last. Evidence of the events is not opened.
    static Result<ConsentLedger> load(Database& database, const vault::Keyring& keyring);

    /// Would this event add anything? Silent repetition of what the source said last does not; neither does a
    /// yes that is in the ledger already. A no always counts when the source said something else in between,
    /// unless `repeated`: the file itself was imported before, so all it says is known.
    bool isNew(const data::ConsentEvent& event, bool repeated);

    /// \param key  of the customer; seals the evidence
    Status add(const data::ConsentEvent& event, vault::KeyView key);

private:
    struct Slot {
        data::CustomerId customer = 0;
        std::size_t purposeAndSource = 0;
        bool operator==(const Slot&) const = default;
    };
    struct SlotHash {
        std::size_t operator()(const Slot& slot) const noexcept
        {
            return static_cast<std::size_t>(slot.customer) * 0x9e3779b97f4a7c15ULL ^ slot.purposeAndSource;
        }
    };

    ConsentLedger(Database& database, const vault::Keyring& keyring);
    /// A small number for the two; the first time that a source is met, it gets one.
    std::size_t numberOf(data::Purpose purpose, const std::string& source);
    vault::ShortIndex saidBy(const data::ConsentEvent& event) const;

    const vault::Keyring* m_keyring;
    Statement m_insert;
    std::int64_t m_lastId = 0;
    std::map<std::string, std::size_t> m_sources;
    std::unordered_map<Slot, vault::ShortIndex, SlotHash> m_lastSaid;
    std::unordered_set<vault::ShortIndex, IndexHash> m_everSaid;
};

}  // namespace tactful::store
