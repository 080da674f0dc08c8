#include "core/store/merged_people.h"

#include <algorithm>

namespace tactful::store {

Result<MergedPeople> MergedPeople::load(Database& database)
{
    MergedPeople merged;
    Statement query(database, "SELECT record, person, at FROM merged_record ORDER BY record");
    const auto ok = query.forEach([&](Statement& row) {
        const data::CustomerId record = row.integer(0);
        const data::CustomerId person = row.integer(1);
        merged.m_personOf.emplace_back(record, person);
        Person& merging = merged.m_persons[person];
        if (merging.records.empty()) merging.records.push_back(person);
        merging.records.push_back(record);
        merging.mergedAt = {row.integer(2)};
    });
    if (!ok) return ok.error();
    return merged;
}

data::CustomerId MergedPeople::personOf(data::CustomerId record) const
{
    const auto found =
        std::lower_bound(m_personOf.begin(), m_personOf.end(), std::pair(record, data::CustomerId{0}));
    return found != m_personOf.end() && found->first == record ? found->second : record;
}

std::span<const data::CustomerId> MergedPeople::recordsOf(data::CustomerId person) const
{
    const auto found = m_persons.find(person);
    if (found == m_persons.end()) return {};
    return found->second.records;
}

Result<data::CustomerId> personOf(Book& book, data::CustomerId record)
{
    Statement query(book.database(), "SELECT person FROM merged_record WHERE record = ?1");
    const auto row = query.bind(record).step();
    if (!row) return row.error();
    return *row ? query.integer(0) : record;
}

Result<std::vector<data::CustomerId>> recordsOf(Book& book, data::CustomerId record)
{
    const auto person = personOf(book, record);
    if (!person) return person.error();
    std::vector<data::CustomerId> records{*person};
    Statement query(book.database(), "SELECT record FROM merged_record WHERE person = ?1 ORDER BY record");
    const auto ok = query.bind(*person).forEach([&](Statement& row) { records.push_back(row.integer(0)); });
    if (!ok) return ok.error();
    return records;
}

}  // namespace tactful::store
