#pragma once

#include "core/store/import_run.h"

#include <set>
#include <string>
#include <utility>

/// \file
/// Which records does an import show to be one person?
///
/// Sure is: a row with the address of one record and the shop id of another, unless the first has an id of
/// the same shop system, which then tells two accounts apart; and one telephone number with one name. Whoever
/// was said to be two people stays two.

namespace tactful::store {

class ImportMatches {
public:
    explicit ImportMatches(ImportRun& run) : m_run(&run) {}

    /// A row named the one by address and the other by shop id.
    void sameRow(data::CustomerId byAddress, data::CustomerId byId);
    /// Both have the same telephone number.
    void samePhone(data::CustomerId one, data::CustomerId other);

    /// Writes the links, once everything of the import is written.
    Status finish();

private:
    using Pair = std::pair<data::CustomerId, data::CustomerId>;
    Status findReturned();
    Result<std::set<Pair>> surePairs();

    ImportRun* m_run;
    std::set<Pair> m_rows;    ///< by address, by id
    std::set<Pair> m_phones;  ///< the smaller number first
};

/// First and last name as they are compared: "anna lee" of "Lee, ANNA". Empty where there is none.
std::string plainName(const data::PersonalFields& person);
/// Both have a name, and it is not the same.
bool isOtherName(const data::PersonalFields& one, const data::PersonalFields& other);

/// First and last name of one record, as they are in the book now.
Result<data::PersonalFields> nameOfRecord(ImportRun& run, data::CustomerId record);

}  // namespace tactful::store
