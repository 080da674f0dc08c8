#include "core/store/open_people.h"

#include "core/base/parallel.h"
#include "core/store/merged_people.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace tactful::store {
namespace {

constexpr std::size_t peopleAtOnce = 8192;
constexpr std::size_t peoplePerBlock = 256;  // a key's memory is made once per block

/// One field as it lies in the book; its ciphertext is a part of the batch's bytes.
struct SealedCell {
    std::size_t field = 0;
    std::int64_t knownAt = 0;
    vault::Nonce nonce{};
    std::size_t begin = 0;
    std::size_t bytes = 0;
};

/// Sealed cells of consecutive records, and what they become.
struct PeopleBatch {
    struct Record {
        data::CustomerId person = 0;
        data::CustomerId record = 0;
        std::size_t firstCell = 0;
        std::size_t endCell = 0;
        WrappedKey key;
        data::PersonalFields fields;
        std::optional<Error> failure;
    };
    std::vector<Record> records;
    std::vector<SealedCell> cells;
    std::vector<std::uint8_t> bytes;

    void clear()
    {
        records.clear();
        cells.clear();
        bytes.clear();
    }
};

void openRecord(PeopleBatch::Record& record, const PeopleBatch& batch, const vault::Keyring& keyring,
                vault::Key& key)
{
    const auto& wrapped = record.key;
    if (auto ok = keyring.unwrap(record.record, wrapped.nonce, wrapped.key, key); !ok) {
        record.failure = ok.error();
        return;
    }
    for (std::size_t at = record.firstCell; at < record.endCell; ++at) {
        const SealedCell& cell = batch.cells[at];
        auto value = vault::open(
            key.view(), {"sealed_field", data::personalFieldNames[cell.field], record.record, record.record},
            cell.nonce, Blob(batch.bytes).subspan(cell.begin, cell.bytes));
        if (!value) {
            record.failure = value.error();
            return;
        }
        record.fields.values[cell.field] = std::move(*value);
    }
}

/// Takes over what is known more recently; in doubt the first record's stays.
class PersonFields {
public:
    void add(PeopleBatch::Record& record, const PeopleBatch& batch)
    {
        for (std::size_t at = record.firstCell; at < record.endCell; ++at) {
            const SealedCell& cell = batch.cells[at];
            std::optional<std::int64_t>& known = m_knownAt[cell.field];
            if (known && *known >= cell.knownAt) continue;
            known = cell.knownAt;
            m_fields.values[cell.field] = std::move(record.fields.values[cell.field]);
        }
    }
    data::PersonalFields take() { return std::move(m_fields); }

private:
    data::PersonalFields m_fields;
    std::array<std::optional<std::int64_t>, data::personalFieldCount> m_knownAt;
};

Status handOver(PeopleBatch& batch, const vault::Keyring& keyring,
                const std::function<void(data::CustomerId, data::PersonalFields&&)>& use)
{
    std::vector<PeopleBatch::Record>& records = batch.records;
    parallelFor(records.size(), peoplePerBlock, 0, [&](std::size_t begin, std::size_t end) {
        vault::Key key;
        for (std::size_t at = begin; at < end; ++at)
            openRecord(records[at], batch, keyring, key);
    });
    for (auto record = records.begin(); record != records.end();) {
        const data::CustomerId person = record->person;
        PersonFields fields;
        for (; record != records.end() && record->person == person; ++record) {
            if (record->failure) return *record->failure;
            fields.add(*record, batch);
        }
        use(person, fields.take());
    }
    batch.clear();
    return {};
}

/// Place of a wanted field among all; nothing for any other.
std::optional<std::size_t> wantedField(std::string_view name, std::span<const data::PersonalField> wanted)
{
    for (const data::PersonalField field : wanted)
        if (data::nameOf(field) == name) return static_cast<std::size_t>(field);
    return std::nullopt;
}

/// Gathers sealed cells record by record.
class PeopleReader {
public:
    /// `keys` are by ascending customer and outlive the reader.
    PeopleReader(Book& book, std::span<const data::PersonalField> wanted, const std::vector<WrappedKey>& keys)
        : m_wanted(wanted), m_keys(keys),
          m_ofRecord(book.database(), "SELECT customer, field, nonce, ciphertext, known_at FROM sealed_field "
                                      "WHERE customer = ?1 ORDER BY field")
    {
    }

