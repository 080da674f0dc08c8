#include "core/store/seal_marks.h"

#include "core/data/person.h"
#include "core/store/byte_text.h"
#include "core/store/row_seals.h"
#include "core/store/seal_total.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tactful::store {
namespace {

/// Those of the new who are gone again, or have a mark already: as a rule nobody. Asked for all at once,
/// because an import may bring a hundred thousand.
Result<std::unordered_set<data::CustomerId>> exceptions(Database& database)
{
    std::unordered_set<data::CustomerId> found;
    Statement query(database,
                    "SELECT customer FROM temp.seal_due WHERE is_new AND (customer NOT IN (SELECT id FROM "
                    "customer) OR customer IN (SELECT customer FROM seal_mark))");
    const auto ok = query.forEach([&](Statement& row) { found.insert(row.integer(0)); });
    if (!ok) return ok.error();
    return found;
}

/// What was noted of one customer.
struct Noted {
    data::CustomerId customer = 0;
    bool isNew = false;
    std::string old;  ///< digest of a mark that went with its customer; else empty
    std::vector<std::string> fields;
    std::vector<std::int64_t> consents;
};

Result<std::vector<Noted>> noted(Database& database)
{
    std::vector<Noted> all;
    Statement query(
        database,
        "SELECT customer, is_new, field, consent, old FROM temp.seal_due ORDER BY customer, is_new DESC");
    const auto ok = query.forEach([&](Statement& row) {
        if (all.empty() || all.back().customer != row.integer(0))
            all.push_back({row.integer(0), {}, {}, {}, {}});
        Noted& one = all.back();
        if (row.flag(1)) one.isNew = true;
        if (one.isNew) return;  // everything of theirs is marked
        if (!row.isNull(2)) one.fields.push_back(row.string(2));
        if (!row.isNull(3)) one.consents.push_back(row.integer(3));
        if (!row.isNull(4)) one.old = textOf(row.blob(4));
    });
    if (!ok) return ok.error();
    return all;
}

/// Takes the part that is there now, or that there is none.
void replace(SealParts& parts, const SealPart& place, const std::optional<SealPart>& part)
{
    std::erase_if(parts, [&place](const SealPart& each) { return each.samePlace(place); });
    if (part && part->field != SealPart::strangerPart) parts.push_back(*part);
}

/// Writes marks, and keeps the total in step.
class MarkWriter {
public:
    MarkWriter(Database& database, const vault::Keyring& keyring, SealTotal total)
        : m_database(&database), m_reader(database, keyring), m_total(std::move(total)),
          m_read(database, "SELECT parts, digest FROM seal_mark WHERE customer = ?1"),
          m_exists(database, "SELECT EXISTS (SELECT 1 FROM customer WHERE id = ?1)"),
          m_write(database, "INSERT INTO seal_mark (customer, parts, digest) VALUES (?1, ?2, ?3) "
                            "ON CONFLICT (customer) DO UPDATE SET parts = excluded.parts, digest = "
                            "excluded.digest"),
          m_erase(database, "DELETE FROM seal_mark WHERE customer = ?1")
    {
    }

    /// Of somebody who is new, or who is believed as they are.
    Status markAnew(data::CustomerId customer)
    {
        auto parts = m_reader.all(customer);
        return parts ? write(customer, *parts) : parts.error();
    }

    Status renew(const Noted& noted)
    {
        auto kept = read(noted.customer);
        if (!kept) return kept.error();
        const auto there = exists(noted.customer);
        if (!there) return there.error();
        if (!*there || noted.isNew) {
            const std::string& old = *kept ? (*kept)->digest : noted.old;
            if (!old.empty()) m_total.remove(noted.customer, blobOf(old));
            return *there ? markAnew(noted.customer) : m_erase.run(noted.customer);
        }
        // Without a mark of ours: it was tampered with, and the check goes on saying so.
        if (!*kept || !isOurs(noted.customer, **kept)) return {};
        auto parts = unpackedParts(blobOf((*kept)->parts));
        if (!parts) return {};
        if (auto ok = renewParts(noted, *parts); !ok) return ok;
        m_total.remove(noted.customer, blobOf((*kept)->digest));
        return write(noted.customer, *parts);
    }

    Status save() const { return m_total.save(*m_database); }

private:
    struct Kept {
        std::string parts;
        std::string digest;
    };

    Result<std::optional<Kept>> read(data::CustomerId customer)
    {
        std::optional<Kept> kept;
        const auto row = m_read.bind(customer).step();
        if (!row) return row.error();
        if (*row) kept = Kept{std::string(textOf(m_read.blob(0))), std::string(textOf(m_read.blob(1)))};
        m_read.reset();
        return kept;
    }
    Result<bool> exists(data::CustomerId customer)
    {
        const auto row = m_exists.bind(customer).step();
        if (!row) return row.error();
        const bool there = m_exists.flag(0);
        m_exists.reset();
        return there;
    }
    bool isOurs(data::CustomerId customer, const Kept& kept) const
    {
        return textOf(m_reader.digest(customer, kept.parts)) == kept.digest;
    }

