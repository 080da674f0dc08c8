#include "core/store/customers.h"

#include "core/base/text.h"
#include "core/store/address_index.h"
#include "core/store/merged_people.h"

#include <algorithm>
#include <map>

namespace tactful::store {
namespace {

constexpr const char* columns =
    "SELECT id, external_id, country, language, time_zone, first_seen, has_email, restricted, "
    "objects_to_profiling, known_at FROM customer";

/// One record as it is in the book.
struct Record {
    data::Customer customer;
    Instant knownAt;
};

Record recordOf(const Statement& row)
{
    Record record;
    data::Customer& customer = record.customer;
    customer.id = row.integer(0);
    customer.externalId = row.string(1);
    customer.country = row.string(2);
    customer.language = row.string(3);
    customer.timeZone = row.string(4);
    if (const auto day = row.optionalInteger(5)) customer.firstSeen = Day{static_cast<std::int32_t>(*day)};
    customer.hasEmail = row.flag(6);
    customer.restricted = row.flag(7);
    customer.objectsToProfiling = row.flag(8);
    record.knownAt = {row.integer(9)};
    return record;
}

/// The person of some records, of which there is at least one; the first lends its number.
data::Customer personOf(const std::vector<Record>& records)
{
    data::Customer person = records.front().customer;
    for (const Record& record : records) {
        const data::Customer& each = record.customer;
        if (person.externalId.empty()) person.externalId = each.externalId;
        if (each.firstSeen && (!person.firstSeen || *each.firstSeen < *person.firstSeen))
            person.firstSeen = each.firstSeen;
        person.hasEmail = person.hasEmail || each.hasEmail;
        person.restricted = person.restricted || each.restricted;
        person.objectsToProfiling = person.objectsToProfiling || each.objectsToProfiling;
    }
    const auto newest = [&records](std::string data::Customer::*field) {
        const Record* best = &records.front();
        for (const Record& record : records)
            if (!(record.customer.*field).empty() &&
                ((best->customer.*field).empty() || best->knownAt < record.knownAt))
                best = &record;
        return best->customer.*field;
    };
    person.country = newest(&data::Customer::country);
    person.language = newest(&data::Customer::language);
    person.timeZone = newest(&data::Customer::timeZone);
    return person;
}

Error nobody()
{
    return {ErrorCode::NotFound, "Nobody in the book has this id, number or address. Check the spelling."};
}

/// 0 if there is none.
Result<data::CustomerId> byExternalId(Book& book, std::string_view who)
{
    Statement query(book.database(),
                    "SELECT min(person), max(person) FROM (SELECT ifnull(m.person, e.customer) AS person "
                    "FROM external_id e LEFT JOIN merged_record m ON m.record = e.customer "
                    "WHERE e.external_id = ?1)");
    const auto row = query.bind(who).step();
    if (!row) return row.error();
    if (query.integer(0) != query.integer(1))
        return Error{
            ErrorCode::Refused,
            "Two customers of different shop systems have this id. Use the book's number or the address."};
    return query.integer(0);
}

Result<data::CustomerId> byEmail(Book& book, std::string_view email)
{
    Statement query(book.database(),
                    "SELECT customer FROM identity WHERE kind = 'email' AND blind_index = ?1 "
                    "AND customer NOT IN (SELECT customer FROM erasure_due)");
    const auto row = query.bind(emailIndex(book.keyring(), email)).step();
    if (!row) return row.error();
    return *row ? query.integer(0) : 0;
}

Status setFlag(Book& book, const char* sql, data::CustomerId id, bool value)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    const auto records = recordsOf(book, id);
    if (!records) return records.error();
    Statement update(book.database(), sql);
    for (const data::CustomerId record : *records) {
        if (auto ok = update.run(record, value); !ok) return ok;
        if (book.database().changedRows() == 0) return nobody();
    }
    return transaction->commit();
}

}  // namespace

