#include "core/imports/amount_text.h"

#include "core/base/text.h"

#include <array>
#include <string>

namespace tactful::imports {
namespace {

struct Sign {
    std::string_view text;
    std::string_view currency;  ///< empty where the sign stands for several
};

/// Longer ones first, so that "kr." is not taken for "kr" and a dot. "AU $" and the like are eBay's.
constexpr auto signs = std::to_array<Sign>(
    {{"€", "EUR"},  {"£", "GBP"},    {"₹", "INR"},    {"₩", "KRW"},    {"₺", "TRY"},    {"₽", "RUB"},
     {"₪", "ILS"},  {"₫", "VND"},    {"zł", "PLN"},   {"Kč", "CZK"},   {"¥", ""},       {"$", ""},
     {"kr.", ""},   {"kr", ""},      {"Fr.", "CHF"},  {"R$", "BRL"},   {"AU $", "AUD"}, {"AU$", "AUD"},
     {"A$", "AUD"}, {"US $", "USD"}, {"US$", "USD"},  {"CA $", "CAD"}, {"CA$", "CAD"},  {"C $", "CAD"},
     {"C$", "CAD"}, {"NZ$", "NZD"},  {"NZ $", "NZD"}, {"HK$", "HKD"},  {"S$", "SGD"},   {"৳", "BDT"},
     {"₱", "PHP"}});

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// An amount without what stands around its number.
struct Bare {
    std::string digits;  ///< digits, points, commas
    bool negative = false;
    bool hasSign = false;
    Currency currency;
};

/// The length of a blank or apostrophe at the start, as used between groups of digits: " ", U+00A0, U+202F,
/// U+2009, U+2019.
std::size_t groupBlank(std::string_view text)
{
    for (const std::string_view blank :
         {" ", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89", "'", "\xe2\x80\x99"})
        if (startsWith(text, blank)) return blank.size();
    return 0;
}

/// Takes a currency sign or up to three letters off the start; 0 if there is none.
std::size_t takeSign(std::string_view text, Bare& bare)
{
    for (const Sign& sign : signs) {
        if (!startsWith(text, sign.text)) continue;
        if (const auto currency = parseCurrency(sign.currency)) bare.currency = *currency;
        return sign.text.size();
    }
    std::size_t letters = 0;
    while (letters < text.size() && isLetter(text[letters]))
        ++letters;
    if (letters == 0 || letters > 3) return 0;
    if (const auto currency = parseCurrency(text.substr(0, letters))) bare.currency = *currency;
    return letters;
}

std::optional<Bare> strip(std::string_view text)
{
    Bare bare;
    bool opened = false;
    bool inNumber = false;
    bool numberOver = false;
    while (!text.empty()) {
        const char c = text.front();
        std::size_t used = 1;
        if (isDigit(c) || ((c == '.' || c == ',') && text.size() > 1 && isDigit(text[1]))) {
            if (numberOver) return std::nullopt;
            bare.digits += c;
            inNumber = true;
        } else if (const std::size_t blank = groupBlank(text); blank > 0) {
            const bool groups = inNumber && text.size() >= blank + 3 && isDigit(text[blank]) &&
                                isDigit(text[blank + 1]) && isDigit(text[blank + 2]);
            if (inNumber && !groups) numberOver = true;
            used = blank;
        } else if (c == '-' || startsWith(text, "\xe2\x88\x92")) {
            if (bare.negative) return std::nullopt;
            bare.negative = true;
            numberOver = inNumber;
            used = c == '-' ? 1 : 3;
        } else if (c == '(' && !inNumber && !bare.negative) {
            opened = bare.negative = true;
        } else if (c == ')' && opened && inNumber) {
            opened = false;
            numberOver = true;
        } else if (c == '+' && !inNumber) {
            ;
        } else {
            used = takeSign(text, bare);
            if (used == 0) return std::nullopt;
            bare.hasSign = true;
            numberOver = inNumber;
        }
        text.remove_prefix(used);
    }
    if (!inNumber || opened) return std::nullopt;
    return bare;
}

/// True for "1", "12", "123,456", "1,234,567": groups of three after the first.
bool isGrouped(std::string_view digits, char separator)
{
    const auto groups = split(digits, separator);
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (i == 0 ? groups[i].empty() || groups[i].size() > 3 : groups[i].size() != 3) return false;
    return true;
}

/// What the marks of a number say about its style.
enum class Marks { None, Point, Comma, Either, Wrong };

Marks marksOf(std::string_view digits)
{
    const std::size_t point = digits.rfind('.');
    const std::size_t comma = digits.rfind(',');
    constexpr auto none = std::string_view::npos;
    if (point == none && comma == none) return Marks::None;
    const bool isPoint = comma == none || (point != none && point > comma);
    const char mark = isPoint ? '.' : ',';
    const char other = isPoint ? ',' : '.';
    const std::size_t last = isPoint ? point : comma;
    const Marks asDecimal = isPoint ? Marks::Point : Marks::Comma;
    const Marks asGroups = isPoint ? Marks::Comma : Marks::Point;
    if (digits.find(mark) != last)
        return point != none && comma != none ? Marks::Wrong
               : isGrouped(digits, mark)      ? asGroups
                                              : Marks::Wrong;
    if (digits.find(other) != none)
        return isGrouped(digits.substr(0, last), other) ? asDecimal : Marks::Wrong;
    // One mark alone: "1.234" may be either, "0.123", ".5", "12.34" and "1234.567" may not.
    const bool mayGroup = digits.size() - last == 4 && last >= 1 && last <= 3 && digits[0] != '0';
    return mayGroup ? Marks::Either : asDecimal;
}

/// parseDecimal, with more than nine digits after the point rounded.
std::optional<Decimal> decimalOf(std::string digits, bool& rounded)
{
    const std::size_t point = digits.find('.');
    if (point == std::string::npos || digits.size() - point - 1 <= 9) return parseDecimal(digits);
    const bool up = digits[point + 10] >= '5';
    rounded = digits.find_first_not_of('0', point + 10) != std::string::npos;
    auto value = parseDecimal(digits.substr(0, point + 10));
    if (value && up) ++value->digits;
    return value;
}

/// The common case: nothing but digits and at most one point.
bool isPlain(std::string_view text)
{
    std::size_t points = 0;
    std::size_t decimals = 0;
    for (std::size_t i = text.front() == '-' ? 1 : 0; i < text.size(); ++i) {
        if (text[i] == '.')
            ++points;
        else if (!isDigit(text[i]))
            return false;
        else if (points > 0)
            ++decimals;
    }
    return points <= 1 && decimals <= 9 && isDigit(text.back());
}

}  // namespace

std::string_view nameOf(DecimalStyle style)
{
    return style == DecimalStyle::Point ? "point" : "comma";
}

std::optional<DecimalStyle> decimalStyleNamed(std::string_view name)
{
    if (name == "point") return DecimalStyle::Point;
    if (name == "comma") return DecimalStyle::Comma;
    return std::nullopt;
}

std::optional<AmountText> parseAmount(std::string_view text, DecimalStyle style)
{
    text = trim(text);
    if (text.empty()) return std::nullopt;
    AmountText amount;
    if (style == DecimalStyle::Point && isPlain(text)) {
        const auto value = parseDecimal(text);
        if (!value) return std::nullopt;
        amount.value = *value;
        return amount;
    }
    auto bare = strip(text);
    if (!bare) return std::nullopt;
    const Marks marks = marksOf(bare->digits);
    if (marks == Marks::Wrong) return std::nullopt;
    const DecimalStyle read = marks == Marks::Point   ? DecimalStyle::Point
                              : marks == Marks::Comma ? DecimalStyle::Comma
                                                      : style;
    const bool isPoint = read == DecimalStyle::Point;
    std::string digits = replaceAll(std::move(bare->digits), isPoint ? "," : ".", "");
    if (!isPoint) digits = replaceAll(std::move(digits), ",", ".");
    const auto value = decimalOf(std::move(digits), amount.rounded);
    if (!value) return std::nullopt;
    amount.value = *value;
    if (bare->negative) amount.value.digits = -amount.value.digits;
    amount.currency = bare->currency;
    amount.hasSign = bare->hasSign;
    amount.oddStyle = read != style;
    return amount;
}

std::int64_t wholePart(Decimal value)
{
    for (; value.scale > 0; --value.scale)
        value.digits /= 10;
    return value.digits;
}

void AmountVotes::add(std::string_view text, bool isMoney)
{
    const auto bare = strip(trim(text));
    if (!bare) return;
    if (isMoney) ++m_seen;
    if (isMoney && bare->hasSign) ++m_signs;
    const Marks marks = marksOf(bare->digits);
    if (marks == Marks::Point) ++m_point;
    if (marks == Marks::Comma) ++m_comma;
}

DecimalStyle AmountVotes::style(DecimalStyle otherwise) const
{
    if (m_point == m_comma) return otherwise;
    return m_point > m_comma ? DecimalStyle::Point : DecimalStyle::Comma;
}

}  // namespace tactful::imports
