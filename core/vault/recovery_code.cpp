#include "core/vault/recovery_code.h"

#include "core/base/random.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

namespace tactful::vault {
namespace {

constexpr int length = RecoveryCode::characters;
constexpr int checks = 4;
constexpr int secrets = length - checks;
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

using Symbols = std::span<std::uint8_t>;
using Syndromes = std::array<std::uint8_t, checks>;

/// GF(32) with x^5 + x^2 + 1; alpha is 2.
struct Field {
    std::array<std::uint8_t, 62> power{};
    std::array<std::uint8_t, 32> logarithm{};

    constexpr Field()
    {
        unsigned value = 1;
        for (unsigned i = 0; i < 31; ++i) {
            power[i] = power[i + 31] = static_cast<std::uint8_t>(value);
            logarithm[value] = static_cast<std::uint8_t>(i);
            value <<= 1;
            if (value & 32U) value ^= 0b100101U;
        }
    }
    constexpr std::uint8_t times(std::uint8_t a, std::uint8_t b) const
    {
        if (a == 0 || b == 0) return 0;
        return power[static_cast<std::size_t>(logarithm[a]) + logarithm[b]];
    }
};
constexpr Field field;

/// The code word as a polynomial, first symbol highest, at alpha^1 to alpha^4: all zero for a good one.
Syndromes syndromesOf(std::span<const std::uint8_t> symbols)
{
    Syndromes sums{};
    for (const std::uint8_t symbol : symbols)
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] = static_cast<std::uint8_t>(field.times(sums[i], field.power[i + 1]) ^ symbol);
    return sums;
}

bool good(std::span<const std::uint8_t> symbols)
{
    return syndromesOf(symbols) == Syndromes{};
}

/// (x - alpha)(x - alpha^2)(x - alpha^3)(x - alpha^4), without its leading 1, highest power first.
std::array<std::uint8_t, checks> generator()
{
    std::array<std::uint8_t, checks + 1> product{1};
    for (std::size_t root = 1; root <= checks; ++root)
        for (std::size_t i = root; i > 0; --i)
            product[i] =
                static_cast<std::uint8_t>(product[i] ^ field.times(product[i - 1], field.power[root]));
    std::array<std::uint8_t, checks> rest{};
    std::copy(product.begin() + 1, product.end(), rest.begin());
    return rest;
}

/// Fills in the last four: what is left of the secret ones divided by the generator.
void addChecks(Symbols symbols)
{
    const auto divisor = generator();
    std::array<std::uint8_t, checks> rest{};
    for (const std::uint8_t symbol : symbols.first(secrets)) {
        const auto factor = static_cast<std::uint8_t>(symbol ^ rest[0]);
        std::shift_left(rest.begin(), rest.end(), 1);
        rest.back() = 0;
        for (std::size_t i = 0; i < rest.size(); ++i)
            rest[i] = static_cast<std::uint8_t>(rest[i] ^ field.times(factor, divisor[i]));
    }
    std::copy(rest.begin(), rest.end(), symbols.begin() + secrets);
    sodium_memzero(rest.data(), rest.size());
}

bool putRight(Symbols symbols)
{
    if (good(symbols)) return true;
    for (std::uint8_t& symbol : symbols) {
        const std::uint8_t typed = symbol;
        for (std::uint8_t other = 0; other < 32; ++other) {
            symbol = other;
            if (good(symbols)) return true;
        }
        symbol = typed;
    }
    for (std::size_t i = 1; i < symbols.size(); ++i) {
        std::swap(symbols[i - 1], symbols[i]);
        if (good(symbols)) return true;
        std::swap(symbols[i - 1], symbols[i]);
    }
    return false;
}

/// -1 for what is no character of a code, -2 for what is passed over.
int symbolOf(char typed)
{
    if (typed == ' ' || typed == '-' || typed == '\t' || typed == '\r' || typed == '\n') return -2;
    char letter = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (letter == 'O') letter = '0';
    if (letter == 'I' || letter == 'L') letter = '1';
    if (letter == 'U') letter = 'V';
    const auto place = alphabet.find(letter);
    return place == std::string_view::npos ? -1 : static_cast<int>(place);
}

}  // namespace

RecoveryCode RecoveryCode::random()
{
    RecoveryCode code;
    const Symbols symbols = Symbols(code.m_symbols.bytes()).first(length);
    secureRandom(symbols.first(secrets));
    for (std::uint8_t& symbol : symbols)
        symbol &= 31U;
    addChecks(symbols);
    return code;
}

std::optional<RecoveryCode> RecoveryCode::parse(std::string_view typed)
{
    RecoveryCode code;
    const Symbols symbols = Symbols(code.m_symbols.bytes()).first(length);
    std::size_t count = 0;
    for (const char one : typed) {
        const int symbol = symbolOf(one);
        if (symbol == -2) continue;
        if (symbol == -1 || count == symbols.size()) return std::nullopt;
        symbols[count++] = static_cast<std::uint8_t>(symbol);
    }
    if (count != symbols.size() || !putRight(symbols)) return std::nullopt;
    return code;
}

std::string RecoveryCode::text() const
{
    std::string text;
    for (std::size_t i = 0; i < length; ++i) {
        if (i > 0 && i % 5 == 0) text += '-';
        text += alphabet[m_symbols.view()[i]];
    }
    return text;
}

Key RecoveryCode::key(std::span<const std::uint8_t> salt) const
{
    constexpr std::string_view use = "tactful recovery 1";
    Key key;
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_symbols.view().data(), keyBytes, keyBytes);
    crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t*>(use.data()), use.size());
    crypto_generichash_update(&state, salt.data(), salt.size());
    crypto_generichash_final(&state, key.bytes().data(), keyBytes);
    sodium_memzero(&state, sizeof state);
    return key;
}

}  // namespace tactful::vault
