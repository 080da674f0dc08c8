#include "core/store/import_matches.h"

#include "core/base/text.h"
#include "core/store/address_index.h"
#include "core/store/record_links.h"

#include <algorithm>
#include <map>
#include <vector>

namespace tactful::store {
namespace {

using data::CustomerId;

/// A link that waits for one of its records, or for both, to come back.
struct Waiting {
    std::int64_t id = 0;
    CustomerId first = 0;
    CustomerId second = 0;
    data::RecordKey firstKey{};
    data::RecordKey secondKey{};
};

Result<std::vector<Waiting>> waitingLinks(Database& database)
{
    std::vector<Waiting> waiting;
    Statement query(database, "SELECT id, first, second, first_key, second_key FROM record_link "
                              "WHERE first IS NULL OR second IS NULL ORDER BY id");
    const auto ok = query.forEach([&](Statement& row) {
        waiting.push_back(
            {row.integer(0), row.integer(1), row.integer(2), row.bytes<16>(3), row.bytes<16>(4)});
    });
    if (!ok) return ok.error();
    return waiting;
}

/// Everything by which records that this import brought are found.
Result<std::map<data::RecordKey, CustomerId>> broughtKeys(ImportRun& run)
{
    std::map<data::RecordKey, CustomerId> keys;
    Statement identities(run.database, "SELECT blind_index, customer FROM identity WHERE import_batch = ?1");
    if (auto ok = identities.bind(run.batch).forEach(
            [&](Statement& row) { keys.emplace(row.bytes<16>(0), row.integer(1)); });
        !ok)
        return ok.error();
    Statement ids(run.database,
                  "SELECT platform, external_id, customer FROM external_id WHERE import_batch = ?1");
    if (auto ok = ids.bind(run.batch).forEach([&](Statement& row) {
            keys.emplace(hiddenIdIndex(run.keyring, row.text(0), row.text(1)), row.integer(2));
        });
        !ok)
        return ok.error();
    return keys;
}

/// Groups of records, and which of them a person said are not one. While imports are read again, whoever has
/// not turned up yet (import_undo.h) counts for nothing, as when they were read first.
class KnownPeople {
public:
    static Result<KnownPeople> load(Database& database)
    {
        KnownPeople people;
        Statement query(database,
                        "SELECT first, second, same FROM record_link l JOIN customer a ON a.id = first "
                        "JOIN customer b ON b.id = second WHERE a.import_batch IS NOT NULL "
                        "AND b.import_batch IS NOT NULL ORDER BY same DESC, l.id");
        const auto ok = query.forEach([&](Statement& row) {
            if (row.flag(2))
                people.m_groups.join(row.integer(0), row.integer(1));
            else
                people.addApart(row.integer(0), row.integer(1));
        });
        if (!ok) return ok.error();
        Statement leaving(database, "SELECT customer FROM erasure_due");
        if (auto read = leaving.forEach(
                [&](Statement& row) { people.m_leaving.insert(people.m_groups.of(row.integer(0))); });
            !read)
            return read.error();
        return people;
    }

    /// Joins the two, unless they are one already, somebody said that they are not, or one waits for erasure.
    bool join(CustomerId one, CustomerId other)
    {
        const CustomerId first = m_groups.of(one);
        const CustomerId second = m_groups.of(other);
        if (first == second || m_leaving.contains(first) || m_leaving.contains(second)) return false;
        const std::vector<CustomerId>& apart = m_apart[first];
        if (std::any_of(apart.begin(), apart.end(),
                        [&](CustomerId record) { return m_groups.of(record) == second; }))
            return false;
        m_groups.join(first, second);
        const auto [kept, gone] = std::minmax(first, second);
        const std::vector<CustomerId> moved = std::move(m_apart[gone]);
        m_apart[kept].insert(m_apart[kept].end(), moved.begin(), moved.end());
        return true;
    }

private:
    void addApart(CustomerId one, CustomerId other)
    {
        m_apart[m_groups.of(one)].push_back(other);
        m_apart[m_groups.of(other)].push_back(one);
    }

