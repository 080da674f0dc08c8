#pragma once

#include "core/base/byte_search.h"
#include "core/data/ids.h"
#include "core/store/book.h"

#include <set>
#include <span>
#include <string>
#include <vector>

/// \file
/// What may be left of a person: their values while they can still be opened, and a search for them
/// afterwards.

namespace tactful::store {

/// Held in memory alone, between the beginning of an erasure and its proof.
class PersonTraces {
public:
    /// Before the keys go. \param records  every record of those who leave
    static Result<PersonTraces> gather(Book& book, std::span<const data::CustomerId> records);

    /// Does a cell of a row that was set aside say who somebody of them is (name and surname, street, note)?
    bool isSaidBy(std::string_view cell) const { return m_said.contains(std::string(cell)); }

    /// Names, addresses, telephone numbers and notes: searched for in every form (encodingsOf).
    const std::vector<std::string>& values() const { return m_values; }
    /// Sealed values and wrapped keys as they are stored: in backups they may still be, in the book not.
    const std::vector<std::string>& sealed() const { return m_sealed; }
    /// Names that the shop's own products or settings also say, so that a search would find them there.
    std::int64_t ambiguous() const { return m_ambiguous; }

private:
    Status addValues(Book& book, data::CustomerId record, const std::string& shopsWords);
    Status addSealed(Book& book, data::CustomerId record);
    void addName(const std::string& name, const std::string& shopsWords);

    std::vector<std::string> m_values;
    std::vector<std::string> m_sealed;
    std::set<std::string> m_said;
    std::int64_t m_ambiguous = 0;
};

/// What a search for somebody came to.
struct AbsenceProof {
    std::int64_t values = 0;  ///< looked for, each in all its forms
    std::int64_t ambiguous = 0;
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    std::vector<std::string> foundIn;  ///< names of files; empty is the proof
};

/// Searches the book, its log, its keys, and whatever else lies beside it under its name, with the folder of
/// automatic backups. To be called when the erasure is done and the file was rewritten.
Result<AbsenceProof> searchForTraces(Book& book, const PersonTraces& traces);

}  // namespace tactful::store