Result<std::vector<data::Customer>> customers(Book& book)
{
    const auto merged = MergedPeople::load(book.database());
    if (!merged) return merged.error();
    std::vector<data::Customer> all;
    std::map<data::CustomerId, std::vector<Record>> records;  // of those with several
    Statement query(book.database(), std::string(columns) + " ORDER BY id");
    const auto ok = query.forEach([&](Statement& row) {
        Record record = recordOf(row);
        const data::CustomerId person = merged->personOf(record.customer.id);
        if (person == record.customer.id) all.push_back(record.customer);
        if (!merged->recordsOf(person).empty()) records[person].push_back(std::move(record));
    });
    if (!ok) return ok.error();
    auto at = all.begin();
    for (const auto& [person, own] : records) {
        at = std::lower_bound(at, all.end(), person,
                              [](const data::Customer& each, data::CustomerId id) { return each.id < id; });
        *at = personOf(own);
    }
    return all;
}

Result<std::vector<data::CustomerId>> firstCustomers(Book& book, std::size_t count)
{
    const auto merged = MergedPeople::load(book.database());
    if (!merged) return merged.error();
    std::vector<data::CustomerId> ids;
    Statement query(book.database(), "SELECT id FROM customer ORDER BY id");
    while (ids.size() < count) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) break;
        if (const data::CustomerId id = query.integer(0); merged->personOf(id) == id) ids.push_back(id);
    }
    return ids;
}

Result<data::Customer> customerById(Book& book, data::CustomerId id)
{
    const auto ids = recordsOf(book, id);
    if (!ids) return ids.error();
    std::vector<Record> records;
    Statement query(book.database(), std::string(columns) + " WHERE id = ?1");
    for (const data::CustomerId record : *ids) {
        const auto row = query.bind(record).step();
        if (!row) return row.error();
        if (!*row) return nobody();
        records.push_back(recordOf(query));
    }
    return personOf(records);
}

Result<data::Customer> findCustomer(Book& book, std::string_view who)
{
    const std::string_view typed = trim(who);
    if (contains(typed, "@")) {
        const auto id = byEmail(book, typed);
        if (!id) return id.error();
        if (*id == 0) return nobody();
        return customerById(book, *id);
    }
    const auto id = byExternalId(book, typed);
    if (!id) return id.error();
    if (*id != 0) return customerById(book, *id);
    const auto number = parseInteger(typed);
    if (!number) return nobody();
    return customerById(book, *number);
}

Status correctRecord(Book& book, data::CustomerId id, const RecordCorrection& correction, Instant at)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement update(book.database(),
                     "UPDATE customer SET country = ifnull(?2, country), language = ifnull(?3, language), "
                     "known_at = max(known_at, ?4) WHERE id = ?1");
    const auto person = personOf(book, id);
    if (!person) return person.error();
    if (auto ok = update.run(*person, correction.country, correction.language, at.seconds); !ok) return ok;
    if (book.database().changedRows() == 0) return nobody();
    return transaction->commit();
}

Result<std::vector<ImportSource>> importsAbout(Book& book, data::CustomerId id)
{
    std::vector<ImportSource> sources;
    Statement query(book.database(), R"(WITH own AS (
            SELECT ?1 AS id UNION ALL SELECT record FROM merged_record WHERE person = ?1)
        SELECT file_name, format, imported_at FROM import_batch WHERE id IN (
            SELECT import_batch FROM customer WHERE id IN own
            UNION SELECT import_batch FROM identity WHERE customer IN own
            UNION SELECT import_batch FROM external_id WHERE customer IN own
            UNION SELECT import_batch FROM customer_order WHERE customer IN own
            UNION SELECT import_batch FROM consent_event WHERE customer IN own)
        ORDER BY imported_at, id)");
    const auto ok = query.bind(id).forEach([&](Statement& row) {
        sources.push_back({row.string(0), row.string(1), {row.integer(2)}});
    });
    if (!ok) return ok.error();
    return sources;
}

Status setRestricted(Book& book, data::CustomerId id, bool restricted)
{
    return setFlag(book, "UPDATE customer SET restricted = ?2 WHERE id = ?1", id, restricted);
}

Status setObjectsToProfiling(Book& book, data::CustomerId id, bool objects)
{
    return setFlag(book, "UPDATE customer SET objects_to_profiling = ?2 WHERE id = ?1", id, objects);
}

}  // namespace tactful::store