    RecordGroups m_groups;
    std::map<CustomerId, std::vector<CustomerId>> m_apart;  ///< by group
    std::set<CustomerId> m_leaving;                         ///< groups
};

}  // namespace

void ImportMatches::sameRow(CustomerId byAddress, CustomerId byId)
{
    m_rows.emplace(byAddress, byId);
}

void ImportMatches::samePhone(CustomerId one, CustomerId other)
{
    m_phones.insert(std::minmax(one, other));
}

Status ImportMatches::finish()
{
    if (auto ok = findReturned(); !ok) return ok;
    const auto sure = surePairs();
    if (!sure) return sure.error();
    auto people = KnownPeople::load(m_run->database);
    if (!people) return people.error();
    Statement insert(m_run->database, "INSERT INTO record_link (first, second, first_key, second_key, same, "
                                      "at, import_batch) VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6)");
    for (const auto& [first, second] : *sure) {
        if (!people->join(first, second)) continue;
        const auto firstKey = keyOfRecord(m_run->database, m_run->keyring, first);
        if (!firstKey) return firstKey.error();
        const auto secondKey = keyOfRecord(m_run->database, m_run->keyring, second);
        if (!secondKey) return secondKey.error();
        if (auto ok = insert.run(first, second, *firstKey, *secondKey, m_run->facts.importedAt.seconds,
                                 m_run->batch);
            !ok)
            return ok;
        ++m_run->counts.recordsMerged;
    }
    return regroupRecords(m_run->database);
}

/// Somebody whose import was undone is back: what was decided about them holds again.
Status ImportMatches::findReturned()
{
    const auto waiting = waitingLinks(m_run->database);
    if (!waiting) return waiting.error();
    if (waiting->empty()) return {};
    const auto keys = broughtKeys(*m_run);
    if (!keys) return keys.error();
    const auto found = [&keys](CustomerId known, const data::RecordKey& key) -> std::optional<CustomerId> {
        if (known != 0) return known;
        const auto record = keys->find(key);
        if (record == keys->end()) return std::nullopt;
        return record->second;
    };
    Statement update(m_run->database, "UPDATE OR IGNORE record_link SET first = ?2, second = ?3, "
                                      "first_key = ?4, second_key = ?5 WHERE id = ?1");
    Statement forget(m_run->database, "DELETE FROM record_link WHERE id = ?1");
    for (const Waiting& link : *waiting) {
        const auto first = found(link.first, link.firstKey);
        const auto second = found(link.second, link.secondKey);
        if (first && second && *first == *second) {
            if (auto ok = forget.run(link.id); !ok) return ok;  // files say themselves that it is one
            continue;
        }
        const bool turned = first && second && *second < *first;
        if (auto ok =
                update.run(link.id, turned ? second : first, turned ? first : second,
                           turned ? link.secondKey : link.firstKey, turned ? link.firstKey : link.secondKey);
            !ok)
            return ok;
    }
    return {};
}

/// The smaller number first.
Result<std::set<ImportMatches::Pair>> ImportMatches::surePairs()
{
    std::set<Pair> sure;
    Statement accounts(m_run->database,
                       "SELECT EXISTS (SELECT 1 FROM external_id WHERE customer = ?1 AND platform = ?2)");
    for (const auto& [byAddress, byId] : m_rows) {
        const auto row = accounts.bind(byAddress, m_run->facts.platform).step();
        if (!row) return row.error();
        if (!accounts.flag(0)) sure.insert(std::minmax(byAddress, byId));
    }
    for (const auto& [one, other] : m_phones) {
        const auto first = nameOfRecord(*m_run, one);
        if (!first) return first.error();
        const auto second = nameOfRecord(*m_run, other);
        if (!second) return second.error();
        const std::string name = plainName(*first);
        if (!name.empty() && name == plainName(*second)) sure.emplace(one, other);
    }
    return sure;
}

std::string plainName(const data::PersonalFields& person)
{
    const std::string full =
        person[data::PersonalField::FirstName] + " " + person[data::PersonalField::LastName];
    std::vector<std::string> words(1);
    for (const char c : foldForSearch(full)) {
        const bool letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (letter)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    std::sort(words.begin(), words.end());
    return join(words, " ");
}

bool isOtherName(const data::PersonalFields& one, const data::PersonalFields& other)
{
    const std::string name = plainName(one);
    const std::string otherName = plainName(other);
    return !name.empty() && !otherName.empty() && name != otherName;
}

Result<data::PersonalFields> nameOfRecord(ImportRun& run, CustomerId record)
{
    data::PersonalFields fields;
    vault::Key key;
    Statement query(run.database, "SELECT field, nonce, ciphertext FROM sealed_field WHERE customer = ?1 "
                                  "AND field IN ('first_name', 'last_name')");
    query.bind(record);
    for (bool first = true;; first = false) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) return fields;
        if (first)
            if (auto ok = run.keys.read(run.keyring, record, key); !ok) return ok.error();
        const data::PersonalField field = query.text(0) == data::nameOf(data::PersonalField::FirstName)
                                              ? data::PersonalField::FirstName
                                              : data::PersonalField::LastName;
        auto value = vault::open(key.view(), {"sealed_field", data::nameOf(field), record, record},
                                 query.blob(1), query.blob(2));
        if (!value) return value.error();
        fields[field] = std::move(*value);
    }
}

}  // namespace tactful::store