    PeopleBatch& batch() { return m_batch; }
    /// True between two people only.
    bool isFullFor(data::CustomerId next) const
    {
        return m_batch.records.size() >= peopleAtOnce && m_batch.records.back().person != next;
    }

    /// The cell of the present row.
    Status add(const Statement& row, data::CustomerId record, data::CustomerId person)
    {
        const auto field = wantedField(row.text(1), m_wanted);
        if (!field) return {};
        if (m_batch.records.empty() || m_batch.records.back().record != record)
            if (auto ok = begin(record, person); !ok) return ok;
        const Blob ciphertext = row.blob(3);
        m_batch.cells.push_back(
            {*field, row.integer(4), row.bytes<24>(2), m_batch.bytes.size(), ciphertext.size()});
        m_batch.bytes.insert(m_batch.bytes.end(), ciphertext.begin(), ciphertext.end());
        m_batch.records.back().endCell = m_batch.cells.size();
        return {};
    }

    Status addAll(data::CustomerId record, data::CustomerId person)
    {
        m_ofRecord.bind(record);
        for (;;) {
            const auto row = m_ofRecord.step();
            if (!row) return row.error();
            if (!*row) return {};
            if (auto ok = add(m_ofRecord, record, person); !ok) return ok;
        }
    }

private:
    Status begin(data::CustomerId record, data::CustomerId person)
    {
        const auto key = std::lower_bound(
            m_keys.begin(), m_keys.end(), record,
            [](const WrappedKey& each, data::CustomerId customer) { return each.customer < customer; });
        if (key == m_keys.end() || key->customer != record) return KeysFile::missingKey(record);
        PeopleBatch::Record next;
        next.person = person;
        next.record = record;
        next.key = *key;
        next.firstCell = m_batch.cells.size();
        m_batch.records.push_back(std::move(next));
        return {};
    }

    std::span<const data::PersonalField> m_wanted;
    const std::vector<WrappedKey>& m_keys;
    PeopleBatch m_batch;
    Statement m_ofRecord;
};

}  // namespace

Status openPeople(Book& book, std::span<const data::PersonalField> wanted,
                  const std::function<void(data::CustomerId, data::PersonalFields&&)>& use, Job& job)
{
    const auto keys = book.keys().wrappedKeys();
    if (!keys) return keys.error();
    const auto merged = MergedPeople::load(book.database());
    if (!merged) return merged.error();
    PeopleReader reader(book, wanted, *keys);
    auto person = merged->persons().begin();
    const auto endPerson = merged->persons().end();
    const auto makeRoom = [&](data::CustomerId next) -> Status {
        if (!reader.isFullFor(next)) return {};
        if (job.cancelled()) return Job::cancelledError();
        return handOver(reader.batch(), book.keyring(), use);
    };
    // Somebody of several records comes where their number stands, with all of them at once.
    const auto addMergedUpTo = [&](std::optional<data::CustomerId> last) -> Status {
        for (; person != endPerson && (!last || person->first <= *last); ++person) {
            if (auto ok = makeRoom(person->first); !ok) return ok;
            for (const data::CustomerId record : person->second.records)
                if (auto ok = reader.addAll(record, person->first); !ok) return ok;
        }
        return {};
    };
    Statement query(book.database(), "SELECT customer, field, nonce, ciphertext, known_at FROM sealed_field "
                                     "ORDER BY customer, field");
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) break;
        const data::CustomerId customer = query.integer(0);
        if (auto ok = addMergedUpTo(customer); !ok) return ok;
        if (!merged->recordsOf(merged->personOf(customer)).empty()) continue;
        if (auto ok = makeRoom(customer); !ok) return ok;
        if (auto ok = reader.add(query, customer, customer); !ok) return ok;
    }
    if (auto ok = addMergedUpTo({}); !ok) return ok;
    return handOver(reader.batch(), book.keyring(), use);
}

}  // namespace tactful::store
