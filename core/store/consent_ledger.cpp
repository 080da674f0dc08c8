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

/// Its bytes as a name for the filter.
std::string nameOf(const vault::ShortIndex& said)
{
    return {said.begin(), said.end()};
}

}  // namespace

ConsentLedger::ConsentLedger(Database& database, const vault::Keyring& keyring)
    : m_database(&database), m_keyring(&keyring),
      m_insert(
          database,
          "consent_event (id, customer, import_batch, purpose, action, type, at, recorded_at, method, "
          "wording, notice_version, evidence_nonce, evidence, source, prechecked, said, bundled, special, "
          "language, country, controller, evidence_digest, actor, ends_on, "
          "notice_digest)",
          25),
      m_findEver(database, "SELECT EXISTS (SELECT 1 FROM consent_event WHERE customer = ?1 AND said = ?2)"),
      m_findLast(database,
                 "SELECT said FROM consent_event WHERE customer = ?1 AND purpose = ?2 AND source = ?3 "
                 "ORDER BY id DESC LIMIT 1")
{
}

Result<ConsentLedger> ConsentLedger::load(Database& database, const vault::Keyring& keyring)
{
    ConsentLedger ledger(database, keyring);
    const auto last =
        database.integer("SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'consent_event'), 0)");
    if (!last) return last.error();
    ledger.m_lastId = *last;
    return ledger;
}

vault::ShortIndex ConsentLedger::digestOf(const data::ConsentEvent& event) const
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
    // Left out where there is none, so that what books said before there were ends is still known.
    if (event.endsOn) appendField(all, std::to_string(event.endsOn->number));
    return vault::shortBlindIndex(m_keyring->lookUpKey(), "consent", all);
}

Status ConsentLedger::fillFilter()
{
    m_filter.emplace();
    Statement query(*m_database, "SELECT said FROM consent_event");
    return query.forEach([&](Statement& row) { m_filter->add(nameOf(row.bytes<16>(0))); });
}

Result<bool> ConsentLedger::wasEverSaid(const data::ConsentEvent& event, const vault::ShortIndex& said)
{
    if (!m_filter)
        if (auto ok = fillFilter(); !ok) return ok.error();
    if (!m_filter->mayHave(nameOf(said))) return false;
    if (auto ok = flush(); !ok) return ok.error();
    const auto row = m_findEver.bind(event.customer, said).step();
    if (!row) return row.error();
    const bool found = m_findEver.flag(0);
    m_findEver.reset();
    return found;
}

Result<bool> ConsentLedger::wasSaidLast(const data::ConsentEvent& event, const vault::ShortIndex& said)
{
    const auto row = m_findLast.bind(event.customer, data::nameOf(event.purpose), event.source).step();
    if (!row) return row.error();
    const bool same = *row && m_findLast.bytes<16>(0) == said;
    m_findLast.reset();
    return same;
}

Result<std::optional<vault::ShortIndex>> ConsentLedger::newDigest(const data::ConsentEvent& event,
                                                                  bool repeated)
{
    const vault::ShortIndex said = digestOf(event);
    const std::optional<vault::ShortIndex> known;
    const auto ever = wasEverSaid(event, said);
    if (!ever) return ever.error();
    if (!*ever) return std::optional(said);
    if (repeated || agrees(event.action)) return known;
    const auto last = wasSaidLast(event, said);
    if (!last) return last.error();
    return *last ? known : std::optional(said);
}

Status ConsentLedger::add(const data::ConsentEvent& event, const vault::ShortIndex& digest,
                          const std::optional<vault::KeyView>& key, const data::ConsentDetail& detail)
{
    const std::int64_t id = m_lastId + 1;
    std::optional<vault::Sealed> evidence;
    if (!event.evidence.empty())
        evidence =
            vault::seal(key.value(), {"consent_event", "evidence", id, event.customer}, event.evidence);
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
    std::optional<std::int64_t> ends;
    if (event.endsOn) ends = event.endsOn->number;
    m_lastId = id;
    if (m_filter) m_filter->add(nameOf(digest));
    return m_insert.add(id, event.customer, batch, data::nameOf(event.purpose), data::nameOf(event.action),
                        data::nameOf(event.type), at, event.recordedAt.seconds, data::nameOf(event.method),
                        event.wording, event.noticeVersion, nonce, ciphertext, event.source,
                        std::int64_t{event.prechecked}, digest, std::int64_t{detail.bundled},
                        std::int64_t{detail.specialCategory}, detail.language, detail.country,
                        detail.controller, detail.evidenceDigest, detail.actor, ends, detail.noticeDigest);
}

}  // namespace tactful::store
