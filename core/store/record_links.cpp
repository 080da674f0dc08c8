#include "core/store/record_links.h"

#include "core/store/address_index.h"
#include "core/store/merged_people.h"

#include <algorithm>
#include <optional>

namespace tactful::store {
namespace {

using data::CustomerId;
using data::LinkChange;
using data::RecordLink;

constexpr const char* linkColumns =
    "SELECT id, first, second, first_key, second_key, same, at, import_batch FROM record_link ";

RecordLink linkOf(const Statement& row)
{
    return {row.integer(0),   row.integer(1), row.integer(2),   row.bytes<16>(3),
            row.bytes<16>(4), row.flag(5),    {row.integer(6)}, row.integer(7)};
}

Result<std::optional<RecordLink>> linkBetween(Database& database, CustomerId first, CustomerId second)
{
    Statement query(database, std::string(linkColumns) + "WHERE first = ?1 AND second = ?2");
    const auto row = query.bind(first, second).step();
    if (!row) return row.error();
    if (!*row) return std::optional<RecordLink>();
    return std::optional(linkOf(query));
}

/// Writes what a person decided about two records, over what was known of them before.
Status decide(Book& book, CustomerId one, CustomerId other, bool same, Instant at, LinkChange& change)
{
    Database& database = book.database();
    const auto [first, second] = std::minmax(one, other);
    const auto before = linkBetween(database, first, second);
    if (!before) return before.error();
    if (*before) change.before.push_back(**before);
    const auto firstKey = keyOfRecord(database, book.keyring(), first);
    if (!firstKey) return firstKey.error();
    const auto secondKey = keyOfRecord(database, book.keyring(), second);
    if (!secondKey) return secondKey.error();
    Statement write(
        database, "INSERT INTO record_link (first, second, first_key, second_key, same, at) VALUES "
                  "(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (first, second) DO UPDATE SET same = excluded.same, "
                  "at = excluded.at, import_batch = NULL");
    if (auto ok = write.run(first, second, *firstKey, *secondKey, same, at.seconds); !ok) return ok;
    const auto after = linkBetween(database, first, second);
    if (!after) return after.error();
    change.after.push_back(**after);
    return {};
}

/// NotFound unless the record is there; Refused if its person waits for erasure.
Status mayDecideAbout(Book& book, CustomerId record)
{
    Statement known(book.database(), "SELECT EXISTS (SELECT 1 FROM customer WHERE id = ?1)");
    const auto row = known.bind(record).step();
    if (!row) return row.error();
    if (!known.flag(0))
        return Error{ErrorCode::NotFound, "There is no customer " + std::to_string(record) + " in the book."};
    const auto records = recordsOf(book, record);
    if (!records) return records.error();
    Statement leaving(book.database(), "SELECT EXISTS (SELECT 1 FROM erasure_due WHERE customer = ?1)");
    for (const CustomerId each : *records) {
        const auto due = leaving.bind(each).step();
        if (!due) return due.error();
        if (leaving.flag(0))
            return Error{ErrorCode::Refused,
                         "This customer asked to be erased, so their record is left as it is until then."};
    }
    return {};
}

/// The numbers of the two persons, who may be decided about.
Result<std::pair<CustomerId, CustomerId>> personsOf(Book& book, CustomerId one, CustomerId other)
{
    for (const CustomerId record : {one, other})
        if (auto ok = mayDecideAbout(book, record); !ok) return ok.error();
    const auto first = personOf(book, one);
    if (!first) return first.error();
    const auto second = personOf(book, other);
    if (!second) return second.error();
    if (*first == *second) return Error{ErrorCode::BadInput, "Both are the same person in the book already."};
    return std::pair(*first, *second);
}

/// What was said of single records of two persons gives way to what is said of the persons.
Status forgetApart(Book& book, CustomerId one, CustomerId other, LinkChange& change)
{
    const auto records = recordsOf(book, one);
    if (!records) return records.error();
    const auto others = recordsOf(book, other);
    if (!others) return others.error();
    Statement forget(book.database(), "DELETE FROM record_link WHERE id = ?1");
    for (const CustomerId record : *records)
        for (const CustomerId otherRecord : *others) {
            const auto [first, second] = std::minmax(record, otherRecord);
            const auto link = linkBetween(book.database(), first, second);
            if (!link) return link.error();
            if (!*link) continue;
            change.before.push_back(**link);
            if (auto ok = forget.run((*link)->id); !ok) return ok;
        }
    return {};
}

Result<LinkChange> decideAboutTwo(Book& book, CustomerId one, CustomerId other, bool same, Instant at)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    const auto persons = personsOf(book, one, other);
    if (!persons) return persons.error();
    LinkChange change;
    if (same)
        if (auto ok = forgetApart(book, persons->first, persons->second, change); !ok) return ok.error();
    if (auto ok = decide(book, persons->first, persons->second, same, at, change); !ok) return ok.error();
    if (auto ok = regroupRecords(book.database()); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return change;
}

}  // namespace

Result<LinkChange> linkRecords(Book& book, CustomerId one, CustomerId other, Instant at)
{
    return decideAboutTwo(book, one, other, true, at);
}

Result<LinkChange> keepApart(Book& book, CustomerId one, CustomerId other, Instant at)
{
    return decideAboutTwo(book, one, other, false, at);
}

Result<LinkChange> splitPerson(Book& book, CustomerId person, Instant at)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    if (auto ok = mayDecideAbout(book, person); !ok) return ok.error();
    const auto records = recordsOf(book, person);
    if (!records) return records.error();
    if (records->size() < 2)
        return Error{ErrorCode::BadInput, "This customer is one record; there is nothing to split."};
    LinkChange change;
    for (std::size_t i = 0; i < records->size(); ++i)
        for (std::size_t j = i + 1; j < records->size(); ++j)
            if (auto ok = decide(book, (*records)[i], (*records)[j], false, at, change); !ok)
                return ok.error();
    if (auto ok = regroupRecords(book.database()); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return change;
}

Status takeBack(Book& book, const LinkChange& change)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Statement forget(book.database(), "DELETE FROM record_link WHERE first = ?1 AND second = ?2");
    for (const RecordLink& link : change.after)
        if (auto ok = forget.run(link.first, link.second); !ok) return ok;
    // An import that was undone meanwhile takes what it found out along.
    Statement restore(
        book.database(),
        "INSERT OR REPLACE INTO record_link (id, first, second, first_key, second_key, same, at, "
        "import_batch) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 "
        "WHERE EXISTS (SELECT 1 FROM customer WHERE id = ?2) "
        "AND EXISTS (SELECT 1 FROM customer WHERE id = ?3) "
        "AND (?8 IS NULL OR EXISTS (SELECT 1 FROM import_batch WHERE id = ?8 AND state = 0))");
    for (const RecordLink& link : change.before) {
        const auto batch = link.batch == 0 ? std::nullopt : std::optional(link.batch);
        if (auto ok = restore.run(link.id, link.first, link.second, link.firstKey, link.secondKey, link.same,
                                  link.at.seconds, batch);
            !ok)
            return ok;
    }
    if (auto ok = regroupRecords(book.database()); !ok) return ok;
    return transaction->commit();
}