    Status renewParts(const Noted& noted, SealParts& parts)
    {
        const auto& names = data::personalFieldNames;
        for (const std::string& name : noted.fields) {
            const auto place = std::find(names.begin(), names.end(), name);
            if (place == names.end()) continue;
            const auto part = m_reader.field(noted.customer, name);
            if (!part) return part.error();
            SealPart where;
            where.field = static_cast<std::uint8_t>(place - names.begin());
            replace(parts, where, *part);
        }
        for (const std::int64_t consent : noted.consents) {
            const auto part = m_reader.entry(noted.customer, consent);
            if (!part) return part.error();
            SealPart where;
            where.field = SealPart::ledgerPart;
            where.consent = consent;
            replace(parts, where, *part);
        }
        return {};
    }

    Status write(data::CustomerId customer, SealParts& parts)
    {
        std::sort(parts.begin(), parts.end());
        const std::string packed = packedParts(parts);
        const auto digest = m_reader.digest(customer, packed);
        m_total.add(customer, digest);
        return m_write.run(customer, blobOf(packed), digest);
    }

    Database* m_database;
    SealReader m_reader;
    SealTotal m_total;
    Statement m_read;
    Statement m_exists;
    Statement m_write;
    Statement m_erase;
};

}  // namespace

Status watchSeals(Database& database)
{
    // Triggers of this connection alone: what another program does is not noted, and so it shows.
    const auto watched = database.execute(R"(
CREATE TEMP TABLE seal_due (
    customer INTEGER NOT NULL, is_new INTEGER NOT NULL DEFAULT 0, field TEXT, consent INTEGER, old BLOB);
CREATE TEMP TRIGGER seal_customer_new AFTER INSERT ON main.customer
BEGIN INSERT INTO seal_due (customer, is_new) VALUES (NEW.id, 1); END;
CREATE TEMP TRIGGER seal_customer_gone AFTER DELETE ON main.customer
BEGIN INSERT INTO seal_due (customer) VALUES (OLD.id); END;
CREATE TEMP TRIGGER seal_mark_gone AFTER DELETE ON main.seal_mark
BEGIN INSERT INTO seal_due (customer, old) VALUES (OLD.customer, OLD.digest); END;
CREATE TEMP TRIGGER seal_field_changed AFTER UPDATE OF nonce, ciphertext ON main.sealed_field
BEGIN INSERT INTO seal_due (customer, field) VALUES (NEW.customer, NEW.field); END;
CREATE TEMP TRIGGER seal_field_gone AFTER DELETE ON main.sealed_field
BEGIN INSERT INTO seal_due (customer, field) VALUES (OLD.customer, OLD.field); END;
CREATE TEMP TRIGGER seal_consent_new AFTER INSERT ON main.consent_event
BEGIN INSERT INTO seal_due (customer, consent) VALUES (NEW.customer, NEW.id); END;
CREATE TEMP TRIGGER seal_consent_gone AFTER DELETE ON main.consent_event
BEGIN INSERT INTO seal_due (customer, consent) VALUES (OLD.customer, OLD.id); END;
)");
    return watched ? watchRowSeals(database) : watched;
}

Status noteSealed(Database& database, data::CustomerId customer, std::string_view field)
{
    Statement note(database, "INSERT INTO temp.seal_due (customer, field) VALUES (?1, ?2)");
    return note.run(customer, field);
}

namespace {

Status renewCustomers(Database& database, const vault::Keyring& keyring)
{
    const auto due = noted(database);
    if (!due) return due.error();
    if (due->empty()) return {};
    auto total = SealTotal::load(database, keyring, Marked::Customers);
    // Deleted by another program: the check goes on saying so.
    if (!total && total.error().code != ErrorCode::NotFound) return total.error();
    if (total) {
        const auto unusual = exceptions(database);
        if (!unusual) return unusual.error();
        MarkWriter writer(database, keyring, std::move(*total));
        for (const Noted& each : *due) {
            const bool plain = each.isNew && each.old.empty() && !unusual->contains(each.customer);
            if (auto ok = plain ? writer.markAnew(each.customer) : writer.renew(each); !ok) return ok;
        }
        if (auto ok = writer.save(); !ok) return ok;
    }
    return database.execute("DELETE FROM temp.seal_due");
}

}  // namespace

Status renewSealMarks(Database& database, const vault::Keyring& keyring)
{
    if (auto ok = renewCustomers(database, keyring); !ok) return ok;
    return renewRowSeals(database, keyring);
}

Status markAllSeals(Database& database, const vault::Keyring& keyring)
{
    if (auto ok = database.execute("DELETE FROM seal_mark"); !ok) return ok;
    std::vector<data::CustomerId> all;
    Statement query(database, "SELECT id FROM customer ORDER BY id");
    if (auto ok = query.forEach([&](Statement& row) { all.push_back(row.integer(0)); }); !ok) return ok;
    MarkWriter writer(database, keyring, SealTotal(keyring, Marked::Customers));
    for (const data::CustomerId customer : all)
        if (auto ok = writer.markAnew(customer); !ok) return ok;
    return writer.save();
}

Status acceptSeals(Book& book)
{
    if (auto ok = markAllSeals(book.database(), book.keyring()); !ok) return ok;
    if (auto ok = markAllRows(book.database(), book.keyring()); !ok) return ok;
    return book.database().execute("DELETE FROM temp.seal_due; DELETE FROM temp.row_seal_due");
}

}  // namespace tactful::store
