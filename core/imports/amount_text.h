#pragma once

#include "core/base/money.h"

#include <cstdint>
#include <optional>
#include <string_view>

/// \file
/// Reads amounts of money and quantities as shops write them.

namespace tactful::imports {

enum class DecimalStyle { Point, Comma };  ///< 1,234.50 or 1.234,50
std::string_view nameOf(DecimalStyle style);
std::optional<DecimalStyle> decimalStyleNamed(std::string_view name);

struct AmountText {
    Decimal value;
    Currency currency;      ///< where a code or a sign that means one currency only stands beside it
    bool hasSign = false;   ///< a currency sign or code was taken off
    bool oddStyle = false;  ///< can only be read in the other decimal style
    bool rounded = false;   ///< had more than nine digits after the point
};

/// "1400.00", "1,234.50", "1.234,50", "1 234,50 €", "1'234.50", "$8.00", "-$1.82", "($33.62)", "33.62-",
/// "AU $3,000.00", "EUR 90,00". `style` decides what may be read both ways ("1,234"); the rest is read in the
/// one way it can be. Nothing for anything else.
std::optional<AmountText> parseAmount(std::string_view text, DecimalStyle style);

/// Without what stands after the point: 2.9 → 2, -2.9 → -2.
std::int64_t wholePart(Decimal value);

/// Finds out from a file's own amounts how they are written.
class AmountVotes {
public:
    /// Numbers of pieces say how decimals are written, and nothing about currency signs.
    void add(std::string_view text, bool isMoney = true);
    /// `otherwise` where no value decides.
    DecimalStyle style(DecimalStyle otherwise) const;
    /// True if most values carry a currency sign, so that one more is nothing to report.
    bool signsAreUsual() const { return m_signs * 2 > m_seen; }

private:
    std::int64_t m_seen = 0;
    std::int64_t m_signs = 0;
    std::int64_t m_point = 0;
    std::int64_t m_comma = 0;
};

}  // namespace tactful::imports
