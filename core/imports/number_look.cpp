#include "core/imports/number_look.h"

#include "core/base/day.h"
#include "core/base/text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace tactful::imports {
namespace {

constexpr std::int64_t secondsOfDay = 86'400;
constexpr double lastDay = 2'958'465;  ///< 9999-12-31, counted from 1900

/// Takes out of a format code what is shown as it stands: "…", \x, _x, *x and [Red]. Elapsed times, such as
/// [h]:mm, come back empty, as they are no times of day.
std::string bareCode(std::string_view code)
{
    std::string bare;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = code.find('"', i + 1);
            if (i == std::string_view::npos) break;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = code.find(']', i);
            const std::string inside = lowerAscii(code.substr(i + 1, end - i - 1));
            if (!inside.empty() && inside.find_first_not_of("hms") == std::string::npos) return {};
            if (end == std::string_view::npos) break;
            i = end;
        } else {
            bare += c;
        }
    }
    return lowerAscii(bare);
}

std::optional<double> parseNumber(std::string_view text)
{
    double number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(number)) return std::nullopt;
    return number;
}

std::string twoDigits(std::int64_t value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

/// Empty for what is no day of the calendar.
std::string dayText(std::int64_t days, bool datesFrom1904)
{
    constexpr Day first1904 = {-24'107};
    constexpr Day beforeMarch1900 = {-25'568};  // 1899-12-31, for days 1 to 59
    // Workbooks count a 29 February 1900, day 60, that never was.
    if (!datesFrom1904 && (days < 1 || days == 60)) return {};
    const auto count = static_cast<std::int32_t>(days);
    if (datesFrom1904) return isoDay(first1904 + count);
    return isoDay(beforeMarch1900 + (count < 60 ? count : count - 1));
}

/// Empty for what is no moment of the calendar.
std::string momentText(double value, NumberLook look, bool datesFrom1904)
{
    if (value < 0 || value > lastDay) return {};
    const double whole = std::floor(value);
    auto days = static_cast<std::int64_t>(whole);
    auto seconds = static_cast<std::int64_t>(std::llround((value - whole) * secondsOfDay));
    days += seconds / secondsOfDay;
    seconds %= secondsOfDay;
    const std::string time =
        twoDigits(seconds / 3600) + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
    if (!look.day && days == 0) return time;
    const std::string day = dayText(days, datesFrom1904);
    if (day.empty()) return days == 0 ? time : std::string();
    return look.time || seconds > 0 ? day + " " + time : day;
}

/// The 15 digits that spreadsheet programs show, without an exponent.
std::string plainNumber(double number)
{
    std::array<char, 40> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific, 14)
            .ptr;
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t mark = text.find('e');
    int exponent = 0;
    std::from_chars(text.data() + mark + (text[mark + 1] == '+' ? 2 : 1), end, exponent);
    const std::string sign = number < 0 ? "-" : "";
    std::string digits = replaceAll(std::string(text.substr(sign.size(), mark - sign.size())), ".", "");
    while (digits.size() > 1 && digits.back() == '0')
        digits.pop_back();
    if (exponent < 0) return sign + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    const auto before = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() <= before) return sign + digits + std::string(before - digits.size(), '0');
    return sign + digits.substr(0, before) + "." + digits.substr(before);
}

bool isWholeNumber(std::string_view value)
{
    return !value.empty() && value.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

NumberLook lookOfBuiltIn(int format)
{
    NumberLook look;
    // 27 to 36 and 50 to 58 are dates in the calendars of East Asia.
    look.day = (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) ||
               format == 36 || (format >= 50 && format <= 54) || format == 57 || format == 58;
    look.time = (format >= 18 && format <= 22) || (format >= 32 && format <= 35) || format == 45 ||
                format == 47 || format == 55 || format == 56;
    return look;
}

NumberLook lookOfCode(std::string_view code)
{
    const std::string bare = bareCode(code);
    const auto has = [&](const char* letters) { return bare.find_first_of(letters) != std::string::npos; };
    NumberLook look;
    look.time = has("hs");
    look.day = has("yd") || (has("m") && !look.time);
    if (!bare.empty() && bare.find_first_not_of('0') == std::string::npos && bare.size() <= 20)
        look.digits = static_cast<int>(bare.size());
    return look;
}

std::string numberText(std::string_view value, NumberLook look, bool datesFrom1904)
{
    value = trim(value);
    const auto number = parseNumber(value);
    if (!number) return std::string(value);
    if (look.day || look.time) {
        std::string moment = momentText(*number, look, datesFrom1904);
        if (!moment.empty()) return moment;
    }
    if (isWholeNumber(value)) {
        const auto width = static_cast<std::size_t>(look.digits);
        return std::string(width > value.size() ? width - value.size() : 0, '0') + std::string(value);
    }
    const bool wholeBelowZero = value.front() == '-' && isWholeNumber(value.substr(1));
    if (wholeBelowZero) return std::string(value);
    return *number == 0 ? "0" : plainNumber(*number);
}

}  // namespace tactful::imports
