#include "core/store/personal_fields.h"

#include "core/base/text.h"
#include "core/store/address_index.h"
#include "core/store/merged_people.h"
#include "core/store/seal_marks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace tactful::store {
namespace {

/// Opens the fields of one customer after the other with the same statements and the same key memory.
class FieldReader {
public:
    explicit FieldReader(Book& book)
        : m_book(book),
          m_query(book.database(),
                  "SELECT field, nonce, ciphertext, known_at FROM sealed_field WHERE customer = ?1"),
          m_others(book.database(), "SELECT record FROM merged_record WHERE person = ?1 ORDER BY record")
    {
    }

    Result<data::PersonalFields> read(data::CustomerId customer)
    {
        data::PersonalFields fields;
        m_knownAt.fill(std::nullopt);
        if (auto ok = addRecord(customer, fields); !ok) return ok.error();
        std::vector<data::CustomerId> others;
        const auto found =
            m_others.bind(customer).forEach([&others](Statement& row) { others.push_back(row.integer(0)); });
        if (!found) return found.error();
        for (const data::CustomerId record : others)
            if (auto ok = addRecord(record, fields); !ok) return ok.error();
        return fields;
    }

private:
    /// What is known more recently replaces; in doubt the first record's stays.
    Status addRecord(data::CustomerId record, data::PersonalFields& fields)
    {
        if (auto ok = m_book.keys().read(m_book.keyring(), record, m_key); !ok) return ok;
        m_query.bind(record);
        for (;;) {
            const auto row = m_query.step();
            if (!row) return row.error();
            if (!*row) return {};
            const auto& names = data::personalFieldNames;
            const auto name = std::find(names.begin(), names.end(), m_query.text(0));
            if (name == names.end()) continue;
            const auto field = static_cast<std::size_t>(name - names.begin());
            const std::int64_t knownAt = m_query.integer(3);
            if (m_knownAt[field] && *m_knownAt[field] >= knownAt) continue;
            auto value = vault::open(m_key.view(), {"sealed_field", *name, record, record}, m_query.blob(1),
                                     m_query.blob(2));
            if (!value) return value.error();
            fields.values[field] = std::move(*value);
            m_knownAt[field] = knownAt;
        }
    }

    Book& m_book;
    Statement m_query;
    Statement m_others;
    vault::Key m_key;
    std::array<std::optional<std::int64_t>, data::personalFieldCount> m_knownAt;
};

Status changeAddress(Book& book, data::CustomerId customer, const char* kind,
                     const std::optional<vault::ShortIndex>& index, const std::optional<Digest>& suppression)
{
    Database& database = book.database();
    if (index) {
        Statement owner(database, "SELECT customer FROM identity WHERE kind = ?1 AND blind_index = ?2");
        const auto row = owner.bind(kind, *index).step();
        if (!row) return row.error();
        if (*row && owner.integer(0) != customer) {
            const auto person = personOf(book, owner.integer(0));
            if (!person) return person.error();
            // Another record of theirs has it and goes on finding them.
            if (*person == customer) return {};
            return Error{ErrorCode::BadInput,
                         "Another customer has this address already. Correct that one first."};
        }
    }
    Statement forget(database, "DELETE FROM identity WHERE customer = ?1 AND kind = ?2");
    if (auto ok = forget.run(customer, kind); !ok) return ok;
    if (!index) return {};
    Statement insert(
        database,
        "INSERT INTO identity (kind, blind_index, customer, suppression_index) VALUES (?1, ?2, ?3, ?4)");
    return insert.run(kind, *index, customer, suppression);
}

Status changeIdentities(Book& book, data::CustomerId customer, data::PersonalField field,
                        std::string_view value)
{
    if (field == data::PersonalField::Phone) {
        std::optional<vault::ShortIndex> index;
        if (!value.empty()) index = phoneIndex(book.keyring(), value);
        return changeAddress(book, customer, "phone", index, {});
    }
    if (field != data::PersonalField::Email) return {};
    std::optional<vault::ShortIndex> index;
    std::optional<Digest> suppression;
    if (!value.empty()) {
        index = emailIndex(book.keyring(), value);
        suppression = suppressionOfEmail(book.keyring(), value);
    }
    if (auto ok = changeAddress(book, customer, "email", index, suppression); !ok) return ok;
    Statement update(book.database(), "UPDATE customer SET has_email = ?2 WHERE id = ?1");
    return update.run(customer, !value.empty());
}

Status correctRecordField(Book& book, data::CustomerId record, data::PersonalField field,
                          const std::string& kept, Instant at)
{
    vault::Key key;
    if (auto ok = book.keys().read(book.keyring(), record, key); !ok) return ok;
    if (auto ok = changeIdentities(book, record, field, kept); !ok) return ok;
    const std::string_view name = data::nameOf(field);
    if (kept.empty()) {
        Statement erase(book.database(), "DELETE FROM sealed_field WHERE customer = ?1 AND field = ?2");
        return erase.run(record, name);
    }
    const auto sealed = vault::seal(key.view(), {"sealed_field", name, record, record}, kept);
    if (auto ok = noteSealed(book.database(), record, name); !ok) return ok;
    Statement write(book.database(),
                    "INSERT OR REPLACE INTO sealed_field (customer, field, known_at, nonce, ciphertext) "
                    "VALUES (?1, ?2, ?3, ?4, ?5)");
    return write.run(record, name, at.seconds, sealed.nonce, Blob(sealed.ciphertext));
}

}  // namespace

Result<data::PersonalFields> personalFields(Book& book, data::CustomerId customer)
{
    return FieldReader(book).read(customer);
}

Status forEachPerson(Book& book, std::span<const data::CustomerId> customers,
                     const std::function<Status(data::CustomerId, const data::PersonalFields&)>& use)
{
    FieldReader reader(book);
    for (const data::CustomerId customer : customers) {
        const auto fields = reader.read(customer);
        if (!fields) return fields.error();
        if (auto ok = use(customer, *fields); !ok) return ok;
    }
    return {};
}

Status correctPersonalField(Book& book, data::CustomerId customer, data::PersonalField field,
                            std::string_view value, Instant at)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    auto records = recordsOf(book, customer);
    if (!records) return records.error();
    std::string kept(trim(value));
    if (field == data::PersonalField::Email) kept = normalisedEmail(value);
    // What another record of theirs says would show again where this one says nothing.
    if (!kept.empty()) records->resize(1);
    for (const data::CustomerId record : *records)
        if (auto ok = correctRecordField(book, record, field, kept, at); !ok) return ok;
    return transaction->commit();
}

}  // namespace tactful::store
