#include "core/store/open_people.h"

#include "core/base/parallel.h"

#include <algorithm>

namespace tactful::store {
namespace {

constexpr std::size_t peopleAtOnce = 8192;
constexpr std::size_t peoplePerBlock = 256;  // a key's memory is made once per block

/// One field as it lies in the book; its ciphertext is a part of the batch's bytes.
struct SealedCell {
    std::size_t field = 0;
    vault::Nonce nonce{};
    std::size_t begin = 0;
    std::size_t bytes = 0;
};

/// Sealed cells of consecutive customers, and what they become.
struct PeopleBatch {
    struct Person {
        data::CustomerId customer = 0;
        std::size_t firstCell = 0;
        std::size_t endCell = 0;
        WrappedKey key;
        data::PersonalFields fields;
        std::optional<Error> failure;
    };
    std::vector<Person> people;
    std::vector<SealedCell> cells;
    std::vector<std::uint8_t> bytes;

    void clear()
    {
        people.clear();
        cells.clear();
        bytes.clear();
    }
};

void addCell(PeopleBatch& batch, const Statement& row, std::size_t field)
{
    const Blob ciphertext = row.blob(3);
    batch.cells.push_back({field, row.bytes<24>(2), batch.bytes.size(), ciphertext.size()});
    batch.bytes.insert(batch.bytes.end(), ciphertext.begin(), ciphertext.end());
    batch.people.back().endCell = batch.cells.size();
}

void openPerson(PeopleBatch::Person& person, const PeopleBatch& batch, const vault::Keyring& keyring,
                vault::Key& key)
{
    const auto& wrapped = person.key;
    if (auto ok = keyring.unwrap(person.customer, wrapped.nonce, wrapped.key, key); !ok) {
        person.failure = ok.error();
        return;
    }
    for (std::size_t at = person.firstCell; at < person.endCell; ++at) {
        const SealedCell& cell = batch.cells[at];
        auto value = vault::open(
            key.view(),
            {"sealed_field", data::personalFieldNames[cell.field], person.customer, person.customer},
            cell.nonce, Blob(batch.bytes).subspan(cell.begin, cell.bytes));
        if (!value) {
            person.failure = value.error();
            return;
        }
        person.fields.values[cell.field] = std::move(*value);
    }
}

Status handOver(PeopleBatch& batch, const vault::Keyring& keyring,
                const std::function<void(data::CustomerId, data::PersonalFields&&)>& use)
{
    parallelFor(batch.people.size(), peoplePerBlock, 0, [&](std::size_t begin, std::size_t end) {
        vault::Key key;
        for (std::size_t at = begin; at < end; ++at)
            openPerson(batch.people[at], batch, keyring, key);
    });
    for (PeopleBatch::Person& person : batch.people) {
        if (person.failure) return *person.failure;
        use(person.customer, std::move(person.fields));
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

}  // namespace

Status openPeople(Book& book, std::span<const data::PersonalField> wanted,
                  const std::function<void(data::CustomerId, data::PersonalFields&&)>& use, Job& job)
{
    const auto keys = book.keys().wrappedKeys();
    if (!keys) return keys.error();
    auto key = keys->begin();
    PeopleBatch batch;
    Statement query(book.database(),
                    "SELECT customer, field, nonce, ciphertext FROM sealed_field ORDER BY customer, field");
    for (;;) {
        const auto row = query.step();
        if (!row) return row.error();
        if (!*row) return handOver(batch, book.keyring(), use);
        const auto field = wantedField(query.text(1), wanted);
        if (!field) continue;
        const data::CustomerId customer = query.integer(0);
        if (batch.people.empty() || batch.people.back().customer != customer) {
            if (batch.people.size() == peopleAtOnce) {
                if (job.cancelled()) return Job::cancelledError();
                if (auto ok = handOver(batch, book.keyring(), use); !ok) return ok;
            }
            while (key != keys->end() && key->customer < customer)
                ++key;
            if (key == keys->end() || key->customer != customer) return KeysFile::missingKey(customer);
            PeopleBatch::Person person;
            person.customer = customer;
            person.key = *key;
            person.firstCell = batch.cells.size();
            batch.people.push_back(std::move(person));
        }
        addCell(batch, query, *field);
    }
}

}  // namespace tactful::store
