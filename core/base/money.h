#pragma once

#include "core/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// \file
/// Money: whole minor units (pence, cents) of one currency. Never a double.

namespace tactful {

/// An ISO 4217 code, three capital letters. The default is "no currency".
struct Currency {
    std::array<char, 3> code{};

    auto operator<=>(const Currency&) const = default;
    bool known() const { return code[0] != '\0'; }
    std::string text() const { return known() ? std::string(code.data(), 3) : std::string(); }
    /// Digits after the decimal point by ISO 4217: 2 for most, 0 for JPY, 3 for KWD.
    int minorDigits() const;
};

/// Three letters in any case; nothing otherwise. Does not check that such a currency exists.
std::optional<Currency> parseCurrency(std::string_view text);

struct Money {
    std::int64_t minor = 0;
    Currency currency;

    auto operator<=>(const Money&) const = default;
};

/// An exact decimal number as found in a file: value = digits / 10^scale. scale is 0 to 9.
struct Decimal {
    std::int64_t digits = 0;
    int scale = 0;
};

/// "1234.50", "-3", "0.001": point decimal, no thousands separators, at most 9 digits after the point.
std::optional<Decimal> parseDecimal(std::string_view text);

/// Rounded half away from zero to the currency's minor unit. BadInput if it does not fit 64 bits.
Result<Money> moneyFrom(Decimal value, Currency currency);

/// quantity × price, rounded once at the end. BadInput if it does not fit.
Result<Money> lineTotal(std::int64_t quantity, Decimal price, Currency currency);

/// True if the decimal has no part below the currency's minor unit.
bool isWhole(Decimal value, Currency currency);

/// "1234.50", "-3.00", "500" (JPY): point decimal, no symbol; what files and JSON carry.
std::string plainAmount(Money money);

/// "£1,234.50", "€9.95", "US$12.00", "CHF 3.00": what a person reads in English text.
std::string displayAmount(Money money);

}  // namespace tactful
