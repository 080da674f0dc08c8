#include "core/store/import_people.h"

#include "core/base/job.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/store/address_index.h"

#include <algorithm>

namespace tactful::store {
namespace {

/// The addresses of `who` are the ones that were checked; an e-mail that was not is not kept.
data::PersonalFields fieldsToKeep(const PersonFacts& facts)
{
    data::PersonalFields fields = facts.person;
    fields[data::PersonalField::Email] = facts.who.email;
    if (fields[data::PersonalField::Phone].empty()) fields[data::PersonalField::Phone] = facts.who.phone;
    return fields;
}

std::optional<std::int64_t> numberOf(const std::optional<Day>& day)
{
    if (!day) return std::nullopt;
    return day->number;
}

}  // namespace

ImportPeople::ImportPeople(ImportRun& run, ConsentLedger ledger)
    : m_run(&run), m_ledger(std::move(ledger)), m_matches(run), m_fields(run),
      m_readCustomer(run.database,
                     "SELECT country, language, time_zone, external_id, known_at, first_seen, has_email, "
                     "import_batch IS ?2 FROM customer WHERE id = ?1"),
      m_insertCustomer(run.database,
                       "customer (id, import_batch, country, language, time_zone, external_id, known_at, "
                       "first_seen, has_email)",
                       9),
      m_reviveCustomer(run.database, "UPDATE customer SET import_batch = ?2 WHERE id = ?1"),
      m_updateCustomer(run.database,
                       "UPDATE customer SET country = ?2, language = ?3, time_zone = ?4, external_id = ?5, "
                       "known_at = ?6, first_seen = ?7, has_email = ?8 WHERE id = ?1"),
      m_insertIdentity(run.database,
                       "INSERT INTO identity (kind, blind_index, customer, import_batch, suppression_index) "
                       "VALUES (?1, ?2, ?3, ?4, ?5)"),
      m_insertExternalId(run.database,
                         "INSERT INTO external_id (platform, external_id, customer, import_batch, "
                         "suppression_index) VALUES (?1, ?2, ?3, ?4, ?5)"),
      m_suppress(
          run.database,
          "INSERT OR IGNORE INTO suppression (digest, reason, at, import_batch) VALUES (?1, ?2, ?3, ?4)"),
      m_suppressKnown(run.database, "INSERT OR IGNORE INTO suppression (digest, reason, at, import_batch) "
                                    "SELECT suppression_index, ?2, ?3, ?4 FROM identity "
                                    "WHERE customer = ?1 AND kind = 'email'")
{
}

Result<ImportPeople> ImportPeople::load(ImportRun& run)
{
    auto ledger = ConsentLedger::load(run.database, run.keyring);
    if (!ledger) return ledger.error();
    ImportPeople people(run, std::move(*ledger));
    const auto last =
        run.database.integer("SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'customer'), 0)");
    if (!last) return last.error();
    people.m_lastId = *last;
    if (auto ok = people.loadIdentities(); !ok) return ok.error();
    return people;
}

Status ImportPeople::loadIdentities()
{
    Statement indexes(m_run->database, "SELECT blind_index, customer FROM identity");
    if (auto ok =
            indexes.forEach([&](Statement& row) { m_byIndex.emplace(row.bytes<16>(0), row.integer(1)); });
        !ok)
        return ok;
    Statement ids(m_run->database, "SELECT external_id, customer FROM external_id WHERE platform = ?1");
    if (auto ok = ids.bind(m_run->facts.platform).forEach([&](Statement& row) {
            m_byExternalId.emplace(row.string(0), row.integer(1));
        });
        !ok)
        return ok;
    Statement erased(m_run->database, "SELECT digest FROM suppression WHERE reason = 'erased'");
    return erased.forEach([&](Statement& row) { m_erased.insert(row.bytes<32>(0)); });
}

bool ImportPeople::wasErased(const data::ImportedIdentity& who) const
{
    if (m_erased.empty()) return false;
    if (!who.email.empty() && m_erased.contains(suppressionOfEmail(m_run->keyring, who.email))) return true;
    return !who.externalId.empty() &&
           m_erased.contains(suppressionOfId(m_run->keyring, m_run->facts.platform, who.externalId));
}

data::CustomerId ImportPeople::findByIndex(const std::optional<vault::ShortIndex>& index) const
{
    if (!index) return 0;
    const auto found = m_byIndex.find(*index);
    return found == m_byIndex.end() ? 0 : found->second;
}

data::CustomerId ImportPeople::findById(const std::string& externalId) const
{
    const auto found = m_byExternalId.find(externalId);
    return found == m_byExternalId.end() ? 0 : found->second;
}

Result<data::CustomerId> ImportPeople::find(const PersonFacts& facts, IdentityIndexes& indexes)
{
    const data::CustomerId byEmail = findByIndex(indexes.email);
    const data::CustomerId byId =
        indexes.hiddenId ? findByIndex(indexes.hiddenId) : findById(facts.who.externalId);
    if (byEmail != 0) {
        if (byId != 0 && byId != byEmail) {
            ++m_run->counts.identityConflicts;
            m_matches.sameRow(byEmail, byId);
        }
        return byEmail;
    }
    return byId != 0 ? Result(byId) : findByPhone(facts, indexes);
}

/// A family shares a telephone: another e-mail address, another shop id or another name means another person.
Result<data::CustomerId> ImportPeople::findByPhone(const PersonFacts& facts, IdentityIndexes& indexes)
{
    const data::CustomerId byPhone = findByIndex(indexes.phone);
    if (byPhone == 0) return byPhone;
    const auto met = meet(byPhone);
    if (!met) return met.error();
    const bool another = (!facts.who.email.empty() && (*met)->hasEmail) ||
                         (!facts.who.externalId.empty() && !(*met)->externalId.empty());
    if (another) return data::CustomerId{0};
    if (auto ok = saveFields(byPhone, **met); !ok) return ok.error();
    if (auto ok = m_fields.flush(); !ok) return ok.error();
    const auto known = nameOfRecord(*m_run, byPhone);
    if (!known) return known.error();
    if (!isOtherName(facts.person, *known)) return byPhone;
    indexes.phone = phoneAndNameIndex(m_run->keyring, facts.who.phone, plainName(facts.person));
    return findByIndex(indexes.phone);
}

Result<data::CustomerId> ImportPeople::take(const PersonFacts& facts)
{
    if (facts.who.anonymous()) return data::CustomerId{0};
    if (wasErased(facts.who)) {
        ++m_run->counts.erasedKeptOut;
        return data::CustomerId{0};
    }
    IdentityIndexes indexes = facts.indexes;
    auto customer = find(facts, indexes);
    if (customer && *customer == 0) customer = add(facts, indexes);
    if (!customer) return customer.error();
    const auto met = meet(*customer);
    if (!met) return met.error();
    if (auto ok = addIdentities(*customer, **met, facts.who, indexes); !ok) return ok.error();
    takePlainFacts(**met, facts);
    (*met)->said.add(fieldsToKeep(facts), facts.at, facts.winsTies);
    if (auto ok = takeConsents(*customer, **met, facts); !ok) return ok.error();
    return customer;
}

/// The number of somebody who was rolled back and is met again; 0 if it is nobody of these.
data::CustomerId ImportPeople::takeGhost(const data::ImportedIdentity& who, const IdentityIndexes& indexes)
{
    if (!m_run->ghosts) return 0;
    Ghosts& ghosts = *m_run->ghosts;
    const auto take = [&ghosts](const auto& all, const auto& key) -> data::CustomerId {
        const auto found = all.find(key);
        return found != all.end() && ghosts.customers.erase(found->second) > 0 ? found->second : 0;
    };
    for (const auto& index : {indexes.email, indexes.hiddenId, indexes.phone})
        if (index)
            if (const data::CustomerId customer = take(ghosts.byIndex, *index); customer != 0)
                return customer;
    return take(ghosts.byExternalId, std::pair(m_run->facts.platform, who.externalId));
}

Result<data::CustomerId> ImportPeople::add(const PersonFacts& facts, const IdentityIndexes& indexes)
{
    data::CustomerId customer = takeGhost(facts.who, indexes);
    Met met;
    if (customer != 0) {
        if (auto ok = m_reviveCustomer.run(customer, m_run->batch); !ok) return ok.error();
        met.owner = FieldOwner::Revived;
        met.unsaved = true;
        // What a person said of them stayed, and is newer than any file.
        const auto row = m_readCustomer.bind(customer, m_run->batch).step();
        if (!row) return row.error();
        met.country = m_readCustomer.string(0);
        met.language = m_readCustomer.string(1);
        if (!met.country.empty() || !met.language.empty()) met.knownAt = {m_readCustomer.integer(4)};
        m_readCustomer.reset();
    } else {
        customer = ++m_lastId;
        met.owner = FieldOwner::Fresh;
        met.inBook = false;
        met.hasKey = false;
    }
    met.knownAt = std::max(met.knownAt, facts.at);
    if (auto ok = makeRoom(); !ok) return ok.error();
    m_met.emplace(customer, std::move(met));
    ++m_run->counts.customersNew;
    return customer;
}

Result<ImportPeople::Met*> ImportPeople::meet(data::CustomerId customer)
{
    if (const auto found = m_met.find(customer); found != m_met.end()) return &found->second;
    const auto row = m_readCustomer.bind(customer, m_run->batch).step();
    if (!row) return row.error();
    if (!*row)
        return Error{ErrorCode::Database, "The book names a customer that it does not have. Check the book."};
    Met met;
    met.country = m_readCustomer.string(0);
    met.language = m_readCustomer.string(1);
    met.timeZone = m_readCustomer.string(2);
    met.externalId = m_readCustomer.string(3);
    met.knownAt = {m_readCustomer.integer(4)};
    if (const auto day = m_readCustomer.optionalInteger(5))
        met.firstSeen = Day{static_cast<std::int32_t>(*day)};
    met.hasEmail = m_readCustomer.flag(6);
    if (m_readCustomer.flag(7)) met.owner = FieldOwner::Revived;
    met.changed = m_counted.has(customer);
    m_readCustomer.reset();
    if (auto ok = makeRoom(); !ok) return ok.error();
    return &m_met.emplace(customer, std::move(met)).first->second;
}

Status ImportPeople::makeRoom()
{
    return m_met.size() < customerLimit ? Status() : settle();
}

void ImportPeople::noteChange(Met& met)
{
    met.unsaved = true;
    if (met.owner != FieldOwner::Known || met.changed) return;
    met.changed = true;
    ++m_run->counts.customersChanged;
}

Status ImportPeople::addIdentities(data::CustomerId customer, Met& met, const data::ImportedIdentity& who,
                                   const IdentityIndexes& indexes)
{
    const vault::Keyring& keyring = m_run->keyring;
    // Whoever had an address first keeps it.
    const auto isNew = [&](const std::optional<vault::ShortIndex>& index) {
        if (!index || !m_byIndex.emplace(*index, customer).second) return false;
        noteChange(met);
        return true;
    };
    if (isNew(indexes.email))
        if (auto ok = m_insertIdentity.run("email", *indexes.email, customer, m_run->batch,
                                           suppressionOfEmail(keyring, who.email));
            !ok)
            return ok;
    if (indexes.email && !met.hasEmail) {
        met.hasEmail = true;
        noteChange(met);
    }
    if (const data::CustomerId owner = findByIndex(indexes.phone); owner != 0 && owner != customer)
        m_matches.samePhone(owner, customer);
    if (isNew(indexes.phone))
        if (auto ok = m_insertIdentity.run("phone", *indexes.phone, customer, m_run->batch, std::nullopt);
            !ok)
            return ok;
    if (isNew(indexes.hiddenId))
        return m_insertIdentity.run("external", *indexes.hiddenId, customer, m_run->batch,
                                    suppressionOfId(keyring, m_run->facts.platform, who.externalId));
    return indexes.hiddenId ? Status() : addExternalId(customer, met, who.externalId);
}

Status ImportPeople::addExternalId(data::CustomerId customer, Met& met, const std::string& externalId)
{
    if (externalId.empty() || !m_byExternalId.emplace(externalId, customer).second) return {};
    if (met.externalId.empty()) met.externalId = externalId;
    noteChange(met);
    return m_insertExternalId.run(m_run->facts.platform, externalId, customer, m_run->batch,
                                  suppressionOfId(m_run->keyring, m_run->facts.platform, externalId));
}

void ImportPeople::takePlainFacts(Met& met, const PersonFacts& facts)
{
    const bool newer = facts.at > met.knownAt || (facts.winsTies && facts.at == met.knownAt);
    const auto take = [&](std::string& known, std::string_view said) {
        if (said.empty() || said == known || !(newer || known.empty())) return;
        known = said;
        noteChange(met);
    };
    take(met.country, facts.country);
    take(met.language, facts.language);
    take(met.timeZone, facts.timeZone);
    if (facts.seen && (!met.firstSeen || *facts.seen < *met.firstSeen)) {
        met.firstSeen = facts.seen;
        noteChange(met);
    }
    const bool saysSomething = !facts.country.empty() || !facts.language.empty() || !facts.timeZone.empty();
    if (newer && saysSomething && facts.at > met.knownAt) {
        met.knownAt = facts.at;
        met.unsaved = true;
    }
}

/// What was said goes into the book; what is said from now on is compared with it.
Status ImportPeople::saveFields(data::CustomerId customer, Met& met)
{
    if (met.said.empty()) return {};
    const auto key = keyOf(customer, met);
    if (!key) return key.error();
    const auto changed = m_fields.write(customer, met.owner, met.said, *key);
    if (!changed) return changed.error();
    if (*changed) noteChange(met);
    if (met.owner == FieldOwner::Fresh) met.owner = FieldOwner::Revived;
    met.said = {};
    return {};
}

Result<vault::KeyView> ImportPeople::keyOf(data::CustomerId customer, Met& met)
{
    if (m_keyOwner == customer) return m_key.view();
    m_keyOwner = 0;
    if (met.hasKey) {
        if (auto ok = m_run->keys.read(m_run->keyring, customer, m_key); !ok) return ok.error();
    } else {
        secureRandom(m_key.bytes());
        if (auto ok = m_run->keys.add(m_run->keyring, customer, m_key); !ok) return ok.error();
        met.hasKey = true;
    }
    m_keyOwner = customer;
    return m_key.view();
}

Status ImportPeople::takeConsents(data::CustomerId customer, Met& met, const PersonFacts& facts)
{
    for (const data::ImportedConsent& said : facts.consents) {
        data::ConsentEvent event;
        event.customer = customer;
        event.purpose = said.purpose;
        event.action = said.action;
        event.type = said.type;
        event.at = said.at;
        event.recordedAt = m_run->facts.importedAt;
        event.method = said.method;
        event.wording = said.wording;
        event.noticeVersion = said.noticeVersion;
        event.evidence = said.evidence;
        event.source = said.source;
        event.prechecked = said.prechecked;
        event.batch = m_run->batch;
        const auto digest = m_ledger.newDigest(event, m_run->repeated);
        if (!digest) return digest.error();
        if (!*digest) continue;
        std::optional<vault::KeyView> key;
        if (!event.evidence.empty()) {
            const auto own = keyOf(customer, met);
            if (!own) return own.error();
            key = *own;
        }
        if (auto ok = m_ledger.add(event, **digest, key); !ok) return ok;
        ++m_run->counts.consentEventsNew;
    }
    return {};
}

Status ImportPeople::suppress(data::CustomerId customer, const data::ImportedIdentity& who,
                              data::SuppressionReason reason)
{
    const std::string_view name = data::nameOf(reason);
    const std::int64_t at = m_run->facts.importedAt.seconds;
    if (!who.email.empty())
        if (auto ok = m_suppress.run(suppressionOfEmail(m_run->keyring, who.email), name, at, m_run->batch);
            !ok)
            return ok;
    if (customer != 0)
        if (auto ok = m_suppressKnown.run(customer, name, at, m_run->batch); !ok) return ok;
    // Without any address the shop's id is suppressed, for the day on which an address comes.
    if (who.email.empty() && !who.externalId.empty())
        return m_suppress.run(suppressionOfId(m_run->keyring, m_run->facts.platform, who.externalId), name,
                              at, m_run->batch);
    return {};
}

Status ImportPeople::finish()
{
    if (auto ok = settle(); !ok) return ok;
    if (auto ok = m_ledger.flush(); !ok) return ok;
    return m_matches.finish();
}

/// Writes what was gathered in memory, and lets go of it.
Status ImportPeople::settle()
{
    // In the order of the ids, so that the same import always writes the same way.
    std::vector<data::CustomerId> ids;
    ids.reserve(m_met.size());
    for (const auto& [customer, met] : m_met)
        ids.push_back(customer);
    std::sort(ids.begin(), ids.end());
    for (const data::CustomerId customer : ids) {
        if (m_run->stop.stop_requested()) return Job::cancelledError();
        Met& met = m_met.at(customer);
        if (auto ok = saveFields(customer, met); !ok) return ok;
        if (auto ok = saveCustomer(customer, met); !ok) return ok;
        if (met.owner != FieldOwner::Known || met.changed) m_counted.add(customer);
    }
    m_met.clear();
    if (auto ok = m_insertCustomer.flush(); !ok) return ok;
    return m_fields.flush();
}

Status ImportPeople::saveCustomer(data::CustomerId customer, Met& met)
{
    const auto firstSeen = numberOf(met.firstSeen);
    // Somebody of whom nothing was said has a key all the same: everybody in the book has one.
    if (!met.hasKey)
        if (const auto key = keyOf(customer, met); !key) return key.error();
    if (!met.inBook)
        return m_insertCustomer.add(customer, m_run->batch, met.country, met.language, met.timeZone,
                                    met.externalId, met.knownAt.seconds, firstSeen,
                                    std::int64_t{met.hasEmail});
    if (!met.unsaved) return {};
    return m_updateCustomer.run(customer, met.country, met.language, met.timeZone, met.externalId,
                                met.knownAt.seconds, firstSeen, met.hasEmail);
}

}  // namespace tactful::store
