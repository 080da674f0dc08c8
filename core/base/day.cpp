#include "core/base/day.h"

#include <date/date.h>

#include <array>
#include <chrono>
#include <cstdio>

namespace tactful {
namespace {

std::string digits(int value, int width)
{
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%0*d", width, value);
    return buffer;
}

/// Digits alone: a sign, which parseInteger would take, has no place in a date.
std::optional<int> number(std::string_view text, std::size_t at, std::size_t length)
{
    int value = 0;
    for (const char c : text.substr(at, length)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<Day> dayFromCivil(CivilDate civil)
{
    // Checked here because the library keeps a month and a day in one byte: month 257 would become January.
    if (civil.year < -9999 || civil.year > 9999) return std::nullopt;
    if (civil.month < 1 || civil.month > 12 || civil.day < 1 || civil.day > 31) return std::nullopt;
    const date::year_month_day ymd{date::year(civil.year), date::month(static_cast<unsigned>(civil.month)),
                                   date::day(static_cast<unsigned>(civil.day))};
    if (!ymd.ok()) return std::nullopt;
    return Day{static_cast<std::int32_t>(date::sys_days(ymd).time_since_epoch().count())};
}

CivilDate civilFromDay(Day day)
{
    const date::year_month_day ymd{date::sys_days(date::days(day.number))};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

std::optional<Day> parseIsoDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (!year || !month || !day) return std::nullopt;
    return dayFromCivil({*year, *month, *day});
}

std::string isoDay(Day day)
{
    const CivilDate civil = civilFromDay(day);
    return digits(civil.year, 4) + "-" + digits(civil.month, 2) + "-" + digits(civil.day, 2);
}

std::string longDay(Day day)
{
    static constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                                        "May",       "June",     "July",     "August",
                                                        "September", "October",  "November", "December"};
    const CivilDate date = civilFromDay(day);
    return std::to_string(date.day) + " " + months[static_cast<std::size_t>(date.month - 1)] + " " +
           std::to_string(date.year);
}

int weekday(Day day)
{
    const int shifted = (day.number + 3) % 7;  // 1970-01-01 was a Thursday
    return shifted < 0 ? shifted + 7 : shifted;
}

std::string isoInstant(Instant instant)
{
    std::int64_t day = instant.seconds / 86400;
    std::int64_t rest = instant.seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        --day;
    }
    const int second = static_cast<int>(rest);
    return isoDay(Day{static_cast<std::int32_t>(day)}) + "T" + digits(second / 3600, 2) + ":" +
           digits(second / 60 % 60, 2) + ":" + digits(second % 60, 2) + "Z";
}

std::optional<Instant> parseIsoInstant(std::string_view text)
{
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
        return std::nullopt;
    const auto day = parseIsoDay(text.substr(0, 10));
    const auto hour = number(text, 11, 2);
    const auto minute = number(text, 14, 2);
    const auto second = number(text, 17, 2);
    if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    return Instant{std::int64_t{day->number} * 86400 + *hour * 3600 + *minute * 60 + *second};
}

Instant now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::seconds>(since).count()};
}

Day todayUtc()
{
    return {static_cast<std::int32_t>(now().seconds / 86400)};
}

}  // namespace tactful
