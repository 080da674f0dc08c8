#pragma once

#include "core/base/day.h"
#include "core/data/ids.h"
#include "core/store/book.h"

#include <map>
#include <span>
#include <utility>
#include <vector>

/// \file
/// Which records are one person?
///
/// A record is what files brought under one address or id, and stays as it is. A person is one record, or
/// several that were found or said to be the same somebody; the first of them lends its number. Everything
/// that reads about people goes through here, everything that imports goes by record.

namespace tactful::store {

class MergedPeople {
public:
    static Result<MergedPeople> load(Database& database);

    bool none() const { return m_persons.empty(); }
    /// The number of the person; the record's own where it was not merged.
    data::CustomerId personOf(data::CustomerId record) const;
    /// Somebody who has several records.
    struct Person {
        std::vector<data::CustomerId> records;  ///< ascending; the first is the person's number
        Instant mergedAt;                       ///< when the newest of them came to it
    };
    const std::map<data::CustomerId, Person>& persons() const { return m_persons; }
    /// Nothing for somebody of one record.
    std::span<const data::CustomerId> recordsOf(data::CustomerId person) const;

private:
    std::vector<std::pair<data::CustomerId, data::CustomerId>> m_personOf;  ///< by record; without the first
    std::map<data::CustomerId, Person> m_persons;
};

/// The number of the person that a record belongs to.
Result<data::CustomerId> personOf(Book& book, data::CustomerId record);
/// All records of the person that a record belongs to, ascending; at least the record itself.
Result<std::vector<data::CustomerId>> recordsOf(Book& book, data::CustomerId record);

/// SQL: the column `customer` is not a record that was merged into another.
inline constexpr const char* firstRecordsOnly = "customer NOT IN (SELECT record FROM merged_record)";
/// SQL: all records of person ?1.
inline constexpr const char* recordsOfFirst =
    "(SELECT ?1 UNION ALL SELECT record FROM merged_record WHERE person = ?1)";

}  // namespace tactful::store
