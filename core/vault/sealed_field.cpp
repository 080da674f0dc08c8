#include "core/vault/sealed_field.h"

#include "core/base/random.h"

#include <sodium.h>

namespace tactful::vault {
namespace {

static_assert(std::tuple_size_v<Nonce> == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
constexpr std::size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

void appendNumber(std::string& out, std::int64_t value)
{
    auto rest = static_cast<std::uint64_t>(value);
    for (int i = 0; i < 8; ++i, rest >>= 8)
        out.push_back(static_cast<char>(rest & 0xff));
}

void appendText(std::string& out, std::string_view text)
{
    appendNumber(out, static_cast<std::int64_t>(text.size()));
    out.append(text);
}

/// Lengths come first, so that ("ab", "c") and ("a", "bc") are different places.
std::string encoded(const FieldPlace& place)
{
    std::string out;
    out.reserve(40 + place.table.size() + place.column.size());
    appendText(out, place.table);
    appendText(out, place.column);
    appendNumber(out, place.row);
    appendNumber(out, place.customer);
    appendNumber(out, place.keyVersion);
    return out;
}

const std::uint8_t* bytesOf(std::string_view text)
{
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

}  // namespace

Sealed seal(KeyView key, const FieldPlace& place, std::string_view plain)
{
    Nonce nonce;
    secureRandom(nonce);
    return seal(key, place, plain, nonce);
}

Sealed seal(KeyView key, const FieldPlace& place, std::string_view plain, const Nonce& nonce)
{
    Sealed sealed;
    sealed.nonce = nonce;
    sealed.ciphertext.resize(plain.size() + tagBytes);
    const std::string where = encoded(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.ciphertext.data(), nullptr, bytesOf(plain),
                                               plain.size(), bytesOf(where), where.size(), nullptr,
                                               sealed.nonce.data(), key.data());
    return sealed;
}

Result<std::string> open(KeyView key, const FieldPlace& place, std::span<const std::uint8_t> nonce,
                         std::span<const std::uint8_t> ciphertext)
{
    const Error failure{
        ErrorCode::BadFile,
        "A sealed value does not open with its key: it was changed or belongs elsewhere. Restore a backup.",
        std::string(place.table) + "." + std::string(place.column)};
    if (nonce.size() != std::tuple_size_v<Nonce> || ciphertext.size() < tagBytes) return failure;
    const std::string where = encoded(place);
    std::string plain(ciphertext.size() - tagBytes, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<std::uint8_t*>(plain.data()), nullptr, nullptr, ciphertext.data(),
            ciphertext.size(), bytesOf(where), where.size(), nonce.data(), key.data()) != 0)
        return failure;
    return plain;
}

}  // namespace tactful::vault
