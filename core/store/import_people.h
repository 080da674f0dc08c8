#pragma once

#include "core/data/imported.h"
#include "core/store/consent_ledger.h"
#include "core/store/identity_indexes.h"
#include "core/store/import_fields.h"
#include "core/store/import_matches.h"
#include "core/store/import_run.h"
#include "core/store/row_inserts.h"
#include "core/store/row_marks.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

/// \file
/// Whose row is it, and what does it say about them?

namespace tactful::store {

/// What a row says of a person, and how recent that is.
struct PersonFacts {
    const data::ImportedIdentity& who;
    const IdentityIndexes& indexes;
    const data::PersonalFields& person;
    const std::vector<data::ImportedConsent>& consents;
    std::string_view country;
    std::string_view language;
    std::string_view timeZone;
    std::optional<Day> seen;
    Instant at;
    bool winsTies = false;  ///< replaces what is exactly as recent
};

class ImportPeople {
public:
    static Result<ImportPeople> load(ImportRun& run);

    /// The customer, found or new, with everything taken over; 0 where the row names nobody, or somebody who
    /// was erased.
    Result<data::CustomerId> take(const PersonFacts& facts);
    Status suppress(data::CustomerId customer, const data::ImportedIdentity& who,
                    data::SuppressionReason reason);

    /// Writes what was gathered in memory.
    Status finish();

    /// So many customers are kept in memory; the book is asked for others that are met again.
    static constexpr std::size_t customerLimit = 65'536;

private:
    struct DigestHash {
        std::size_t operator()(const Digest& digest) const noexcept
        {
            std::size_t hash = 0;
            for (std::size_t i = 0; i < sizeof hash; ++i)
                hash = hash << 8 | digest[i];
            return hash;
        }
    };
    /// A customer that this import met.
    struct Met {
        std::string country;
        std::string language;
        std::string timeZone;
        std::string externalId;
        Instant knownAt;
        std::optional<Day> firstSeen;
        bool hasEmail = false;
        FieldOwner owner = FieldOwner::Known;
        bool inBook = true;  ///< has a row there
        bool hasKey = true;
        bool changed = false;  ///< and counted as such
        bool unsaved = false;
        SaidFields said;
    };

    ImportPeople(ImportRun& run, ConsentLedger ledger);
    Status loadIdentities();
    bool wasErased(const data::ImportedIdentity& who) const;
    Result<data::CustomerId> find(const PersonFacts& facts, IdentityIndexes& indexes);
    Result<data::CustomerId> findByPhone(const PersonFacts& facts, IdentityIndexes& indexes);
    data::CustomerId findByIndex(const std::optional<vault::ShortIndex>& index) const;
    data::CustomerId findById(const std::string& externalId) const;
    Result<data::CustomerId> add(const PersonFacts& facts, const IdentityIndexes& indexes);
    data::CustomerId takeGhost(const data::ImportedIdentity& who, const IdentityIndexes& indexes);
    Result<Met*> meet(data::CustomerId customer);
    Status makeRoom();
    Status settle();
    Status saveCustomer(data::CustomerId customer, Met& met);
    Status addIdentities(data::CustomerId customer, Met& met, const data::ImportedIdentity& who,
                         const IdentityIndexes& indexes);
    Status addExternalId(data::CustomerId customer, Met& met, const std::string& externalId);
    void takePlainFacts(Met& met, const PersonFacts& facts);
    Status saveFields(data::CustomerId customer, Met& met);
    Status takeConsents(data::CustomerId customer, Met& met, const PersonFacts& facts);
    Result<vault::KeyView> keyOf(data::CustomerId customer, Met& met);
    void noteChange(Met& met);

    ImportRun* m_run;
    ConsentLedger m_ledger;
    ImportMatches m_matches;
    std::unordered_map<vault::ShortIndex, data::CustomerId, IndexHash> m_byIndex;
    std::unordered_map<std::string, data::CustomerId> m_byExternalId;
    std::unordered_set<Digest, DigestHash> m_erased;
    std::unordered_map<data::CustomerId, Met> m_met;
    RowMarks m_counted;  ///< customers counted as new or changed, in memory or not
    ImportFields m_fields;
    data::CustomerId m_lastId = 0;  ///< of the customers of the book and of this import
    vault::Key m_key;
    data::CustomerId m_keyOwner = 0;  ///< whose key m_key is

    Statement m_readCustomer;
    RowInserts m_insertCustomer;
    Statement m_reviveCustomer;
    Statement m_updateCustomer;
    Statement m_insertIdentity;
    Statement m_insertExternalId;
    Statement m_suppress;
    Statement m_suppressKnown;
};

}  // namespace tactful::store
