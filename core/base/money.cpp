#include "core/base/money.h"

#include <cstdlib>
#include <limits>
#include <utility>

namespace tactful {
namespace {

constexpr std::array<std::int64_t, 19> powersOfTen = [] {
    std::array<std::int64_t, 19> powers{};
    std::int64_t value = 1;
    for (auto& power : powers) {
        power = value;
        value = value < std::numeric_limits<std::int64_t>::max() / 10 ? value * 10 : value;
    }
    return powers;
}();

/// |a × b|, or nothing on overflow; portable (MSVC has no __int128).
std::optional<std::int64_t> multiply(std::int64_t a, std::int64_t b)
{
    if (a == 0 || b == 0) return 0;
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    if (a == std::numeric_limits<std::int64_t>::min() || b == std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    if (std::abs(a) > largest / std::abs(b)) return std::nullopt;
    return a * b;
}

std::optional<std::int64_t> rescale(std::int64_t digits, int from, int to)
{
    if (to >= from) return multiply(digits, powersOfTen[static_cast<std::size_t>(to - from)]);
    const std::int64_t divisor = powersOfTen[static_cast<std::size_t>(from - to)];
    const std::int64_t whole = digits / divisor;
    const std::int64_t rest = digits % divisor;
    if (std::abs(rest) * 2 < divisor) return whole;
    return digits < 0 ? whole - 1 : whole + 1;
}

Error tooLarge()
{
    return {ErrorCode::BadInput, "The amount is too large to be a price."};
}

constexpr bool isIn(std::string_view list, std::string_view code)
{
    for (std::size_t at = 0; at + 3 <= list.size(); at += 4)
        if (list.substr(at, 3) == code) return true;
    return false;
}

}  // namespace

int Currency::minorDigits() const
{
    const std::string_view name(code.data(), known() ? 3 : 0);
    if (isIn("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF", name)) return 0;
    if (isIn("BHD IQD JOD KWD LYD OMR TND", name)) return 3;
    return 2;
}

std::optional<Currency> parseCurrency(std::string_view text)
{
    if (text.size() != 3) return std::nullopt;
    Currency currency;
    for (std::size_t i = 0; i < 3; ++i) {
        char c = text[i];
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (c < 'A' || c > 'Z') return std::nullopt;
        currency.code[i] = c;
    }
    return currency;
}

std::optional<Decimal> parseDecimal(std::string_view text)
{
    Decimal value;
    std::size_t at = 0;
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) ++at;
    bool any = false;
    bool point = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        any = true;
        if (point && value.scale == 9) {
            if (c != '0') return std::nullopt;  // more precision than any price has
            continue;
        }
        if (value.digits > (std::numeric_limits<std::int64_t>::max() - 9) / 10) return std::nullopt;
        value.digits = value.digits * 10 + (c - '0');
        if (point) ++value.scale;
    }
    if (!any) return std::nullopt;
    if (negative) value.digits = -value.digits;
    return value;
}

Result<Money> moneyFrom(Decimal value, Currency currency)
{
    const auto minor = rescale(value.digits, value.scale, currency.minorDigits());
    if (!minor) return tooLarge();
    return Money{*minor, currency};
}

Result<Money> lineTotal(std::int64_t quantity, Decimal price, Currency currency)
{
    const auto digits = multiply(quantity, price.digits);
    if (!digits) return tooLarge();
    return moneyFrom({*digits, price.scale}, currency);
}

bool isWhole(Decimal value, Currency currency)
{
    const int excess = value.scale - currency.minorDigits();
    return excess <= 0 || value.digits % powersOfTen[static_cast<std::size_t>(excess)] == 0;
}

std::string plainAmount(Money money)
{
    const int digits = money.currency.minorDigits();
    std::string text = std::to_string(money.minor);
    const bool negative = text[0] == '-';
    if (negative) text.erase(0, 1);
    if (digits > 0) {
        const auto width = static_cast<std::size_t>(digits);
        if (text.size() <= width) text.insert(0, width + 1 - text.size(), '0');
        text.insert(text.size() - width, 1, '.');
    }
    return negative ? "-" + text : text;
}

std::string displayAmount(Money money)
{
    std::string text = plainAmount(money);
    if (money.minor < 0) text.erase(0, 1);
    const std::size_t point = text.find('.');
    for (std::size_t at = point == std::string::npos ? text.size() : point; at > 3; at -= 3)
        text.insert(at - 3, ",");
    const std::string code = money.currency.text();
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> symbols{{{"GBP", "£"},
                                                                                           {"EUR", "€"},
                                                                                           {"USD", "US$"},
                                                                                           {"CAD", "CA$"},
                                                                                           {"AUD", "A$"},
                                                                                           {"NZD", "NZ$"},
                                                                                           {"JPY", "¥"},
                                                                                           {"INR", "₹"},
                                                                                           {"CNY", "CN¥"}}};
    std::string prefix = code.empty() ? "" : code + " ";
    for (const auto& [name, symbol] : symbols)
        if (name == code) prefix = symbol;
    return (money.minor < 0 ? "-" : "") + prefix + text;
}

}  // namespace tactful
