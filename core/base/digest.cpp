#include "core/base/digest.h"

#include <sodium.h>

namespace tactful {
namespace {

crypto_generichash_state* stateOf(std::array<std::byte, 384>& state)
{
    static_assert(sizeof(crypto_generichash_state) <= 384);
    return reinterpret_cast<crypto_generichash_state*>(state.data());
}

const std::uint8_t* bytesOf(std::string_view text)
{
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

}  // namespace

Digester::Digester()
{
    crypto_generichash_init(stateOf(m_state), nullptr, 0, std::tuple_size_v<Digest>);
}

void Digester::add(std::string_view bytes)
{
    crypto_generichash_update(stateOf(m_state), bytesOf(bytes), bytes.size());
}

void Digester::add(std::span<const std::uint8_t> bytes)
{
    crypto_generichash_update(stateOf(m_state), bytes.data(), bytes.size());
}

void Digester::addNumber(std::int64_t value)
{
    std::array<std::uint8_t, 8> bytes{};
    auto rest = static_cast<std::uint64_t>(value);
    for (auto& byte : bytes) {
        byte = static_cast<std::uint8_t>(rest & 0xff);
        rest >>= 8;
    }
    add(bytes);
}

void Digester::addField(std::string_view text)
{
    addNumber(static_cast<std::int64_t>(text.size()));
    add(text);
}

Digest Digester::finish()
{
    Digest digest{};
    crypto_generichash_final(stateOf(m_state), digest.data(), digest.size());
    return digest;
}

Digest digestOf(std::string_view bytes)
{
    Digester digester;
    digester.add(bytes);
    return digester.finish();
}

std::string hex(std::span<const std::uint8_t> bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

}  // namespace tactful
