#include "core/store/seal_total.h"

#include "core/base/random.h"
#include "core/store/byte_text.h"
#include "core/vault/blind_index.h"
#include "core/vault/mark_key.h"

#include <array>
#include <string>

namespace tactful::store {
namespace {

using Nonce = std::array<std::uint8_t, 16>;

/// Where a total is kept, and the kinds that keep its digests apart from those of the other.
struct Keeping {
    const char* read;
    const char* write;
    std::string_view mask;
    std::string_view element;
};

const Keeping& keepingOf(Marked of)
{
    static constexpr std::array keepings{
        Keeping{"SELECT customers, nonce, sum FROM seal_total",
                "INSERT OR REPLACE INTO seal_total VALUES (1, ?1, ?2, ?3)", "mask", "element"},
        Keeping{"SELECT marks, nonce, sum FROM row_total",
                "INSERT OR REPLACE INTO row_total VALUES (1, ?1, ?2, ?3)", "row mask", "row element"}};
    return keepings[static_cast<std::size_t>(of)];
}

/// Hides the sum of the marks, so that two books say nothing of the mark by which they differ.
Digest maskOf(vault::KeyView key, Marked of, const Nonce& nonce, std::int64_t marks)
{
    std::string value(textOf(nonce));
    appendNumber(value, marks);
    return vault::blindIndex(key, keepingOf(of).mask, value);
}

void addTo(Digest& sum, const Digest& other)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] = static_cast<std::uint8_t>(sum[i] ^ other[i]);
}

}  // namespace

SealTotal::SealTotal(const vault::Keyring& keyring, Marked of) : m_key(vault::markKeyOf(keyring)), m_of(of)
{
}

Result<SealTotal> SealTotal::load(Database& database, const vault::Keyring& keyring, Marked of)
{
    SealTotal total(keyring, of);
    Statement query(database, keepingOf(of).read);
    const auto row = query.step();
    if (!row) return row.error();
    if (!*row) return Error{ErrorCode::NotFound, "The book has no marks of what is sealed."};
    total.m_marks = query.integer(0);
    total.m_sum = query.bytes<32>(2);
    addTo(total.m_sum, maskOf(total.m_key.view(), of, query.bytes<16>(1), total.m_marks));
    return total;
}

void SealTotal::toggle(std::int64_t owner, Blob digest)
{
    std::string value;
    appendNumber(value, owner);
    value.append(textOf(digest));
    addTo(m_sum, vault::blindIndex(m_key.view(), keepingOf(m_of).element, value));
}

void SealTotal::add(std::int64_t owner, Blob digest)
{
    toggle(owner, digest);
    ++m_marks;
}

void SealTotal::remove(std::int64_t owner, Blob digest)
{
    toggle(owner, digest);
    --m_marks;
}

Status SealTotal::save(Database& database) const
{
    Nonce nonce{};
    secureRandom(nonce);
    Digest hidden = m_sum;
    addTo(hidden, maskOf(m_key.view(), m_of, nonce, m_marks));
    Statement write(database, keepingOf(m_of).write);
    return write.run(m_marks, nonce, hidden);
}

}  // namespace tactful::store
