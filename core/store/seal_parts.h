#pragma once

#include "core/data/ids.h"
#include "core/store/database.h"
#include "core/vault/keyring.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

/// \file
/// What of a customer is sealed, and what the ledger says of them, each with a keyed digest (seal_marks.h).

namespace tactful::store {

/// One sealed field, or one entry of the ledger.
struct SealPart {
    std::uint8_t field = 0;    ///< place in data::personalFieldNames; ledgerPart; or strangerPart
    bool sealed = true;        ///< of an entry: has a proof, which is sealed
    std::int64_t consent = 0;  ///< number of the entry
    std::string name;          ///< of a stranger
    std::array<std::uint8_t, 4> tag{};

    static constexpr std::uint8_t ledgerPart = 255;
    static constexpr std::uint8_t strangerPart = 254;  ///< a field that this program does not know
    bool samePlace(const SealPart& other) const
    {
        return field == other.field && consent == other.consent && name == other.name;
    }
    bool operator<(const SealPart& other) const
    {
        return std::tie(field, consent, name) < std::tie(other.field, other.consent, other.name);
    }
};
using SealParts = std::vector<SealPart>;

/// The list as it is kept, and back; nothing if it is none. A stranger is in no list.
std::string packedParts(const SealParts& parts);
std::optional<SealParts> unpackedParts(Blob packed);

/// Reads what one customer after the other has.
class SealReader {
public:
    SealReader(Database& database, const vault::Keyring& keyring);

    /// A sealed value that is read.
    struct Value {
        const SealPart& part;
        Blob nonce;
        Blob ciphertext;
    };
    using Look = std::function<void(const Value&)>;
    /// Everything, in order. \param look  called with each sealed value; may be empty
    Result<SealParts> all(data::CustomerId customer, const Look& look = {});
    /// Nothing where there is no such field, or entry, of theirs.
    Result<std::optional<SealPart>> field(data::CustomerId customer, std::string_view name);
    Result<std::optional<SealPart>> entry(data::CustomerId customer, std::int64_t consent);
    std::array<std::uint8_t, 16> digest(data::CustomerId customer, std::string_view packedParts) const;

private:
    SealPart fieldPart(data::CustomerId customer, const Statement& row);
    SealPart entryPart(data::CustomerId customer, const Statement& row);
    void finish(SealPart& part);

    vault::Key m_key;
    Statement m_fields;
    Statement m_field;
    Statement m_ledger;
    Statement m_entry;
    std::string m_bytes;  ///< of one part
};

}  // namespace tactful::store