Result<std::vector<RecordLink>> recordLinks(Book& book)
{
    std::vector<RecordLink> links;
    Statement query(book.database(),
                    std::string(linkColumns) + "WHERE first IS NOT NULL AND second IS NOT NULL ORDER BY id");
    if (auto ok = query.forEach([&](Statement& row) { links.push_back(linkOf(row)); }); !ok)
        return ok.error();
    return links;
}

Status regroupRecords(Database& database)
{
    RecordGroups groups;
    std::vector<std::pair<CustomerId, std::int64_t>> times;  // a record of each link, and when it was made
    Statement links(database,
                    "SELECT first, second, at FROM record_link WHERE same = 1 AND first IS NOT NULL "
                    "AND second IS NOT NULL ORDER BY id");
    const auto read = links.forEach([&](Statement& row) {
        groups.join(row.integer(0), row.integer(1));
        times.emplace_back(row.integer(0), row.integer(2));
    });
    if (!read) return read;
    std::map<CustomerId, std::int64_t> newest;  // by person
    for (const auto& [record, at] : times) {
        std::int64_t& latest = newest.try_emplace(groups.of(record), at).first->second;
        latest = std::max(latest, at);
    }
    if (auto ok = database.execute("DELETE FROM merged_record"); !ok) return ok;
    Statement insert(database, "INSERT INTO merged_record (record, person, at) VALUES (?1, ?2, ?3)");
    for (const auto& [record, person] : groups.joined())
        if (auto ok = insert.run(record, person, newest.at(person)); !ok) return ok;
    return {};
}

Result<data::RecordKey> keyOfRecord(Database& database, const vault::Keyring& keyring, CustomerId record)
{
    const auto identity = [&](const char* kind) -> Result<std::optional<data::RecordKey>> {
        Statement query(database, "SELECT min(blind_index) FROM identity WHERE customer = ?1 AND kind = ?2");
        const auto row = query.bind(record, kind).step();
        if (!row) return row.error();
        if (query.isNull(0)) return std::optional<data::RecordKey>();
        return std::optional(data::RecordKey(query.bytes<16>(0)));
    };
    const auto email = identity("email");
    if (!email) return email.error();
    if (*email) return **email;
    Statement ids(database, "SELECT platform, external_id FROM external_id WHERE customer = ?1 "
                            "ORDER BY platform, external_id LIMIT 1");
    const auto id = ids.bind(record).step();
    if (!id) return id.error();
    if (*id) return data::RecordKey(hiddenIdIndex(keyring, ids.text(0), ids.text(1)));
    for (const char* kind : {"external", "phone"}) {
        const auto other = identity(kind);
        if (!other) return other.error();
        if (*other) return **other;
    }
    return data::RecordKey{};
}

CustomerId RecordGroups::of(CustomerId record)
{
    CustomerId root = record;
    for (auto up = m_parent.find(root); up != m_parent.end(); up = m_parent.find(root))
        root = up->second;
    while (record != root) {
        CustomerId& parent = m_parent.at(record);
        record = std::exchange(parent, root);
    }
    return root;
}

void RecordGroups::join(CustomerId one, CustomerId other)
{
    const CustomerId first = of(one);
    const CustomerId second = of(other);
    if (first != second) m_parent[std::max(first, second)] = std::min(first, second);
}

std::vector<std::pair<CustomerId, CustomerId>> RecordGroups::joined()
{
    std::vector<std::pair<CustomerId, CustomerId>> all;
    std::vector<CustomerId> records;
    for (const auto& [record, parent] : m_parent)
        records.push_back(record);
    for (const CustomerId record : records)
        all.emplace_back(record, of(record));
    return all;
}

}  // namespace tactful::store
