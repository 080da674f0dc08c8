#include "core/store/consent_ledger.h"

#include <optional>

namespace tactful::store {
namespace {

void appendField(std::string& out, std::string_view text)
{
    out += std::to_string(text.size());
    out += ':';
    out += text;
}

bool agrees(data::ConsentAction action)
{
    switch (action) {
    case data::ConsentAction::Given:
    case data::ConsentAction::ConfirmedDoubleOptIn:
    case data::ConsentAction::Renewed:
    case data::ConsentAction::Requested:
        return true;
    case data::ConsentAction::Refused:
    case data::ConsentAction::Withdrawn:
    case data::ConsentAction::Objected:
    case data::ConsentAction::Expired:
    case data::ConsentAction::Invalidated:
        break;
    }
    return false;
}

}  // namespace

ConsentLedger::ConsentLedger(Database& database, const vault::Keyring& keyring)
    : m_keyring(&keyring),
      m_insert(
          database,
          "INSERT INTO consent_event (id, customer, import_batch, purpose, action, type, at, recorded_at, "
          "method, wording, notice_version, evidence_nonce, evidence, source, prechecked, said) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)")
{
}

Result<ConsentLedger> ConsentLedger::load(Database& database, const vault::Keyring& keyring)
{
    ConsentLedger ledger(database, keyring);
    Statement query(database, "SELECT customer, purpose, source, said FROM consent_event ORDER BY id");
    const auto ok = query.forEach([&](Statement& row) {
        const auto said = row.bytes<16>(3);
        const auto purpose = data::purposeNamed(row.text(1)).value_or(data::Purpose::EmailMarketing);
        ledger.m_lastSaid[{row.integer(0), ledger.numberOf(purpose, row.string(2))}] = said;
        ledger.m_everSaid.insert(said);
    });
    if (!ok) return ok.error();
    const auto last =
        database.integer("SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'consent_event'), 0)");
    if (!last) return last.error();
    ledger.m_lastId = *last;
    return ledger;
}

std::size_t ConsentLedger::numberOf(data::Purpose purpose, const std::string& source)
{
    const auto [found, added] = m_sources.try_emplace(source, m_sources.size());
    return found->second * 16 + static_cast<std::size_t>(purpose);
}

vault::ShortIndex ConsentLedger::saidBy(const data::ConsentEvent& event) const
{
    std::string all;
    appendField(all, std::to_string(event.customer));
    appendField(all, data::nameOf(event.purpose));
    appendField(all, data::nameOf(event.action));
    appendField(all, data::nameOf(event.type));
    appendField(all, event.at ? std::to_string(event.at->seconds) : "");
    appendField(all, data::nameOf(event.method));
    appendField(all, event.wording);
    appendField(all, event.noticeVersion);
    appendField(all, event.evidence);
    appendField(all, event.source);
    appendField(all, event.prechecked ? "1" : "0");
    return vault::shortBlindIndex(m_keyring->lookUpKey(), "consent", all);
}

bool ConsentLedger::isNew(const data::ConsentEvent& event, bool repeated)
{
    const vault::ShortIndex said = saidBy(event);
    if (!m_everSaid.contains(said)) return true;
    if (repeated || agrees(event.action)) return false;
    const auto last = m_lastSaid.find({event.customer, numberOf(event.purpose, event.source)});
    return last == m_lastSaid.end() || last->second != said;
}

Status ConsentLedger::add(const data::ConsentEvent& event, vault::KeyView key)
{
    const std::int64_t id = m_lastId + 1;
    std::optional<vault::Sealed> evidence;
    if (!event.evidence.empty())
        evidence = vault::seal(key, {"consent_event", "evidence", id, event.customer}, event.evidence);
    std::optional<Blob> nonce;
    std::optional<Blob> ciphertext;
    if (evidence) {
        nonce = Blob(evidence->nonce);
        ciphertext = Blob(evidence->ciphertext);
    }
    std::optional<std::int64_t> at;
    if (event.at) at = event.at->seconds;
    std::optional<std::int64_t> batch;
    if (event.batch != 0) batch = event.batch;
    const vault::ShortIndex said = saidBy(event);
    if (auto ok = m_insert.run(id, event.customer, batch, data::nameOf(event.purpose),
                               data::nameOf(event.action), data::nameOf(event.type), at,
                               event.recordedAt.seconds, data::nameOf(event.method), event.wording,
                               event.noticeVersion, nonce, ciphertext, event.source, event.prechecked, said);
        !ok)
        return ok;
    m_lastId = id;
    m_lastSaid[{event.customer, numberOf(event.purpose, event.source)}] = said;
    m_everSaid.insert(said);
    return {};
}

}  // namespace tactful::store
