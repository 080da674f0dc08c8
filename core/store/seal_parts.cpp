#include "core/store/seal_parts.h"

#include "core/data/person.h"
#include "core/store/byte_text.h"
#include "core/vault/blind_index.h"
#include "core/vault/mark_key.h"

#include <algorithm>

namespace tactful::store {
namespace {

constexpr std::string_view fieldColumns =
    "SELECT field, nonce, ciphertext FROM sealed_field WHERE customer = ?1 ";
constexpr std::string_view ledgerColumns =
    "SELECT id, evidence_nonce, evidence, at, recorded_at, prechecked, bundled, special, purpose, action, "
    "type, method, wording, notice_version, source, said, language, country, controller, evidence_digest, "
    "actor, ends_on, notice_digest FROM consent_event WHERE customer = ?1 ";

}  // namespace

std::string packedParts(const SealParts& parts)
{
    std::string packed;
    for (const SealPart& part : parts) {
        if (part.field == SealPart::strangerPart) continue;
        packed.push_back(static_cast<char>(part.field));
        if (part.field == SealPart::ledgerPart) {
            appendNumber(packed, part.consent);
            packed.push_back(part.sealed ? '1' : '0');
        }
        packed.append(textOf(part.tag));
    }
    return packed;
}

std::optional<SealParts> unpackedParts(Blob packed)
{
    SealParts parts;
    std::size_t at = 0;
    while (at < packed.size()) {
        SealPart part;
        part.field = packed[at++];
        const bool ledger = part.field == SealPart::ledgerPart;
        if (packed.size() - at < (ledger ? 9 : 0) + part.tag.size()) return std::nullopt;
        if (ledger) {
            std::uint64_t number = 0;
            for (std::size_t i = 8; i-- > 0;)
                number = number << 8 | packed[at + i];
            part.consent = static_cast<std::int64_t>(number);
            part.sealed = packed[at + 8] == '1';
            at += 9;
        } else if (part.field >= data::personalFieldCount) {
            return std::nullopt;
        }
        std::copy_n(packed.begin() + static_cast<std::ptrdiff_t>(at), part.tag.size(), part.tag.begin());
        at += part.tag.size();
        parts.push_back(std::move(part));
    }
    return parts;
}

SealReader::SealReader(Database& database, const vault::Keyring& keyring)
    : m_key(vault::markKeyOf(keyring)), m_fields(database, fieldColumns),
      m_field(database, std::string(fieldColumns) + "AND field = ?2"), m_ledger(database, ledgerColumns),
      m_entry(database, std::string(ledgerColumns) + "AND id = ?2")
{
}

void SealReader::finish(SealPart& part)
{
    const Digest digest = vault::blindIndex(m_key.view(), "part", m_bytes);
    std::copy_n(digest.begin(), part.tag.size(), part.tag.begin());
}

std::array<std::uint8_t, 16> SealReader::digest(data::CustomerId customer, std::string_view packedParts) const
{
    std::string whole;
    appendNumber(whole, customer);
    whole.append(packedParts);
    return vault::shortBlindIndex(m_key.view(), "customer", whole);
}

SealPart SealReader::fieldPart(data::CustomerId customer, const Statement& row)
{
    const auto& names = data::personalFieldNames;
    SealPart part;
    const auto name = std::find(names.begin(), names.end(), row.text(0));
    part.field =
        name == names.end() ? SealPart::strangerPart : static_cast<std::uint8_t>(name - names.begin());
    if (name == names.end()) part.name = row.string(0);
    m_bytes = "field";
    appendNumber(m_bytes, customer);
    appendBytes(m_bytes, row.blob(0));
    appendBytes(m_bytes, row.blob(1));
    appendBytes(m_bytes, row.blob(2));
    finish(part);
    return part;
}

SealPart SealReader::entryPart(data::CustomerId customer, const Statement& row)
{
    constexpr int firstText = 8;
    constexpr int columns = 21;
    SealPart part;
    part.field = SealPart::ledgerPart;
    part.consent = row.integer(0);
    part.sealed = !row.isNull(2);
    m_bytes = "consent";
    appendNumber(m_bytes, customer);
    appendNumber(m_bytes, part.consent);
    m_bytes.push_back(part.sealed ? '1' : '0');
    appendBytes(m_bytes, row.blob(1));
    appendBytes(m_bytes, row.blob(2));
    m_bytes.push_back(row.isNull(3) ? '0' : '1');
    for (int column = 3; column < firstText; ++column)
        appendNumber(m_bytes, row.integer(column));
    for (int column = firstText; column < columns; ++column)
        appendBytes(m_bytes, row.blob(column));
    // Left out where there is none: marks from before these columns were hold as they are.
    if (!row.isNull(columns)) appendNumber(m_bytes += "ends", row.integer(columns));
    if (!row.text(columns + 1).empty()) appendBytes(m_bytes += "notice", row.blob(columns + 1));
    finish(part);
    return part;
}

Result<SealParts> SealReader::all(data::CustomerId customer, const Look& look)
{
    SealParts parts;
    const auto fields = m_fields.bind(customer).forEach([&](Statement& row) {
        const SealPart& part = parts.emplace_back(fieldPart(customer, row));
        if (look) look({part, row.blob(1), row.blob(2)});
    });
    if (!fields) return fields.error();
    const auto entries = m_ledger.bind(customer).forEach([&](Statement& row) {
        const SealPart& part = parts.emplace_back(entryPart(customer, row));
        if (look && part.sealed) look({part, row.blob(1), row.blob(2)});
    });
    if (!entries) return entries.error();
    std::sort(parts.begin(), parts.end());
    return parts;
}

Result<std::optional<SealPart>> SealReader::field(data::CustomerId customer, std::string_view name)
{
    std::optional<SealPart> part;
    const auto ok =
        m_field.bind(customer, name).forEach([&](Statement& row) { part = fieldPart(customer, row); });
    if (!ok) return ok.error();
    return part;
}

Result<std::optional<SealPart>> SealReader::entry(data::CustomerId customer, std::int64_t consent)
{
    std::optional<SealPart> part;
    const auto ok =
        m_entry.bind(customer, consent).forEach([&](Statement& row) { part = entryPart(customer, row); });
    if (!ok) return ok.error();
    return part;
}

}  // namespace tactful::store
